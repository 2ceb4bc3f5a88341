import { type FormEvent, useState } from 'react';
import type { FormName } from '../../../domain/draft';
import { problemOfNoticingNote } from '../../../domain/promiseToMe';
import { useKept } from '../../../hooks/useKept';
import { useWords } from '../../../hooks/useWords';
import { LineField } from '../../practices/LineField';
import { Button } from '../../ui/Button';
import styles from './PromisesToMePage.module.css';

interface Props {
  /** Under which what is being typed is kept until it is saved. */
  readonly form: FormName;
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  /** Resolves to whether it was saved. */
  readonly onKeep: (text: string) => Promise<boolean>;
}

/** One line about a week, kept on request. */
export function KeptLine({ form, label, hint = '', saved, onKeep }: Props) {
  const { toMe } = useWords();
  const { value: typed, put: setTyped, saveAs } = useKept<string | null>(form, null);
  const [isTooLong, setIsTooLong] = useState(false);
  const [isKept, setIsKept] = useState(false);
  const text = typed ?? saved;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const problem = problemOfNoticingNote(text);
    setIsTooLong(problem !== null);
    if (!problem && (await saveAs(() => onKeep(text)))) setIsKept(true);
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <LineField
        label={label}
        hint={hint}
        value={text}
        problem={isTooLong ? toMe.problems.note : undefined}
        onChange={(line) => {
          setTyped(line);
          setIsTooLong(false);
          setIsKept(false);
        }}
      />
      <p className={styles.keep}>
        {typed !== null && <Button type="submit">{toMe.keepNote}</Button>}
        <span role="status">{isKept ? toMe.noteKept : null}</span>
      </p>
    </form>
  );
}
