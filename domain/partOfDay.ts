import { type Day, dayAt, endOf, momentIn } from './day';

/** The hour from which only restful lines are shown, and nothing to do. */
const lateFrom = 22;

export interface Moment {
  readonly day: Day;
  /** From the hour at which the day may be looked back on until it ends. */
  readonly isEvening: boolean;
  /** From 22:00 until the day ends. */
  readonly isLate: boolean;
  /** When any of them changes next. */
  readonly changesAt: Temporal.ZonedDateTime;
}

/** Which day it is, which part of it, and when that changes. */
export function momentAt(now: Temporal.ZonedDateTime, startsAt: number, eveningFrom: number): Moment {
  const day = dayAt(now, startsAt);
  const evening = momentIn(day, eveningFrom, startsAt, now.timeZoneId);
  const late = momentIn(day, lateFrom, startsAt, now.timeZoneId);
  const ends = endOf(day, startsAt, now.timeZoneId);
  const isAhead = (moment: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(moment, now) > 0;
  const [changesAt = ends] = [evening, late, ends].filter(isAhead).sort(Temporal.ZonedDateTime.compare);
  return { day, isEvening: !isAhead(evening), isLate: !isAhead(late), changesAt };
}
