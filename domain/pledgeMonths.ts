import { daysInWeek } from './cadence';
import { addDays, type Day, daysBetween, weekdayOf } from './day';
import { firstDayOf, isOverOn, type Pledge, statusOf } from './pledge';
import type { CalendarDay, DayMark, SteadinessPoint } from './pledgeYear';

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): string => day.slice(0, 7);
const firstOfYear = (year: number) => `${String(year).padStart(4, '0')}-01-01` as Day;
const lastOfYear = (year: number) => `${String(year).padStart(4, '0')}-12-31` as Day;

const earlier = (a: Day, b: Day) => (a < b ? a : b);
const later = (a: Day, b: Day) => (a > b ? a : b);

/** The last day on which the promise was in force, or today while it still is. */
export function lastDayOf(pledge: Pledge, today: Day): Day {
  if (!isOverOn(pledge, today)) return today;
  const { finishedOn } = pledge;
  const until = pledge.terms.at(-1)?.until ?? today;
  return finishedOn ? earlier(addDays(finishedOn, -1), until) : until;
}

/** The first and the last year of the life of a promise. */
export function yearsOf(pledge: Pledge, today: Day): { readonly first: number; readonly last: number } {
  const first = yearOf(firstDayOf(pledge));
  return { first, last: Math.max(first, yearOf(lastDayOf(pledge, today))) };
}

/** The day of a year at which one begins to look: today, or what lies nearest to it in the life of the promise. */
export function startIn(year: number, pledge: Pledge, today: Day): Day {
  const isOver = ['finished', 'let-go'].includes(statusOf(pledge, today));
  const nearest = later(firstDayOf(pledge), isOver ? earlier(lastDayOf(pledge, today), today) : today);
  return later(firstOfYear(year), earlier(lastOfYear(year), nearest));
}

/** A month as a calendar sheet: weeks from Monday on, with nothing where another month is. */
export interface CalendarMonth {
  readonly first: Day;
  readonly days: readonly CalendarDay[];
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

function weeksOfMonth(days: readonly CalendarDay[]): CalendarMonth['weeks'] {
  const before = days[0] ? weekdayOf(days[0].day) - 1 : 0;
  const count = Math.ceil((before + days.length) / daysInWeek);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: daysInWeek }, (_, index) => days[week * daysInWeek + index - before] ?? null),
  );
}

export function monthsOf(days: readonly CalendarDay[]): readonly CalendarMonth[] {
  return [...Map.groupBy(days, ({ day }) => monthOf(day)).values()].flatMap((inMonth) => {
    const first = inMonth[0]?.day;
    return first ? [{ first, days: inMonth, weeks: weeksOfMonth(inMonth) }] : [];
  });
}

/** How many of each mark there are. */
export function countMarks(marked: readonly { readonly mark: DayMark }[]): (mark: DayMark) => number {
  const groups = Map.groupBy(marked, ({ mark }) => mark);
  return (mark) => groups.get(mark)?.length ?? 0;
}

/** How often something was kept on these days, those of several times with all of them. */
export function timesKept(days: readonly CalendarDay[]): number {
  return days.reduce((sum, { mark, outcome }) => sum + (mark === 'kept' ? (outcome?.times ?? 1) : 0), 0);
}

export interface MonthEnd {
  readonly first: Day;
  /** After the last answer up to the end of the month; null when there was none yet. */
  readonly steadiness: number | null;
}

/** How steady the promise was at the end of each month that has begun. */
export function monthEndsOf(
  line: readonly SteadinessPoint[],
  months: readonly CalendarMonth[],
  before: number | null,
  today: Day,
): readonly MonthEnd[] {
  return months
    .filter(({ first }) => first <= today)
    .map(({ first }) => {
      const last = line.findLast(({ day }) => monthOf(day) <= monthOf(first));
      return { first, steadiness: last?.steadiness ?? before };
    });
}

export type Step =
  | 'day-before'
  | 'day-after'
  | 'week-before'
  | 'week-after'
  | 'month-before'
  | 'month-after'
  | 'week-start'
  | 'week-end'
  | 'year-start'
  | 'year-end';

function monthsOn(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day;
}

function endOfMonth(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString() as Day;
}

function stepTo(day: Day, step: Step): Day {
  switch (step) {
    case 'day-before':
      return addDays(day, -1);
    case 'day-after':
      return addDays(day, 1);
    case 'week-before':
      return addDays(day, -daysInWeek);
    case 'week-after':
      return addDays(day, daysInWeek);
    case 'month-before':
      return monthsOn(day, -1);
    case 'month-after':
      return monthsOn(day, 1);
    case 'week-start':
      return later(addDays(day, 1 - weekdayOf(day)), `${monthOf(day)}-01` as Day);
    case 'week-end':
      return earlier(addDays(day, daysInWeek - weekdayOf(day)), endOfMonth(day));
    case 'year-start':
      return firstOfYear(yearOf(day));
    case 'year-end':
      return lastOfYear(yearOf(day));
  }
}

/** Where a step within the sheets of one year leads; it stays where it is rather than leave the year. */
export function stepFrom(day: Day, step: Step): Day {
  const to = stepTo(day, step);
  return yearOf(to) === yearOf(day) ? to : day;
}

/** How far into its year a day lies, from 0 to 1, measured at noon. */
export function shareOfYear(day: Day): number {
  const first = firstOfYear(yearOf(day));
  return (daysBetween(first, day) + 0.5) / daysBetween(first, firstOfYear(yearOf(day) + 1));
}
