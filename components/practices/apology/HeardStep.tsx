import { Link } from 'wouter';
import { exercisePath } from '../../../domain/exerciseRun';
import { useExercise } from '../../../hooks/useExercises';
import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';
import styles from './Apology.module.css';

/** Before writing: whether the other was heard, or, for someone alone, where the letter is to go. */
export function HeardStep({ step, handle, missing }: StepProps) {
  const { listenFirst, given } = useWords().apology;
  const timer = useExercise('speaker-listener');
  const mirror = useExercise('mirror');
  const listening = timer ?? mirror;
  const answer = handle.answerOf(step.id);
  return (
    <>
      {step.fields.map((field) => (
        <WrittenField key={field.id} field={field} handle={handle} isMissing={missing.includes(field.id)} />
      ))}
      <div role="status">
        {answer === 'not-yet' && (
          <div className={styles.note}>
            <p>{listenFirst.text}</p>
            {listening && <Link href={exercisePath(listening.id)}>{listening.name}</Link>}
            <p>{listenFirst.onward}</p>
          </div>
        )}
        {(answer === 'mine' || answer === 'letter') && <p className={styles.note}>{given[answer]}</p>}
      </div>
    </>
  );
}
