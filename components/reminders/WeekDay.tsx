import type { Coming } from '../../domain/coming';
import type { Day } from '../../domain/day';
import type { QuietHours } from '../../domain/quiet';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import hidden from '../ui/hidden.module.css';
import { DayTrack } from './DayTrack';
import styles from './WeekDay.module.css';

interface Props {
  readonly day: Day;
  /** 0 for today. */
  readonly index: number;
  readonly entries: readonly Coming[];
  readonly quiet: QuietHours | null;
}

/** One day of the week ahead: its name, its hours as a line, and what comes on it in words. */
export function WeekDay({ day, index, entries, quiet }: Props) {
  const { reminders: words, dates } = useWords();
  const { week } = words;
  const names = useReminderNames();
  const whenOf = useWhen();
  const name = index === 0 ? week.today : index === 1 ? week.tomorrow : dates.weekday(day);

  function aside({ tells, effect, isPaused }: Coming): string {
    if (isPaused) return week.paused;
    if (effect === 'silent') return week.silent;
    const [first] = tells;
    return effect && first ? week[effect](whenOf({ at: first }).time) : '';
  }

  return (
    <div className={styles.day} data-empty={entries.length === 0 || undefined}>
      <h3>
        {name} <small>{dates.shortDate(day)}</small>
      </h3>
      <DayTrack entries={entries} quiet={quiet} isToday={index === 0} />
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.map((one) => (
            <li key={one.key} data-paused={one.isPaused || undefined}>
              <span>{week.entry(whenOf(one).time, names.ofSource(one.source))}</span>
              {aside(one) && <small>{aside(one)}</small>}
            </li>
          ))}
        </ul>
      )}
      {entries.length === 0 && <p className={hidden.hidden}>{week.nothing}</p>}
    </div>
  );
}
