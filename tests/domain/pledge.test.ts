import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, toDay, weekdays } from '../../domain/day';
import {
  currentTerm,
  daysBetweenOccasions,
  dueDayAfter,
  finishPledge,
  isDueOn,
  makePledge,
  type Pledge,
  problemsOf,
  restPledge,
  resumePledge,
  revisePledge,
  statusOf,
  termOn,
} from '../../domain/pledge';
import { aPledge, daily, dueDaysBetween, monday, on } from '../support/factories';

const facts = { id: 'one', today: monday, seam: 3, changedAt: 7 };
const day = (count: number) => addDays(monday, count);
const dueIn = (pledge: Pledge, days = 14) =>
  dueDaysBetween(pledge, monday, days).map((due) => daysBetween(monday, due));

describe('what someone promises', () => {
  it.each([
    ['a few words are enough', 'I call.', {}],
    ['no words are too few', '', { text: 'empty' }],
    ['spaces are no words', ' \t\n  ', { text: 'empty' }],
    ['120 characters fit', 'a'.repeat(120), {}],
    ['121 characters are too many', 'a'.repeat(121), { text: 'too-long' }],
    ['120 hearts are 120 characters', '💛'.repeat(120), {}],
    ['121 hearts are too many', '💛'.repeat(121), { text: 'too-long' }],
    ['spaces around the words do not count', `  ${'a'.repeat(120)}  `, {}],
    ['ten thousand characters are too many', 'a'.repeat(10_000), { text: 'too-long' }],
  ])('%s', (_sentence, text, problems) => {
    expect(problemsOf({ text, cadence: daily })).toEqual(problems);
  });

  it('on chosen days needs at least one day', () => {
    expect(problemsOf({ text: 'I call.', cadence: on() })).toEqual({ days: 'none' });
    expect(problemsOf({ text: 'I call.', cadence: on(7) })).toEqual({});
  });

  it('can have trouble with its words and its days at once', () => {
    expect(problemsOf({ text: ' ', cadence: on() })).toEqual({ text: 'empty', days: 'none' });
  });

  it('begins today, without the spaces around it', () => {
    expect(makePledge({ text: '  I call. ', cadence: on(1) }, facts)).toEqual({
      id: 'one',
      changedAt: 7,
      seam: 3,
      terms: [{ from: monday, text: 'I call.', cadence: on(1) }],
      rests: [],
    });
  });

  it.each([
    ['without words', { text: ' ', cadence: daily }],
    ['with too many words', { text: 'a'.repeat(121), cadence: daily }],
    ['without a day', { text: 'I call.', cadence: on() }],
  ])('cannot be made or changed to one %s', (_what, draft) => {
    expect(() => makePledge(draft, facts)).toThrow(RangeError);
    expect(() => revisePledge(aPledge(), draft, day(3))).toThrow(RangeError);
  });
});

describe('the days a promise is due', () => {
  it.each([
    ['every day', daily, [0, 1, 2, 3, 4, 5, 6]],
    ['Mondays', on(1), [0]],
    ['Monday, Wednesday and Friday', on(1, 3, 5), [0, 2, 4]],
    ['the weekend', on(6, 7), [5, 6]],
    ['all seven chosen', on(...weekdays), [0, 1, 2, 3, 4, 5, 6]],
  ])('a promise for %s', (_rhythm, cadence, due) => {
    expect(dueIn(aPledge(cadence), 7)).toEqual(due);
  });

  it('do not begin before it was made', () => {
    expect(isDueOn(aPledge(), addDays(monday, -1))).toBe(false);
    expect(isDueOn(aPledge(), monday)).toBe(true);
  });

  it.each([
    ['every day', daily, 1, 1],
    ['every day', daily, 2, 2],
    ['Mondays', on(1), 1, 7],
    ['Mondays', on(1), 2, 14],
    ['Monday, Wednesday and Friday', on(1, 3, 5), 2, 4],
    ['the weekend', on(6, 7), 3, 12],
  ])('for %s, occasion %2$i after the first Monday is %3$i days later', (_rhythm, cadence, count, days) => {
    expect(dueDayAfter(aPledge(cadence), monday, count)).toBe(day(days));
  });

  it('do not come while it rests or after it is finished', () => {
    expect(dueDayAfter(restPledge(aPledge(), day(2)), day(1), 1)).toBeNull();
    expect(dueDayAfter(finishPledge(aPledge(), day(2)), monday, 2)).toBe(day(2));
    expect(dueDayAfter(finishPledge(aPledge(), day(2)), monday, 3)).toBeNull();
  });

  it.each([
    [daily, 1],
    [on(1), 7],
    [on(1, 4), 3.5],
    [on(1, 2, 3, 4, 5), 1.4],
    [on(...weekdays), 1],
  ])('of %o are %f days apart on average', (cadence, days) => {
    expect(daysBetweenOccasions(cadence)).toBe(days);
  });
});

describe('a promise that changes', () => {
  const changed = revisePledge(aPledge(), { text: ' I call first. ', cadence: on(3) }, day(7));

  it('keeps its words and days for the time already lived', () => {
    expect(termOn(changed, day(6))).toEqual(aPledge().terms[0]);
    expect(termOn(changed, day(7))).toMatchObject({ text: 'I call first.', cadence: on(3) });
    expect(dueIn(changed)).toEqual([0, 1, 2, 3, 4, 5, 6, 9]);
  });

  it('is known by its latest words', () => {
    expect(currentTerm(changed).text).toBe('I call first.');
  });

  it('has its first words for the days before it was made', () => {
    expect(termOn(changed, toDay('2020-01-01'))).toEqual(aPledge().terms[0]);
  });

  it('changed twice on one day has the second wording only', () => {
    const again = revisePledge(changed, { text: 'I write.', cadence: daily }, day(7));
    expect(again.terms.map(({ from, text }) => [from, text])).toEqual([
      [monday, 'I say a proper hello.'],
      [day(7), 'I write.'],
    ]);
  });

  it('still has words when it is changed on a day before it was made, after travelling west', () => {
    const earlier = revisePledge(aPledge(), { text: 'I write.', cadence: daily }, addDays(monday, -1));
    expect(earlier.terms).toEqual([{ from: addDays(monday, -1), text: 'I write.', cadence: daily }]);
  });

  it('leaves the promise it came from as it was', () => {
    const before = aPledge();
    revisePledge(before, { text: 'I write.', cadence: daily }, day(1));
    restPledge(before, day(1));
    finishPledge(before, day(1));
    expect(before).toEqual(aPledge());
  });
});

describe('a promise that rests', () => {
  const resting = restPledge(aPledge(), day(2));
  const resumed = resumePledge(resting, day(5));

  it('is not due from today on', () => {
    expect(dueIn(resting, 7)).toEqual([0, 1]);
    expect([statusOf(resting, day(1)), statusOf(resting, day(2))]).toEqual(['active', 'resting']);
  });

  it('is due again from the day it is taken up', () => {
    expect(dueIn(resumed, 7)).toEqual([0, 1, 5, 6]);
    expect(statusOf(resumed, day(5))).toBe('active');
  });

  it('can rest again, also on the day it was taken up', () => {
    expect(dueIn(restPledge(resumed, day(5)), 7)).toEqual([0, 1]);
    expect(dueIn(resumePledge(restPledge(resumed, day(6)), day(8)), 10)).toEqual([0, 1, 5, 8, 9]);
  });

  it('put to rest and taken up on one day has lost nothing', () => {
    expect(dueIn(resumePledge(resting, day(2)), 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('rests only once, however often it is asked to', () => {
    expect(restPledge(resting, day(3))).toEqual(resting);
  });
});

describe('a promise that is finished', () => {
  const finished = finishPledge(aPledge(), day(3));

  it('is still due today, and never after', () => {
    expect(dueIn(finished)).toEqual([0, 1, 2, 3]);
    expect(statusOf(finished, day(3))).toBe('finished');
  });

  it('cannot be put to rest', () => {
    expect(restPledge(finished, day(5))).toEqual(finished);
  });

  it('can be taken up again; the days between were never due', () => {
    const again = resumePledge(finished, day(6));
    expect(dueIn(again, 9)).toEqual([0, 1, 2, 3, 6, 7, 8]);
    expect(statusOf(again, day(6))).toBe('active');
  });

  it('taken up again on the same day goes on as if nothing had been', () => {
    expect(dueIn(resumePledge(finished, day(3)), 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('finished while it rested is due again only from the day it is taken up', () => {
    const rested = finishPledge(restPledge(aPledge(), day(1)), day(3));
    expect(dueIn(resumePledge(rested, day(6)), 8)).toEqual([0, 6, 7]);
  });

  it('keeps every word it ever had', () => {
    const terms = revisePledge(aPledge(), { text: 'I write.', cadence: on(2) }, day(2)).terms;
    const done = finishPledge(aPledge(daily, { terms }), day(3));
    expect(resumePledge(done, day(9)).terms).toEqual(terms);
  });
});

it('a promise without any words at all is refused rather than guessed', () => {
  expect(() => termOn({ ...aPledge(), terms: [] }, monday)).toThrow(RangeError);
  expect(isDueOn({ ...aPledge(), terms: [] }, '2026-03-02' as Day)).toBe(false);
});
