import { useJourney } from '../../hooks/useJourney';
import { useStageName } from '../../hooks/useStageName';
import { useWords } from '../../hooks/useWords';
import styles from './History.module.css';

/** Where the person has been, with their own notes, the latest first. */
export function History() {
  const { path, dates } = useWords();
  const nameOf = useStageName();
  const { moves } = useJourney();
  if (moves.length === 0) return null;
  return (
    <details>
      <summary>{path.history}</summary>
      <ol className={styles.history}>
        {[...moves]
          .sort((a, b) => b.changedAt - a.changedAt)
          .map(({ id, day, to, note }) => (
            <li key={id}>
              <p>{path.moved(dates.date(day), nameOf(to))}</p>
              {note && <p className={styles.note}>{note}</p>}
            </li>
          ))}
      </ol>
    </details>
  );
}
