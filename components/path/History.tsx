import { useJourney } from '../../hooks/useJourney';
import { useWords } from '../../hooks/useWords';

/** Where the person has been, with their own notes, the latest first. */
export function History() {
  const { path, stages, dates } = useWords();
  const { moves } = useJourney();
  if (moves.length === 0) return null;
  return (
    <details>
      <summary>{path.history}</summary>
      <ol>
        {[...moves]
          .sort((a, b) => b.changedAt - a.changedAt)
          .map(({ id, day, to, note }) => (
            <li key={id}>
              {path.moved(dates.date(day), stages[to].name)}
              {note ? <p>{note}</p> : null}
            </li>
          ))}
      </ol>
    </details>
  );
}
