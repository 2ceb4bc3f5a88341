import { type FormEvent, useRef, useState } from 'react';
import { type Weekday, weekdays } from '../../domain/day';
import { problemsOfReminder, type Reminder } from '../../domain/reminder';
import { useIsAlone } from '../../hooks/useJourney';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './ReminderForm.module.css';

function weekdayOfReminder(reminder: Reminder | undefined): Weekday | undefined {
  const repeat = reminder?.schedule.repeat;
  return repeat?.kind === 'weekdays' ? repeat.days[0] : undefined;
}

interface Props {
  readonly reminder?: Reminder;
  readonly onSaved: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** A weekly time together: day, time, and neutral words. */
export function ReminderForm({ reminder, onSaved, onCancel }: Props) {
  const words = useWords();
  const { reminders } = words.home;
  const usual = words.reminderKinds.together;
  const { add, change, draftOf } = useReminders();
  const isAlone = useIsAlone();
  const [weekday, setWeekday] = useState<Weekday>(weekdayOfReminder(reminder) ?? 4);
  const [time, setTime] = useState(reminder?.schedule.time ?? '19:00');
  const [title, setTitle] = useState(reminder?.title ?? '');
  const isSaving = useRef(false);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOfReminder>>({});

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { schedule, ...rest } = reminder ?? draftOf('together');
    const repeat = { kind: 'weekdays', days: [weekday] } as const;
    const draft = { ...rest, title, schedule: { ...schedule, repeat, time } };
    const found = problemsOfReminder(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (isSaving.current) return;
    isSaving.current = true;
    const saved = await (reminder ? change(reminder.id, draft) : add(draft));
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
            placeholder={isAlone ? usual.titleAlone : usual.title}
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
