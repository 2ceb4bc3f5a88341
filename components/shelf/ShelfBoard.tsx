import { useShelf } from '../../hooks/useShelf';
import { useWords } from '../../hooks/useWords';
import { Vessel } from '../vessel/Vessel';
import styles from './ShelfBoard.module.css';

/** Full vessels side by side, the latest first, each with its time. */
export function ShelfBoard() {
  const { shelf: words, shared, dates } = useWords();
  const { full } = useShelf();
  return (
    <section aria-label={words.onShelf} className={styles.board}>
      <h2>{words.onShelf}</h2>
      {full.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <ul className={styles.row}>
        {full.toReversed().map(({ id, seed, shape, startedOn, shelved }) => (
          <li key={id}>
            <Vessel
              seed={seed}
              shape={shape}
              paint={shelved.paint}
              label={words.label(shared.bowl.shapes[shape], words.kept(shelved.kept))}
            />
            <p>{words.kept(shelved.kept)}</p>
            <p className={styles.quiet}>{words.span(dates.date(startedOn), dates.date(shelved.on))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
