import { useItemMarks } from '../../hooks/useItemMarks';
import { useNotebook } from '../../hooks/useNotebook';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './PutAwayList.module.css';

/** Gestures that were put away, each with a way back. */
export function PutAwayList() {
  const { home, gestures } = useWords();
  const { itemMarks } = useNotebook();
  const { takeBack } = useItemMarks();
  const hidden = gestures.filter(({ id }) =>
    itemMarks.some(({ itemId, mark }) => itemId === id && mark === 'hidden'),
  );
  return (
    <section className={styles.put}>
      <h2>{home.settings.putAway}</h2>
      {hidden.length === 0 ? (
        <p>{home.settings.putAwayEmpty}</p>
      ) : (
        <ul>
          {hidden.map(({ id, text }) => (
            <li key={id}>
              {text}
              <Button look="text" onClick={() => void takeBack(id)}>
                {home.settings.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
