import type { TemplateCadence } from '../schema';
import { shortWeekdayNames, weekdayNames } from './dates';
import { list, number, ordinal } from './plural';

const timesAWeek = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const everyThatMany = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const daysInWeek = 7;
const lastDateOfAnyMonth = 28;
const longestMonth = 31;
const mostFullNames = 3;

function onDays(days: readonly number[]): string {
  if (days.length === daysInWeek) return 'every day';
  if (days.join() === '1,2,3,4,5') return 'Monday to Friday';
  if (days.length === 1) return `every ${weekdayNames[days[0] ?? 0]}`;
  const names = days.length > mostFullNames ? shortWeekdayNames : weekdayNames;
  return `on ${list(days.map((day) => names[day] ?? ''))}`;
}

function onDate(date: number): string {
  if (date === longestMonth) return 'on the last day of each month';
  const which = `on the ${ordinal(date)} of each month`;
  return date > lastDateOfAnyMonth ? `${which}, or its last day` : which;
}

/** A rhythm within a sentence: “every day”, “twice a week”, “on the 1st of each month”. */
export function rhythm(cadence: TemplateCadence): string {
  switch (cadence.kind) {
    case 'daily':
      return 'every day';
    case 'weekdays':
      return onDays(cadence.days);
    case 'times-a-week':
      return `${timesAWeek[cadence.times] ?? `${number(cadence.times)} times`} a week`;
    case 'every-weeks':
      return cadence.weeks === 1
        ? `every ${weekdayNames[cadence.day]}`
        : `every ${everyThatMany[cadence.weeks] ?? ordinal(cadence.weeks)} ${weekdayNames[cadence.day]}`;
    case 'monthly':
      return onDate(cadence.date);
    case 'when-it-happens':
      return 'when it happens';
  }
}
