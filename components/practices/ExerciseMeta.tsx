import type { Exercise } from '../../content/schema';
import { useWords } from '../../hooks/useWords';
import styles from './Before.module.css';

/** How long it takes and whom it is for. */
export function ExerciseMeta({ exercise }: { readonly exercise: Exercise }) {
  const { practices: words } = useWords();
  return (
    <ul className={styles.meta}>
      <li>{words.minutes(exercise.minutes)}</li>
      <li>{words.whom[exercise.lens]}</li>
      {exercise.needsPartner && <li>{words.together}</li>}
    </ul>
  );
}
