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
  const typed = useRef<string | null>(null);
  const isWriting = useRef(false);
  const write = useRef(onWrite);
  write.current = onWrite;

  useEffect(() => {
    if (typed.current === null) setText(saved);
  }, [saved]);

  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);

  async function saveTyped() {
    if (isWriting.current || typed.current === null) return;
    isWriting.current = true;
    let written: string | null = null;
    while (typed.current !== written) {
      written = typed.current ?? '';
      if (!(await write.current(written))) break;
    }
    isWriting.current = false;
  }

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
        typed.current = event.target.value;
        setText(event.target.value);
        void saveTyped();
      }}
    />
  );
}
