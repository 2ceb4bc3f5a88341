import { useEffect, useState } from 'react';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { showBrowsersOwnPage, usePause } from '../../hooks/usePause';
import { usePicture } from '../../hooks/usePicture';
import { useStretch } from '../../hooks/useStretch';
import { useToday } from '../../hooks/useToday';
import { BowlPanel } from '../bowl/BowlPanel';
import { PlainPage } from '../cover/PlainPage';
import { GesturePanel } from '../gestures/GesturePanel';
import { DuePromises } from '../promises/DuePromises';
import { DueReminders } from '../reminders/DueReminders';
import { Button } from '../ui/Button';
import { CheckInDoor } from './CheckInDoor';
import { FoldedPromises } from './FoldedPromises';
import { Footer } from './Footer';
import styles from './NewTabPage.module.css';
import { StagePanel } from './StagePanel';

/**
 * The new tab: the bowl on one side, today on the other. In hard days there is less on it and more room, and late in
 * the evening nothing left to do.
 */
export function NewTabPage() {
  const { isPaused } = usePause();
  const { cover } = useCover();
  const { isLate } = useToday();
  const { isHardStretch: isCalm } = useStretch();
  usePicture();
  if (isPaused) return <Paused />;
  if (cover === 'plain') return <PlainPage />;
  // One tree for both: the tap that makes a day hard is made in the check-in, which must stay open over it.
  return (
    <div className={isCalm ? styles.calm : styles.page}>
      <main className={styles.main}>
        <div className={styles.bowl}>
          <BowlPanel isCalm={isCalm} />
        </div>
        <div className={styles.today}>
          <StagePanel isCalm={isCalm} />
          {!isLate && <GesturePanel isCalm={isCalm} />}
          {!isLate && <DueReminders />}
          {!isCalm && <DuePromises />}
          <CheckInDoor isCalm={isCalm} />
          {isCalm && <FoldedPromises />}
        </div>
      </main>
      <Footer />
    </div>
  );
}

/** Gives way to the browser's own page, or says how to get it where an extension cannot. */
function Paused() {
  const { newTab, shared } = useDailyWords();
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
