import { Link } from 'wouter';
import { exercisePath } from '../../domain/exerciseRun';
import { useExercises } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';

/** All exercises in one place. */
export function PracticesPage() {
  const { practices: words } = useWords();
  const exercises = useExercises();
  return (
    <Section title={words.title} lead={words.lead}>
      <ul>
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <Link href={exercisePath(exercise.id)}>{exercise.name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
