import type { Day } from '../../../domain/day';
import type { GoodThings } from '../../../domain/promiseToMe';
import { useToMeActions } from '../../../hooks/usePromisesToMe';
import { useWords } from '../../../hooks/useWords';
import { KeptLine } from './KeptLine';
import styles from './PromisesToMePage.module.css';

interface Props {
  /** The latest week first. */
  readonly goodThings: readonly GoodThings[];
  readonly week: Day;
}

/** One line for what was good this week, and those of earlier weeks. */
export function GoodThingsCard({ goodThings, week }: Props) {
  const { toMe, dates } = useWords();
  const { writeGoodThings } = useToMeActions();
  const earlier = goodThings.filter((one) => one.week < week);
  return (
    <section className={styles.card} aria-label={toMe.good}>
      <h2>{toMe.good}</h2>
      <KeptLine
        key={week}
        form={`line good-things-${week}`}
        label={toMe.goodField}
        hint={toMe.goodHint}
        saved={goodThings.find((one) => one.week === week)?.text ?? ''}
        onKeep={writeGoodThings}
      />
      {earlier.length > 0 && (
        <details>
          <summary>{toMe.earlier}</summary>
          <ol className={styles.weeks}>
            {earlier.map(({ id, week: monday, text }) => (
              <li key={id}>
                <p className={styles.quiet}>{toMe.week(dates.date(monday))}</p>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
