import { nextOutsideHolds, type Occurrence, type Reminder, soonest } from '../domain/reminder';
import { removeReminder, saveReminder } from '../storage/reminders';
import { now } from './clock';
import { useIsAlone } from './useJourney';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useSettings } from './useSettings';
import { useWords } from './useWords';

/** The weekly times together, the next of them, and how to change them. */
export function useReminders() {
  const { reminders, journey } = useNotebook();
  const { notifications } = useWords();
  const isAlone = useIsAlone();
  const { dayStartsAt } = useSettings();
  const { save, saveForm } = useSave();
  return {
    reminders,
    next: soonest(reminders, now(), journey.holds, dayStartsAt),
    titleOf: ({ title }: Reminder) =>
      title || (isAlone ? notifications.timeAlone : notifications.timeTogether),
    nextOf: (reminder: Reminder) => nextOutsideHolds(reminder, journey.holds, now(), dayStartsAt),
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
