import { type FormEvent, useEffect, useRef, useState } from 'react';
import { problemOfQuestion } from '../../../domain/question';
import { useQuestionDraft } from '../../../hooks/useQuestionDraft';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './Questions.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly saveWord: string;
  /** Under which what is being written is kept. */
  readonly field: string;
  readonly text?: string | undefined;
  /** Resolves to whether it was saved. */
  readonly onSave: (text: string) => Promise<boolean>;
  /** For a form that was opened: called once it is saved or left. */
  readonly onDone?: () => void;
}

/** A few words or many. What is being written is kept by itself until it is saved. */
export function WordsForm({ label, hint, saveWord, field: key, text: before = '', onSave, onDone }: Props) {
  const { questionBox, shared } = useWords();
  const { text, write, settle, discard } = useQuestionDraft(key, before);
  const [problem, setProblem] = useState<ReturnType<typeof problemOfQuestion>>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isSaving = useRef(false);
  const isOpened = onDone !== undefined;
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfQuestion(text);
    setProblem(found);
    if (found) field.current?.focus();
    if (found || isSaving.current) return;
    isSaving.current = true;
    const isSaved = await onSave(text);
    isSaving.current = false;
    if (!isSaved) return;
    settle();
    onDone?.();
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={label}
        hint={hint}
        own={text}
        problem={problem ? questionBox.problems[problem] : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={field}
            dir="auto"
            rows={2}
            value={text}
            onChange={({ target }) => {
              write(target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" look={isOpened ? 'main' : 'outline'}>
          {saveWord}
        </Button>
        {onDone && (
          <Button
            onClick={() => {
              discard();
              onDone();
            }}
          >
            {shared.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
