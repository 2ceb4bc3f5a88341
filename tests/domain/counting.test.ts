import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionFor } from '../../domain/attention';
import { mondayOf } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import { latelyOf } from '../../domain/lately';
import type { OutcomeValue } from '../../domain/outcome';
import { canBeMarkedOn } from '../../domain/pledge';
import { settledBefore } from '../../domain/settled';
import { countAll, type Tally, tallyOf } from '../../domain/tally';
import { anOutcome, monday } from '../support/factories';
import { lives, longLives, type Standing } from '../support/lives';

const isBefore = (day: Day) => (one: { readonly day: Day }) => one.day < day;
const isSince = (day: Day) => (one: { readonly day: Day }) => one.day >= day;

const allAtOnce = ({ pledge, outcomes, repairs, ...counting }: Standing) =>
  tallyOf(pledge, outcomes, repairs, counting);

const numbersOf = ({ run, vesselFrom: _, slips, ...numbers }: Tally): Readonly<Record<string, number>> => ({
  ...numbers,
  ...run,
  slips: slips.length,
});

/** What can be said on the day a life stands at, or on one after it. */
const more = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  value: fc.constantFrom<OutcomeValue>('kept', 'partly', 'missed', 'rest'),
});

function sayMore(standing: Standing, days: number, value: OutcomeValue): Standing | null {
  const day = addDays(standing.today, days);
  const isSaid = standing.outcomes.some((one) => one.day === day);
  if (isSaid || !canBeMarkedOn(standing.pledge, day)) return null;
  return { ...standing, today: day, outcomes: [...standing.outcomes, anOutcome(day, value)] };
}

const last = (standings: readonly Standing[]) => standings.at(-1) as Standing;

describe('whatever was lived', () => {
  it('is the same counted in two steps, the first of them long ago, as counted at once', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        longLives,
        fc.double({ min: 0.4, max: 1, noNaN: true }),
        fc.nat({ max: 3 }),
        (life, when, weeks) => {
          const now = last(life);
          const then = Math.floor(when * (life.length - 1));
          const settled = life[then];
          if (!settled) return;
          const cut = addDays(mondayOf(settledBefore(settled.pledge, settled.today)), -7 * weeks);
          // What is said later of such a day is counted again then.
          const counted = life.findLast(
            ({ reachedBack }, index) => index > then && reachedBack && reachedBack < cut,
          );
          const { pledge, today, vesselStarts } = counted ?? settled;
          const first = {
            outcomes: now.outcomes.filter(isBefore(cut)),
            repairs: now.repairs.filter(isBefore(cut)),
          };
          const before = countAll(pledge, first.outcomes, first.repairs, { today, vesselStarts });
          // As long as a slip said late is open nothing after it is settled.
          if (before.run.open > 0) return;
          if (first.outcomes.length > 0) compared += 1;
          const since = {
            outcomes: now.outcomes.filter(isSince(cut)),
            repairs: now.repairs.filter(isSince(cut)),
          };
          expect(tallyOf(now.pledge, since.outcomes, since.repairs, now, before)).toEqual(allAtOnce(now));
        },
      ),
      { numRuns: 120 },
    );
    expect(compared, 'lives long enough to have something settled').toBeGreaterThan(40);
  });

  it('has the same questions to ask whether or not what is settled is still there', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const now = last(life);
        const isKept = isSince(settledBefore(now.pledge, now.today));
        const since = { outcomes: now.outcomes.filter(isKept), repairs: now.repairs.filter(isKept) };
        const [some, all] = [{ pledge: now.pledge, ...since }, now];
        expect(attentionFor(some, now.today)).toBe(attentionFor(all, now.today));
        expect(latelyOf(some, now.today)).toEqual(latelyOf(all, now.today));
      }),
      { numRuns: 120 },
    );
  });

  it('makes no figure that is none, negative, or more than all', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const now = last(life);
        const tally = allAtOnce(now);
        for (const [name, number] of Object.entries(numbersOf(tally))) {
          expect(number, name).toSatisfy(Number.isFinite);
          expect(number, name).toBeGreaterThanOrEqual(name === 'lastSlip' ? -1 : 0);
        }
        expect(tally.steadiness).toBeLessThan(1);
        expect(tally.ownedInAll).toBeLessThanOrEqual(tally.slipsInAll);
        expect(tally.openSlips).toBeLessThanOrEqual(tally.slipsInAll);
        expect(tally.slips.length + tally.earlierSlips).toBeLessThanOrEqual(tally.slipsInAll);
        expect(tally.run.kept).toBeLessThanOrEqual(tally.keptInAll);
        expect(tally.longest).toBeLessThanOrEqual(tally.keptInAll);
        expect(tally.lastSlip).toBeLessThan(tally.counted || 1);
        const { kept, of, range } = latelyOf(now, now.today);
        expect(kept).toBeLessThanOrEqual(of);
        for (const number of [kept, of, range?.low ?? 0, range?.high ?? 0])
          expect(number).toSatisfy(Number.isFinite);
      }),
      { numRuns: 120 },
    );
  });

  it('loses no gold and nothing that was kept by whatever is said of another day', () => {
    fc.assert(
      fc.property(lives, more, (life, { days, value }) => {
        const now = last(life);
        const after = sayMore(now, days, value);
        if (!after) return;
        const [was, is] = [allAtOnce({ ...now, today: after.today }), allAtOnce(after)];
        expect(is.gold).toBeGreaterThanOrEqual(was.gold - 1e-12);
        expect(is.keptInAll).toBeGreaterThanOrEqual(was.keptInAll);
        expect(is.longest).toBeGreaterThanOrEqual(was.longest);
      }),
      { numRuns: 200 },
    );
  });

  it('loses nothing by a rest, or by a day without an answer', () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 20 }), (life, days) => {
        const now = last(life);
        const resting = sayMore(now, days, 'rest');
        if (!resting) return;
        const [was, is] = [
          numbersOf(allAtOnce({ ...now, today: resting.today })),
          numbersOf(allAtOnce(resting)),
        ];
        for (const name of ['gold', 'keptInAll', 'longest', 'kept', 'mended'])
          expect(is[name], name).toBeGreaterThanOrEqual(was[name] ?? 0);
        // A rest may take the place of a week that was missed, and then counts in its favour.
        if (is.slipsInAll === was.slipsInAll && is.counted === was.counted)
          expect(is.steadiness).toBe(was.steadiness);
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing settled on its first day', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(settledBefore((life[0] as Standing).pledge, monday) < monday).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
