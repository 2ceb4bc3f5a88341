import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cadence, daysBetweenOccasions } from '../../domain/cadence';
import { addDays } from '../../domain/day';
import { type Pledge, restPledge, revisePledge } from '../../domain/pledge';
import { type PledgeLog, tallyOfLog } from '../../domain/pledgeLog';
import { streakIn } from '../../domain/streak';
import { emptyTally } from '../../domain/tally';
import { capacityFor } from '../../domain/vessel/paint';
import { counted, goldOf, steadinessOf } from '../support/counted';
import {
  aLog,
  aLogOfWeeks,
  anOutcome,
  aPledge,
  aRepair,
  daily,
  everyWeeks,
  monday,
  monthly,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);
const kept = (count: number) => 'K'.repeat(count);
const changeTo = (pledge: Pledge, cadence: Cadence, count: number) =>
  revisePledge(pledge, { text: 'I call.', cadence }, day(count));

it('nothing said is nothing counted', () => {
  expect(counted(aLog(''))).toEqual(emptyTally);
});

describe('what is counted of single days', () => {
  it('is each kind on its own', () => {
    expect(counted(aLog('KKPROKM.L'))).toMatchObject({
      keptInAll: 3,
      partlyInAll: 1,
      restsInAll: 1,
      slipsInAll: 3,
      ownedInAll: 2,
      openSlips: 1,
      counted: 7,
    });
  });

  it('shows the latest five slips and how many came before', () => {
    const tally = counted(aLog('OMOMOMM'));
    expect(tally.slips.map(({ day: slip, owned }) => [slip, owned])).toEqual([
      [day(2), true],
      [day(3), false],
      [day(4), true],
      [day(5), false],
      [day(6), false],
    ]);
    expect(tally).toMatchObject({ earlierSlips: 2, openSlips: 4 });
  });
});

describe('the gold of one kept', () => {
  it.each<[Cadence, number]>([
    [daily, 40],
    [on(1, 2, 3, 4, 5), 34],
    [on(1, 3, 5), 27],
    [on(4), 16],
    [everyWeeks(1, 4), 16],
    [everyWeeks(2, 4), 11],
    [monthly(4), 8],
    [whenItHappens, 16],
  ])('%j is one of %i', (cadence, drops) => {
    expect(capacityFor(daysBetweenOccasions(cadence))).toBe(drops);
    const outcomes = [anOutcome(day(3), 'kept')];
    expect(goldOf({ pledge: aPledge(cadence), outcomes, repairs: [] })).toBeCloseTo(1 / drops, 12);
  });

  it.each([1, 2, 3, 4, 5, 6])('time of %i a week is a share of what fills a seam with so many', (times) => {
    const pledge = aPledge(timesAWeek(times));
    const drops = capacityFor(7 / times);
    expect(goldOf(aLogOfWeeks(['K'], pledge))).toBeCloseTo(1 / drops, 12);
    expect(goldOf(aLogOfWeeks([kept(times), kept(times)], pledge))).toBeCloseTo((2 * times) / drops, 12);
  });
});

describe('a week of three times', () => {
  const drops = 27;

  it.each([
    ['kept', 'KKK', { keptInAll: 3, counted: 1, partlyInAll: 0, slipsInAll: 0, restsInAll: 0 }, 3],
    ['kept more often', 'KKKKKKK', { keptInAll: 7, counted: 1 }, 3],
    ['partly, once it is closed', 'KK', { keptInAll: 2, counted: 1, partlyInAll: 1 }, 2],
    ['kept once and partly once', 'KP', { keptInAll: 1, counted: 1, partlyInAll: 1 }, 1],
    ['with a day partly', 'P', { keptInAll: 0, counted: 1, partlyInAll: 1 }, 0.5],
    ['partly and missed, then rested after all', 'PM.R', { counted: 0, restsInAll: 1 }, 0.5],
    ['missed and owned, then rested after all', 'O..R', { counted: 0, restsInAll: 1, slipsInAll: 0 }, 0.5],
    ['missed', 'M', { keptInAll: 0, counted: 1, slipsInAll: 1, ownedInAll: 0 }, 0],
    ['missed and owned', 'O', { keptInAll: 0, counted: 1, slipsInAll: 1, ownedInAll: 1 }, 0.5],
    ['rested', 'R', { keptInAll: 0, counted: 0, restsInAll: 1 }, 0],
    ['rested after two', 'KKR', { keptInAll: 2, counted: 0, restsInAll: 1 }, 2],
    ['without an answer', '', emptyTally, 0],
  ])('%s', (_what, marks, expected, gold) => {
    const tally = counted(aLogOfWeeks([marks]));
    expect(tally).toMatchObject({ ...expected, gold: expect.closeTo(gold / drops, 12) });
  });

  it('under way counts what was kept, and nothing else', () => {
    const log = aLogOfWeeks(['KKK', 'KK']);
    const tally = counted(log, day(13));
    expect(tally).toMatchObject({ keptInAll: 5, counted: 1, partlyInAll: 0, run: { kept: 1 } });
    expect(tally.gold).toBeCloseTo(5 / drops, 12);
    expect(tally.steadiness).toBe(steadinessOf(aLogOfWeeks(['KKK'])));
  });

  it.each([
    ['one for each week', ['KKK', 'KKK', 'KKK'], [9, 3, 0, 3]],
    ['held by a week partly kept', ['KKK', 'K', 'KKK'], [7, 2, 0, 2]],
    ['held by a week of rest and one without an answer', ['KKK', 'R', '', 'KKK'], [6, 2, 0, 2]],
    ['ended by a week missed', ['KKK', 'KKK', 'M', 'KKK'], [9, 1, 0, 2]],
    ['held by a week missed and owned', ['KKK', 'KKK', 'O', 'KKK'], [9, 3, 1, 3]],
  ])('makes a row, %s', (_how, weeks, [keptInAll, inARow, mended, longest]) => {
    expect(streakIn(counted(aLogOfWeeks(weeks)))).toEqual({ keptInAll, inARow, mended, longest, open: 0 });
  });

  it('leaves its slip open until the second next week closes', () => {
    const log = aLogOfWeeks(['KKK', 'M']);
    const last = 7 + 6 + 14 + 2;
    expect(counted(log, day(last)).run).toMatchObject({ kept: 1, open: 1 });
    expect(counted(log, day(last + 1)).run).toMatchObject({ kept: 0, open: 0 });
  });

  it('makes as steady as three days of the week do', () => {
    const weeks = aLogOfWeeks(Array.from({ length: 8 }, () => 'KKK'));
    expect(steadinessOf(weeks)).toBeCloseTo(steadinessOf(aLog(kept(24), aPledge(on(1, 3, 5)))), 12);
  });
});

describe('a promise for when it happens', () => {
  const log = (...outcomes: PledgeLog['outcomes']) => ({
    pledge: aPledge(whenItHappens),
    outcomes,
    repairs: [],
  });

  it('counts each time it was kept', () => {
    const tally = counted(log(anOutcome(day(0), 'kept', { times: 3 }), anOutcome(day(40), 'kept')));
    expect(tally).toMatchObject({ keptInAll: 4, counted: 2, gold: 4 / 16 });
  });

  it('has no time that passes: days of which nothing was said say nothing', () => {
    const said = log(anOutcome(day(0), 'kept'));
    expect(counted(said, day(1))).toEqual(counted(said));
  });

  it('can be missed and owned', () => {
    const said = { ...log(anOutcome(day(0), 'missed')), repairs: [aRepair(day(0))] };
    expect(counted(said)).toMatchObject({ slipsInAll: 1, ownedInAll: 1, openSlips: 0, gold: 0.5 / 16 });
  });
});

// On its very first day a promise is not changed but made anew.
describe('a change on a later day', () => {
  const cadences: readonly Cadence[] = [
    daily,
    on(1),
    on(1, 3, 5),
    timesAWeek(1),
    timesAWeek(3),
    timesAWeek(6),
    everyWeeks(2, 1),
    monthly(2),
    whenItHappens,
  ];
  const marks = fc.string({ unit: fc.constantFrom(...'KKKPMOR.'), minLength: 2, maxLength: 28 });
  const rhythm = fc.constantFrom(...cadences);

  function written(marked: string, cadence: Cadence): PledgeLog {
    return aLogOfWeeks([marked], aPledge(cadence));
  }

  it('takes nothing away of what was kept, on whichever day it is made', () => {
    fc.assert(
      fc.property(marks, rhythm, rhythm, fc.nat({ max: 9 }), (marked, was, becomes, later) => {
        const log = written(marked, was);
        const now = marked.length - 1 + later;
        const before = counted(log, day(now));
        const after = counted({ ...log, pledge: changeTo(log.pledge, becomes, now) }, day(now));
        expect(after.gold).toBeGreaterThanOrEqual(before.gold - 1e-12);
        expect(after.keptInAll).toBe(before.keptInAll);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
        expect(after.run.kept).toBeGreaterThanOrEqual(before.run.kept);
      }),
      { numRuns: 300 },
    );
  });

  it('into a rest takes nothing away either', () => {
    fc.assert(
      fc.property(marks, rhythm, fc.nat({ max: 9 }), (marked, cadence, later) => {
        const log = written(marked, cadence);
        const now = marked.length - 1 + later;
        const before = counted(log, day(now));
        const after = counted({ ...log, pledge: restPledge(log.pledge, day(now)) }, day(now));
        expect(after.gold).toBeGreaterThanOrEqual(before.gold - 1e-12);
        expect(after.run.kept).toBeGreaterThanOrEqual(before.run.kept);
      }),
      { numRuns: 300 },
    );
  });

  it('of a week from six to two keeps the gold of all that was kept in it', () => {
    const log = aLogOfWeeks(['KKKK'], aPledge(timesAWeek(6)));
    const changed = { ...log, pledge: changeTo(log.pledge, timesAWeek(2), 3) };
    expect(goldOf(changed)).toBeCloseTo(goldOf(log) + 1 / capacityFor(3.5) - 1 / capacityFor(7 / 6), 12);
    expect(counted(changed)).toMatchObject({ keptInAll: 4, run: { kept: 1 } });
  });
});

describe('the vessel', () => {
  const onVessels = (log: PledgeLog, today: number, ...starts: number[]) =>
    tallyOfLog(log, { today: day(today), vesselStarts: starts.map(day) });

  it('begins with no gold and no slips, while all that was ever kept stays', () => {
    const log = aLog('KKMOK');
    const before = onVessels(log, 5);
    const after = onVessels(log, 5, 5);
    expect(before).toMatchObject({ vesselFrom: null, openSlips: 1, gold: expect.closeTo(3.5 / 40, 12) });
    expect(after).toEqual({
      ...before,
      vesselFrom: day(5),
      gold: 0,
      slips: [],
      earlierSlips: 0,
      openSlips: 0,
    });
  });

  it('has the gold of its own days only', () => {
    const log = aLog('KKMKKO');
    expect(onVessels(log, 5, 3)).toMatchObject({
      gold: expect.closeTo(2.5 / 40, 12),
      slips: [{ day: day(5), owned: true }],
      openSlips: 0,
      keptInAll: 4,
      slipsInAll: 2,
    });
  });

  it('that comes third has nothing of the two before it', () => {
    expect(onVessels(aLog('KKKKKK'), 5, 2, 4).gold).toBeCloseTo(2 / 40, 12);
    expect(onVessels(aLog('KKKK'), 5, 2, 4).gold).toBe(0);
  });

  it('that begins within a week has the times kept since then', () => {
    const log = aLogOfWeeks(['KK.KK']);
    expect(onVessels(log, 6, 3).gold).toBeCloseTo(2 / 27, 12);
    expect(onVessels(log, 6, 5).gold).toBe(0);
  });

  it('that begins tomorrow is not there yet', () => {
    expect(onVessels(aLog('KK'), 1, 2)).toMatchObject({ vesselFrom: null, gold: expect.closeTo(2 / 40, 12) });
  });
});
