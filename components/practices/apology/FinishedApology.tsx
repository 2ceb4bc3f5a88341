import type { EndProps } from '../exerciseParts';
import { FinishedExercise } from '../FinishedExercise';
import { PromiseOfChange } from './PromiseOfChange';

/** A letter reads as prose; what somebody needs, or received, as a list of answers. */
export function FinishedApology({ exercise, handle }: EndProps) {
  const side = handle.answerOf('side');
  const isList = side === 'need' || side === 'received';
  return (
    <>
      <FinishedExercise exercise={isList ? { ...exercise, paper: 'list' } : exercise} handle={handle} />
      {!isList && <PromiseOfChange exercise={exercise} handle={handle} />}
    </>
  );
}
