import type { KeyboardEvent } from 'react';
import { Field } from '../ui/Field';
import styles from './LineField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Room for one line of one's own that may be long: it wraps, and Enter goes on as in any one-line field. */
export function LineField({ label, hint, problem, value, onChange }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }
  return (
    <Field label={label} hint={hint} own={value} problem={problem}>
      {(ids) => (
        <textarea
          {...ids}
          dir="auto"
          className={styles.line}
          rows={2}
          value={value}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.target.value.replaceAll(/[\r\n]+/g, ' '))}
        />
      )}
    </Field>
  );
}
