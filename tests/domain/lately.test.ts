import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays } from '../../domain/day';
import { latelyOf, wilsonRange } from '../../domain/lately';
import { type Pledge, restPledge, resumePledge, revisePledge } from '../../domain/pledge';
import {
  aLog,
  aLogOfWeeks,
  anOutcome,
  aPledge,
  daily,
  dueDaysOf,
  everyWeeks,
  monday,
  monthly,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);
const kept = (count: number) => 'K'.repeat(count);
const inPercent = (share: number) => Math.round(share * 100);

/** As it stands on the day of the last mark. */
function latelyAfter(marks: string, pledge: Pledge = aPledge()) {
  const today = dueDaysOf(pledge, marks.length).at(-1) ?? monday;
  return latelyOf(aLog(marks, pledge), today);
}

describe('the range of a share', () => {
  it.each([
    [6, 7, 62, 96],
    [12, 14, 70, 94],
    [19, 21, 79, 96],
    [26, 28, 84, 97],
  ])('of %i in %i goes from %i to %i in a hundred', (part, of, low, high) => {
    const range = wilsonRange(part, of);
    expect([inPercent(range.low), inPercent(range.high)]).toEqual([low, high]);
  });

  it('of all reaches all, and of none begins at none', () => {
    expect(wilsonRange(7, 7).high).toBeCloseTo(1, 12);
    expect(wilsonRange(0, 7).low).toBeCloseTo(0, 12);
    expect(inPercent(wilsonRange(7, 7).low)).toBe(81);
  });

  it('holds the share, lies within nothing and all, and narrows as more is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, share) => {
          const part = Math.round(share * of * 2) / 2;
          const { low, high } = wilsonRange(part, of);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(part / of + 1e-12);
          expect(high).toBeGreaterThanOrEqual(part / of - 1e-12);
          const more = wilsonRange(4 * part, 4 * of);
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});

describe('how a promise went lately', () => {
  it('is too early to say before seven answers', () => {
    expect(latelyAfter('KKKMKK')).toEqual({ kept: 5, of: 6, weeks: 4, range: null });
    expect(latelyAfter('KKKMKKK')).toEqual({ kept: 6, of: 7, weeks: 4, range: wilsonRange(6, 7) });
    expect(latelyOf(aLog(''), monday)).toEqual({ kept: 0, of: 0, weeks: 4, range: null });
  });

  it('counts partly half, and neither rest nor days without an answer', () => {
    expect(latelyAfter('KPPM')).toMatchObject({ kept: 2, of: 4 });
    expect(latelyAfter('KR.RK')).toMatchObject({ kept: 2, of: 2 });
    expect(latelyAfter('OL')).toMatchObject({ kept: 0, of: 2 });
  });

  it.each<[string, Cadence, number]>([
    ['four weeks of a daily promise', daily, 28],
    ['four weeks of three days a week', on(1, 3, 5), 12],
    ['four weeks of the weekend', on(6, 7), 8],
    ['twelve weeks of one day a week', on(3), 12],
    ['twelve weeks of one day a week, said the other way', everyWeeks(1, 3), 12],
    ['a year of every other week', everyWeeks(2, 3), 26],
    ['a year of every month', monthly(9), 12],
  ])('looks back on %s', (_what, cadence, count) => {
    expect(latelyAfter(`M${kept(count)}`, aPledge(cadence))).toMatchObject({ kept: count, of: count });
    expect(latelyAfter(`M${kept(count - 1)}`, aPledge(cadence))).toMatchObject({ of: count });
  });

  it('looks back on twelve weeks of several times a week', () => {
    const weeks = ['M', ...Array(12).fill('KKK')];
    expect(latelyOf(aLogOfWeeks(weeks), day(13 * 7 - 1))).toMatchObject({ kept: 12, of: 12, weeks: 12 });
    expect(latelyOf(aLogOfWeeks(weeks.slice(0, 12)), day(12 * 7 - 1))).toMatchObject({ kept: 11, of: 12 });
  });

  it('waits for a week under way', () => {
    expect(latelyOf(aLogOfWeeks(['KKK', 'K']), day(13))).toMatchObject({ kept: 1, of: 1 });
    expect(latelyOf(aLogOfWeeks(['KKK', 'KKK']), day(9))).toMatchObject({ kept: 2, of: 2 });
    expect(latelyOf(aLogOfWeeks(['KKK', 'K']), day(16))).toMatchObject({ kept: 1.5, of: 2 });
  });

  it('counts days of what happens', () => {
    const outcomes = [anOutcome(day(0), 'kept', { times: 5 }), anOutcome(day(3), 'missed')];
    const log = { pledge: aPledge(whenItHappens), outcomes, repairs: [] };
    expect(latelyOf(log, day(4))).toMatchObject({ kept: 1, of: 2, weeks: 12 });
  });

  it('knows nothing of tomorrow', () => {
    expect(latelyOf(aLog('KKK'), day(1))).toMatchObject({ kept: 2, of: 2 });
  });

  it('goes on over a rest', () => {
    const pledge = resumePledge(restPledge(aPledge(), day(3)), day(6));
    expect(latelyAfter('KKKKK', pledge)).toMatchObject({ kept: 5, of: 5 });
  });
});

describe('a rhythm that changed', () => {
  const changed = (was: Cadence, becomes: Cadence, text = 'I call.') =>
    revisePledge(aPledge(was), { text, cadence: becomes }, day(14));

  it('begins anew', () => {
    const { outcomes } = aLog(kept(14));
    const later = [...outcomes, anOutcome(day(14), 'kept'), anOutcome(day(21), 'missed')];
    const log = { pledge: changed(daily, on(1)), outcomes: later, repairs: [] };
    expect(latelyOf(log, day(22))).toMatchObject({ kept: 0, of: 1, weeks: 12 });
  });

  it.each<[string, Cadence, Cadence]>([
    ['in its words only', daily, daily],
    ['to as many other days', on(1, 2), on(3, 4)],
    ['to the same weekday, said the other way', on(1), everyWeeks(1, 1)],
  ])('%s does not', (_how, was, becomes) => {
    const { outcomes } = aLog('KK', aPledge(was));
    expect(latelyOf({ pledge: changed(was, becomes), outcomes, repairs: [] }, day(15))).toMatchObject({
      of: 2,
    });
  });

  it.each<[string, Cadence, Cadence]>([
    ['from three days to three times a week', on(1, 3, 5), timesAWeek(3)],
    ['from a weekday to once a week', on(1), timesAWeek(1)],
    ['from a weekday to when it happens', on(1), whenItHappens],
    ['from when it happens to a weekday', whenItHappens, everyWeeks(1, 1)],
  ])('%s does', (_how, was, becomes) => {
    const outcomes = [anOutcome(day(0), 'kept'), anOutcome(day(7), 'kept')];
    expect(latelyOf({ pledge: changed(was, becomes), outcomes, repairs: [] }, day(15))).toMatchObject({
      of: 0,
    });
  });

  it('and changed back has only what came since', () => {
    const back = revisePledge(changed(daily, on(1)), { text: 'I call.', cadence: daily }, day(21));
    const outcomes = [...aLog(kept(14)).outcomes, anOutcome(day(22), 'kept')];
    expect(latelyOf({ pledge: back, outcomes, repairs: [] }, day(22))).toMatchObject({ kept: 1, of: 1 });
  });
});
