import type { Noticing } from '../../../domain/promiseToMe';
import { useWords } from '../../../hooks/useWords';
import styles from './PromisesToMePage.module.css';

/** What was noticed in earlier weeks, in words alone: no sum, no sign, no tone. */
export function EarlierWeeks({ noticings }: { readonly noticings: readonly Noticing[] }) {
  const { toMe, dates } = useWords();
  if (noticings.length === 0) return null;
  return (
    <details>
      <summary>{toMe.earlier}</summary>
      <ol className={styles.weeks}>
        {noticings.map(({ id, week, saw, note }) => (
          <li key={id}>
            <p>
              <span className={styles.quiet}>{toMe.week(dates.date(week))}</span> {toMe.saw[saw]}
            </p>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
