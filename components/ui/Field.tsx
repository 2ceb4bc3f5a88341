import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly autoComplete: 'off';
  readonly spellCheck: false;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined;
  readonly children: (ids: Ids) => ReactNode;
}

/** A labelled field with its hint and its problem beside it. Its text is not handed to browser services. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : '';
  const problemId = problem ? `${id}-problem` : '';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': `${problemId} ${hintId}`.trim() || undefined,
        'aria-invalid': problem ? true : undefined,
        autoComplete: 'off',
        spellCheck: false,
      })}
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
