import { daysBetweenOccasions } from './cadence';
import type { Day } from './day';
import { type MarkedOccasion, markedOccasions } from './occasion';
import type { Outcome, Repair } from './outcome';
import { lastDayToOwn } from './owning';
import { type Pledge, termBefore, termOn } from './pledge';
import { smooth, worthOf } from './steadiness';
import { capacityFor } from './vessel/paint';

/** A slip as the vessel shows it. */
export interface Slip {
  readonly day: Day;
  readonly owned: boolean;
}

/**
 * All that is counted of one promise up to some day, from which counting can go on: its size does not grow with
 * the years.
 */
export interface Tally {
  /** How often it was kept; never falls unless the log itself is corrected. */
  readonly keptInAll: number;
  readonly partlyInAll: number;
  readonly slipsInAll: number;
  readonly ownedInAll: number;
  readonly restsInAll: number;
  /** Occasions kept, partly kept or missed. */
  readonly counted: number;
  /** Which of the counted ones was the last slip, from 0; -1 when there was none. */
  readonly lastSlip: number;
  /** Since the last slip that ended the run. */
  readonly run: { readonly kept: number; readonly mended: number; readonly open: number };
  /** Kept since the last slip that is not mended. */
  readonly settled: number;
  readonly longest: number;
  /** From 0 to 1. */
  readonly steadiness: number;
  /** The first day of the vessel that `gold` and `slips` belong to. */
  readonly vesselFrom: Day | null;
  /** Share of a full seam; 1 is full, more is wider. */
  readonly gold: number;
  /** The latest five on this vessel. */
  readonly slips: readonly Slip[];
  /** How many slips on this vessel came before those five. */
  readonly earlierSlips: number;
  readonly openSlips: number;
}

export const emptyTally: Tally = {
  keptInAll: 0,
  partlyInAll: 0,
  slipsInAll: 0,
  ownedInAll: 0,
  restsInAll: 0,
  counted: 0,
  lastSlip: -1,
  run: { kept: 0, mended: 0, open: 0 },
  settled: 0,
  longest: 0,
  steadiness: 0,
  vesselFrom: null,
  gold: 0,
  slips: [],
  earlierSlips: 0,
  openSlips: 0,
};

/** What counting needs to know beside the promise and what was said of it. */
export interface Counting {
  readonly today: Day;
  /** The first days of all vessels but the first, by time. */
  readonly vesselStarts?: readonly Day[];
}

const occasionsBetweenSlips = 7;
const slipsShown = 5;

type SlipFate = 'mended' | 'open' | 'ends';

function fateOf(pledge: Pledge, slip: MarkedOccasion, today: Day): SlipFate {
  const lastDay = lastDayToOwn(pledge, slip.day, slip);
  if (slip.ownedOn) return slip.ownedOn <= lastDay ? 'mended' : 'ends';
  return today <= lastDay ? 'open' : 'ends';
}

/** On the day of a change, which may be answered already, the rhythm that gives more gold counts. */
function capacityOn(pledge: Pledge, day: Day): number {
  const here = termOn(pledge, day);
  const before = termBefore(pledge, day);
  const terms = before === here ? [here] : [here, before];
  return Math.min(...terms.map(({ cadence }) => capacityFor(daysBetweenOccasions(cadence))));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Each time it was kept counts by the rhythm of its day, on the vessel of its day; where it was kept not once, what
 * was kept in part, or a slip that was owned, counts half.
 */
function goldOfOccasion(pledge: Pledge, occasion: MarkedOccasion, vesselFrom: Day | null): number {
  const sharesOf = (days: readonly Day[]) =>
    days
      .filter((day) => !vesselFrom || day >= vesselFrom)
      .map((day) => 1 / capacityOn(pledge, day))
      .sort((a, b) => b - a);
  const kept = sum(sharesOf(occasion.keptOn).slice(0, occasion.most));
  const [half = 0] = sharesOf(occasion.halfOn);
  return Math.max(kept, half / 2);
}

/** Counts one occasion more. A slip soon after another ends the run, so that a cycle of breaking and owning does not look like one. */
export function countOccasion(
  before: Tally,
  occasion: MarkedOccasion,
  pledge: Pledge,
  counting: Counting,
): Tally {
  const tally = {
    ...onVessel(before, occasion.day, counting),
    keptInAll: before.keptInAll + occasion.keptOn.length,
    restsInAll: before.restsInAll + (occasion.value === 'rest' ? 1 : 0),
  };
  tally.gold += goldOfOccasion(pledge, occasion, tally.vesselFrom);
  const { value } = occasion;
  if (value === null || value === 'rest') return tally;

  const steadiness = smooth(tally.steadiness, worthOf(value, occasion.ownedOn !== null), occasion.cadence);
  const answered = { ...tally, steadiness, counted: before.counted + 1 };
  if (value === 'partly') return { ...answered, partlyInAll: before.partlyInAll + 1 };
  if (value === 'kept') {
    const run = { ...before.run, kept: before.run.kept + 1 };
    const settled = before.settled + 1;
    return { ...answered, run, settled, longest: Math.max(before.longest, settled) };
  }
  const isRecent = before.lastSlip >= 0 && before.counted - before.lastSlip <= occasionsBetweenSlips;
  const fate = isRecent ? 'ends' : fateOf(pledge, occasion, counting.today);
  const isOwned = occasion.ownedOn !== null;
  const slips = [...answered.slips, { day: occasion.day, owned: isOwned }];
  return {
    ...answered,
    slipsInAll: before.slipsInAll + 1,
    ownedInAll: before.ownedInAll + (isOwned ? 1 : 0),
    lastSlip: before.counted,
    settled: fate === 'mended' ? before.settled : 0,
    run: fate === 'ends' ? { kept: 0, mended: 0, open: 0 } : { ...before.run, [fate]: before.run[fate] + 1 },
    slips: slips.slice(-slipsShown),
    earlierSlips: answered.earlierSlips + Math.max(0, slips.length - slipsShown),
    openSlips: answered.openSlips + (isOwned ? 0 : 1),
  };
}

/** Gold and hairlines begin anew with each vessel. */
export function onVessel(tally: Tally, day: Day, { vesselStarts = [] }: Counting): Tally {
  const vesselFrom = vesselStarts.findLast((start) => start <= day) ?? null;
  if (vesselFrom === tally.vesselFrom) return tally;
  return { ...tally, vesselFrom, gold: 0, slips: [], earlierSlips: 0, openSlips: 0 };
}

/** As `tallyOf`, on the vessel that was being filled then, so that counting can go on from it. */
export function countAll(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  repairs: readonly Repair[],
  counting: Counting,
  before: Tally = emptyTally,
): Tally {
  return markedOccasions(pledge, outcomes, repairs, counting.today).reduce(
    (tally, occasion) => countOccasion(tally, occasion, pledge, counting),
    before,
  );
}

/**
 * Counts what was said of a promise, going on from `before`. What was said on earlier days must be in `before`
 * already, whole weeks of it.
 */
export function tallyOf(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  repairs: readonly Repair[],
  counting: Counting,
  before: Tally = emptyTally,
): Tally {
  const tally = countAll(pledge, outcomes, repairs, counting, before);
  return onVessel(tally, counting.today, counting);
}
