import { addDays, type Day } from './day';
import type { Outcome, Repair } from './outcome';
import { daysBetweenOccasions, type Pledge, termOn } from './pledge';
import { steadinessOf } from './steadiness';
import { capacityFor, emptySeam, type SeamPaint, seamPaint, type VesselPaint } from './vessel/paint';

export const seamCount = 8;

// Shares such as one twenty-seventh do not add up exactly: without rounding a full seam is never quite full.
const partsOfSeam = 1e9;

const gold = { kept: 1, partly: 0.5, rest: 0, missed: 0, owned: 0.5 } as const;

/** A promise with all that was ever said of it. */
export interface PledgeLog {
  readonly pledge: Pledge;
  readonly outcomes: readonly Outcome[];
  readonly repairs: readonly Repair[];
}

/**
 * Gold earned by one promise as a share of a full seam (1 is full, more is wider). Each occasion weighs by the
 * rhythm in force on its day, so that changing a promise later never takes gold away.
 */
export function goldOf({ pledge, outcomes, repairs }: PledgeLog): number {
  const owned = ownedDays(repairs);
  return outcomes
    .filter(({ removed }) => !removed)
    .reduce((sum, { day, value }) => {
      const drops = gold[value === 'missed' && owned.has(day) ? 'owned' : value];
      return sum + drops / capacityOn(pledge, day);
    }, 0);
}

/** On the day of a change, which may be answered already, the rhythm that gives more gold counts. */
function capacityOn(pledge: Pledge, day: Day): number {
  const rhythms = [day, addDays(day, -1)].map((one) => termOn(pledge, one).cadence);
  return Math.min(...rhythms.map((cadence) => capacityFor(daysBetweenOccasions(cadence))));
}

function ownedDays(repairs: readonly Repair[]): ReadonlySet<Day> {
  return new Set(repairs.filter(({ removed }) => !removed).map(({ day }) => day));
}

/** What the bowl looks like now: one seam for each promise, shared from the ninth on. */
export function paintOf(logs: readonly PledgeLog[], seed: string): VesselPaint {
  const seams = Array.from({ length: seamCount }, (_, index): SeamPaint => {
    const sharing = logs.filter(({ pledge }) => pledge.seam === index && !pledge.removed);
    if (sharing.length === 0) return emptySeam;
    const share = sharing.reduce((sum, log) => sum + goldOf(log), 0);
    return seamPaint({
      drops: Math.round(share * partsOfSeam) / partsOfSeam,
      capacity: 1,
      steadiness: Math.max(...sharing.map((log) => steadinessOf(log.pledge, log.outcomes, log.repairs))),
      slips: sharing
        .flatMap((log) => {
          const owned = ownedDays(log.repairs);
          return log.outcomes
            .filter(({ value, removed }) => value === 'missed' && !removed)
            .map(({ day }) => ({ day, owned: owned.has(day) }));
        })
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
      seed,
      index,
    });
  });
  return { seams, full: seams.every(({ fill }) => fill >= 1) };
}

/** The seam for the next promise: the first unused one, or the one with the least gold. */
export function nextSeam(logs: readonly PledgeLog[]): number {
  const goldBySeam = Array.from({ length: seamCount }, () => -1);
  for (const log of logs) {
    if (log.pledge.removed) continue;
    const before = goldBySeam[log.pledge.seam] ?? -1;
    goldBySeam[log.pledge.seam] = Math.max(0, before) + goldOf(log);
  }
  return goldBySeam.indexOf(Math.min(...goldBySeam));
}

/** Counts for the words that stand for the picture. */
export interface BowlSummary {
  readonly gold: number;
  readonly partGold: number;
  readonly waiting: number;
  readonly openSlips: number;
  readonly kept: number;
}

export function summaryOf(logs: readonly PledgeLog[], paint: VesselPaint): BowlSummary {
  const live = logs.filter(({ pledge }) => !pledge.removed);
  const all = live.flatMap(({ outcomes }) => outcomes.filter(({ removed }) => !removed));
  const slips = paint.seams.flatMap((seam) => seam.slips);
  return {
    gold: paint.seams.filter(({ fill }) => fill >= 1).length,
    partGold: paint.seams.filter(({ fill }) => fill > 0 && fill < 1).length,
    waiting: paint.seams.filter(({ fill }) => fill === 0).length,
    openSlips: slips.filter(({ owned }) => !owned).length,
    kept: all.filter(({ value }) => value === 'kept').length,
  };
}
