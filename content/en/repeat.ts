import { dates, shortWeekdayNames, weekdayNames } from './dates';
import { list, number, ordinal } from './plural';

/** How often a reminder comes, as its sentence knows it. Weekdays are ISO, 1 Monday to 7 Sunday. */
export type RepeatWords =
  | { readonly kind: 'once' | 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | { readonly kind: 'every-weeks'; readonly weeks: number; readonly day: number }
  | { readonly kind: 'monthly'; readonly date: number; readonly months: number }
  | { readonly kind: 'monthly-weekday'; readonly nth: number; readonly day: number; readonly months: number }
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number };

const daysInWeek = 7;
const lastDateOfAnyMonth = 28;
const longestMonth = 31;
const mostFullNames = 3;

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
/** Names of the months, January first. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  monthName.format(new Date(Date.UTC(2024, month, 15))),
);

const nthNames: { readonly [nth: string]: string } = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  '-1': 'last',
};

function onDays(days: readonly number[]): string {
  if (days.length === daysInWeek) return 'Every day';
  if (days.join() === '1,2,3,4,5') return 'Monday to Friday';
  if (days.length === 1) return `Every ${weekdayNames[days[0] ?? 0]}`;
  const names = days.length > mostFullNames ? shortWeekdayNames : weekdayNames;
  return list(days.map((day) => names[day] ?? ''));
}

function everyMonths(months: number): string {
  if (months === 1) return 'every month';
  if (months === 12) return 'every year';
  return `every ${number(months)} months`;
}

function onDate(date: number): string {
  if (date === longestMonth) return 'On the last day';
  const which = `On the ${ordinal(date)}`;
  return date > lastDateOfAnyMonth ? `${which}, or the last day,` : which;
}

/**
 * When a reminder comes, in one line: “Every Saturday at 19:00”.
 * @param day the day of what comes once, `YYYY-MM-DD`
 */
export function repeatAt(repeat: RepeatWords, day: string, time: string): string {
  return `${repeatLine(repeat, day)} at ${time}`;
}

function repeatLine(repeat: RepeatWords, day: string): string {
  switch (repeat.kind) {
    case 'once':
      return `Once, on ${dates.date(day)},`;
    case 'daily':
      return 'Every day';
    case 'weekdays':
      return onDays(repeat.days);
    case 'every-weeks':
      if (repeat.weeks === 1) return `Every ${weekdayNames[repeat.day]}`;
      return repeat.weeks === 2
        ? `Every other ${weekdayNames[repeat.day]}`
        : `Every ${ordinal(repeat.weeks)} ${weekdayNames[repeat.day]}`;
    case 'monthly':
      return `${onDate(repeat.date)} ${repeat.months === 1 ? 'of every month' : everyMonths(repeat.months)}`;
    case 'monthly-weekday':
      return `On the ${nthNames[repeat.nth]} ${weekdayNames[repeat.day]} ${
        repeat.months === 1 ? 'of every month' : everyMonths(repeat.months)
      }`;
    case 'yearly':
      return `Every year on ${repeat.date} ${monthNames[repeat.month - 1]}`;
  }
}

export const nthWords = nthNames;
