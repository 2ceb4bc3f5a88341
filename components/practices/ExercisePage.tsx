import { Redirect, useLocation } from 'wouter';
import { exerciseAt, exercisePath } from '../../domain/exerciseRun';
import { useBegin, useExercise } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { bespoke } from './bespoke';

/** What stands before an exercise: whom it is for, how long it takes, why it helps, and what to look at first. */
export function ExercisePage({ params }: { readonly params: { readonly number: string } }) {
  const exercise = useExercise(exerciseAt(params.number));
  const { practices: words } = useWords();
  const begin = useBegin();
  const [, navigate] = useLocation();
  if (!exercise) return <Redirect to="/practices" replace />;
  const { Tool } = bespoke[exercise.id] ?? {};

  async function start() {
    if (!exercise) return;
    const id = await begin(exercise);
    if (id) navigate(exercisePath(exercise.id, id));
  }

  return (
    <Section key={exercise.id} title={exercise.name} lead={exercise.about}>
      {exercise.before.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {Tool ? (
        <Tool exercise={exercise} />
      ) : (
        <Button look="main" onClick={() => void start()}>
          {words.before.begin}
        </Button>
      )}
    </Section>
  );
}
