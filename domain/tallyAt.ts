import { daysInWeek, mondayOf } from './cadence';
import { addDays, type Day } from './day';
import type { Pledge } from './pledge';
import { settledBefore } from './settled';
import type { Tally } from './tally';

/** What was counted of a promise before a Monday. Derived from the facts and made again from them at any time. */
export interface TallyAt {
  readonly pledgeId: string;
  /** Everything said of earlier days is in it. */
  readonly upTo: Day;
  /** Which rules counted; others are made anew. */
  readonly rule: number;
  readonly tally: Tally;
}

/** To be raised with each change of how promises are counted. */
export const countingRule = 1;

const weeksAtOnce = 4;

/** Where counting should have come to, or null while it is not worth the while. */
export function nextTallyAt(pledge: Pledge, counted: TallyAt | undefined, today: Day): Day | null {
  const target = settledBefore(pledge, today);
  const from = counted?.upTo ?? pledge.terms[0]?.from ?? today;
  return addDays(from, weeksAtOnce * daysInWeek) <= target ? target : null;
}

/** The Mondays at which the count is kept, one for each year, after `from` and up to `to`. */
export function keptMondays(from: Day, to: Day): readonly Day[] {
  const mondays: Day[] = [];
  // The Monday of the week that begins a year may lie in the year before.
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) + 1; year++) {
    const monday = mondayOf(`${String(year).padStart(4, '0')}-01-01` as Day);
    if (monday > from && monday <= to) mondays.push(monday);
  }
  return mondays;
}
