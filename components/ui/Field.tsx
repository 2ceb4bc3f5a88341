import { type ReactNode, useEffect, useId } from 'react';
import { type OwnField, useOwnField } from '../../hooks/useOwnText';
import styles from './Field.module.css';
import { HiddenField } from './HiddenField';

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly autoComplete: 'off';
  readonly spellCheck: false;
  readonly onInput: (() => void) | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined;
  /** The person's own words in it, which a covered page does not show; or what says so, where others ask it too. */
  readonly own?: string | OwnField | undefined;
  /** Whether the person came for this field: it has the focus from the start, also while it is covered. */
  readonly takesFocus?: boolean;
  readonly children: (ids: Ids) => ReactNode;
}

/** A labelled field with its hint and its problem beside it. Its text is not handed to browser services. */
export function Field({ label, hint, problem, own, takesFocus = false, children }: Props) {
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);
  const alone = useOwnField(typeof own === 'string' ? own : '');
  const { isShown, show } = typeof own === 'object' ? own : alone;
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
      {isShown ? (
        children({
          id,
          'aria-describedby': `${problemId} ${hintId}`.trim() || undefined,
          'aria-invalid': problem ? true : undefined,
          autoComplete: 'off',
          spellCheck: false,
          // Only for text: a list that is drawn anew between input and change loses what was chosen.
          onInput: own === undefined ? undefined : show,
        })
      ) : (
        <HiddenField id={id} label={label} onShow={show} />
      )}
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
