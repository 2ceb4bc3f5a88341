import { type FormEvent, useRef, useState } from 'react';
import { problemOfPromiseToMe } from '../../../domain/promiseToMe';
import { useKept } from '../../../hooks/useKept';
import { useToMeActions } from '../../../hooks/usePromisesToMe';
import { useWords } from '../../../hooks/useWords';
import { LineField } from '../../practices/LineField';
import { Button } from '../../ui/Button';
import styles from './PromisesToMePage.module.css';

/** Writes a promise down, in the words it was made in. */
export function AddPromiseToMe() {
  const { toMe } = useWords();
  const { add } = useToMeActions();
  const { value: text, put: setText, saveAs } = useKept('toMe new', '');
  const [problem, setProblem] = useState<ReturnType<typeof problemOfPromiseToMe>>(null);
  // A double click must not write it down twice.
  const isSaving = useRef(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfPromiseToMe(text);
    setProblem(found);
    if (found || isSaving.current) return;
    isSaving.current = true;
    await saveAs(() => add(text));
    isSaving.current = false;
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <LineField
        label={toMe.text}
        hint={toMe.textHint}
        value={text}
        problem={problem ? toMe.problems[problem] : undefined}
        onChange={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <Button type="submit">{toMe.add}</Button>
    </form>
  );
}
