import { addDays, type Day, daysBetween, type Weekday, weekdayOf } from './day';
import { datesOfRules, type Rule, ruleOf, weekdayCode } from './recurrence';

/** How often a reminder comes. */
export type Repeat =
  /** On the first day of the schedule only. */
  | { readonly kind: 'once' }
  | { readonly kind: 'daily' }
  /** On chosen weekdays of every week. */
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
  /** One weekday, every so many weeks; counted from the week of the first. */
  | { readonly kind: 'every-weeks'; readonly weeks: number; readonly day: Weekday }
  /** A date of the month, 1 to 31, every so many months; a month without it has it on its last day. */
  | { readonly kind: 'monthly'; readonly date: number; readonly months: number }
  /** The first to fourth, or the last (-1), of a weekday in the month, every so many months. */
  | {
      readonly kind: 'monthly-weekday';
      readonly nth: Nth;
      readonly day: Weekday;
      readonly months: number;
    }
  /** Once a year; 29 February is the last day of February in other years. */
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number };

export const repeatKinds = [
  'once',
  'daily',
  'weekdays',
  'every-weeks',
  'monthly',
  'monthly-weekday',
  'yearly',
] as const satisfies readonly Repeat['kind'][];
export type RepeatKind = (typeof repeatKinds)[number];

/** A way of coming again to begin with, on what falls on a day. */
export function repeatOfKind(kind: RepeatKind, on: Day): Repeat {
  const { month, day: date } = Temporal.PlainDate.from(on);
  const day = weekdayOf(on);
  switch (kind) {
    case 'once':
    case 'daily':
      return { kind };
    case 'weekdays':
      return { kind, days: [day] };
    case 'every-weeks':
      return { kind, weeks: 2, day };
    case 'monthly':
      return { kind, date, months: 1 };
    case 'monthly-weekday':
      return { kind, nth: 1, day, months: 1 };
    case 'yearly':
      return { kind, month, date };
  }
}

export const nths = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof nths)[number];

/** Days from `from` up to the day before `until`. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** When a reminder comes: on dates of the calendar, at the same time on the wall clock wherever the person is. */
export interface Schedule {
  readonly repeat: Repeat;
  /** Wall-clock time, `HH:MM`. */
  readonly time: string;
  /** The first day on which it can come; of `once`, the day. What comes every second week or month counts from here. */
  readonly from: Day;
  /** The last day on which it can come. */
  readonly until?: Day;
  /** Days left out. */
  readonly skips?: readonly Day[];
  /** Stretches in which it rests. */
  readonly rests?: readonly Span[];
}

export const mostWeeksBetween = 52;
/** How many months can lie between: what a year is a multiple of. */
export const monthsBetween = [1, 2, 3, 4, 6, 12] as const;

/** Whether a text is a wall-clock time, `HH:MM`. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const isWhole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

const isMonths = (value: number) => (monthsBetween as readonly number[]).includes(value);

function daysIn(month: number): number {
  // A leap year, so that 29 February can be chosen.
  return Temporal.PlainYearMonth.from({ year: 2000, month }).daysInMonth;
}

/** What is wrong with how often something comes, or null. */
function problemOfRepeat(repeat: Repeat): 'none' | 'weeks' | 'months' | 'date' | null {
  switch (repeat.kind) {
    case 'weekdays':
      return repeat.days.length === 0 ? 'none' : null;
    case 'every-weeks':
      return isWhole(repeat.weeks, 1, mostWeeksBetween) ? null : 'weeks';
    case 'monthly':
      if (!isMonths(repeat.months)) return 'months';
      return isWhole(repeat.date, 1, 31) ? null : 'date';
    case 'monthly-weekday':
      return isMonths(repeat.months) ? null : 'months';
    case 'yearly':
      return isWhole(repeat.month, 1, 12) && isWhole(repeat.date, 1, daysIn(repeat.month)) ? null : 'date';
    default:
      return null;
  }
}

/** What is wrong with a schedule, for each field; empty when it can be kept. */
export interface ScheduleProblems {
  readonly repeat?: 'none' | 'weeks' | 'months' | 'date';
  readonly time?: 'unreadable';
  readonly from?: 'unreadable';
  /** Unreadable, or before the first day. */
  readonly until?: 'unreadable' | 'before-first';
}

export function problemsOfSchedule({ repeat, time, from, until }: Schedule): ScheduleProblems {
  const wrong = problemOfRepeat(repeat);
  const problemOfUntil = () => {
    if (until === undefined) return null;
    if (!isDate(until)) return 'unreadable';
    return isDate(from) && until < from ? 'before-first' : null;
  };
  const end = problemOfUntil();
  return {
    ...(wrong ? { repeat: wrong } : {}),
    ...(isTimeOfDay(time) ? {} : { time: 'unreadable' as const }),
    ...(isDate(from) ? {} : { from: 'unreadable' as const }),
    ...(end ? { until: end } : {}),
  };
}

/**
 * The rules a calendar needs for it, as one set; empty for something that comes once. The 29th and 30th of months
 * are two rules, because February ends before them and calendars disagree about what `BYSETPOS` takes from dates; they
 * name their months, because an `INTERVAL` beside `BYMONTH` drifts in ical.js.
 */
export function rulesOf({ repeat, from }: Pick<Schedule, 'repeat' | 'from'>): readonly Rule[] {
  switch (repeat.kind) {
    case 'once':
      return [];
    case 'daily':
      return [ruleOf({ FREQ: 'DAILY' })];
    case 'weekdays':
      return [ruleOf({ FREQ: 'WEEKLY', BYDAY: [...repeat.days].sort().map(weekdayCode).join(',') })];
    case 'every-weeks':
      return [ruleOf({ FREQ: 'WEEKLY', INTERVAL: repeat.weeks, BYDAY: weekdayCode(repeat.day) })];
    case 'monthly':
      return monthlyRules(repeat.date, repeat.months, Temporal.PlainDate.from(from).month);
    case 'monthly-weekday':
      return [
        ruleOf({
          FREQ: 'MONTHLY',
          INTERVAL: repeat.months,
          BYDAY: `${repeat.nth}${weekdayCode(repeat.day)}`,
        }),
      ];
    case 'yearly': {
      const isLeapDay = repeat.month === 2 && repeat.date === 29;
      return [ruleOf({ FREQ: 'YEARLY', BYMONTH: repeat.month, BYMONTHDAY: isLeapDay ? -1 : repeat.date })];
    }
  }
}

const february = 2;
const monthsInYear = 12;

function monthlyRules(date: number, months: number, firstMonth: number): readonly Rule[] {
  const monthly = { FREQ: 'MONTHLY', INTERVAL: months };
  if (date === 31) return [ruleOf({ ...monthly, BYMONTHDAY: -1 })];
  if (date < 29) return [ruleOf({ ...monthly, BYMONTHDAY: date })];
  const all = Array.from({ length: monthsInYear }, (_, index) => index + 1);
  const chosen = all.filter((month) => (month - firstMonth) % months === 0);
  const others = chosen.filter((month) => month !== february);
  // A rule that never comes would be looked through for ever.
  return [
    ...(others.length > 0 ? [ruleOf({ FREQ: 'YEARLY', BYMONTH: others.join(','), BYMONTHDAY: date })] : []),
    ...(chosen.includes(february) ? [ruleOf({ FREQ: 'YEARLY', BYMONTH: february, BYMONTHDAY: -1 })] : []),
  ];
}

const spanWith = (spans: readonly Span[] | undefined, day: Day) =>
  spans?.find(({ from, until }) => from <= day && day < until);

const daysInWeek = 7;
const weeksInYear = 52;

/** The day on which the last whole stretch of that many weeks since `from` began. */
function weeksBefore(from: Day, day: Day, weeks: number): Day {
  const length = weeks * daysInWeek;
  const whole = Math.floor((daysBetween(from, day) - 1) / length);
  return whole > 0 ? addDays(from, whole * length) : from;
}

/** The first of the month in which the last whole year since the month of `from` began. */
function yearsBefore(from: Day, day: Day): Day {
  const first = Temporal.PlainDate.from(from).with({ day: 1 });
  const months = first.until(Temporal.PlainDate.from(day), { largestUnit: 'month' }).months;
  const whole = Math.floor((months - 1) / monthsInYear);
  return whole > 0 ? (first.add({ years: whole }).toString() as Day) : from;
}

/** A later start with the same dates, about a year before `day`, so that nothing counts through years that are over. */
function startNear({ repeat, from }: Schedule, day: Day): Day {
  switch (repeat.kind) {
    case 'once':
      return from;
    case 'daily':
    case 'weekdays':
      return weeksBefore(from, day, weeksInYear);
    case 'every-weeks':
      return weeksBefore(from, day, repeat.weeks * Math.floor(weeksInYear / repeat.weeks));
    default:
      return yearsBefore(from, day);
  }
}

/** Whether a date on which it would come is left out, or lies in a rest. */
export function isLeftOut({ skips, rests }: Schedule, date: Day): boolean {
  return (skips?.includes(date) ?? false) || spanWith(rests, date) !== undefined;
}

/** The dates on which it comes, from `day` on, one after the other; what is left out or rests is not among them. */
export function* datesFrom(schedule: Schedule, day: Day): Generator<Day> {
  const { repeat, from, until } = schedule;
  const begin = day > from ? day : from;
  const dates =
    repeat.kind === 'once' ? [from] : datesOfRules(rulesOf(schedule), startNear(schedule, begin), begin);
  for (const date of dates) {
    if (until !== undefined && date > until) return;
    if (date < begin || isLeftOut(schedule, date)) continue;
    yield date;
  }
}

/** Whether it comes once a week or more rarely. */
export function isWeeklyOrRarer(repeat: Repeat): boolean {
  if (repeat.kind === 'daily') return false;
  return repeat.kind !== 'weekdays' || repeat.days.length <= 1;
}
