import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';

/** Exactly what is open and what stays private, with what is left out of every agreement. */
export function CoversStep({ step, handle, missing }: StepProps) {
  const { agreements: words } = useWords();
  const isPrivateEmpty = handle.answerOf('private').trim() === '';
  return (
    <>
      {step.fields.map((field) => (
        <WrittenField key={field.id} field={field} handle={handle} isMissing={missing.includes(field.id)} />
      ))}
      {isPrivateEmpty && (
        <div>
          <Button onClick={() => handle.setAnswer('private', `${words.restPrivate}.`)}>
            {words.addRestPrivate}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>
        {words.leftOut} {words.noCode}
      </p>
    </>
  );
}
