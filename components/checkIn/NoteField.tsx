import { useEffect, useRef, useState } from 'react';
import { longestNote } from '../../domain/checkIn';
import { useWords } from '../../hooks/useWords';
import styles from './NoteField.module.css';

interface Props {
  readonly saved: string;
  readonly onWrite: (text: string) => Promise<boolean>;
}

/** The one line worth remembering; every keystroke is saved, because the popup can close at any time. */
export function NoteField({ saved, onWrite }: Props) {
  const { popup } = useWords();
  const [text, setText] = useState(saved);
  const typed = useRef<string | null>(null);
  const isWriting = useRef(false);
  const write = useRef(onWrite);
  write.current = onWrite;

  useEffect(() => {
    if (typed.current === null) setText(saved);
  }, [saved]);

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
        void saveTyped();
      }}
    />
  );
}
