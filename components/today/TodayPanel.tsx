import { useDailyWords } from '../../hooks/useDailyWords';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useNextReminder } from '../../hooks/useReminders';
import { useStretch } from '../../hooks/useStretch';
import { useSupportCues } from '../../hooks/useSupportCues';
import { useToday } from '../../hooks/useToday';
import { PromiseRows } from '../checkIn/PromiseRows';
import { CoverButton } from '../cover/CoverButton';
import { GesturePanel } from '../gestures/GesturePanel';
import { Button } from '../ui/Button';
import { EndQuietTime } from './EndQuietTime';
import { NextTogether } from './NextTogether';
import styles from './TodayPanel.module.css';

interface Props {
  readonly onCheckIn: () => void;
}

/** Today once it was answered: the gesture, what is due, and what comes next; in hard days no more than one needs. */
export function TodayPanel({ onCheckIn }: Props) {
  const { popup, shared, dates } = useDailyWords();
  const { day } = useToday();
  const { next } = useNextReminder();
  const isAlone = useIsAlone();
  const { isHardStretch: isCalm } = useStretch();
  const { cues } = useSupportCues();
  return (
    <section className={styles.today} aria-label={popup.todayTitle}>
      <header className={styles.head}>
        <h1>{popup.todayTitle}</h1>
        <span className={styles.day}>
          {dates.weekdayAndDate(day)}
          <CoverButton />
        </span>
      </header>
      <GesturePanel opensTab isCompact isCalm={isCalm} />
      <PromiseRows day={day} />
      {!isCalm && (
        <p className={styles.next}>
          {next ? <NextTogether /> : isAlone ? popup.noReminderAlone : popup.noReminder}
        </p>
      )}
      {isCalm && !cues.includes('hard-stretch') && (
        <p className={styles.end}>
          <EndQuietTime />
        </p>
      )}
      <footer className={styles.foot}>
        <Button onClick={onCheckIn}>{popup.changeCheckIn}</Button>
        <a href="/home.html#/promises" target="_blank" rel="noreferrer">
          {popup.openFull}
        </a>
        <a href="/home.html#/support" target="_blank" rel="noreferrer">
          {shared.support}
        </a>
      </footer>
    </section>
  );
}
