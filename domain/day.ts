declare const brand: unique symbol;

/** A local calendar day as `YYYY-MM-DD`. It begins at the hour the person chose, 04:00 by default. */
export type Day = string & { readonly [brand]: true };

/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** All seven, Monday first. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Reads a day from text.
 * @throws RangeError when the text is not an existing date written `YYYY-MM-DD`.
 */
export function toDay(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a day written YYYY-MM-DD: ${text}`);
  return Temporal.PlainDate.from(text).toString() as Day;
}

function beginningOf(date: Temporal.PlainDate, startsAt: number, timeZone: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: startsAt }) });
}

/**
 * The day that `now` belongs to when days begin at `startsAt` o'clock (0 to 12) on the wall clock: the last one
 * that has begun. Wall-clock hours cannot simply be subtracted: a clock set back over the beginning would bring
 * yesterday again, and a date the calendar skips would last those few hours.
 */
export function dayAt(now: Temporal.ZonedDateTime, startsAt: number): Day {
  let date = now.toPlainDate().add({ days: 1 });
  while (Temporal.ZonedDateTime.compare(now, beginningOf(date, startsAt, now.timeZoneId)) < 0)
    date = date.subtract({ days: 1 });
  return date.toString() as Day;
}

/** The moment at which `day` ends and the next begins, in the given zone. */
export function endOf(day: Day, startsAt: number, timeZone: string): Temporal.ZonedDateTime {
  return beginningOf(Temporal.PlainDate.from(day).add({ days: 1 }), startsAt, timeZone);
}

/** The moment in `day` at which it is `hour` o'clock; an hour before the day's beginning comes in the night after. */
export function momentIn(day: Day, hour: number, startsAt: number, timeZone: string): Temporal.ZonedDateTime {
  return beginningOf(Temporal.PlainDate.from(day).add({ days: hour < startsAt ? 1 : 0 }), hour, timeZone);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Days since 1970-01-01. */
export function epochDay(day: Day): number {
  return daysBetween('1970-01-01' as Day, day);
}

export function weekdayOf(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday;
}

/** The last `count` days up to and including `day`, oldest first. */
export function daysUntil(day: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(day, index - count + 1));
}
