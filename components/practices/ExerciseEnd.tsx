import { Link } from 'wouter';
import type { Exercise } from '../../content/schema';
import { hasWords } from '../../domain/exerciseRun';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { BreathRing } from './BreathRing';
import { bespoke } from './bespoke';
import styles from './ExerciseEnd.module.css';

interface Props {
  readonly exercise: Exercise;
  readonly handle: RunHandle;
  /** Whether what was written is still there. */
  readonly isKept: boolean;
  readonly onRead: () => void;
}

/** The closing minute: what was done, a breath, and the next small thing. */
export function ExerciseEnd({ exercise, handle, isKept, onRead }: Props) {
  const { end: words, all } = useWords().practices;
  const { closing } = exercise;
  const { End } = bespoke[exercise.id] ?? {};
  const canRead = isKept && hasWords(handle) && (exercise.paper || bespoke[exercise.id]?.Finished);
  return (
    <Section title={words.title}>
      {End && <End exercise={exercise} handle={handle} />}
      <div className={styles.end}>
        {closing && <p>{closing.text}</p>}
        <div className={styles.breath}>
          <BreathRing />
          <p>{words.breath}</p>
        </div>
        {closing && (
          <div>
            <h2>{words.next}</h2>
            <p>{closing.next}</p>
          </div>
        )}
        {(isKept ? hasWords(handle) : exercise.keeps !== 'until-finished') && (
          <p className={styles.quiet}>{isKept ? words.private : words.erased}</p>
        )}
      </div>
      <p className={styles.ways}>
        {canRead && <Button onClick={onRead}>{words.read}</Button>}
        <Link href="/practices">{all}</Link>
        <Link href="/support">{words.calm}</Link>
      </p>
    </Section>
  );
}
