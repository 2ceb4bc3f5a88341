import type { ExerciseStep } from '../../content/schema';
import { useWords } from '../../hooks/useWords';
import styles from './StepForm.module.css';

interface Props {
  readonly steps: readonly ExerciseStep[];
  readonly current: string;
  readonly onGo: (step: string) => void;
}

/** All steps of an exercise that can be done in any order. */
export function StepList({ steps, current, onGo }: Props) {
  const { step: words } = useWords().practices;
  return (
    <details className={styles.all}>
      <summary>{words.anyOrder}</summary>
      <ol>
        {steps.map(({ id, title }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'step' : undefined} onClick={() => onGo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
