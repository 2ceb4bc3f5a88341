import { addDays, type Day } from '../../domain/day';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import styles from './WeekAhead.module.css';
import { WeekDay } from './WeekDay';

const hoursMarked = [6, 12, 18] as const;
const daysShown = 7;

/** The next seven days, each a line of its hours with what comes on it, and the same in words below it. */
export function WeekAhead() {
  const { reminders: words } = useWords();
  const { coming, quiet, today } = useReminders();
  const entries = coming();
  const days = Array.from({ length: daysShown }, (_, index): Day => addDays(today, index));
  return (
    <section className={styles.week} aria-label={words.week.title}>
      <h2>{words.week.title}</h2>
      <div className={styles.hours} aria-hidden="true">
        {hoursMarked.map((hour) => (
          <span key={hour} data-hour={hour}>
            {`${hour}`.padStart(2, '0')}:00
          </span>
        ))}
      </div>
      <ol className={styles.days}>
        {days.map((day, index) => (
          <li key={day}>
            <WeekDay
              day={day}
              index={index}
              entries={entries.filter(({ date }) => date === day)}
              quiet={quiet}
            />
          </li>
        ))}
      </ol>
      {quiet && <p className={styles.note}>{words.week.ends}</p>}
    </section>
  );
}
