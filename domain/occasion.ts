import { type Cadence, daysInWeek, mondayOf } from './cadence';
import { addDays, type Day } from './day';
import type { Outcome, OutcomeValue, Repair } from './outcome';
import { isDueOn, type Pledge, termBefore } from './pledge';

/** Something to be done once: a due day, or a week in which it is to be done so many times. */
export interface Occasion {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** How often within it; 1 for a due day. */
  readonly due: number;
}

/** Days after its end in which an occasion still waits for an answer before it counts as unanswered. */
export const daysUntilClosed = 2;

export function isClosed({ lastDay }: Occasion, today: Day): boolean {
  return today > addDays(lastDay, daysUntilClosed);
}

/** The rhythm a day is counted by: on the day of a change, which may be answered already, still the one before. */
function rhythmOn(pledge: Pledge, day: Day): Cadence {
  return termBefore(pledge, day).cadence;
}

/** How often a week asks for it when the day is counted with its week, or null when the day stands for itself. */
function timesOn(pledge: Pledge, day: Day): number | null {
  const cadence = rhythmOn(pledge, day);
  return cadence.kind === 'times-a-week' ? cadence.times : null;
}

/**
 * A week that begins or rests in its middle asks for its share, rounded up; one in which the rhythm changed, for the
 * smaller number, so that a change takes nothing away that was reached.
 */
function weekOf(pledge: Pledge, day: Day): Occasion | null {
  const monday = mondayOf(day);
  const days = Array.from({ length: daysInWeek }, (_, index) => addDays(monday, index)).flatMap((one) => {
    const times = timesOn(pledge, one);
    return times !== null && isDueOn(pledge, one) ? [{ day: one, times }] : [];
  });
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return null;
  const times = Math.min(...days.map((one) => one.times));
  return { firstDay: first.day, lastDay: last.day, due: Math.ceil((times * days.length) / daysInWeek) };
}

/** The occasion a day belongs to, or null when nothing is due on it. */
export function occasionOn(pledge: Pledge, day: Day): Occasion | null {
  if (!isDueOn(pledge, day)) return null;
  return timesOn(pledge, day) === null ? { firstDay: day, lastDay: day, due: 1 } : weekOf(pledge, day);
}

// Two occasions eight weeks apart lie within it.
const searchedDays = 150;

/** The `count`-th occasion that begins after `day`, or null when none comes within so many days. */
export function occasionAfter(
  pledge: Pledge,
  day: Day,
  count: number,
  within = searchedDays,
): Occasion | null {
  let left = count;
  const end = addDays(day, within);
  for (let one = addDays(day, 1); one <= end; one = addDays(one, 1)) {
    const occasion = occasionOn(pledge, one);
    if (!occasion || occasion.firstDay <= day) continue;
    left -= 1;
    if (left === 0) return occasion;
    one = occasion.lastDay;
  }
  return null;
}

/** The occasions that end within a stretch of days, the latest first. */
export function* occasionsBefore(pledge: Pledge, last: Day, first: Day): Generator<Occasion> {
  for (let day = last; day >= first; day = addDays(day, -1)) {
    const occasion = occasionOn(pledge, day);
    if (!occasion) continue;
    yield occasion;
    day = occasion.firstDay;
  }
}

/** An occasion of which something was said. */
export interface MarkedOccasion {
  /** The day it is known by: the due day, or the last day of the week on which something was said. */
  readonly day: Day;
  readonly lastDay: Day;
  /** Null while a week is under way and nothing is decided. */
  readonly value: OutcomeValue | null;
  /** The day of each time it was kept. */
  readonly keptOn: readonly Day[];
  /** The days on which it was kept in part, or a slip was owned. */
  readonly halfOn: readonly Day[];
  /** How often at most it counts as gold, however often it was kept. */
  readonly most: number;
  readonly cadence: Cadence;
  /** When a slip in it was owned, if one was. */
  readonly ownedOn: Day | null;
  /** The day on which the slip was said. */
  readonly saidOn: Day;
}

/** The first day of owning counts. */
function ownedDays(repairs: readonly Repair[]): ReadonlyMap<Day, Day> {
  const owned = new Map<Day, Day>();
  for (const { day, ownedOn, removed } of repairs) {
    const earlier = owned.get(day);
    if (!removed && (!earlier || ownedOn < earlier)) owned.set(day, ownedOn);
  }
  return owned;
}

/** The day, as often as it was kept. */
function daysKept({ day, value, times = 1 }: Outcome): readonly Day[] {
  return value === 'kept' ? Array.from({ length: times }, () => day) : [];
}

const isHalf = ({ day, value }: Outcome, owned: ReadonlyMap<Day, Day>) =>
  value === 'partly' || (value === 'missed' && owned.has(day));

/** A week with enough of them was kept; with some of them, partly, once it is closed or said to be missed. */
function valueOfWeek(
  outcomes: readonly Outcome[],
  kept: number,
  week: Occasion,
  today: Day,
): OutcomeValue | null {
  if (kept >= week.due) return 'kept';
  const hasSome = kept > 0 || outcomes.some(({ value }) => value === 'partly');
  const over = outcomes.findLast(({ value }) => value === 'rest' || value === 'missed');
  if (over?.value === 'rest') return 'rest';
  if (over) return hasSome ? 'partly' : 'missed';
  return hasSome && isClosed(week, today) ? 'partly' : null;
}

function markedWeek(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  owned: ReadonlyMap<Day, Day>,
  today: Day,
): MarkedOccasion {
  const [first, last] = endsOf(outcomes);
  const week = weekOf(pledge, last.day) ?? { firstDay: last.day, lastDay: last.day, due: 1 };
  const keptOn = outcomes.flatMap(daysKept);
  const slips = outcomes.filter(({ value }) => value === 'missed');
  const slip = slips.at(-1) ?? last;
  // It may have been owned before it was said once more.
  const ownedOn = slips.flatMap(({ day }) => owned.get(day) ?? []).sort();
  return {
    day: slip.day,
    lastDay: week.lastDay > last.day ? week.lastDay : last.day,
    value: valueOfWeek(outcomes, keptOn.length, week, today),
    keptOn,
    halfOn: outcomes.filter((one) => isHalf(one, owned)).map(({ day }) => day),
    most: Math.max(...outcomes.map(({ day }) => timesOn(pledge, day) ?? 1)),
    cadence: rhythmOn(pledge, first.day),
    ownedOn: ownedOn.at(0) ?? null,
    saidOn: slip.saidOn ?? slip.day,
  };
}

function endsOf<Item>(items: readonly Item[]): readonly [Item, Item] {
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) throw new RangeError('A group has at least one item');
  return [first, last];
}

function markedDay(pledge: Pledge, outcome: Outcome, owned: ReadonlyMap<Day, Day>): MarkedOccasion {
  const { day, value, saidOn = day } = outcome;
  const keptOn = daysKept(outcome);
  const ownedOn = (value === 'missed' && owned.get(day)) || null;
  const cadence = rhythmOn(pledge, day);
  const halfOn = isHalf(outcome, owned) ? [day] : [];
  return { day, lastDay: day, value, keptOn, halfOn, most: keptOn.length, cadence, ownedOn, saidOn };
}

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;

/** Reads what was said as occasions, oldest first. */
export function markedOccasions(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  repairs: readonly Repair[],
  today: Day,
): readonly MarkedOccasion[] {
  const owned = ownedDays(repairs);
  const said = outcomes.filter(({ removed }) => !removed).sort(byDay);
  const isOfWeek = ({ day }: Outcome) => timesOn(pledge, day) !== null;
  const weeks = Map.groupBy(said.filter(isOfWeek), ({ day }) => mondayOf(day));
  return [
    ...said.filter((one) => !isOfWeek(one)).map((one) => markedDay(pledge, one, owned)),
    ...[...weeks.values()].map((week) => markedWeek(pledge, week, owned, today)),
  ].sort(byDay);
}
