import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { latelyOf } from '../../domain/lately';
import { type PledgeLog, tallyOfLog } from '../../domain/pledgeLog';
import { sampleYear } from '../../scripts/sample-life.mjs';

// A Sunday; the year began on Sunday, 23 November 2025.
const today = toDay('2026-11-22');
const year = sampleYear(today);

function logOf(id: string): PledgeLog {
  const pledge = year.pledges.find((one) => one.id === id);
  if (!pledge) throw new Error(`no promise ${id}`);
  const ofPledge = ({ pledgeId }: { readonly pledgeId: string }) => pledgeId === id;
  return { pledge, outcomes: year.outcomes.filter(ofPledge), repairs: year.repairs.filter(ofPledge) };
}

const tally = (id: string) => tallyOfLog(logOf(id), { today });

/** Steadiness by its closed form: so many occasions of the same worth, one after the other. */
function steadiness(daysBetween: number, stretches: readonly (readonly [count: number, worth: number])[]) {
  const memory = 0.5 ** (Math.sqrt(daysBetween) / 13);
  return stretches.reduce(
    (score, [count, worth]) => score * memory ** count + worth * (1 - memory ** count),
    0,
  );
}

describe('a year worked out by hand', () => {
  it('of a promise for every day', () => {
    // K20 O K25 R7 K40 P3 K30 .. K60 MM K5 O K50 M K20 P2 K95 and today unanswered: 365 days.
    expect(tally('hello')).toMatchObject({
      keptInAll: 20 + 25 + 40 + 30 + 60 + 5 + 50 + 20 + 95,
      partlyInAll: 3 + 2,
      restsInAll: 7,
      slipsInAll: 1 + 2 + 1 + 1,
      ownedInAll: 2,
      // The first slip is mended, so the longest goes from the first day to the lapse; of the second owned slip only
      // five occasions lie between it and the lapse, so it ends the row. The last slip was not owned.
      longest: 20 + 25 + 40 + 30 + 60,
      run: { kept: 20 + 95, mended: 0, open: 0 },
    });
    // Forty drops fill a seam: kept 1, partly and owned a half.
    expect(tally('hello').gold).toBeCloseTo((345 + 5 / 2 + 2 / 2) / 40, 9);
    const stretches = [
      [20, 1], [1, 0.25], [25, 1], [40, 1], [3, 0.5], [30, 1], [60, 1], [2, 0], [5, 1], [1, 0.25], [50, 1], [1, 0],
      [20, 1], [2, 0.5], [95, 1],
    ] as const; // biome-ignore format: one life in order
    expect(tally('hello').steadiness).toBeCloseTo(steadiness(1, stretches), 12);
    expect(latelyOf(logOf('hello'), today)).toMatchObject({ kept: 27, of: 27, weeks: 4 });
  });

  it('of a promise for weekdays, with two holidays, an illness and a lapse', () => {
    // 52 weeks of five, less two holidays of ten: 240 days due, and as many marks.
    // K50 R5 K45 M O M K2 P K60 O K40 ... K30
    expect(tally('plan')).toMatchObject({
      keptInAll: 50 + 45 + 2 + 60 + 40 + 30,
      partlyInAll: 1,
      restsInAll: 5,
      slipsInAll: 4,
      ownedInAll: 2,
      // After the lapse: 2 + 60, an owned slip far from the one before, 40 and 30 more.
      run: { kept: 2 + 60 + 40 + 30, mended: 1, open: 0 },
      longest: 132,
    });
    // Thirty-four drops: 40 divided by the root of 7/5, rounded up.
    expect(tally('plan').gold).toBeCloseTo((227 + 1 / 2 + 2 / 2) / 34, 9);
    expect(year.outcomes.filter(({ pledgeId }) => pledgeId === 'plan')).toHaveLength(240 - 3);
    expect(latelyOf(logOf('plan'), today)).toMatchObject({ kept: 20, of: 20 });
  });

  it('of a promise for three times a week', () => {
    // Ten weeks of three, two of two, one at rest, twelve of three, one unanswered, ten of three, one missed, twelve of
    // three, one of two, one of three, and the present one with two so far.
    expect(tally('walk')).toMatchObject({
      keptInAll: 30 + 4 + 36 + 30 + 36 + 2 + 3 + 2,
      partlyInAll: 3,
      restsInAll: 1,
      slipsInAll: 1,
      longest: 10 + 12 + 10,
      run: { kept: 12 + 1, mended: 0, open: 0 },
    });
    // Twenty-seven drops: 40 divided by the root of 7/3, rounded up. Each walk is one.
    expect(tally('walk').gold).toBeCloseTo(143 / 27, 9);
    const stretches = [[30, 1], [6, 0.5], [36, 1], [30, 1], [3, 0], [36, 1], [3, 0.5], [3, 1]] as const; // biome-ignore format: one life in order
    expect(tally('walk').steadiness).toBeCloseTo(steadiness(7 / 3, stretches), 12);
    expect(latelyOf(logOf('walk'), today)).toMatchObject({ kept: 10.5, of: 11, weeks: 12 });
  });
});
