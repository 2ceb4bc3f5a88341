import { useEffect, useState } from 'react';
import { useCover } from '../../hooks/useCover';
import { showBrowsersOwnPage, usePause } from '../../hooks/usePause';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { BowlPanel } from '../bowl/BowlPanel';
import { GesturePanel } from '../gestures/GesturePanel';
import { DuePromises } from '../promises/DuePromises';
import { Button } from '../ui/Button';
import { CheckInDoor } from './CheckInDoor';
import { Footer } from './Footer';
import styles from './NewTabPage.module.css';
import { PlainClock } from './PlainClock';
import { StagePanel } from './StagePanel';

/** The new tab: the bowl on one side, today on the other. Late in the evening there is nothing left to do on it. */
export function NewTabPage() {
  const { isPaused } = usePause();
  const { cover } = useCover();
  const { isLate } = useToday();
  if (isPaused) return <Paused />;
  if (cover === 'plain') {
    return (
      <div className={styles.plain}>
        <main>
          <PlainClock />
          <BowlPanel />
        </main>
        <Footer />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div className={styles.bowl}>
          <BowlPanel />
        </div>
        <div className={styles.today}>
          <StagePanel />
          {!isLate && <GesturePanel />}
          <DuePromises />
          <CheckInDoor />
        </div>
      </main>
      <Footer />
    </div>
  );
}

/** Gives way to the browser's own page, or says how to get it where an extension cannot. */
function Paused() {
  const { newTab, shared } = useWords();
  const { resume } = usePause();
  const [canShowOwn, setCanShowOwn] = useState(true);
  useEffect(() => {
    void showBrowsersOwnPage().then(setCanShowOwn);
  }, []);
  if (canShowOwn) return null;
  return (
    <main className={styles.paused}>
      <h1>{newTab.paused}</h1>
      <p>{newTab.pausedHow}</p>
      <Button onClick={() => void resume()}>{newTab.resume}</Button>
      <a href="/home.html#/support">{shared.support}</a>
    </main>
  );
}
