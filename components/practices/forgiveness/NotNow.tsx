import { Link } from 'wouter';
import { useWords } from '../../../hooks/useWords';
import styles from '../Before.module.css';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';

/** What comes first is not there yet. Support stands first where safety is missing; going on stays the person's choice. */
export function NotNow({ step, handle }: StepProps) {
  const { shared } = useWords();
  const isSafe = handle.listOf('gate').includes('safe');
  return (
    <>
      {!isSafe && (
        <p>
          <Link href="/support" className={styles.link}>
            {shared.support}
          </Link>
        </p>
      )}
      {step.fields.map((field) => (
        <WrittenField key={field.id} field={field} handle={handle} />
      ))}
    </>
  );
}
