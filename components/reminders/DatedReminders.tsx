import { Link } from 'wouter';
import { useCover } from '../../hooks/useCover';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useReminders, useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import styles from './RemindersPage.module.css';

/** What reminds by itself, because its day was written down elsewhere; nothing when there is none. */
export function DatedReminders() {
  const { reminders, dates } = useWords();
  const words = reminders.dated;
  const { dated } = useReminders();
  const names = useReminderNames();
  const whenOf = useWhen();
  const isAlone = useIsAlone();
  const { cover } = useCover();
  if (dated.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      {cover === 'open' && <p className={styles.quiet}>{isAlone ? words.textAlone : words.text}</p>}
      <ul className={styles.days}>
        {dated.map(({ reminder, at }) => {
          const { day, time } = whenOf({ at });
          const line = words.line(names.ofReminder(reminder), dates.date(day), time);
          return (
            <li key={reminder.id}>
              {line}{' '}
              <Link href={reminder.path} aria-label={words.see(line)}>
                {words.change}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
