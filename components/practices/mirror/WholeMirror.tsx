import type { Exercise } from '../../../content/schema';
import type { RunHandle } from '../../../hooks/useExerciseRun';
import { useWords } from '../../../hooks/useWords';
import { Own } from '../../cover/Own';
import styles from './MirrorAnswer.module.css';
import { useMirrorLines } from './useMirrorLines';

interface Props {
  readonly exercise: Exercise;
  readonly handle: RunHandle;
}

/** Everything that was written, as it is said to the other. */
export function WholeMirror({ exercise, handle }: Props) {
  const { mirror } = useWords();
  const lines = useMirrorLines(exercise, handle);
  return (
    <section className={styles.whole} aria-label={mirror.whole}>
      {lines.length === 0 && <p className={styles.quiet}>{mirror.nothing}</p>}
      {lines.map((line) => (
        <p key={line} dir="auto">
          <Own>{line}</Own>
        </p>
      ))}
    </section>
  );
}
