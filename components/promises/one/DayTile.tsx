import { memo } from 'react';
import type { Day } from '../../../domain/day';
import type { DayMark } from '../../../domain/pledgeYear';
import styles from './DayTile.module.css';
import { MarkShape } from './MarkShape';

interface Props {
  readonly day: Day;
  readonly label: string;
  readonly mark: DayMark;
  readonly times: number;
  readonly isEdited: boolean;
  readonly isToday: boolean;
  /** Whether it is the one tile the tab key stops at. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
}

/** One day of the year, to be chosen. Its sheet listens for all of its tiles. */
export const DayTile = memo(function DayTile(props: Props) {
  const { day, label, mark, times, isEdited, isToday, isStop, isChosen } = props;
  return (
    <button
      type="button"
      className={styles.tile}
      data-day={day}
      data-mark={mark}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-expanded={isChosen}
      aria-current={isToday ? 'date' : undefined}
    >
      <MarkShape mark={mark} times={times} isEdited={isEdited} />
    </button>
  );
});
