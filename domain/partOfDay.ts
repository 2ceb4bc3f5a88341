import { type Day, dayAt, endOf } from './day';

/** The hour from which only restful lines are shown. */
const lateFrom = 22;

export interface Moment {
  readonly day: Day;
  /** From 22:00 until the day ends. */
  readonly isLate: boolean;
  /** When either of them changes next. */
  readonly changesAt: Temporal.ZonedDateTime;
}

/** Which day it is, whether it is late in it, and when that changes. */
export function momentAt(now: Temporal.ZonedDateTime, startsAt: number): Moment {
  const day = dayAt(now, startsAt);
  const late = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: now.timeZoneId,
    plainTime: Temporal.PlainTime.from({ hour: lateFrom }),
  });
  const isLate = Temporal.ZonedDateTime.compare(now, late) >= 0;
  return { day, isLate, changesAt: isLate ? endOf(day, startsAt, now.timeZoneId) : late };
}
