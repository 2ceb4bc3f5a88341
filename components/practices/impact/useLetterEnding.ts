import type { Exercise } from '../../../content/schema';
import type { RunHandle } from '../../../hooks/useExerciseRun';
import type { Ending } from '../exerciseParts';

/** A letter that is burnt is erased in the moment in which it is finished. */
export function useLetterEnding(_: Exercise, { answerOf }: RunHandle): Ending {
  return { keeping: answerOf('what') === 'burn' ? 'erased' : 'kept' };
}
