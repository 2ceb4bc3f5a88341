import { useWords } from '../../hooks/useWords';
import { Field } from '../ui/Field';
import styles from './Backup.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly text: string;
  readonly isShown: boolean;
  readonly onChange: (text: string) => void;
  readonly takesFocus?: boolean;
}

/**
 * A field for a passphrase: dots, unless they are to be read. It is plain text to the browser, which would otherwise
 * offer to keep the words, and with them in an account elsewhere.
 */
export function PassphraseField({ label, hint, problem, text, isShown, onChange, takesFocus }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} own={text} takesFocus={takesFocus ?? false}>
      {(ids) => (
        <input
          {...ids}
          autoCapitalize="off"
          className={isShown ? undefined : styles.masked}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Whether what is typed can be read. */
export function ShowTyped({
  isShown,
  onChange,
}: {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}) {
  const { backup } = useWords();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={isShown}
        onChange={(event) => onChange(event.target.checked)}
      />
      {backup.save.show}
    </label>
  );
}
