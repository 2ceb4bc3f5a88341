import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';
import styles from './MirrorAnswer.module.css';
import { WholeMirror } from './WholeMirror';

const answers = ['thats-it', 'partly', 'not-yet'] as const;

/** All of it, to be read aloud or handed over, and what the other says to it. */
export function MirrorAnswer({ exercise, step, handle, missing }: StepProps) {
  const { mirror } = useWords();
  const said = answers.find((answer) => answer === handle.answerOf('answer'));
  const fields = step.fields.filter(
    ({ id }) => id !== 'missing' || (said && said !== 'thats-it') || handle.answerOf('missing'),
  );
  return (
    <>
      <WholeMirror exercise={exercise} handle={handle} />
      {fields.map((field) => (
        <div key={field.id} className={styles.field}>
          <WrittenField field={field} handle={handle} isMissing={missing.includes(field.id)} />
          {field.id === 'answer' && <p role="status">{said && mirror.answers[said]}</p>}
        </div>
      ))}
    </>
  );
}
