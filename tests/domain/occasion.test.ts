import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, daysBetween } from '../../domain/day';
import {
  isClosed,
  markedOccasions,
  type Occasion,
  occasionAfter,
  occasionOn,
  occasionsBefore,
} from '../../domain/occasion';
import { finishPledge, type Pledge, restPledge, resumePledge, revisePledge } from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
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
  muchLater,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);

/** First and last day, counted from the first Monday, and how often. */
const inDays = (occasion: Occasion | null) =>
  occasion && [daysBetween(monday, occasion.firstDay), daysBetween(monday, occasion.lastDay), occasion.due];
const occasionAt = (pledge: Pledge, count: number) => inDays(occasionOn(pledge, day(count)));
const changeTo = (pledge: Pledge, cadence: Cadence, count: number) =>
  revisePledge(pledge, { text: 'I call.', cadence }, day(count));

describe('the occasion of a day', () => {
  it('is the due day itself', () => {
    expect(occasionAt(aPledge(), 3)).toEqual([3, 3, 1]);
    expect(occasionAt(aPledge(on(4)), 3)).toEqual([3, 3, 1]);
    expect(occasionAt(aPledge(everyWeeks(2, 4)), 3)).toEqual([3, 3, 1]);
    expect(occasionAt(aPledge(monthly(5)), 3)).toEqual([3, 3, 1]);
  });

  it('is none on a day on which nothing is due', () => {
    expect(occasionAt(aPledge(on(4)), 2)).toBeNull();
    expect(occasionAt(aPledge(everyWeeks(2, 4)), 10)).toBeNull();
    expect(occasionAt(aPledge(), -1)).toBeNull();
    expect(occasionAt(aPledge(whenItHappens), 3)).toBeNull();
    expect(occasionAt(restPledge(aPledge(), day(3)), 3)).toBeNull();
    expect(occasionAt(finishPledge(aPledge(), day(2)), 3)).toBeNull();
  });

  it.each([0, 3, 6])('is the whole week for several times a week, seen from day %i of it', (count) => {
    expect(occasionAt(aPledge(timesAWeek(3)), count)).toEqual([0, 6, 3]);
    expect(occasionAt(aPledge(timesAWeek(3)), 7 + count)).toEqual([7, 13, 3]);
  });

  it.each([
    ['on Thursday asks for its share, rounded up', 3, 3, [3, 6, 2]],
    ['on Sunday asks for one of three', 3, 6, [6, 6, 1]],
    ['on Sunday asks for one of six', 6, 6, [6, 6, 1]],
    ['on Tuesday asks for all of one', 1, 1, [1, 6, 1]],
  ])('of a week that begins %s', (_sentence, times, from, expected) => {
    expect(occasionAt(aPledge(timesAWeek(times), { from: day(from) }), 6)).toEqual(expected);
  });

  it('of a week that ends in its middle, by a rest, a finish or a last day, asks for its share', () => {
    const pledge = aPledge(timesAWeek(3));
    expect(occasionAt(restPledge(pledge, day(2)), 0)).toEqual([0, 1, 1]);
    expect(occasionAt(finishPledge(pledge, day(4)), 0)).toEqual([0, 4, 3]);
    expect(occasionAt(aPledge(timesAWeek(3), { until: day(1) }), 0)).toEqual([0, 1, 1]);
  });

  it('of a week that rests in its middle asks for its share of both ends', () => {
    const pledge = resumePledge(restPledge(aPledge(timesAWeek(3)), day(2)), day(5));
    expect(occasionAt(pledge, 0)).toEqual([0, 6, 2]);
    expect(occasionAt(pledge, 3)).toBeNull();
    expect(occasionAt(pledge, 7)).toEqual([7, 13, 3]);
  });
});

describe('a week in which the rhythm changes', () => {
  const three = aPledge(timesAWeek(3));

  it('asks for the smaller of two numbers, whichever came first', () => {
    expect(occasionAt(changeTo(three, timesAWeek(5), 3), 6)).toEqual([0, 6, 3]);
    expect(occasionAt(changeTo(three, timesAWeek(2), 3), 6)).toEqual([0, 6, 2]);
    expect(occasionAt(changeTo(three, timesAWeek(5), 3), 7)).toEqual([7, 13, 5]);
  });

  it('to single days asks for the share of the days up to the change', () => {
    const changed = changeTo(three, daily, 3);
    expect(occasionAt(changed, 1)).toEqual([0, 3, 2]);
    expect(occasionAt(changed, 3)).toEqual([0, 3, 2]);
    expect(occasionAt(changed, 4)).toEqual([4, 4, 1]);
  });

  it('from single days asks for the share of the days after the change', () => {
    const changed = changeTo(aPledge(), timesAWeek(3), 3);
    expect(occasionAt(changed, 2)).toEqual([2, 2, 1]);
    expect(occasionAt(changed, 3)).toEqual([3, 3, 1]);
    expect(occasionAt(changed, 5)).toEqual([4, 6, 2]);
    expect(occasionAt(changed, 7)).toEqual([7, 13, 3]);
  });
});

describe('the occasion after a day', () => {
  it.each([
    ['every day', daily, 1, 1],
    ['every day', daily, 2, 2],
    ['Mondays', on(1), 1, 7],
    ['Mondays', on(1), 2, 14],
    ['Monday, Wednesday and Friday', on(1, 3, 5), 2, 4],
    ['the weekend', on(6, 7), 3, 12],
    ['every eighth Monday', everyWeeks(8, 1), 2, 112],
    ['the 31st', monthly(31), 2, 59],
  ])('for %s, number %3$i is %4$i days after the first Monday', (_rhythm, cadence, count, days) => {
    expect(inDays(occasionAfter(aPledge(cadence), monday, count))).toEqual([days, days, 1]);
  });

  it('is a whole week for several times a week, never the one under way', () => {
    const pledge = aPledge(timesAWeek(2));
    expect(inDays(occasionAfter(pledge, day(0), 1))).toEqual([7, 13, 2]);
    expect(inDays(occasionAfter(pledge, day(6), 1))).toEqual([7, 13, 2]);
    expect(inDays(occasionAfter(pledge, day(3), 2))).toEqual([14, 20, 2]);
    expect(inDays(occasionAfter(pledge, day(-1), 1))).toEqual([0, 6, 2]);
  });

  it('does not come while it rests, after it is finished, or for what only happens', () => {
    expect(occasionAfter(restPledge(aPledge(), day(2)), day(1), 1)).toBeNull();
    expect(inDays(occasionAfter(finishPledge(aPledge(), day(2)), monday, 2))).toEqual([2, 2, 1]);
    expect(occasionAfter(finishPledge(aPledge(), day(2)), monday, 3)).toBeNull();
    expect(occasionAfter(aPledge(whenItHappens), monday, 1)).toBeNull();
  });

  it('is looked for within so many days only', () => {
    expect(inDays(occasionAfter(aPledge(on(1)), monday, 2, 14))).toEqual([14, 14, 1]);
    expect(occasionAfter(aPledge(on(1)), monday, 2, 13)).toBeNull();
  });
});

describe('the occasions before a day', () => {
  const endsBefore = (pledge: Pledge, last: number, first: number) =>
    [...occasionsBefore(pledge, day(last), day(first))].map((one) => daysBetween(monday, one.lastDay));

  it('come the latest first, each once', () => {
    expect(endsBefore(aPledge(), 4, 1)).toEqual([4, 3, 2, 1]);
    expect(endsBefore(aPledge(on(1, 5)), 13, 0)).toEqual([11, 7, 4, 0]);
    expect(endsBefore(aPledge(timesAWeek(2)), 15, 0)).toEqual([20, 13, 6]);
  });

  it('leave out a rest', () => {
    expect(endsBefore(resumePledge(restPledge(aPledge(), day(2)), day(4)), 5, 0)).toEqual([5, 4, 1, 0]);
  });
});

it('an occasion is closed when two days have passed since its end', () => {
  const [single, week] = [occasionOn(aPledge(), monday), occasionOn(aPledge(timesAWeek(1)), monday)];
  if (!single || !week) throw new Error('both are due');
  expect([0, 1, 2, 3].map((count) => isClosed(single, day(count)))).toEqual([false, false, false, true]);
  expect([6, 8, 9].map((count) => isClosed(week, day(count)))).toEqual([false, false, true]);
});

const read = ({ pledge, outcomes, repairs }: PledgeLog, today = muchLater) =>
  markedOccasions(pledge, outcomes, repairs, today);

describe('what was said of single days', () => {
  it('is one occasion for each day that was answered', () => {
    expect(read(aLog('KPRM.O')).map(({ value, lastDay }) => [value, daysBetween(monday, lastDay)])).toEqual([
      ['kept', 0],
      ['partly', 1],
      ['rest', 2],
      ['missed', 3],
      ['missed', 5],
    ]);
    expect(read(aLog('KMO')).map(({ ownedOn }) => ownedOn)).toEqual([null, null, day(3)]);
  });

  it('was said on its own day, unless it was said later', () => {
    const outcomes = [anOutcome(day(0), 'missed'), anOutcome(day(1), 'missed', { saidOn: day(5) })];
    const log = { pledge: aPledge(), outcomes, repairs: [] };
    expect(read(log).map(({ saidOn }) => saidOn)).toEqual([day(0), day(5)]);
  });

  it('is owned only as long as it is a slip', () => {
    const outcomes = [anOutcome(day(0), 'kept'), anOutcome(day(1), 'rest')];
    const log = { pledge: aPledge(), outcomes, repairs: [aRepair(day(0)), aRepair(day(1))] };
    expect(read(log).map(({ ownedOn }) => ownedOn)).toEqual([null, null]);
  });

  it('counts as often as it happened', () => {
    const outcomes = [
      anOutcome(day(0), 'kept', { times: 3 }),
      anOutcome(day(1), 'kept'),
      anOutcome(day(2), 'missed', { times: 2 }),
    ];
    const log = { pledge: aPledge(whenItHappens), outcomes, repairs: [] };
    expect(read(log).map(({ keptOn }) => keptOn.length)).toEqual([3, 1, 0]);
  });
});

describe('what was said of a week of three times', () => {
  const sunday = day(6);
  const closed = day(9);

  it.each([
    ['three kept', 'KKK', 'kept', 'kept'],
    ['three kept, wherever in the week', 'K..K..K', 'kept', 'kept'],
    ['more than three kept', 'KKKKK', 'kept', 'kept'],
    ['three kept, and said to be missed as well', 'KKKM', 'kept', 'kept'],
    ['two kept', 'KK', null, 'partly'],
    ['one kept', '...K', null, 'partly'],
    ['one day partly', 'P', null, 'partly'],
    ['two kept and said to be missed', 'KKM', 'partly', 'partly'],
    ['partly and said to be missed', 'PM', 'partly', 'partly'],
    ['said to be missed', 'M', 'missed', 'missed'],
    ['a rest', 'R', 'rest', 'rest'],
    ['two kept, then a rest', 'KKR', 'rest', 'rest'],
    ['missed, then a rest after all', 'M.R', 'rest', 'rest'],
    ['a rest, then missed after all', 'R.M', 'missed', 'missed'],
    ['three kept and a rest', 'KKKR', 'kept', 'kept'],
  ])('%s: %s', (_sentence, marks, underWay, afterwards) => {
    const log = aLogOfWeeks([marks]);
    expect(read(log, sunday).map(({ value }) => value)).toEqual([underWay]);
    expect(read(log, closed).map(({ value }) => value)).toEqual([afterwards]);
  });

  it('is one occasion for each week, none for a week of which nothing was said', () => {
    const log = aLogOfWeeks(['KKK', '', 'K', 'M']);
    expect(read(log).map(({ value, lastDay }) => [value, daysBetween(monday, lastDay)])).toEqual([
      ['kept', 6],
      ['partly', 20],
      ['missed', 27],
    ]);
  });

  it('is known by the day of its slip, or the last day of which something was said', () => {
    expect(read(aLogOfWeeks(['K.K', '.MK'])).map((one) => one.day)).toEqual([day(2), day(8)]);
  });

  it('stays owned when it is said once more', () => {
    const log = aLogOfWeeks(['O.M']);
    expect(read(log)).toMatchObject([{ day: day(2), value: 'missed', ownedOn: day(1) }]);
  });

  it('is over where the promise is, and needs only its share', () => {
    const finished = finishPledge(aPledge(timesAWeek(3)), day(1));
    expect(read(aLogOfWeeks(['K'], finished), day(2))).toMatchObject([{ value: 'kept', lastDay: day(1) }]);
    const resting = restPledge(aPledge(timesAWeek(5)), day(4));
    expect(read(aLogOfWeeks(['KK'], resting), day(6))).toMatchObject([{ value: 'partly', lastDay: day(3) }]);
  });

  it('is an occasion even when nothing of the week is due any more', () => {
    const resting = restPledge(aPledge(timesAWeek(3)), monday);
    expect(read(aLogOfWeeks(['K'], resting))).toMatchObject([{ value: 'kept', lastDay: monday }]);
  });

  it('forgets what was taken back', () => {
    const { pledge, outcomes } = aLogOfWeeks(['KKK']);
    const [first, ...others] = outcomes;
    if (!first) throw new Error('three were said');
    const log = { pledge, outcomes: [{ ...first, removed: true as const }, ...others], repairs: [] };
    expect(read(log)).toMatchObject([{ value: 'partly' }]);
  });
});

describe('what was said around a change', () => {
  const three = aPledge(timesAWeek(3));

  it('keeps the row of a day answered before its rhythm became one of weeks', () => {
    const { outcomes } = aLog('KKKK');
    const changed = changeTo(aPledge(), timesAWeek(3), 3);
    expect(read({ pledge: changed, outcomes, repairs: [] }).map(({ value }) => value)).toEqual(
      Array(4).fill('kept'),
    );
  });

  it('keeps a week that was kept before it asked for more', () => {
    const { outcomes } = aLogOfWeeks(['KKK']);
    for (const cadence of [timesAWeek(6), daily, on(1), monthly(3), whenItHappens])
      expect(
        read({ pledge: changeTo(three, cadence, 2), outcomes, repairs: [] }),
        cadence.kind,
      ).toMatchObject([{ value: 'kept' }]);
  });

  it('weighs a week by the rhythm it was begun in', () => {
    const changed = changeTo(aPledge(timesAWeek(1)), timesAWeek(6), 1);
    const { outcomes } = aLogOfWeeks(['.K.R']);
    expect(read({ pledge: changed, outcomes, repairs: [] })).toMatchObject([{ cadence: timesAWeek(1) }]);
  });

  it('comes in the order of the days, also in a week with three rhythms', () => {
    const mixed = changeTo(changeTo(three, daily, 1), timesAWeek(2), 3);
    const { outcomes } = aLogOfWeeks(['KKKKKK']);
    const days = read({ pledge: mixed, outcomes, repairs: [] }).map((one) => daysBetween(monday, one.day));
    expect(days).toEqual([2, 3, 5]);
  });
});
