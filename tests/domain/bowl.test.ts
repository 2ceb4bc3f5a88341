import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as bowl from '../../domain/bowl';
import { seamCount } from '../../domain/bowl';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Weekday, weekdays } from '../../domain/day';
import { finishPledge, restPledge, resumePledge, revisePledge } from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
import { shelfOf } from '../../domain/shelf';
import { capacityFor } from '../../domain/vessel/paint';
import { goldOf } from '../support/counted';
import {
  aLog,
  anOutcome,
  aPledge,
  aRepair,
  daily,
  dueDaysOf,
  monday,
  muchLater,
  on,
} from '../support/factories';

const kept = (count: number) => 'K'.repeat(count);
const onSeam = (seam: number, marks: string, cadence: Cadence = daily): PledgeLog =>
  aLog(marks, aPledge(cadence, { seam, id: `on seam ${seam}` }));
const partsOf = (logs: readonly PledgeLog[]) => bowl.partsOf(logs, shelfOf([], 'ours'), muchLater);
const paintOf = (logs: readonly PledgeLog[], seed: string) =>
  bowl.paintOf(partsOf(logs), shelfOf([], seed).current);
const nextSeam = (logs: readonly PledgeLog[]) => bowl.nextSeam(partsOf(logs));
const summary = (logs: readonly PledgeLog[]) => bowl.summaryOf(partsOf(logs), paintOf(logs, 'ours'));
const fills = (logs: readonly PledgeLog[]) => paintOf(logs, 'ours').seams.map(({ fill }) => fill);

describe('the gold of a promise', () => {
  it('after twenty kept, four partly and one of two slips owned is 22.5 of 40', () => {
    expect(goldOf(aLog(`${kept(20)}PPPPOM`))).toBeCloseTo(22.5 / 40, 9);
  });

  it.each([
    ['kept', 'K', 1],
    ['partly', 'P', 0.5],
    ['a slip that was owned', 'O', 0.5],
    ['a slip owned late, which is owned all the same', 'L', 0.5],
    ['a slip nobody owned', 'M', 0],
    ['rest', 'R', 0],
    ['a day without an answer', '.', 0],
  ])('%s', (_what, mark, drops) => {
    expect(goldOf(aLog(mark))).toBeCloseTo(drops / 40, 9);
  });

  it('does not count what was taken back', () => {
    const { pledge, outcomes } = aLog('KK');
    expect(
      goldOf({ pledge, outcomes: outcomes.map((one) => ({ ...one, removed: true })), repairs: [] }),
    ).toBe(0);
    const slip = aLog('M');
    expect(goldOf({ ...slip, repairs: [aRepair(monday, { removed: true })] })).toBe(0);
  });

  const rhythms = weekdays.map((count) => ({
    count,
    cadence: on(...weekdays.slice(0, count)),
    drops: capacityFor(7 / count),
  }));

  it.each(rhythms)('on $count days a week fills its seam with $drops kept, not one fewer', (rhythm) => {
    const { cadence, drops } = rhythm;
    expect(summary([onSeam(0, kept(drops), cadence)])).toMatchObject({ gold: 1, partGold: 0 });
    expect(summary([onSeam(0, kept(drops - 1), cadence)])).toMatchObject({ gold: 0, partGold: 1 });
  });

  it.each(rhythms)('on $count days a week fills its seam with twice as many partly kept', (rhythm) => {
    const { cadence, drops } = rhythm;
    expect(summary([onSeam(0, 'P'.repeat(2 * drops), cadence)])).toMatchObject({ gold: 1, partGold: 0 });
  });

  it('of two promises that share a seam adds up to a full one', () => {
    const thrice = on(1, 3, 5);
    expect(summary([onSeam(0, kept(18), thrice), onSeam(0, kept(9), thrice)])).toMatchObject({ gold: 1 });
    expect(summary([onSeam(0, kept(11), on(1, 4)), onSeam(0, kept(20))])).toMatchObject({ gold: 1 });
    expect(summary([onSeam(0, kept(11), on(1, 4)), onSeam(0, kept(19))])).toMatchObject({ gold: 0 });
  });
});

describe('gold never shrinks', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'KKKPMORL.'), minLength: 1, maxLength: 50 });
  const cadences = fc.oneof(
    fc.constant(daily),
    fc.subarray([...weekdays], { minLength: 1 }).map((days: Weekday[]) => on(...days)),
  );

  it('when another day is answered, whatever is said of it', () => {
    fc.assert(
      fc.property(marks, cadences, fc.constantFrom(...'KPMORL'), (lived, cadence, mark) => {
        const before = onSeam(2, lived, cadence);
        const after = onSeam(2, lived + mark, cadence);
        expect(goldOf(after)).toBeGreaterThanOrEqual(goldOf(before));
        expect(fills([after])[2]).toBeGreaterThanOrEqual(fills([before])[2] ?? 0);
      }),
    );
  });

  it('when a slip is owned', () => {
    fc.assert(
      fc.property(marks, (lived) => {
        const after = lived.replace('M', 'O');
        expect(goldOf(aLog(after))).toBeGreaterThanOrEqual(goldOf(aLog(lived)));
      }),
    );
  });

  it('when the promise is changed, also on a day that is already answered', () => {
    fc.assert(
      fc.property(marks, cadences, cadences, fc.integer({ min: 0, max: 3 }), (lived, was, cadence, later) => {
        const log = aLog(`K${lived}`, aPledge(was));
        const [last = monday] = dueDaysOf(log.pledge, lived.length + 1).slice(-1);
        const pledge = revisePledge(log.pledge, { text: 'I call.', cadence }, addDays(last, later));
        expect(goldOf({ ...log, pledge })).toBeGreaterThanOrEqual(goldOf(log));
      }),
    );
  });

  it('when the promise rests, is finished or is taken up again', () => {
    fc.assert(
      fc.property(marks, cadences, fc.integer({ min: 0, max: 60 }), (lived, cadence, after) => {
        const log = aLog(lived, aPledge(cadence));
        const today = addDays(monday, after);
        const resting = restPledge(log.pledge, today);
        const finished = finishPledge(log.pledge, today);
        for (const pledge of [resting, finished, resumePledge(resting, today), resumePledge(finished, today)])
          expect(goldOf({ ...log, pledge })).toBe(goldOf(log));
      }),
    );
  });
});

describe('the seam of the next promise', () => {
  it('is the first one while none is used', () => {
    expect(nextSeam([])).toBe(0);
  });

  it('is the first unused one, even when a used one is still without gold', () => {
    expect(nextSeam([onSeam(0, ''), onSeam(1, kept(3)), onSeam(3, '')])).toBe(2);
  });

  it('is each of the eight in turn', () => {
    const logs: PledgeLog[] = [];
    for (let made = 0; made < seamCount; made++) logs.push(onSeam(nextSeam(logs), kept(made)));
    expect(logs.map(({ pledge }) => pledge.seam)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('from the ninth on is the one with the least gold', () => {
    const eight = [7, 6, 5, 4, 1, 3, 2, 8].map((count, seam) => onSeam(seam, kept(count)));
    expect(nextSeam(eight)).toBe(4);
    expect(nextSeam([...eight, onSeam(4, kept(2))])).toBe(6);
  });

  it('compares gold by how full a seam is, not by how often a promise was kept', () => {
    const eight = weekdays.map((seam) => onSeam(seam, kept(12)));
    expect(nextSeam([...eight, onSeam(0, kept(6), on(1))])).toBe(1);
  });

  it('is free again when the promise on it was taken back', () => {
    const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((seam) => onSeam(seam, 'K'));
    const without = eight.map((log) =>
      log.pledge.seam === 5 ? { ...log, pledge: { ...log.pledge, removed: true as const } } : log,
    );
    expect(nextSeam(without)).toBe(5);
  });
});

describe('the bowl', () => {
  it('without promises waits with all eight seams', () => {
    expect(summary([])).toEqual({
      gold: 0,
      partGold: 0,
      waiting: 8,
      openSlips: 0,
      openCracks: 0,
      nodes: 0,
      kept: 0,
    });
    expect(paintOf([], 'ours').full).toBe(false);
  });

  it('counts seams in gold, in part gold and waiting, slips nobody owned, and all that was kept', () => {
    const logs = [onSeam(0, kept(40)), onSeam(1, 'KPM'), onSeam(2, 'MO'), onSeam(3, 'MR.')];
    expect(summary(logs)).toMatchObject({ gold: 1, partGold: 2, waiting: 5, openSlips: 3, kept: 41 });
  });

  it('is full when every seam is, and not before', () => {
    const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((seam) => onSeam(seam, kept(40)));
    expect(paintOf(eight, 'ours').full).toBe(true);
    expect(paintOf(eight.slice(1), 'ours').full).toBe(false);
  });

  it('keeps the gold of a finished promise', () => {
    const log = onSeam(0, kept(10));
    const finished = { ...log, pledge: finishPledge(log.pledge, addDays(monday, 10)) };
    expect(fills([finished])).toEqual(fills([log]));
  });

  it('shows nothing of a promise that was taken back', () => {
    const log = onSeam(0, 'KKM');
    expect(summary([{ ...log, pledge: { ...log.pledge, removed: true } }])).toEqual(summary([]));
  });

  it('leaves a hairline for each slip in the order of the days, gold where it was owned', () => {
    const log = onSeam(0, 'MOKMR');
    const backwards = { ...log, outcomes: log.outcomes.toReversed() };
    const ownedIn = (logs: PledgeLog[]) => paintOf(logs, 'ours').seams[0]?.slips.map(({ owned }) => owned);
    expect(ownedIn([log])).toEqual([false, true, false]);
    expect(paintOf([backwards], 'ours')).toEqual(paintOf([log], 'ours'));
  });

  it('owns the slip of the promise that was owned, not the same day of another', () => {
    const shared = [onSeam(0, 'M'), onSeam(0, 'O')];
    const owned = paintOf(shared, 'ours').seams[0]?.slips.map((slip) => slip.owned);
    expect(owned?.toSorted()).toEqual([false, true]);
    expect(summary(shared).openSlips).toBe(1);
  });

  it('shines as the steadiest promise of a seam does', () => {
    const steady = onSeam(0, kept(30));
    const sheen = (logs: PledgeLog[]) => paintOf(logs, 'ours').seams[0]?.sheen;
    expect(sheen([steady, onSeam(0, 'MMM')])).toBe(sheen([steady]));
  });

  it('is painted the same each time from the same words', () => {
    const logs = [onSeam(0, 'KKPM'), onSeam(1, 'KO')];
    expect(paintOf(logs, 'ours')).toEqual(paintOf(logs, 'ours'));
    expect(paintOf(logs, 'ours').seams[1]?.slips).not.toEqual(paintOf(logs, 'theirs').seams[1]?.slips);
  });

  it('does not count a kept day that was taken back', () => {
    const log = onSeam(0, 'K');
    const more = [...log.outcomes, anOutcome(addDays(monday, 1), 'kept', { removed: true })];
    expect(summary([{ ...log, outcomes: more }]).kept).toBe(1);
  });

  it('has a crack for what broke again and a dot for an exercise done, since this vessel was begun', () => {
    const breaches = [
      { id: 'a', changedAt: 0, day: addDays(monday, -1), note: '' },
      { id: 'b', changedAt: 0, day: monday, note: '', settledOn: addDays(monday, 3) },
      { id: 'c', changedAt: 0, day: addDays(monday, 9), note: '' },
    ];
    const completions = [{ id: 'd', changedAt: 0, exercise: 'own-slip', day: addDays(monday, 2) }];
    const lived = { breaches, completions };
    const first = bowl.paintOf([], shelfOf([], 'ours').current, lived);
    expect(first.cracks).toEqual([{ settled: false }, { settled: true }, { settled: false }]);
    expect(bowl.summaryOf([], first)).toMatchObject({ openCracks: 2, nodes: 1 });
    const later = { seed: 'next', shape: 'cup', seams: {}, startedOn: addDays(monday, 5) } as const;
    expect(bowl.paintOf([], later, lived)).toMatchObject({ cracks: [{ settled: false }] });
    expect(bowl.paintOf([], later, lived)).not.toHaveProperty('nodes');
  });

  it('is matte where nothing of a seam goes on, and shines again when it does', () => {
    const log = onSeam(0, kept(30));
    const resting = { ...log, pledge: restPledge(log.pledge, addDays(monday, 30)) };
    const isMatte = (logs: PledgeLog[]) => paintOf(logs, 'ours').seams[0]?.dormant === true;
    expect(isMatte([resting])).toBe(true);
    expect(isMatte([resting, onSeam(0, 'K')])).toBe(false);
    expect(isMatte([log])).toBe(false);
  });
});
