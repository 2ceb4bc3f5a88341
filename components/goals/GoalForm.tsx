import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Drafts } from '../../domain/draft';
import { type Goal, type GoalDraft, type GoalProblems, goalKinds, problemsOfGoal } from '../../domain/goal';
import { useDraft } from '../../hooks/useDraft';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useKindName } from '../../hooks/useKindName';
import { unreadable } from '../../hooks/usePledgeDraft';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { LineField } from '../practices/LineField';
import { Composer } from '../promises/Composer';
import { DateField } from '../promises/DateField';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './GoalForm.module.css';

interface Props {
  readonly title: string;
  /** The goal that is changed; left out for a new one. */
  readonly goal?: Goal;
  /** Resolves to whether it was saved; what was typed stays when it was not. */
  readonly onSave: (draft: GoalDraft) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What was being written. */
  readonly drafts: Drafts;
  /** Whether the person just asked for it, so that the keyboard goes on here. */
  readonly isAskedFor: boolean;
}

const nothing: GoalDraft = { what: '', kind: 'other', why: '', firstStep: '' };

const textsOf = ({ what, kind, why, firstStep, nextOn }: GoalDraft) => ({
  ...{ what, why, firstStep },
  kind: kind as string,
  nextOn: nextOn === undefined || nextOn === unreadable ? '' : (nextOn as string),
});

const draftOf = ({ kind, nextOn, ...words }: ReturnType<typeof textsOf>): GoalDraft => ({
  ...words,
  kind: goalKinds.find((one) => one === kind) ?? 'other',
  nextOn: (nextOn as Day) || undefined,
});

/** Writes a goal down or changes it, with a clear sentence beside whatever cannot be kept. */
export function GoalForm({ title, goal, onSave, onCancel, drafts, isAskedFor }: Props) {
  const { goals: words, shared } = useWords();
  const { day: today } = useToday();
  const isAlone = useIsAlone();
  const kindName = useKindName();
  const start = textsOf(goal ?? nothing);
  const { texts, write, saveAs, discard } = useDraft(`goal ${goal?.id ?? 'new'}`, {
    start,
    stored: start,
    drafts,
  });
  const draft = draftOf(texts);
  const [problems, setProblems] = useState<GoalProblems>({});
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // A double click must not make two of it.
  const isSaving = useRef(false);

  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  function change(part: Partial<GoalDraft>) {
    const next = { ...draft, ...part };
    write(textsOf(next));
    if (Object.keys(problems).length > 0) setProblems(problemsOfGoal(next, today, goal));
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    // A date half typed is empty to the page; only the field knows.
    const date = form.current?.querySelector<HTMLInputElement>('[name="nextOn"]');
    const written = date?.validity.badInput ? { ...draft, nextOn: unreadable } : draft;
    const found = problemsOfGoal(written, today, goal);
    setProblems(found);
    setAttempts((count) => count + 1);
    if (Object.keys(found).length > 0 || isSaving.current) return;
    isSaving.current = true;
    isSaving.current = await saveAs(() => onSave(written));
  }

  return (
    <Composer title={title} level={2} isAskedFor={isAskedFor}>
      <form
        ref={form}
        className={styles.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <LineField
          label={words.what}
          hint={words.whatHint}
          problem={problems.what && words.problems.what[problems.what]}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
        <Field label={words.kind}>
          {(ids) => (
            <select
              {...ids}
              data-short
              value={draft.kind}
              onChange={({ target }) =>
                change({ kind: goalKinds.find((kind) => kind === target.value) ?? 'other' })
              }
            >
              {goalKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindName(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={isAlone ? words.whyAlone : words.why}
          own={draft.why}
          hint={isAlone ? words.whyHintAlone : words.whyHint}
          problem={problems.why && words.problems.why[problems.why]}
        >
          {(ids) => (
            <textarea
              {...ids}
              dir="auto"
              rows={3}
              className={styles.why}
              value={draft.why}
              onChange={(event) => change({ why: event.target.value })}
            />
          )}
        </Field>
        <LineField
          label={words.firstStep}
          hint={words.firstStepHint}
          problem={problems.firstStep && words.problems.firstStep[problems.firstStep]}
          value={draft.firstStep}
          onChange={(firstStep) => change({ firstStep })}
        />
        <DateField
          name="nextOn"
          label={words.nextOn}
          hint={words.nextOnHint}
          problem={problems.nextOn && words.problems.nextOn[problems.nextOn]}
          day={draft.nextOn}
          onChange={(nextOn) => change({ nextOn })}
        />
        <div className={styles.actions}>
          <Button look="main" type="submit">
            {words.save}
          </Button>
          <Button
            onClick={() => {
              discard();
              onCancel();
            }}
          >
            {shared.cancel}
          </Button>
        </div>
      </form>
    </Composer>
  );
}
