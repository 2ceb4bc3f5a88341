import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Drafts, FormName } from '../../../domain/draft';
import { problemOfQuestion } from '../../../domain/question';
import { useDraft } from '../../../hooks/useDraft';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './Questions.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly saveWord: string;
  /** Under which what is being written is kept. */
  readonly form: FormName;
  /** What is stored already. */
  readonly text?: string | undefined;
  readonly drafts: Drafts;
  /** Whether the person just asked for it, so that the keyboard goes on here. */
  readonly isAskedFor?: boolean;
  /** Resolves to whether it was saved. */
  readonly onSave: (text: string) => Promise<boolean>;
  /** For a form that was opened: called once it is saved or left. */
  readonly onDone?: () => void;
}

/** A few words or many. What is being written is kept by itself until it is saved. */
export function WordsForm(props: Props) {
  const {
    label,
    hint,
    saveWord,
    form,
    text: before = '',
    drafts,
    isAskedFor = false,
    onSave,
    onDone,
  } = props;
  const { questionBox, shared } = useWords();
  const start = { text: before };
  const { texts, write, saveAs, discard } = useDraft(form, { start, stored: start, drafts });
  const { text } = texts;
  const [problem, setProblem] = useState<ReturnType<typeof problemOfQuestion>>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isSaving = useRef(false);
  useEffect(() => {
    if (isAskedFor) field.current?.focus();
  }, [isAskedFor]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfQuestion(text);
    setProblem(found);
    if (found) field.current?.focus();
    if (found || isSaving.current) return;
    isSaving.current = true;
    const isSaved = await saveAs(() => onSave(text));
    isSaving.current = false;
    if (isSaved) onDone?.();
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
              write({ text: target.value });
              setProblem(null);
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" look={onDone ? 'main' : 'outline'}>
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
