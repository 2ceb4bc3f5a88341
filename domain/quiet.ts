import { addDays, type Day, type Weekday, weekdayOf } from './day';

/** Hours of the wall clock in which nothing is shown, also over midnight. Of two equal times: never. */
export interface QuietHours {
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, the first minute that is not quiet. */
  readonly until: string;
  /** The weekdays on which they begin; every day when left out. */
  readonly days?: readonly Weekday[];
}

export const defaultQuietHours: QuietHours = { from: '22:00', until: '08:00' };

/** How long before quiet hours something comes that would fall into them, in minutes. */
const minutesBeforeQuiet = 10;

// Spans of one week at most touch each other this often; more of them are quiet for ever.
const mostSteps = 50;

const dayOf = (moment: Temporal.ZonedDateTime) => moment.toPlainDate().toString() as Day;
const twoDigits = (value: number) => String(value).padStart(2, '0');
const clockOf = (moment: Temporal.ZonedDateTime) => `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}`;

/** The date on which the hours began that are in force at a moment, or null. */
function begunOn(hours: QuietHours, moment: Temporal.ZonedDateTime): Day | null {
  const clock = clockOf(moment);
  if (!isWithinQuiet(hours, clock)) return null;
  const { from, until, days } = hours;
  const beganYesterday = from > until && clock < until;
  const date = beganYesterday ? addDays(dayOf(moment), -1) : dayOf(moment);
  return !days || days.includes(weekdayOf(date)) ? date : null;
}

/** Whether a wall-clock time, `HH:MM`, lies within the hours, on whatever day. */
export function isWithinQuiet({ from, until }: QuietHours, time: string): boolean {
  if (from === until) return false;
  return from < until ? from <= time && time < until : time >= from || time < until;
}

interface InForce {
  readonly hours: QuietHours;
  readonly date: Day;
}

function inForce(quiet: readonly QuietHours[], moment: Temporal.ZonedDateTime): InForce | null {
  for (const hours of quiet) {
    const date = begunOn(hours, moment);
    if (date) return { hours, date };
  }
  return null;
}

export function isQuiet(quiet: readonly QuietHours[], moment: Temporal.ZonedDateTime): boolean {
  return inForce(quiet, moment) !== null;
}

/** Both moments at which a wall clock shows a time on a date; for a time that a night skips, twice the end of the gap. */
function momentsOf(date: Day, time: string, timeZone: string) {
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const first = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const last = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const gapEnds = first.toPlainDateTime().equals(plain) ? null : first.getTimeZoneTransition('next');
  return gapEnds ? { first: gapEnds, last: gapEnds } : { first, last };
}

const isAfter = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) > 0;

/** The first moment after `moment` that is not quiet, or null when it is always quiet. */
export function endOfQuiet(
  quiet: readonly QuietHours[],
  moment: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  let end = moment;
  for (let step = 0; step < mostSteps; step += 1) {
    const found = inForce(quiet, end);
    if (!found) return end;
    const { hours, date } = found;
    const endsOn = hours.from < hours.until ? date : addDays(date, 1);
    const { first, last } = momentsOf(endsOn, hours.until, moment.timeZoneId);
    end = isAfter(first, end) ? first : last;
  }
  return null;
}

/** A moment shortly before the quiet hours that `moment` lies in, or null when it is always quiet. */
export function beforeQuiet(
  quiet: readonly QuietHours[],
  moment: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  let before = moment;
  for (let step = 0; step < mostSteps; step += 1) {
    const found = inForce(quiet, before);
    if (!found) return before;
    const { hours, date } = found;
    const { first, last } = momentsOf(date, hours.from, moment.timeZoneId);
    before = (isAfter(last, before) ? first : last).subtract({ minutes: minutesBeforeQuiet });
  }
  return null;
}
