import { type FormEvent, useRef, useState } from 'react';
import type { ReminderKind } from '../../content/schema';
import { problemsOfReminder, type Reminder, type ReminderDraft } from '../../domain/reminder';
import { useKept } from '../../hooks/useKept';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { FormProblems } from './formProblems';
import { MoreReminderFields } from './MoreReminderFields';
import styles from './RemindersPage.module.css';
import { RepeatField } from './RepeatField';

interface Props {
  readonly kind: ReminderKind;
  readonly reminder?: Reminder;
  readonly onSaved: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** A reminder as it is being written: its neutral words, how often, at what time, and more when it is asked for. */
export function ReminderForm({ kind, reminder, onSaved, onCancel }: Props) {
  const { reminders: words, shared } = useWords();
  const { form } = words;
  const names = useReminderNames();
  const { add, change, draftOf, effectOf, willCome } = useReminders();
  const [start] = useState<ReminderDraft>(() => reminder ?? draftOf(kind));
  const kept = useKept<ReminderDraft>(reminder ? `reminder ${reminder.id}` : `reminder new:${kind}`, start);
  const { value: draft } = kept;
  const [problems, setProblems] = useState<FormProblems>({});
  const isSaving = useRef(false);
  const { title, schedule } = draft;
  const usual = names.usual(kind);

  function put(next: Partial<ReminderDraft>) {
    kept.put({ ...draft, ...next });
    setProblems({});
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemsOfReminder(draft);
    const isSound = Object.keys(found).length === 0;
    const isPast = isSound && !willCome(draft);
    setProblems({ ...found, ...(isPast ? { isPast } : {}) });
    if (!isSound || isPast || isSaving.current) return;
    isSaving.current = true;
    const saved = await kept.saveAs(() => (reminder ? change(reminder.id, draft) : add(draft)));
    isSaving.current = false;
    if (saved) onSaved();
  }

  const effect = Object.keys(problemsOfReminder(draft)).length === 0 ? effectOf(draft) : null;
  return (
    <form autoComplete="off" noValidate className={styles.part} onSubmit={(event) => void submit(event)}>
      <RepeatField
        schedule={schedule}
        problems={problems}
        onChange={(next) => put({ schedule: { ...schedule, ...next } })}
      />
      <Field
        label={form.time}
        problem={(problems.time && form.problems.time) ?? (problems.isPast && form.problems.past)}
        hint={effect ? form.effects[effect] : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="time"
            value={schedule.time}
            onChange={({ target }) => put({ schedule: { ...schedule, time: target.value } })}
          />
        )}
      </Field>
      <Field
        label={form.name}
        hint={names.isHard(kind) ? form.nameHintHard(usual) : form.nameHint(usual)}
        own={title}
        problem={problems.title && form.problems.title}
      >
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            value={title}
            placeholder={usual}
            onChange={({ target }) => put({ title: target.value })}
          />
        )}
      </Field>
      <MoreReminderFields draft={draft} problems={problems} onChange={put} />
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {form.save}
        </Button>
        {onCancel && (
          <Button
            onClick={() => {
              kept.discard();
              onCancel();
            }}
          >
            {shared.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
