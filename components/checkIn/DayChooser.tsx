import { addDays, type Day } from '../../domain/day';
import { isOpen } from '../../domain/outcome';
import { useDailyWords } from '../../hooks/useDailyWords';
import styles from './DayChooser.module.css';

interface Props {
  readonly day: Day;
  readonly today: Day;
  readonly onChange: (day: Day) => void;
}

/** Steps through the days that can still be answered: today and the six before. */
export function DayChooser({ day, today, onChange }: Props) {
  const { popup, dates } = useDailyWords();
  const before = addDays(day, -1);
  const after = addDays(day, 1);
  return (
    <div className={styles.days}>
      <button
        type="button"
        aria-label={popup.previousDay}
        disabled={!isOpen(before, today)}
        onClick={() => onChange(before)}
      >
        ‹
      </button>
      <time dateTime={day} aria-live="polite" title={dates.weekdayAndDate(day)}>
        {dates.shortDate(day)}
      </time>
      <button
        type="button"
        aria-label={popup.nextDay}
        disabled={!isOpen(after, today)}
        onClick={() => onChange(after)}
      >
        ›
      </button>
    </div>
  );
}
