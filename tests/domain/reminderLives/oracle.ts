import type { Hold } from '../../../domain/hold';
import type { QuietHours } from '../../../domain/quiet';
import type { Reminder } from '../../../domain/reminder';
import type { Schedule } from '../../../domain/schedule';
import {
  civil,
  clockOf,
  dateOf,
  dateOfText,
  day,
  minuteAt,
  minutesOfText,
  textOfDate,
  wallAt,
  weekdayOfDate,
} from './clocks';

// The rules read aloud, date by date and minute by minute. It shares types with the product and no code.

/** Whether a schedule comes on a date. */
export function comesOn(schedule: Schedule, date: number): boolean {
  const text = textOfDate(date);
  const { repeat, from, until, skips = [], rests = [] } = schedule;
  if (text < from || (until && text > until) || skips.some((one) => one === text)) return false;
  if (rests.some((rest) => rest.from <= text && text < rest.until)) return false;
  const first = dateOfText(from);
  const on = civil(date);
  const begun = civil(first);
  const monthsSince = (on.year - begun.year) * 12 + on.month - begun.month;
  switch (repeat.kind) {
    case 'once':
      return date === first;
    case 'daily':
      return true;
    case 'weekdays':
      return repeat.days.some((one) => one === weekdayOfDate(date));
    case 'every-weeks': {
      const mondayOf = (one: number) => one - weekdayOfDate(one) + 1;
      const weeksSince = (mondayOf(date) - mondayOf(first)) / 7;
      return weekdayOfDate(date) === repeat.day && weeksSince % repeat.weeks === 0;
    }
    case 'monthly':
      return monthsSince % repeat.months === 0 && on.date === Math.min(repeat.date, on.daysInMonth);
    case 'monthly-weekday': {
      if (monthsSince % repeat.months !== 0 || weekdayOfDate(date) !== repeat.day) return false;
      const place = repeat.nth === -1 ? on.date > on.daysInMonth - 7 : Math.ceil(on.date / 7) === repeat.nth;
      return place;
    }
    case 'yearly':
      return on.month === repeat.month && on.date === Math.min(repeat.date, on.daysInMonth);
  }
}

/** Whether the wall clock stands within quiet hours. */
export function isQuietAt(quiet: readonly QuietHours[], zone: string, minute: number): boolean {
  const wall = wallAt(zone, minute);
  const clock = clockOf(wall);
  const weekday = weekdayOfDate(dateOf(wall));
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return quiet.some(({ from, until, days = [1, 2, 3, 4, 5, 6, 7] }) => {
    const begins = minutesOfText(from);
    const ends = minutesOfText(until);
    const isDay = (one: number) => days.some((other) => other === one);
    if (begins <= ends) return begins <= clock && clock < ends && isDay(weekday);
    return (clock >= begins && isDay(weekday)) || (clock < ends && isDay(yesterday));
  });
}

const twoWeeks = 14 * day;

function quietEnds(quiet: readonly QuietHours[], zone: string, minute: number): number | null {
  for (let one = minute; one < minute + twoWeeks; one += 1) if (!isQuietAt(quiet, zone, one)) return one;
  return null;
}

/** Ten minutes before the quiet begins; where that is quiet too, before that. */
function beforeQuiet(quiet: readonly QuietHours[], zone: string, minute: number): number | null {
  let at = minute;
  for (let back = 0; back < twoWeeks; back += 1) {
    if (!isQuietAt(quiet, zone, at)) return at;
    let loud = at;
    while (isQuietAt(quiet, zone, loud)) {
      loud -= 1;
      if (minute - loud > twoWeeks) return null;
    }
    at = loud + 1 - 10;
  }
  return null;
}

export interface Expected {
  readonly at: number;
  readonly fires: number;
  readonly expires: number;
}

const dayBegins = 4 * 60;
/** The day a moment belongs to: it begins at four. */
export const dayOfMinute = (zone: string, minute: number): number => dateOf(wallAt(zone, minute) - dayBegins);

const isHeld = (holds: readonly Hold[], zone: string, minute: number) => {
  const text = textOfDate(dayOfMinute(zone, minute));
  return holds.some(({ from, until }) => from <= text && text < until);
};

export function isRare({ repeat }: Schedule): boolean {
  return !(repeat.kind === 'daily' || (repeat.kind === 'weekdays' && repeat.days.length > 1));
}

/** When one notification comes for a date in a zone, and until when it may; null for never. */
export function expectedOf(
  reminder: Reminder,
  date: number,
  lead: number,
  { zone, quiet, holds }: { zone: string; quiet: readonly QuietHours[]; holds: readonly Hold[] },
): Expected | null {
  const at = minuteAt(zone, date, minutesOfText(reminder.schedule.time));
  const wholeDays = Math.floor(lead / day);
  const wallOfAt = wallAt(zone, at);
  const wanted =
    wholeDays === 0
      ? at - lead
      : minuteAt(zone, dateOf(wallOfAt) - wholeDays, clockOf(wallOfAt)) - (lead % day);
  const madeAt = reminder.changedAt / 60_000;
  const fires = () => {
    if (!isQuietAt(quiet, zone, wanted)) return wanted;
    const end = quietEnds(quiet, zone, wanted);
    if (reminder.isAppointment) {
      const before = beforeQuiet(quiet, zone, wanted);
      if (before !== null && before > madeAt) return before;
      return end !== null && end < at ? end : before;
    }
    if (!isRare(reminder.schedule)) return null;
    return end !== null && end - wanted <= 120 ? end : null;
  };
  const comes = fires();
  if (comes === null) return null;
  if (!reminder.isAppointment && (isHeld(holds, zone, at) || isHeld(holds, zone, comes))) return null;
  return { at, fires: comes, expires: Math.max(at, comes + 120) };
}
