import { Link } from 'wouter';
import { stageIds } from '../../content/schema';
import { numberOf } from '../../domain/stage';
import { useCover } from '../../hooks/useCover';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useJourney } from '../../hooks/useJourney';
import { useStageName } from '../../hooks/useStageName';
import { useWords } from '../../hooks/useWords';
import styles from './PathPicture.module.css';

// Where each stage stands between the two sides of its strip, in hundredths: a crack wanders, it does not climb.
const places = [30, 68, 44, 80, 52, 22, 58, 84, 50];
const middle = 50;

/** The nine stages along one crack. Gold marks where someone is, not how far they came. */
export function PathPicture() {
  const { path, stages } = useWords();
  const nameOf = useStageName();
  const { focus, tended } = useJourney();
  const isAlone = useIsAlone();
  const isOpen = useCover().cover === 'open';
  return (
    <ol className={styles.stages}>
      {stageIds.map((id, index) => {
        const place = places[index] ?? middle;
        const next = places[index + 1];
        const isHere = id === focus;
        const isTended = tended.includes(id);
        return (
          <li key={id} className={styles.stage} aria-current={isHere ? 'step' : undefined}>
            <div className={styles.strip} aria-hidden="true">
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                {next !== undefined && <path className={styles.crack} d={crackFrom(place, next)} />}
              </svg>
              <span
                className={`${styles.node} ${isHere ? styles.here : ''} ${isTended ? styles.tended : ''}`}
                style={{ insetInlineStart: `${place}%` }}
              >
                {index + 1}
              </span>
            </div>
            <Link href={`/path/${numberOf(id)}`} className={styles.link}>
              <span className={styles.name}>{nameOf(id)}</span>
              {isOpen && (
                <span className={styles.about}>{isAlone ? stages[id].aboutAlone : stages[id].about}</span>
              )}
              {isHere && <span className={styles.state}>{path.here}</span>}
              {isTended && <span className={styles.state}>{path.tended}</span>}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** A jagged line from one node down to the next, in a box of 100 by 100. */
function crackFrom(from: number, to: number): string {
  const step = (share: number, aside: number) => from + (to - from) * share + aside;
  return `M${from} 25L${step(0.2, 5)} 42L${step(0.45, -4)} 58L${step(0.6, 6)} 76L${step(0.85, -3)} 98L${to} 125`;
}
