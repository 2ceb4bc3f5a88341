// The one package that domain/ imports: docs/decisions/050.
import ical from 'ical.js';
import { addDays, type Day } from './day';

/** A rule as calendars write it (RFC 5545, `RRULE`), without an end. */
export type Rule = string & { readonly [brand]: true };
declare const brand: unique symbol;

/** Monday first, as calendars write them. */
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The code of an ISO weekday (1 to 7), such as `MO`. */
export const weekdayCode = (weekday: number): string => weekdayCodes[weekday - 1] ?? 'MO';

/** Writes a rule from its parts, in their order. */
export function ruleOf(parts: Readonly<Record<string, string | number>>): Rule {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(';') as Rule;
}

interface Dates {
  readonly known: Day[];
  readonly next: () => Day | null;
}

/** The dates of a rule counted from `start`, worked out as far as they are asked for. */
function countFrom(rule: Rule, start: Day): Dates {
  // Nothing its iterator gives depends on the clock or the zone of the computer.
  const dates = ical.Recur.fromString(rule).iterator(ical.Time.fromDateString(start));
  const next = () => (dates.next()?.toString().slice(0, 10) as Day | undefined) ?? null;
  return { known: [], next };
}

// The same dates are asked for many times in one look; what is kept follows from the rule and the start alone.
const kept = new Map<string, Dates>();
const mostKept = 200;

function keptFrom(rule: Rule, start: Day): Dates {
  const key = `${start} ${rule}`;
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= mostKept) kept.clear();
  const dates = countFrom(rule, start);
  kept.set(key, dates);
  return dates;
}

/**
 * The dates of a rule counted from `start`, from `from` on, one after the other and for ever. Dates have no zone: what a
 * night does to the clock is settled where a time is added.
 */
export function* datesOfRule(rule: Rule, start: Day, from: Day): Generator<Day> {
  const { known, next } = keptFrom(rule, start);
  for (let place = 0; ; place += 1) {
    if (place === known.length) {
      const date = next();
      if (!date) return;
      known.push(date);
    }
    const date = known[place];
    if (date !== undefined && date >= from) yield date;
  }
}

/** Several rules as one: each date once, in order. */
export function* datesOfRules(rules: readonly Rule[], start: Day, from: Day): Generator<Day> {
  const all = rules.map((rule) => datesOfRule(rule, start, from));
  const heads = all.map((dates) => dates.next().value as Day | undefined);
  let last = addDays(from, -1);
  for (;;) {
    const soonest = heads.reduce<Day | undefined>(
      (first, head) => (head !== undefined && (first === undefined || head < first) ? head : first),
      undefined,
    );
    if (soonest === undefined) return;
    if (soonest > last) yield soonest;
    last = soonest;
    for (const [index, head] of heads.entries())
      if (head === soonest) heads[index] = all[index]?.next().value as Day | undefined;
  }
}
