import { Link, Redirect } from 'wouter';
import type { Exercise } from '../../content/schema';
import { exerciseAt } from '../../domain/exerciseRun';
import { useExercise } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import { OpenPage } from '../cover/OpenPage';
import { Section } from '../home/Section';
import styles from './Before.module.css';
import { BeginExercise } from './BeginExercise';
import { bespoke } from './bespoke';
import { ExerciseMeta } from './ExerciseMeta';
import { WhyItHelps } from './WhyItHelps';

/** What stands before an exercise: whom it is for, how long it takes, why it helps, and what to look at first. */
export function ExercisePage({ params }: { readonly params: { readonly number: string } }) {
  const exercise = useExercise(exerciseAt(params.number));
  if (!exercise) return <Redirect to="/practices" replace />;
  const page = <OneExercise key={exercise.id} exercise={exercise} />;
  // What only steadies says nothing of anyone, and may be wanted at once.
  return exercise.id === 'grounding' ? page : <OpenPage>{page}</OpenPage>;
}

function OneExercise({ exercise }: { readonly exercise: Exercise }) {
  const { practices, agreements } = useWords();
  const { before } = practices;
  const { name, about, jointCaution } = exercise;
  const { Tool, Records } = bespoke[exercise.id] ?? {};
  return (
    <Section title={name} lead={about}>
      <ExerciseMeta exercise={exercise} />
      {jointCaution && (
        <aside className={styles.caution}>
          <p>{jointCaution}</p>
          <p className={styles.actions}>
            <Link href="/look">{before.caution}</Link>
            <Link href="/support">{agreements.support}</Link>
          </p>
        </aside>
      )}
      {exercise.before.length > 0 && (
        <div className={styles.lines}>
          {exercise.before.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {Tool ? <Tool exercise={exercise} /> : <BeginExercise exercise={exercise} />}
      {Records && <Records exercise={exercise} />}
      <WhyItHelps exercise={exercise} />
    </Section>
  );
}
