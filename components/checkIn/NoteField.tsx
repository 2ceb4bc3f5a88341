import { useEffect, useRef, useState } from 'react';
import { longestNote } from '../../domain/checkIn';
import { useWords } from '../../hooks/useWords';
import styles from './NoteField.module.css';

interface Props {
  readonly saved: string;
  readonly onWrite: (text: string) => Promise<boolean>;
}

const pauseBeforeSaving = 400;

/** The one line worth remembering; saved shortly after typing stops and when the field is left. */
export function NoteField({ saved, onWrite }: Props) {
  const { popup } = useWords();
  const [text, setText] = useState(saved);
  const typed = useRef<string | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;

  useEffect(() => {
    if (typed.current === null) setText(saved);
  }, [saved]);

  useEffect(() => {
    if (typed.current === null || typed.current.trim() === saved) return;
    const timer = setTimeout(() => void write.current(text), pauseBeforeSaving);
    return () => clearTimeout(timer);
  }, [text, saved]);

  function saveNow() {
    if (typed.current !== null && typed.current.trim() !== saved) void write.current(typed.current);
  }

  return (
    <input
      className={styles.note}
      aria-label={popup.note}
      placeholder={popup.note}
      value={text}
      maxLength={longestNote}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        typed.current = event.target.value;
        setText(event.target.value);
      }}
      onBlur={saveNow}
    />
  );
}
