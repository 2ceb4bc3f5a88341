import { type FormEvent, useId, useRef, useState } from 'react';
import type { PromiseTemplate } from '../../content/schema';
import type { Weekday } from '../../domain/day';
import { weekdays } from '../../domain/day';
import { type Cadence, type DraftProblems, type PledgeDraft, problemsOf } from '../../domain/pledge';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './PledgeForm.module.css';

interface Props {
  readonly start?: PledgeDraft;
  /** Words to begin a new promise with. */
  readonly firstText?: string;
  readonly saveWord: string;
  /** Resolves to whether it was saved; what was typed stays when it was not. */
  readonly onSave: (draft: PledgeDraft) => Promise<boolean>;
  readonly onCancel?: () => void;
}

const emptyDraft: PledgeDraft = { text: '', cadence: { kind: 'daily' } };

function cadenceOf(template: PromiseTemplate): Cadence {
  return template.days === 'daily'
    ? { kind: 'daily' }
    : { kind: 'weekdays', days: weekdays.filter((day) => template.days.includes(day as never)) };
}

/** Makes or changes a promise: words, days, and a clear sentence beside whatever cannot be kept. */
export function PledgeForm({ start, firstText = '', saveWord, onSave, onCancel }: Props) {
  const words = useWords();
  const { promises } = words.home;
  const { lens } = useProfile();
  const [draft, setDraft] = useState<PledgeDraft>(start ?? { ...emptyDraft, text: firstText });
  // A double click must not make the same promise twice.
  const isSaving = useRef(false);
  const [problems, setProblems] = useState<DraftProblems>({});
  const templates = words.promiseTemplates.filter(
    (template) => template.lens === 'any' || lens === 'both' || template.lens === lens,
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (isSaving.current) return;
    isSaving.current = true;
    if ((await onSave(draft)) && !start) setDraft(emptyDraft);
    isSaving.current = false;
  }

  function change(next: PledgeDraft) {
    setDraft(next);
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next));
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      {!start && (
        <Field label={promises.template}>
          {(ids) => (
            <select
              {...ids}
              value={templates.find(({ text }) => text === draft.text)?.id ?? ''}
              onChange={(event) => {
                const template = templates.find(({ id }) => id === event.target.value);
                change(template ? { text: template.text, cadence: cadenceOf(template) } : emptyDraft);
              }}
            >
              <option value="">{promises.ownWords}</option>
              {templates.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field
        label={promises.text}
        hint={promises.textHint}
        problem={problems.text && promises.problems[problems.text]}
      >
        {(ids) => (
          <input
            {...ids}
            value={draft.text}
            onChange={(event) => change({ ...draft, text: event.target.value })}
          />
        )}
      </Field>
      <DaysField
        cadence={draft.cadence}
        problem={problems.days && promises.problems[problems.days]}
        onChange={(cadence) => change({ ...draft, cadence })}
      />
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {saveWord}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.shared.cancel}</Button>}
      </div>
    </form>
  );
}

interface DaysProps {
  readonly cadence: Cadence;
  readonly problem: string | undefined;
  readonly onChange: (cadence: Cadence) => void;
}

function DaysField({ cadence, problem, onChange }: DaysProps) {
  const { home, weekdayNames, shortWeekdayNames } = useWords();
  const name = useId();
  const chosen = cadence.kind === 'daily' ? [] : cadence.days;
  const toggle = (day: Weekday) =>
    onChange({
      kind: 'weekdays',
      days: weekdays.filter((one) => (one === day ? !chosen.includes(day) : chosen.includes(one))),
    });
  const kinds = { daily: home.promises.daily, weekdays: home.promises.chosen };
  return (
    <fieldset className={styles.rhythm} aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{home.promises.rhythm}</legend>
      {(['daily', 'weekdays'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={cadence.kind === kind}
            onChange={() => onChange(kind === 'daily' ? { kind } : { kind, days: chosen })}
          />
          {kinds[kind]}
        </label>
      ))}
      {cadence.kind === 'weekdays' && (
        <fieldset className={styles.days} aria-label={home.promises.days}>
          {weekdays.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                aria-label={weekdayNames[day]}
                checked={chosen.includes(day)}
                onChange={() => toggle(day)}
              />
              <span aria-hidden="true">{shortWeekdayNames[day]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {problem && (
        <p id={`${name}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
