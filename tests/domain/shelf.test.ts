import { describe, expect, it } from 'vitest';
import { nextSeam, paintOf, partsOf, seamCount, summaryOf } from '../../domain/bowl';
import { addDays } from '../../domain/day';
import { finishPledge, letPledgeGo, restPledge } from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
import { type Shelf, seamOn, shelfOf, shelve, type Vessel } from '../../domain/shelf';
import { aLog, anOutcome, aPledge, daily, monday } from '../support/factories';

const day = (count: number) => addDays(monday, count);
const today = day(40);
const tomorrow = day(41);
const kept = (count: number) => 'K'.repeat(count);

const promise = (seam: number, marks = kept(40), from = monday): PledgeLog => {
  const id = `promise ${seam}`;
  const log = aLog(marks, aPledge(daily, { id, seam, from }));
  return { ...log, outcomes: log.outcomes.map((outcome) => ({ ...outcome, pledgeId: id })) };
};
const eight = Array.from({ length: seamCount }, (_, seam) => promise(seam));
const first = shelfOf([], 'first');

/** Sets the vessel on the shelf as storage does it. */
function setOnShelf(
  shelf: Shelf,
  logs: readonly PledgeLog[],
  on = today,
  seed = 'second',
): readonly Vessel[] {
  const parts = partsOf(logs, shelf, on);
  const { shelved, next } = shelve(
    shelf,
    logs.map(({ pledge }) => pledge),
    {
      shape: 'cup',
      seed,
      today: on,
      paint: paintOf(parts, shelf.current),
      keptInAll: summaryOf(parts, paintOf(parts, shelf.current)).kept,
    },
  );
  const done = shelf.full.map((vessel) => vessel as Vessel);
  return [
    ...done,
    { id: `shelved on ${on}`, changedAt: 0, ...shelved },
    { id: `begun on ${on}`, changedAt: 0, ...next },
  ];
}

describe('the first vessel', () => {
  it('is a bowl without a record', () => {
    expect(first).toEqual({
      current: { seed: 'first', shape: 'bowl', seams: {}, startedOn: null },
      full: [],
      starts: [],
    });
  });

  it('is not set on the shelf before it is full', () => {
    const almost = [...eight.slice(1), promise(0, kept(39))];
    expect(() => setOnShelf(first, almost)).toThrow(RangeError);
    expect(() => setOnShelf(first, [])).toThrow(RangeError);
  });
});

describe('a vessel set on the shelf', () => {
  const shelf = shelfOf(setOnShelf(first, eight), 'first');

  it('stays as it looked, with all that was kept on it', () => {
    expect(shelf.full).toMatchObject([
      { seed: 'first', shape: 'bowl', startedOn: monday, shelved: { on: today, kept: 8 * 40 } },
    ]);
    expect(shelf.full[0]?.shelved.paint).toEqual(paintOf(partsOf(eight, first, today), first.current));
    expect(shelf.full[0]?.shelved.paint.full).toBe(true);
  });

  it('makes room for the next, which begins tomorrow', () => {
    expect(shelf.current).toMatchObject({ seed: 'second', shape: 'cup', startedOn: tomorrow });
    expect(shelf.starts).toEqual([tomorrow]);
  });

  it('leaves the next without gold, from this day on, while totals stay', () => {
    for (const now of [today, tomorrow]) {
      const parts = partsOf(eight, shelf, now);
      const paint = paintOf(parts, shelf.current);
      expect(summaryOf(parts, paint)).toMatchObject({
        gold: 0,
        partGold: 0,
        waiting: 8,
        openSlips: 0,
        kept: 320,
      });
      expect(paint.full).toBe(false);
    }
  });

  it('is not set there twice', () => {
    expect(() => setOnShelf(shelf, eight)).toThrow(RangeError);
    expect(() => setOnShelf(shelf, eight, tomorrow)).toThrow(RangeError);
  });

  it('gives the gold of the days from tomorrow on to the next', () => {
    const [one, ...others] = eight;
    if (!one) throw new Error('eight were made');
    const outcomes = [...one.outcomes, anOutcome(today, 'kept'), anOutcome(tomorrow, 'kept')];
    const parts = partsOf([{ ...one, outcomes }, ...others], shelf, tomorrow);
    expect(parts[0]?.tally.gold).toBeCloseTo(1 / 40, 12);
    expect(parts[0]?.tally.keptInAll).toBe(42);
  });
});

describe('the seams of the next vessel', () => {
  it('go to those going on first, in the order they were made', () => {
    const logs = eight.map((log, index) => {
      const { pledge } = log;
      if (index === 0) return { ...log, pledge: finishPledge(pledge, day(39)) };
      if (index === 1) return { ...log, pledge: letPledgeGo(pledge, day(39)) };
      if (index === 2) return { ...log, pledge: restPledge(pledge, today) };
      return log;
    });
    const { current } = shelfOf(setOnShelf(first, logs), 'first');
    expect(logs.map(({ pledge }) => seamOn(current, pledge))).toEqual([6, 7, 0, 1, 2, 3, 4, 5]);
  });

  it('are free where nothing goes on', () => {
    const logs = eight.map((log, index) =>
      index < 3 ? { ...log, pledge: finishPledge(log.pledge, day(39)) } : log,
    );
    const shelf = shelfOf(setOnShelf(first, logs), 'first');
    expect(nextSeam(partsOf(logs, shelf, tomorrow))).toBe(5);
  });

  it('are shared from the ninth promise on', () => {
    const nine = [...eight, promise(3, '', day(1))].map((log, index) =>
      index === 8 ? { ...log, pledge: { ...log.pledge, id: 'ninth' } } : log,
    );
    const { current } = shelfOf(setOnShelf(first, nine), 'first');
    expect(nine.map(({ pledge }) => seamOn(current, pledge))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });

  it('of a promise made later is its own', () => {
    const shelf = shelfOf(setOnShelf(first, eight), 'first');
    expect(seamOn(shelf.current, aPledge(daily, { id: 'new', seam: 4 }))).toBe(4);
  });
});

it('a second vessel on the shelf has what was kept since the first', () => {
  const longer = eight.map((log) => promise(log.pledge.seam, kept(81)));
  const shelf = shelfOf(setOnShelf(first, eight), 'first');
  const two = shelfOf(setOnShelf(shelf, longer, day(80), 'third'), 'first');
  // On day 40 each was kept once more after the bowl was set on the shelf.
  expect(two.full.map(({ shelved }) => shelved.kept)).toEqual([320, 8 * 41]);
  expect(two.full.map(({ startedOn }) => startedOn)).toEqual([monday, tomorrow]);
  expect(two.starts).toEqual([tomorrow, day(81)]);
  expect(two.current.seed).toBe('third');
});

it('a vessel that was taken back is not there', () => {
  const [shelved, next] = setOnShelf(first, eight);
  if (!shelved || !next) throw new Error('two are written');
  const removed = [shelved, next].map((vessel) => ({ ...vessel, removed: true as const }));
  expect(shelfOf(removed, 'first')).toEqual(first);
});
