import { type Cadence, daysBetweenOccasions } from './cadence';
import { addDays, type Day, dayAt, endOf } from './day';
import { type Hold, holdOn } from './hold';
import { isDueOn, type Pledge, termOn } from './pledge';
import { canBeReminded } from './pledgeReminder';
import { beforeQuiet, endOfQuiet, isQuiet, type QuietHours } from './quiet';
import { momentOn, type Occurrence, occurrencesFrom, type Reminder } from './reminder';
import { isWeeklyOrRarer } from './schedule';

/** What a reminder comes from: one of its own, or a promise with a time. */
export type Source =
  | { readonly kind: 'reminder'; readonly reminder: Reminder }
  | { readonly kind: 'pledge'; readonly pledge: Pledge };

/** One notification that is to come: one for each lead of each time. */
export interface Trigger {
  readonly source: Source;
  /** The date of what is reminded of; of a promise, the day it is due. */
  readonly date: Day;
  /** Minutes before it. */
  readonly lead: number;
  /** When it is itself. */
  readonly at: Temporal.ZonedDateTime;
  /** When its notification would come if no hour were quiet. */
  readonly wanted: Temporal.ZonedDateTime;
  /** When its notification comes. */
  readonly fires: Temporal.ZonedDateTime;
  /** After this moment it is no longer shown. */
  readonly expires: Temporal.ZonedDateTime;
}

/** What holds for every trigger alike. */
export interface Around {
  readonly timeZone: string;
  readonly holds: readonly Hold[];
  readonly dayStartsAt: number;
  readonly quiet: readonly QuietHours[];
}

const latest = { hours: 2 } as const;

const later = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) >= 0 ? one : other;

const earlier = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) <= 0 ? one : other;

const minutesInDay = 24 * 60;

/** Whole days are taken from the calendar, the rest from the clock. */
function ahead(at: Temporal.ZonedDateTime, lead: number): Temporal.ZonedDateTime {
  if (lead === 0) return at;
  return at.subtract({ days: Math.floor(lead / minutesInDay), minutes: lead % minutesInDay });
}

/** Where quiet hours let something come that is to come at `wanted`, or null where they let it not come at all. */
function outsideQuiet(
  wanted: Temporal.ZonedDateTime,
  { isDaily }: { readonly isDaily: boolean },
  quiet: readonly QuietHours[],
): Temporal.ZonedDateTime | null {
  if (!isQuiet(quiet, wanted)) return wanted;
  if (isDaily) return null;
  const end = endOfQuiet(quiet, wanted);
  return end && Temporal.ZonedDateTime.compare(end, wanted.add(latest)) <= 0 ? end : null;
}

/**
 * An appointment comes before quiet hours instead of in them. One made after that moment comes when they end, if it
 * has not begun by then.
 */
function appointmentOutsideQuiet(
  wanted: Temporal.ZonedDateTime,
  { at, reminder }: Occurrence,
  quiet: readonly QuietHours[],
): Temporal.ZonedDateTime | null {
  if (!isQuiet(quiet, wanted)) return wanted;
  const before = beforeQuiet(quiet, wanted);
  if (before && before.epochMilliseconds > reminder.changedAt) return before;
  const end = endOfQuiet(quiet, wanted);
  return end && Temporal.ZonedDateTime.compare(end, at) < 0 ? end : before;
}

/** When the notifications for one time of a reminder come; none for what quiet hours or a pause of everything take away. */
export function triggersOf(occurrence: Occurrence, around: Around): readonly Trigger[] {
  const { reminder, date, at } = occurrence;
  const { quiet, holds, dayStartsAt } = around;
  const isHeld = (moment: Temporal.ZonedDateTime) =>
    holds.length > 0 && !reminder.isAppointment && holdOn(holds, dayAt(moment, dayStartsAt)) !== undefined;
  if (isHeld(at)) return [];
  const isDaily = !isWeeklyOrRarer(reminder.schedule.repeat);
  return reminder.leads.flatMap((lead) => {
    const wanted = ahead(at, lead);
    const fires = reminder.isAppointment
      ? appointmentOutsideQuiet(wanted, occurrence, quiet)
      : outsideQuiet(wanted, { isDaily }, quiet);
    if (!fires || isHeld(fires)) return [];
    const expires = later(at, fires.add(latest));
    return [{ source: { kind: 'reminder' as const, reminder }, date, lead, at, wanted, fires, expires }];
  });
}

/** The triggers of a reminder for each of its times from `day` on. */
export function* triggersFrom(
  reminder: Reminder,
  day: Day,
  around: Around,
): Generator<{ readonly occurrence: Occurrence; readonly triggers: readonly Trigger[] }> {
  for (const occurrence of occurrencesFrom(reminder, day, around.timeZone))
    yield { occurrence, triggers: triggersOf(occurrence, around) };
}

const isDailyCadence = (cadence: Cadence) => daysBetweenOccasions(cadence) < 7;

/** The reminder of a promise for a day, or null when there is none. */
export function pledgeTriggerOn(pledge: Pledge, day: Day, around: Around): Trigger | null {
  const { quiet, holds, dayStartsAt, timeZone } = around;
  const { remindAt } = pledge;
  if (!remindAt || pledge.removed || !canBeReminded(pledge) || !isDueOn(pledge, day)) return null;
  if (holdOn(holds, day)) return null;
  const onDate = momentOn(day, remindAt, timeZone);
  // An hour before the day's beginning belongs to the night after.
  const at = dayAt(onDate, dayStartsAt) === day ? onDate : momentOn(addDays(day, 1), remindAt, timeZone);
  const { cadence } = termOn(pledge, day);
  const fires = outsideQuiet(at, { isDaily: isDailyCadence(cadence) }, quiet);
  if (!fires || dayAt(fires, dayStartsAt) !== day) return null;
  // Yesterday's promise reminds nobody.
  const expires = earlier(fires.add(latest), endOf(day, dayStartsAt, timeZone));
  return { source: { kind: 'pledge', pledge }, date: day, lead: 0, at, wanted: at, fires, expires };
}

/** The id a trigger's deliveries are kept under. */
export const sourceId = ({ source }: Pick<Trigger, 'source'>): string =>
  source.kind === 'reminder' ? source.reminder.id : source.pledge.id;

export const changedAtOf = ({ source }: Pick<Trigger, 'source'>): number =>
  source.kind === 'reminder' ? source.reminder.changedAt : source.pledge.changedAt;

/** Whether it may come however much else was shown that day. */
export const isAppointment = ({ source }: Pick<Trigger, 'source'>): boolean =>
  source.kind === 'reminder' && source.reminder.isAppointment === true;

/** How many days ahead of what it reminds of a notification of this reminder can come, and one more for quiet hours. */
export function daysAhead({ leads }: Reminder): number {
  return Math.ceil(Math.max(0, ...leads) / minutesInDay) + 1;
}
