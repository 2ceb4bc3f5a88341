import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisePledge } from '../../domain/pledge';
import { steadinessWordOf } from '../../domain/steadiness';
import { steadinessOf } from '../support/counted';
import {
  aLog,
  aLogOfWeeks,
  aPledge,
  aRepair,
  daily,
  dueDaysOf,
  monthly,
  on,
  timesAWeek,
} from '../support/factories';

const steadiness = (marks: string, cadence = daily) => steadinessOf(aLog(marks, aPledge(cadence)));

const inPercent = (share: number) => Math.round(share * 100);
const kept = (count: number) => 'K'.repeat(count);
const weekly = on(3);

describe('how steadily a promise is kept', () => {
  it.each([
    ['nobody has said anything yet', '', daily, 0],
    ['a week of days', kept(7), daily, 31],
    ['two weeks', kept(14), daily, 53],
    ['four weeks', kept(28), daily, 78],
    ['six weeks', kept(42), daily, 89],
    ['sixty-six days', kept(66), daily, 97],
    ['ninety days', kept(90), daily, 99],
    ['four weeks, one day missed in each', 'KKKKKKM'.repeat(4), daily, 65],
    ['four weeks, one day missed in each and owned', 'KKKKKKO'.repeat(4), daily, 68],
    ['four weeks, every other day missed', 'KM'.repeat(14), daily, 38],
    ['six weeks, then one missed', `${kept(42)}M`, daily, 85],
    ['six weeks, then one missed and owned', `${kept(42)}O`, daily, 86],
    ['six weeks, then a week missed', `${kept(42)}MMMMMMM`, daily, 62],
    ['six weeks, a week missed, a week kept', `${kept(42)}MMMMMMM${kept(7)}`, daily, 74],
    ['six weeks, then a week of rest', `${kept(42)}RRRRRRR`, daily, 89],
    ['six weeks, then a week without an answer', `${kept(42)}.......`, daily, 89],
    ['four weekly times', kept(4), weekly, 43],
    ['eight weekly times', kept(8), weekly, 68],
    ['twelve weekly times', kept(12), weekly, 82],
    ['sixteen weekly times', kept(16), weekly, 90],
    ['twenty-six weekly times', kept(26), weekly, 97],
    ['twelve weekly times, then one missed', `${kept(12)}M`, weekly, 71],
    ['three months', kept(3), monthly(9), 58],
    ['six months', kept(6), monthly(9), 83],
    ['twelve months', kept(12), monthly(9), 97],
  ])('%s', (_sentence, marks, cadence, percent) => {
    expect(inPercent(steadiness(marks, cadence))).toBe(percent);
  });

  it.each([
    [4, 43],
    [8, 68],
    [12, 82],
    [16, 90],
    [26, 97],
  ])('%i weeks of once a week are like one weekday', (weeks, percent) => {
    const log = aLogOfWeeks(Array(weeks).fill('K'), aPledge(timesAWeek(1)));
    expect(inPercent(steadinessOf(log))).toBe(percent);
  });

  it.each([
    [0, 'just-begun'],
    [0.2499, 'just-begun'],
    [0.25, 'taking-hold'],
    [0.4999, 'taking-hold'],
    [0.5, 'growing'],
    [0.75, 'steady'],
    [0.8999, 'steady'],
    [0.9, 'firm'],
    [1, 'firm'],
  ] as const)('%f is called %s', (share, word) => {
    expect(steadinessWordOf(share)).toBe(word);
  });

  it('grows by half as much for a promise partly kept', () => {
    expect(steadiness('PPPPPPP')).toBeCloseTo(steadiness(kept(7)) / 2, 12);
  });

  it('of all seven weekdays chosen is that of every day', () => {
    expect(steadiness('KKMKKPK', on(1, 2, 3, 4, 5, 6, 7))).toBe(steadiness('KKMKKPK'));
  });

  it('reads each occasion by the rhythm of its own time', () => {
    const before = aPledge();
    const [, , , , , , , change] = dueDaysOf(before, 8);
    if (!change) throw new Error('due every day');
    const pledge = revisePledge(before, { text: 'I call.', cadence: weekly }, change);
    const { outcomes } = aLog(kept(7), before);
    expect(steadinessOf({ pledge, outcomes, repairs: [] })).toBe(steadiness(kept(7)));
  });

  it('forgets what was taken back, an owning too', () => {
    const { pledge, outcomes } = aLog('KKM');
    const [, , slip] = outcomes;
    if (!slip) throw new Error('three were said');
    const takenBack = outcomes.map((one) => (one === slip ? { ...one, removed: true as const } : one));
    expect(steadinessOf({ pledge, outcomes: takenBack, repairs: [] })).toBe(steadiness('KK'));
    const unowned = [aRepair(slip.day, { removed: true })];
    expect(steadinessOf({ pledge, outcomes, repairs: unowned })).toBe(steadiness('KKM'));
  });

  it('is a share, whatever was lived, and the order of writing does not matter', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'KPMORL.'), maxLength: 60 });
    const cadences = fc.constantFrom(daily, weekly, on(1, 3, 5));
    fc.assert(
      fc.property(marks, cadences, (lived, cadence) => {
        const { pledge, outcomes, repairs } = aLog(lived, aPledge(cadence));
        const share = steadinessOf({ pledge, outcomes, repairs });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
        expect(steadinessOf({ pledge, outcomes: outcomes.toReversed(), repairs: repairs.toReversed() })).toBe(
          share,
        );
      }),
    );
  });

  it('never falls through a rest, a day without an answer, or one more promise kept', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'KPMOR.'), maxLength: 60 });
    fc.assert(
      fc.property(marks, (lived) => {
        const before = steadiness(lived);
        expect(steadiness(`${lived}R`)).toBe(before);
        expect(steadiness(`${lived}.`)).toBe(before);
        expect(steadiness(`${lived}K`)).toBeGreaterThan(before);
      }),
    );
  });
});
