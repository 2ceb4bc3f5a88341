import type { Coming } from '../../domain/coming';
import type { QuietHours } from '../../domain/quiet';
import { useReminders } from '../../hooks/useReminders';
import styles from './DayTrack.module.css';

const minutesInDay = 24 * 60;
/** The least a block is drawn as long, so that two minutes can be seen too. */
const leastDrawn = 24;

interface Props {
  readonly entries: readonly Coming[];
  readonly quiet: QuietHours | null;
  readonly isToday: boolean;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function place(from: number, until: number) {
  const length = Math.max(0, Math.min(until, minutesInDay) - from);
  return {
    insetInlineStart: `${(from / minutesInDay) * 100}%`,
    inlineSize: `${(length / minutesInDay) * 100}%`,
  };
}

/** From which minute to which quiet hours lie on a day: two stretches when they go over midnight. */
function stretches({ from, until }: QuietHours): readonly (readonly [number, number])[] {
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  return begin < end
    ? [[begin, end]]
    : [
        [0, end],
        [begin, minutesInDay],
      ];
}

/** A day as one line, midnight to midnight. The words below it say the same. */
export function DayTrack({ entries, quiet, isToday }: Props) {
  const { minuteOfDay } = useReminders();
  return (
    <div className={styles.track} aria-hidden="true">
      {quiet &&
        stretches(quiet).map(([from, until]) => (
          <span key={from} className={styles.quiet} style={place(from, until)} />
        ))}
      {entries.map(({ key, source, at, minutes, isPaused, effect }) => {
        const from = at.hour * 60 + at.minute;
        return (
          <span
            key={key}
            className={styles.block}
            data-silent={isPaused || effect === 'silent' || undefined}
            data-point={source.kind === 'pledge' || undefined}
            style={place(from, from + Math.max(minutes, leastDrawn))}
          />
        );
      })}
      {isToday && (
        <span className={styles.now} style={{ insetInlineStart: `${(minuteOfDay / minutesInDay) * 100}%` }} />
      )}
    </div>
  );
}
