import type { EndProps } from '../exerciseParts';
import { FinishedExercise } from '../FinishedExercise';
import { useMirrorLines } from './useMirrorLines';

/** The mirror as it was said, and what was missing in it, if anything. */
export function FinishedMirror({ exercise, handle }: EndProps) {
  const lines = useMirrorLines(exercise, handle);
  const missing = handle.answerOf('missing').trim();
  const heading = exercise.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'missing')?.label;
  return (
    <FinishedExercise
      exercise={exercise}
      handle={handle}
      blocks={[
        ...lines.map((text) => ({ text })),
        ...(missing && heading ? [{ heading, text: missing }] : []),
      ]}
    />
  );
}
