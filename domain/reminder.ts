import { addDays, type Day, dayAt, type Weekday, weekdayOf } from './day';
import type { Fact } from './fact';
import { type Hold, holdOn } from './hold';

/** A weekly time together, at the same time on the wall clock wherever the person is. */
export interface Reminder extends Fact {
  readonly weekday: Weekday;
  /** Wall-clock time, `HH:MM`. */
  readonly time: string;
  /** The person's own neutral words; empty for the standard ones. */
  readonly title: string;
}

/**
 * That a reminder was shown on a calendar date, so that it is never shown twice. Of a promise: that its reminder for
 * a due day was shown or passed over.
 */
export interface Delivery extends Fact {
  /** The id of the reminder or of the promise. */
  readonly reminderId: string;
  readonly date: string;
  /** The moment it was last shown for, in milliseconds since the epoch; left out when it was passed over. */
  readonly shownFor?: number;
  /** How often the person asked for it later. */
  readonly laters?: number;
  /** When it comes again, in milliseconds since the epoch. */
  readonly againAt?: number;
}

export const longestTitle = 40;

/** Whether a text is a wall-clock time, `HH:MM`. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** What is wrong with a reminder someone typed, per field; empty when it can be kept. */
export function problemsOfReminder(draft: { readonly time: string; readonly title: string }): {
  readonly time?: 'unreadable';
  readonly title?: 'too-long';
} {
  return {
    ...(isTimeOfDay(draft.time) ? {} : { time: 'unreadable' as const }),
    ...([...draft.title.trim()].length > longestTitle ? { title: 'too-long' as const } : {}),
  };
}

export interface Occurrence {
  readonly reminder: Reminder;
  readonly at: Temporal.ZonedDateTime;
}

/** A wall-clock time, `HH:MM`, on a calendar date. */
export function momentOn(date: Day, time: string, timeZone: string): Temporal.ZonedDateTime {
  // A time that a daylight-saving night skips or repeats is read as clocks do: later, or the first of two.
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
}

/** The first moment strictly after `now` at which the reminder is due. */
export function nextOccurrence(reminder: Reminder, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = now.toPlainDate().toString() as Day;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = addDays(today, ahead);
    if (weekdayOf(date) !== reminder.weekday) continue;
    const at = momentOn(date, reminder.time, now.timeZoneId);
    if (Temporal.ZonedDateTime.compare(at, now) > 0) return at;
  }
  throw new RangeError('A weekly reminder comes again within eight days');
}

/** The first moment after `now` at which the reminder is due outside every pause. */
export function nextOutsideHolds(
  reminder: Reminder,
  holds: readonly Hold[],
  now: Temporal.ZonedDateTime,
  dayStartsAt = 0,
): Temporal.ZonedDateTime {
  let at = nextOccurrence(reminder, now);
  // The night after the last day of a pause still belongs to it.
  while (holdOn(holds, dayAt(at, dayStartsAt))) at = nextOccurrence(reminder, at);
  return at;
}

/** The soonest of all, or null when there is none. */
export function soonest(
  reminders: readonly Reminder[],
  now: Temporal.ZonedDateTime,
  holds: readonly Hold[] = [],
  dayStartsAt = 0,
): Occurrence | null {
  return reminders
    .filter(({ removed }) => !removed)
    .map((reminder) => ({ reminder, at: nextOutsideHolds(reminder, holds, now, dayStartsAt) }))
    .reduce<Occurrence | null>(
      (first, next) => (first && Temporal.ZonedDateTime.compare(first.at, next.at) <= 0 ? first : next),
      null,
    );
}

/**
 * Those whose moment has come today and that were not yet shown. Yesterday's are let go: a notification about
 * an evening that has passed helps nobody. One changed after its moment waits for the next week.
 */
export function dueNow(
  reminders: readonly Reminder[],
  deliveries: readonly Delivery[],
  now: Temporal.ZonedDateTime,
  holds: readonly Hold[] = [],
  dayStartsAt = 0,
): readonly Occurrence[] {
  const date = now.toPlainDate().toString() as Day;
  if (holdOn(holds, dayAt(now, dayStartsAt))) return [];
  return reminders
    .filter(({ removed, weekday }) => !removed && weekday === weekdayOf(date))
    .map((reminder) => ({ reminder, at: momentOn(date, reminder.time, now.timeZoneId) }))
    .filter(
      ({ reminder, at }) =>
        Temporal.ZonedDateTime.compare(at, now) <= 0 &&
        reminder.changedAt < at.epochMilliseconds &&
        !holdOn(holds, dayAt(at, dayStartsAt)) &&
        !deliveries.some((done) => done.reminderId === reminder.id && done.date === date),
    );
}
