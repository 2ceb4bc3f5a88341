import * as v from 'valibot';
import { toDay, weekdays } from '../../domain/day';
import { isTimeOfDay } from '../../domain/schedule';

/** What a schema says of a day that is not on the calendar, so that the person can be told. */
export const noDay = 'no day';

// Nobody lives in years that would be counted through day by day.
const firstDay = '1900-01-01';
const knownDays = new Set<string>();

function isDay(text: string): boolean {
  if (knownDays.has(text)) return true;
  try {
    if (toDay(text) !== text || text < firstDay) return false;
  } catch {
    return false;
  }
  knownDays.add(text);
  return true;
}

export const text = v.string();
export const id = v.pipe(v.string(), v.nonEmpty());
export const flag = v.boolean();
/** Present, or not there at all. */
export const mark = v.optional(v.literal(true));
export const day = v.pipe(v.string(), v.check(isDay, noDay));
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const count = whole(0, Number.MAX_SAFE_INTEGER);
// The last moment that a clock can show, in milliseconds.
export const moment = v.pipe(
  v.number(noDay),
  v.integer(noDay),
  v.minValue(0, noDay),
  v.maxValue(8.64e15, noDay),
);
export const share = v.pipe(v.number(), v.finite());
export const timeOfDay = v.pipe(v.string(), v.check(isTimeOfDay));
export const weekday = v.picklist(weekdays);

const factFields = { id, changedAt: moment, removed: mark };
export const fact = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.looseObject({ ...factFields, ...entries });
