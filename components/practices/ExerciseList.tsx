import { Link } from 'wouter';
import type { Exercise } from '../../content/schema';
import { exercisePath } from '../../domain/exerciseRun';
import { useCover } from '../../hooks/useCover';
import { useExerciseCards } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import { ExerciseMeta } from './ExerciseMeta';
import styles from './PracticesPage.module.css';

interface Props {
  readonly title?: string;
  readonly exercises: readonly Exercise[];
  /** Whether their names are enough, because they stand in full elsewhere on the page. */
  readonly isShort?: boolean;
}

/** A few exercises: what they are, how long they take, whom they are for, and why they help. */
export function ExerciseList({ title, exercises, isShort = false }: Props) {
  const isOpen = useCover().cover === 'open';
  if (exercises.length === 0) return null;
  return (
    <section className={styles.group}>
      {title && <h2>{title}</h2>}
      <ul className={isShort ? styles.short : undefined}>
        {exercises.map((exercise) => (
          <li key={exercise.id} className={isShort ? undefined : styles.item}>
            <Link href={exercisePath(exercise.id)} className={styles.name}>
              {isOpen ? exercise.name : exercise.quietName}
            </Link>
            {isOpen && !isShort && <Details exercise={exercise} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ exercise }: { readonly exercise: Exercise }) {
  const { practices: words } = useWords();
  const [card] = useExerciseCards(exercise);
  return (
    <>
      <p>{exercise.about}</p>
      <ExerciseMeta exercise={exercise} />
      {card && (
        <details>
          <summary>{words.why}</summary>
          <p className={styles.quiet}>{card.finding}</p>
        </details>
      )}
    </>
  );
}
