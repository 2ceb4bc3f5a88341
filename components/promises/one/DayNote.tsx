import { useEffect, useRef, useState } from 'react';
import { longestOutcomeNote } from '../../../domain/outcome';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';

interface Props {
  readonly saved: string;
  readonly onWrite: (text: string) => Promise<boolean>;
}

const isTooLong = (text: string) => [...text.trim()].length > longestOutcomeNote;

/** A line about one day, saved as it is typed; one that is too long is not saved and says so. */
export function DayNote({ saved, onWrite }: Props) {
  const { day } = useWords().promisePage;
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
    while (typed.current !== written && !isTooLong(typed.current)) {
      written = typed.current;
      if (!(await write.current(written))) break;
    }
    isWriting.current = false;
  }

  return (
    <Field label={day.note} own={text} problem={isTooLong(text) ? day.noteTooLong : undefined}>
      {(ids) => (
        <input
          {...ids}
          value={text}
          onChange={(event) => {
            typed.current = event.target.value;
            setText(event.target.value);
            void saveTyped();
          }}
        />
      )}
    </Field>
  );
}
