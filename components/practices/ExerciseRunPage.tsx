import { useState } from 'react';
import { Redirect } from 'wouter';
import type { Exercise } from '../../content/schema';
import { exerciseAt, exercisePath } from '../../domain/exerciseRun';
import { useExerciseRun } from '../../hooks/useExerciseRun';
import { useExercise } from '../../hooks/useExercises';
import { OpenPage } from '../cover/OpenPage';
import { ExerciseFrame } from './ExerciseFrame';

interface Address {
  readonly number: string;
  readonly run: string;
}

/** One time through an exercise, where it was left. */
export function ExerciseRunPage({ params }: { readonly params?: Partial<Address> }) {
  const { number = '', run = '' } = params ?? {};
  const exercise = useExercise(exerciseAt(number));
  if (!exercise) return <Redirect to="/practices" replace />;
  return (
    <OpenPage>
      <OneRun key={run} exercise={exercise} id={run} />
    </OpenPage>
  );
}

function OneRun({ exercise, id }: { readonly exercise: Exercise; readonly id: string }) {
  const handle = useExerciseRun(exercise, id);
  // What ends without a trace is still said to its end.
  const [wasThere, setWasThere] = useState(false);
  if (handle && !wasThere) setWasThere(true);
  if (handle === undefined) return null;
  if (handle === null && !wasThere) return <Redirect to={exercisePath(exercise.id)} replace />;
  return <ExerciseFrame exercise={exercise} handle={handle} />;
}
