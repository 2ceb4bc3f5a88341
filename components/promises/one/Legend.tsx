import type { DayMark } from '../../../domain/pledgeYear';
import { useWords } from '../../../hooks/useWords';
import styles from './Legend.module.css';
import { MarkShape } from './MarkShape';

const order: readonly DayMark[] = [
  'kept',
  'partly',
  'missed',
  'owned',
  'rest',
  'resting',
  'unanswered',
  'waiting',
  'ahead',
  'not-due',
];

const weekOrder = ['kept', 'partly', 'missed', 'owned', 'rest'] as const;

interface Props {
  /** The marks that are to be seen. */
  readonly marks: ReadonlySet<DayMark>;
  readonly hasToday: boolean;
  readonly hasEdited: boolean;
  /** The marks of weeks, for a promise of so many times a week. */
  readonly weeks: ReadonlySet<DayMark>;
  /** Whether single days need no answer. */
  readonly isFree: boolean;
}

/** What the tiles of this year mean; only what is to be seen is explained. */
export function Legend({ marks, hasToday, hasEdited, weeks, isFree }: Props) {
  const { year } = useWords().promisePage;
  return (
    <ul className={styles.legend} aria-label={year.legend}>
      {order
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark}>
            <span className={styles.sample}>
              <MarkShape mark={mark} />
            </span>
            {mark === 'not-due' && isFree ? year.nothingSaid : year.marks[mark]}
          </li>
        ))}
      {weekOrder
        .filter((mark) => weeks.has(mark))
        .map((mark) => (
          <li key={`week ${mark}`}>
            <span className={styles.sample}>
              <span className={styles.week} data-week={mark} />
            </span>
            {year.weekMarks[mark]}
          </li>
        ))}
      {hasEdited && (
        <li>
          <span className={styles.sample}>
            <MarkShape mark="unanswered" isEdited />
          </span>
          {year.edited}
        </li>
      )}
      {hasToday && (
        <li>
          <span className={`${styles.sample} ${styles.today}`}>
            <MarkShape mark="unanswered" />
          </span>
          {year.today}
        </li>
      )}
    </ul>
  );
}
