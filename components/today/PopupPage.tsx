import { useState } from 'react';
import { useIsAnswered } from '../../hooks/useCheckIn';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { usePause } from '../../hooks/usePause';
import { usePicture } from '../../hooks/usePicture';
import { useProfile } from '../../hooks/useProfile';
import { useToday } from '../../hooks/useToday';
import { CheckInPanel } from '../checkIn/CheckInPanel';
import { CoverButton } from '../cover/CoverButton';
import { SupportCues } from '../support/SupportCues';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PlainClock } from './PlainClock';
import styles from './PopupPage.module.css';
import { TodayPanel } from './TodayPanel';

/** The toolbar popup: the check-in while today is unanswered, otherwise today at a glance. */
export function PopupPage() {
  const { popup, shared } = useDailyWords();
  const { day } = useToday();
  const { cover } = useCover();
  const { isWelcomed } = useProfile();
  const { isPaused, resume } = usePause();
  usePicture();
  const wasAnswered = useIsAnswered(day);
  const [view, setView] = useState<'checkIn' | 'today'>(wasAnswered ? 'today' : 'checkIn');

  if (cover === 'plain') {
    return (
      <main className={styles.popup}>
        <div className={styles.plain}>
          <PlainClock />
          <CoverButton />
        </div>
        <span className={styles.links}>
          <a href="/home.html#/support" target="_blank" rel="noreferrer">
            {shared.support}
          </a>
        </span>
      </main>
    );
  }
  const isPassing = view !== (wasAnswered ? 'today' : 'checkIn');
  return (
    <main className={styles.popup} data-passing={isPassing || undefined}>
      {isPaused && (
        <Notice>
          {popup.paused}
          <Button look="text" onClick={() => void resume()}>
            {popup.resume}
          </Button>
        </Notice>
      )}
      {!isWelcomed && (
        <a href="/home.html#/welcome" target="_blank" className={styles.begin} rel="noreferrer">
          {popup.begin}
        </a>
      )}
      {view === 'checkIn' ? (
        <CheckInPanel
          takesFocus
          footer={
            <span className={styles.links}>
              <button type="button" className={styles.link} onClick={() => setView('today')}>
                {popup.toToday}
              </button>
              <CoverButton isSmall />
              <a href="/home.html#/support" target="_blank" rel="noreferrer">
                {shared.support}
              </a>
            </span>
          }
        />
      ) : (
        <TodayPanel onCheckIn={() => setView('checkIn')} />
      )}
      <SupportCues />
    </main>
  );
}
