import { nextOccurrence, type Occurrence, type Reminder, soonest } from '../domain/reminder';
import { removeReminder, saveReminder } from '../storage/reminders';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';

/** The weekly times together, the next of them, and how to change them. */
export function useReminders() {
  const { reminders } = useNotebook();
  const { save, saveForm } = useSave();
  return {
    reminders,
    next: soonest(reminders, now()),
    nextOf: (reminder: Reminder) => nextOccurrence(reminder, now()),
    keep: (draft: Parameters<typeof saveReminder>[0]) =>
      saveForm(() => saveReminder(draft, now().epochMilliseconds)),
    remove: (reminder: Reminder) => save(() => removeReminder(reminder.id, now().epochMilliseconds)),
  };
}

/** Whole calendar days from now until an occurrence, and its time as `HH:MM`. */
export function useWhen(): (occurrence: Occurrence) => {
  readonly days: number;
  readonly time: string;
  readonly day: string;
} {
  const today = now().toPlainDate();
  return ({ at, reminder }) => ({
    days: today.until(at.toPlainDate(), { largestUnit: 'day' }).days,
    time: reminder.time,
    day: at.toPlainDate().toString(),
  });
}
