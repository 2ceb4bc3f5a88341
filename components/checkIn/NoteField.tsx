import { useEffect, useId, useRef, useState } from 'react';
import { useOwnField } from '../../hooks/useOwnText';
import { HiddenField } from '../ui/HiddenField';
import styles from './NoteField.module.css';

interface Props {
  readonly label: string;
  /** Shown while it is empty; the label when left out. */
  readonly placeholder?: string;
  readonly longest: number;
  readonly saved: string;
  readonly onWrite: (text: string) => Promise<boolean>;
  readonly takesFocus?: boolean;
}

/** One line to write; every keystroke is saved, because the popup can close at any time. */
export function NoteField({ label, placeholder = label, longest, saved, onWrite, takesFocus }: Props) {
  const [text, setText] = useState(saved);
  const id = useId();
  const { isShown, show } = useOwnField(text);
  // The lines written here that were not seen to be saved yet, the latest last.
  const own = useRef<readonly string[]>([]);

  useEffect(() => {
    const at = own.current.indexOf(saved);
    if (at >= 0) own.current = own.current.slice(at + 1);
    // An earlier keystroke that comes back must not take the later ones away. What another window wrote is shown.
    if (at >= 0 && own.current.length > 0) return;
    // The same line without the space that was typed at its end is nothing new.
    setText((shown) => (shown.trim() === saved ? shown : saved));
  }, [saved]);

  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);

  if (!isShown) return <HiddenField id={id} label={label} onShow={show} />;
  return (
    <input
      id={id}
      className={styles.note}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      maxLength={longest}
      autoComplete="off"
      spellCheck={false}
      onInput={show}
      onChange={(event) => {
        const line = event.target.value;
        setText(line);
        own.current = [...own.current, line.trim()];
        // At once, without waiting for the keystroke before: another window must not come between.
        void onWrite(line);
      }}
    />
  );
}
