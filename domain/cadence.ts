import { addDays, type Day, daysBetween, type Weekday, weekdayOf } from './day';

/** How often a promise is due. */
export type Cadence =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
  /** Any days of the week, from one to six of them: the week as a whole is the occasion. */
  | { readonly kind: 'times-a-week'; readonly times: number }
  /** One weekday, every week or every so many weeks. */
  | { readonly kind: 'every-weeks'; readonly weeks: number; readonly day: Weekday }
  /** A date of the month, 1 to 31; a month without it is due on its last day. */
  | { readonly kind: 'monthly'; readonly date: number }
  /** Never due: something is said only when it happens. */
  | { readonly kind: 'when-it-happens' };

export type CadenceKind = Cadence['kind'];

export const mostTimesAWeek = 6;
export const mostWeeksApart = 8;
export const daysInWeek = 7;

const meanDaysInMonth = 30;

const isWhole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

/** What is wrong with a rhythm, or null when it can be kept. */
export function problemOfCadence(cadence: Cadence): 'none' | 'times' | 'weeks' | 'date' | null {
  switch (cadence.kind) {
    case 'weekdays':
      return cadence.days.length === 0 ? 'none' : null;
    case 'times-a-week':
      return isWhole(cadence.times, 1, mostTimesAWeek) ? null : 'times';
    case 'every-weeks':
      return isWhole(cadence.weeks, 1, mostWeeksApart) ? null : 'weeks';
    case 'monthly':
      return isWhole(cadence.date, 1, 31) ? null : 'date';
    default:
      return null;
  }
}

/**
 * Mean days between the times something is to be done: 1 for daily, 7 for one weekday, 7/3 for three times a week,
 * 30 for monthly. What is done only when it happens weighs as if it happened weekly.
 */
export function daysBetweenOccasions(cadence: Cadence): number {
  switch (cadence.kind) {
    case 'daily':
      return 1;
    case 'weekdays':
      return daysInWeek / cadence.days.length;
    case 'times-a-week':
      return daysInWeek / cadence.times;
    case 'every-weeks':
      return daysInWeek * cadence.weeks;
    case 'monthly':
      return meanDaysInMonth;
    case 'when-it-happens':
      return daysInWeek;
  }
}

/** Whether single days wait for no answer: it may be any day of a week, or comes only when it happens. */
export function isFree({ kind }: Cadence): boolean {
  return kind === 'times-a-week' || kind === 'when-it-happens';
}

/** Whether the rhythm, begun on `from`, has something to be done on `day`. */
export function fallsOn(cadence: Cadence, day: Day, from: Day): boolean {
  switch (cadence.kind) {
    case 'daily':
    case 'times-a-week':
      return true;
    case 'weekdays':
      return cadence.days.includes(weekdayOf(day));
    case 'every-weeks': {
      const first = addDays(from, (cadence.day - weekdayOf(from) + daysInWeek) % daysInWeek);
      const since = daysBetween(first, day);
      return since >= 0 && since % (cadence.weeks * daysInWeek) === 0;
    }
    case 'monthly': {
      const date = Temporal.PlainDate.from(day);
      return date.day === Math.min(cadence.date, date.daysInMonth);
    }
    case 'when-it-happens':
      return false;
  }
}

/** The Monday of the week that `day` belongs to. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}
