import { useState } from 'react';
import type { Exercise } from '../../content/schema';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { bespoke } from './bespoke';
import { ExerciseEnd } from './ExerciseEnd';
import { ExerciseSteps } from './ExerciseSteps';
import { FinishedExercise } from './FinishedExercise';

interface Props {
  readonly exercise: Exercise;
  /** Null once nothing of it is kept. */
  readonly handle: RunHandle | null;
}

/** One time through an exercise: its steps, its closing minute, and afterwards what was written. */
export function ExerciseFrame({ exercise, handle }: Props) {
  // How it ended just now; what is drawn of the end outlives the words.
  const [ended, setEnded] = useState<RunHandle | null>(null);
  const { Finished = FinishedExercise } = bespoke[exercise.id] ?? {};
  if (ended)
    return (
      <ExerciseEnd
        exercise={exercise}
        handle={handle ?? ended}
        isKept={Boolean(handle?.run.finishedOn)}
        onRead={() => setEnded(null)}
      />
    );
  if (!handle) return null;
  if (handle.run.finishedOn) return <Finished exercise={exercise} handle={handle} />;
  return <ExerciseSteps exercise={exercise} handle={handle} onEnd={() => setEnded(handle)} />;
}
