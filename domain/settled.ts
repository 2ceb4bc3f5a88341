import { type Cadence, daysInWeek, mondayOf } from './cadence';
import { addDays, type Day } from './day';
import type { Pledge } from './pledge';

const weeksKept = 8;
const weeksKeptWhenWeekly = 16;
const weeksKeptWhenRarer = 66;

/** How far back single answers of a rhythm are looked at: at least fourteen occasions, and the span of “lately”. */
export function weeksLookedAt(cadence: Cadence): number {
  switch (cadence.kind) {
    case 'daily':
      return weeksKept;
    case 'weekdays':
      return cadence.days.length > 1 ? weeksKept : weeksKeptWhenWeekly;
    case 'times-a-week':
    case 'when-it-happens':
      return weeksKeptWhenWeekly;
    case 'every-weeks':
      return cadence.weeks === 1 ? weeksKeptWhenWeekly : weeksKeptWhenRarer;
    case 'monthly':
      return weeksKeptWhenRarer;
  }
}

/**
 * The Monday before which nothing changes by itself any more: no rest and no change can move the time in which a slip
 * there is owned, and no rule looks at a single answer. What lies before it can be counted once and for all.
 */
export function settledBefore({ terms }: Pledge, today: Day): Day {
  const weeks = Math.max(...terms.map(({ cadence }) => weeksLookedAt(cadence)));
  return addDays(mondayOf(today), -weeks * daysInWeek);
}
