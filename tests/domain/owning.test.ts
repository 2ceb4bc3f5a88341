import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays } from '../../domain/day';
import { occasionAfter } from '../../domain/occasion';
import { lastDayToOwn } from '../../domain/owning';
import { finishPledge, type Pledge, restPledge, resumePledge, revisePledge } from '../../domain/pledge';
import { settledBefore } from '../../domain/settled';
import { streakOf } from '../support/counted';
import {
  aLog,
  anOutcome,
  aPledge,
  aRepair,
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

describe('the last day on which a slip can be owned', () => {
  it.each([
    ['a daily promise: two days after the second next day', daily, 0, 4],
    ['Monday to Friday, slipped on Monday', on(1, 2, 3, 4, 5), 0, 4],
    ['Monday to Friday, slipped on Friday: over the weekend', on(1, 2, 3, 4, 5), 4, 10],
    ['Monday, Wednesday and Friday, slipped on Monday', on(1, 3, 5), 0, 6],
    ['one weekday: two weeks and two days', on(1), 0, 16],
  ])('%s', (_rhythm, cadence, slip, last) => {
    expect(lastDayToOwn(aPledge(cadence), day(slip))).toBe(day(last));
  });

  it.each([
    ['a rest', (pledge: Pledge) => restPledge(pledge, day(1))],
    ['a rest that has ended', (pledge: Pledge) => resumePledge(restPledge(pledge, day(1)), day(30))],
    ['finishing the promise', (pledge: Pledge) => finishPledge(pledge, day(1))],
    ['finishing it and taking it up', (pledge: Pledge) => resumePledge(finishPledge(pledge, day(1)), day(9))],
  ])('does not come sooner through %s', (_what, change) => {
    for (const cadence of [daily, on(1), on(1, 3, 5), on(6, 7)]) {
      const pledge = aPledge(cadence);
      const [slip = monday] = dueDaysOf(pledge, 1);
      expect(lastDayToOwn(change(pledge), slip) >= lastDayToOwn(pledge, slip)).toBe(true);
    }
  });

  it('is never sooner than three days after, however little is due', () => {
    expect(lastDayToOwn(finishPledge(aPledge(on(1)), monday), monday) >= day(3)).toBe(true);
  });
});

describe('for every rhythm', () => {
  it.each<[string, Cadence, number, number]>([
    ['every other Monday: four weeks and two days', everyWeeks(2, 1), 0, 30],
    ['every eighth Monday', everyWeeks(8, 1), 0, 114],
    ['the second of the month: two months and two days', monthly(2), 0, 63],
    ['when it happens: three days', whenItHappens, 5, 8],
  ])('%s', (_rhythm, cadence, slip, last) => {
    expect(lastDayToOwn(aPledge(cadence), day(slip))).toBe(day(last));
  });

  it('several times a week: until the second next week closes, whenever in the week it was said', () => {
    for (const slip of [0, 3, 6])
      expect(lastDayToOwn(aPledge(timesAWeek(3)), day(slip), { lastDay: day(6) })).toBe(day(22));
  });
});

describe('a slip said late', () => {
  it('can be owned for three days from then', () => {
    expect(lastDayToOwn(aPledge(), day(0), { saidOn: day(0) })).toBe(day(4));
    expect(lastDayToOwn(aPledge(), day(0), { saidOn: day(1) })).toBe(day(4));
    expect(lastDayToOwn(aPledge(), day(0), { saidOn: day(6) })).toBe(day(9));
    expect(lastDayToOwn(aPledge(), day(0), { saidOn: day(400) })).toBe(day(403));
  });

  it('holds the row when it is owned then', () => {
    const { pledge, outcomes } = aLog('KKKKK.');
    const said = [...outcomes, anOutcome(day(5), 'missed', { saidOn: day(30) })];
    const mended = [aRepair(day(5), { ownedOn: day(33) })];
    const late = [aRepair(day(5), { ownedOn: day(34) })];
    expect(streakOf({ pledge, outcomes: said, repairs: [] }, day(33))).toMatchObject({ inARow: 5, open: 1 });
    expect(streakOf({ pledge, outcomes: said, repairs: mended })).toMatchObject({ inARow: 5, mended: 1 });
    expect(streakOf({ pledge, outcomes: said, repairs: late })).toMatchObject({ inARow: 0, mended: 0 });
  });
});

describe('the time to own a slip', () => {
  it('goes on while the promise rests, for two occasions after it', () => {
    const resumed = resumePledge(restPledge(aPledge(), day(1)), day(30));
    expect(lastDayToOwn(resumed, day(0))).toBe(day(33));
    const weekly = resumePledge(restPledge(aPledge(on(1)), day(1)), day(30));
    expect(lastDayToOwn(weekly, day(0))).toBe(day(44));
  });

  it('goes on over a longer rest for a rarer promise', () => {
    const resumed = resumePledge(restPledge(aPledge(monthly(2)), day(1)), day(250));
    const second = occasionAfter(resumed, day(249), 2)?.lastDay ?? monday;
    expect(lastDayToOwn(resumed, day(0))).toBe(addDays(second, 2));
  });

  it('does not come back once what lies so far behind is counted', () => {
    const resumed = resumePledge(restPledge(aPledge(), day(1)), day(56));
    expect(lastDayToOwn(resumed, day(0))).toBe(day(4));
    expect(settledBefore(resumed, day(63))).toBe(day(7));
  });

  const cadences = [daily, on(1), on(1, 3, 5), timesAWeek(2), everyWeeks(3, 4), monthly(9)];

  it.each(cadences)('does not come sooner through another rhythm than %j', (cadence) => {
    const pledge = aPledge(cadence);
    const [, slip = monday] = dueDaysOf(pledge, 2);
    for (const other of [...cadences, whenItHappens]) {
      const changed = revisePledge(pledge, { text: 'I call.', cadence: other }, slip);
      expect(lastDayToOwn(changed, slip) >= lastDayToOwn(pledge, slip), other.kind).toBe(true);
    }
  });

  it.each(cadences)('of %j does not come sooner through a last day', (cadence) => {
    const [slip = monday] = dueDaysOf(aPledge(cadence), 1);
    const ending = aPledge(cadence, { until: slip });
    expect(lastDayToOwn(ending, slip)).toBe(lastDayToOwn(aPledge(cadence), slip));
  });
});
