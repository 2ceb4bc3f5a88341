import { type FormEvent, useRef, useState } from 'react';
import { type Weekday, weekdays } from '../../domain/day';
import { problemsOfReminder, type Reminder } from '../../domain/reminder';
import { useIsAlone } from '../../hooks/useJourney';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './ReminderForm.module.css';

interface Props {
  readonly reminder?: Reminder;
  readonly onSaved: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** A weekly time together: day, time, and neutral words. */
export function ReminderForm({ reminder, onSaved, onCancel }: Props) {
  const words = useWords();
  const { reminders } = words.home;
  const { keep } = useReminders();
  const isAlone = useIsAlone();
  const [weekday, setWeekday] = useState<Weekday>(reminder?.weekday ?? 4);
  const [time, setTime] = useState(reminder?.time ?? '19:00');
  const [title, setTitle] = useState(reminder?.title ?? '');
  const isSaving = useRef(false);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOfReminder>>({});

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemsOfReminder({ time, title });
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (isSaving.current) return;
    isSaving.current = true;
    const saved = await keep({ weekday, time, title, ...(reminder ? { id: reminder.id } : {}) });
    isSaving.current = false;
    if (saved) onSaved();
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.when}>
        <Field label={reminders.weekday}>
          {(ids) => (
            <select
              {...ids}
              value={weekday}
              onChange={(event) => setWeekday(Number(event.target.value) as Weekday)}
            >
              {weekdays.map((day) => (
                <option key={day} value={day}>
                  {words.weekdayNames[day]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={reminders.time} problem={problems.time && reminders.problems.time}>
          {(ids) => (
            <input {...ids} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
          )}
        </Field>
      </div>
      <Field
        label={reminders.name}
        hint={isAlone ? reminders.nameHintAlone : reminders.nameHint}
        own={title}
        problem={problems.title && reminders.problems.title}
      >
        {(ids) => (
          <input
            {...ids}
            value={title}
            placeholder={isAlone ? words.notifications.timeAlone : words.notifications.timeTogether}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {reminders.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.shared.cancel}</Button>}
      </div>
    </form>
  );
}
