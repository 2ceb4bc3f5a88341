import type { ReminderKind } from '../content/schema';
import { type Coming, comingBetween, quietEffectOf } from '../domain/coming';
import { addDays, type Day, dayAt } from '../domain/day';
import { holdOn } from '../domain/hold';
import { isWithinQuiet, type QuietHours } from '../domain/quiet';
import {
  type Occurrence,
  occurrencesFrom,
  type Reminder,
  type ReminderDraft,
  restBetween,
  resumeOn,
  skipOn,
  titleOf,
  unskipOn,
} from '../domain/reminder';
import { draftOf, templatesFor } from '../domain/reminderTemplate';
import { quietOf } from '../domain/settings';
import { addReminder, changeReminder, removeReminder, restoreReminder } from '../storage/reminders';
import { changeSettings } from '../storage/settings';
import { now } from './clock';
import { useDailyWords } from './useDailyWords';
import { useIsAlone } from './useIsAlone';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useSettings } from './useSettings';

const dateOf = (moment: Temporal.ZonedDateTime) => moment.toPlainDate().toString() as Day;

/** The next time of a reminder outside every pause, or null when none is left. */
function useNextOf() {
  const { journey } = useNotebook();
  const { dayStartsAt } = useSettings();
  return (reminder: Reminder): Occurrence | null => {
    const moment = now();
    for (const one of occurrencesFrom(reminder, dateOf(moment), moment.timeZoneId)) {
      const isHeld = !reminder.isAppointment && holdOn(journey.holds, dayAt(one.at, dayStartsAt));
      if (!isHeld && Temporal.ZonedDateTime.compare(one.at, moment) > 0) return one;
    }
    return null;
  };
}

/** The soonest time of all reminders, or null when nothing is planned; and what it is called. */
export function useNextReminder() {
  const { reminders, dated } = useNotebook();
  const { reminderKinds } = useDailyWords();
  const isAlone = useIsAlone();
  const nextOf = useNextOf();
  const next = [...reminders, ...dated]
    .flatMap((reminder) => nextOf(reminder) ?? [])
    .reduce<Occurrence | null>(
      (first, one) => (first && Temporal.ZonedDateTime.compare(first.at, one.at) <= 0 ? first : one),
      null,
    );
  const calledOf = (reminder: Reminder) => titleOf(reminder, reminderKinds[reminder.kind], isAlone);
  return { next, titleOf: calledOf };
}

const daysShown = 7;

/** All reminders, what lies ahead this week, and how to change them. */
export function useReminders() {
  const { reminders, dated, journey, logs, focus, profile } = useNotebook();
  const settings = useSettings();
  const isAlone = useIsAlone();
  const { save, saveForm } = useSave();
  const { next, titleOf: called } = useNextReminder();
  const nextOf = useNextOf();
  const today = dateOf(now());
  const zone = now().timeZoneId;
  const quiet = quietOf(settings);
  const at = () => now().epochMilliseconds;
  const change = (reminder: Reminder, make: (latest: Reminder) => Reminder) =>
    save(() => changeReminder(reminder.id, make, at()));
  return {
    /** The calendar date. */
    today,
    /** Minutes since midnight on the wall clock. */
    minuteOfDay: now().hour * 60 + now().minute,
    reminders,
    /** Those of days written down elsewhere that are still to come, the first first. */
    dated: dated
      .flatMap((reminder) => {
        const occurrence = nextOf(reminder);
        return occurrence ? [{ reminder, at: occurrence.at }] : [];
      })
      .sort((one, other) => Temporal.ZonedDateTime.compare(one.at, other.at)),
    next,
    titleOf: called,
    nextOf: (reminder: Reminder) => nextOf(reminder)?.at ?? null,
    /** Whether anything of a reminder as it is being written is still to come. */
    willCome: (draft: ReminderDraft) => nextOf({ ...draft, id: '', changedAt: 0, sequence: 0 }) !== null,
    /** Of today and the six days after it, the first first. */
    coming: (): readonly Coming[] =>
      comingBetween(
        {
          reminders: [...reminders, ...dated],
          pledges: logs.map(({ pledge }) => pledge),
          holds: journey.holds,
          dayStartsAt: settings.dayStartsAt,
          quiet,
        },
        today,
        addDays(today, daysShown - 1),
        zone,
      ),
    templates: templatesFor({ isAlone, stage: focus, causes: profile?.causes ?? [] }),
    draftOf: (kind: ReminderKind) => draftOf(kind, today),
    /** What quiet hours do to a reminder as it is being written. */
    effectOf: (draft: ReminderDraft) => quietEffectOf(draft, today, quiet, zone),
    add: (draft: ReminderDraft) => saveForm(() => addReminder(draft, at())),
    change: (id: string, draft: ReminderDraft) => saveForm(() => changeReminder(id, () => draft, at())),
    skipNext: (reminder: Reminder) => {
      const date = nextOf(reminder)?.date;
      return date ? change(reminder, (latest) => skipOn(latest, date)) : Promise.resolve(true);
    },
    skip: (reminder: Reminder, day: Day) => change(reminder, (latest) => skipOn(latest, day)),
    unskip: (reminder: Reminder, day: Day) => change(reminder, (latest) => unskipOn(latest, day)),
    /** Lets it rest from today up to the day before `until`. */
    pause: (reminder: Reminder, until: Day) =>
      change(reminder, (latest) => restBetween(latest, today, until)),
    resume: (reminder: Reminder) => change(reminder, (latest) => resumeOn(latest, today)),
    remove: (reminder: Reminder) => save(() => removeReminder(reminder.id, at())),
    /** Puts it back as it was before it was just changed or removed. */
    restore: (reminder: Reminder) => save(() => restoreReminder(reminder, at())),
    quiet: settings.quietHours,
    setQuiet: (quietHours: QuietHours | null) => save(() => changeSettings({ quietHours })),
  };
}

/** Whether notifications are silent at a wall-clock time, `HH:MM`, on some day or every day. */
export function useIsQuietAt(): (time: string) => boolean {
  const quiet = quietOf(useSettings());
  return (time) => quiet.some((hours) => isWithinQuiet(hours, time));
}

/** Whole calendar days from now until an occurrence, its date, and its time as `HH:MM`. */
export function useWhen(): (occurrence: Pick<Occurrence, 'at'>) => {
  readonly days: number;
  readonly time: string;
  readonly day: string;
} {
  const today = now().toPlainDate();
  return ({ at }) => ({
    days: today.until(at.toPlainDate(), { largestUnit: 'day' }).days,
    time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
    day: at.toPlainDate().toString(),
  });
}
