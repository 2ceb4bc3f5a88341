import type { ReminderKind, ReminderKindWords } from '../content/schema';
import type { Day } from './day';
import type { Fact } from './fact';
import { datesFrom, problemsOfSchedule, type Schedule, type ScheduleProblems } from './schedule';

/** Something that comes again, or once, and is reminded of in neutral words. */
export interface Reminder extends Fact {
  readonly kind: ReminderKind;
  /** The person's own neutral words; empty for those of its kind. */
  readonly title: string;
  readonly schedule: Schedule;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** How long before it a notification comes, in minutes, 0 at its time. At least one, and no two alike. */
  readonly leads: readonly number[];
  /** Whether it comes however many others came that day, in a pause too, and before quiet hours instead of in them. */
  readonly isAppointment?: true;
  /** The promise that “Done” marks as kept. */
  readonly pledgeId?: string;
  /** How often it was changed; a calendar takes the higher of two. */
  readonly sequence: number;
}

/** What a person chooses of a reminder. */
export type ReminderDraft = Omit<Reminder, keyof Fact | 'sequence'>;

/**
 * What became of one notification of a reminder on a calendar date, so that none comes twice. Of a promise: of its
 * reminder for a due day.
 */
export interface Delivery extends Fact {
  /** The id of the reminder or of the promise. */
  readonly reminderId: string;
  /** The date of what is reminded of, `YYYY-MM-DD`. */
  readonly date: string;
  /** How long before it, in minutes. */
  readonly lead: number;
  /** What the notification on the screen is known by: the moment it was due, in milliseconds since the epoch. */
  readonly shownFor?: number;
  /**
   * What it was about to be shown as, in milliseconds since the epoch, while nobody knows yet whether it was: shown under
   * this once more, it replaces what may be on the screen.
   */
  readonly showingFor?: number;
  /** When it was first shown, in milliseconds since the epoch; left out when it was passed over. */
  readonly shownAt?: number;
  /** How often the person asked for it later. */
  readonly laters?: number;
  /** When it comes again, in milliseconds since the epoch. */
  readonly againAt?: number;
  /** What the person said to it, on the notification or on a page. */
  readonly answer?: DeliveryAnswer;
  /** Whether its time went by while nothing could be shown. */
  readonly missed?: true;
}

export type DeliveryAnswer = 'done' | 'not-this-time';

export const longestTitle = 40;
const longestMinutes = 24 * 60;
/** Two weeks before. */
const longestLead = 14 * 24 * 60;
const mostLeads = 3;

/** Whether it is for a day that is hard: what the person wrote of it is shown nowhere but on its own page. */
export const isGentleDay = (kind: ReminderKind): boolean => kind === 'gentle-day';

/** What a reminder is called on its page: in the person's own words, or in those of its kind. */
export function titleOf(
  { title }: Pick<Reminder, 'title'>,
  words: ReminderKindWords,
  isAlone: boolean,
): string {
  return title || ((isAlone ? words.titleAlone : undefined) ?? words.title);
}

/** What anyone near a screen or a calendar may read of it; `isAhead` when it comes days before. */
export function neutralTitleOf(
  { kind, title }: Pick<Reminder, 'kind' | 'title'>,
  words: ReminderKindWords,
  isAlone: boolean,
  isAhead = false,
): string {
  if (!isGentleDay(kind)) return titleOf({ title }, words, isAlone);
  return (isAhead ? words.titleAhead : undefined) ?? words.title;
}

/** What is wrong with a reminder, for each field; empty when it can be kept. */
export interface ReminderProblems extends ScheduleProblems {
  readonly title?: 'too-long';
  readonly minutes?: 'out-of-range';
  readonly leads?: 'none' | 'out-of-range';
}

const isWhole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

/** What is wrong with a reminder someone chose, for each field; empty when it can be kept. */
export function problemsOfReminder({ title, schedule, minutes, leads }: ReminderDraft): ReminderProblems {
  const areLeadsGood =
    leads.length <= mostLeads &&
    new Set(leads).size === leads.length &&
    leads.every((lead) => isWhole(lead, 0, longestLead));
  const wrongLeads = leads.length === 0 ? ('none' as const) : ('out-of-range' as const);
  return {
    ...problemsOfSchedule(schedule),
    ...([...title.trim()].length > longestTitle ? { title: 'too-long' as const } : {}),
    ...(isWhole(minutes, 1, longestMinutes) ? {} : { minutes: 'out-of-range' as const }),
    ...(leads.length > 0 && areLeadsGood ? {} : { leads: wrongLeads }),
  };
}

/** One time a reminder comes. */
export interface Occurrence {
  readonly reminder: Reminder;
  readonly date: Day;
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

/** The times a reminder comes, from `day` on, one after the other; a removed one never. Pauses of everything are not looked at. */
export function* occurrencesFrom(reminder: Reminder, day: Day, timeZone: string): Generator<Occurrence> {
  if (reminder.removed) return;
  for (const date of datesFrom(reminder.schedule, day))
    yield { reminder, date, at: momentOn(date, reminder.schedule.time, timeZone) };
}

/** The times a reminder comes from `from` up to and including `to`. */
export function occurrences(reminder: Reminder, from: Day, to: Day, timeZone: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const one of occurrencesFrom(reminder, from, timeZone)) {
    if (one.date > to) break;
    found.push(one);
  }
  return found;
}

/** Leaves out one more day. */
export function skipOn(reminder: Reminder, day: Day): Reminder {
  const skips = [...new Set([...(reminder.schedule.skips ?? []), day])].sort();
  return { ...reminder, schedule: { ...reminder.schedule, skips } };
}

/** Takes up again a day that was left out. */
export function unskipOn(reminder: Reminder, day: Day): Reminder {
  const { skips = [], ...schedule } = reminder.schedule;
  const left = skips.filter((one) => one !== day);
  return { ...reminder, schedule: { ...schedule, ...(left.length > 0 ? { skips: left } : {}) } };
}

/** Lets a reminder rest from `from` up to the day before `until`; what rests is never longer than one stretch ahead. */
export function restBetween(reminder: Reminder, from: Day, until: Day): Reminder {
  const past = (reminder.schedule.rests ?? []).filter((rest) => rest.until <= from);
  return { ...reminder, schedule: { ...reminder.schedule, rests: [...past, { from, until }] } };
}

/** Takes a resting reminder up again today. */
export function resumeOn(reminder: Reminder, today: Day): Reminder {
  const rests = (reminder.schedule.rests ?? []).flatMap((rest) => {
    if (rest.until <= today) return [rest];
    return rest.from < today ? [{ ...rest, until: today }] : [];
  });
  const { rests: _, ...schedule } = reminder.schedule;
  return { ...reminder, schedule: { ...schedule, ...(rests.length > 0 ? { rests } : {}) } };
}

/** The stretch in which a reminder rests on a day, if any. */
export function restOn({ schedule }: Reminder, day: Day) {
  return schedule.rests?.find(({ from, until }) => from <= day && day < until);
}
