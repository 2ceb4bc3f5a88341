// The oracle's own reading of calendars and clocks: whole minutes since 1970, `Intl` for the zones, and nothing of the
// product and of Temporal.

export const day = 1440;
const quarter = 15;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    const parts = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    } as const;
    found = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
    formatters.set(zone, found);
  }
  return found;
}

/** How far the wall clock is ahead of UTC, in minutes. Clocks are changed at whole quarters of an hour. */
function offsetAt(zone: string, minute: number): number {
  const slot = Math.floor(minute / quarter);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const before = known.get(slot);
  if (before !== undefined) return before;
  const parts = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(new Date(slot * quarter * 60_000))
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) / 60_000;
  const offset = wall - slot * quarter;
  known.set(slot, offset);
  return offset;
}

/** What the wall clock shows, as minutes since 1970 on it. */
export const wallAt = (zone: string, minute: number): number => minute + offsetAt(zone, minute);

export const dateOf = (wall: number): number => Math.floor(wall / day);
export const clockOf = (wall: number): number => wall - dateOf(wall) * day;

/** When the wall clock shows a time on a date: the first of two, and for one that is skipped as much later as was skipped. */
export function minuteAt(zone: string, date: number, clock: number): number {
  const wall = date * day + clock;
  const around = [-2, -1, 0, 1, 2].map((days) => offsetAt(zone, wall - offsetAt(zone, wall) + days * day));
  const shown = [...new Set(around)].map((offset) => wall - offset).filter((at) => wallAt(zone, at) === wall);
  if (shown.length > 0) return Math.min(...shown);
  return wall - offsetAt(zone, wall - offsetAt(zone, wall) - day);
}

export const dateOfText = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
export const textOfDate = (date: number): string => new Date(date * 86_400_000).toISOString().slice(0, 10);
/** ISO weekday of a date, 1 Monday to 7 Sunday. */
export const weekdayOfDate = (date: number): number => ((((date + 3) % 7) + 7) % 7) + 1;

export function civil(date: number) {
  const read = new Date(date * 86_400_000);
  const year = read.getUTCFullYear();
  const month = read.getUTCMonth() + 1;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, date: read.getUTCDate(), daysInMonth };
}

export const minutesOfText = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
