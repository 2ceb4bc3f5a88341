import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, toDay, weekdays } from '../../domain/day';
import {
  canBeMarkedOn,
  currentTerm,
  finishPledge,
  goOnWithPledge,
  holdsOn,
  isDueOn,
  isOverOn,
  letPledgeGo,
  makePledge,
  type Pledge,
  restPledge,
  resumePledge,
  revisePledge,
  statusOf,
  termOn,
} from '../../domain/pledge';
import {
  aPledge,
  daily,
  dueDaysBetween,
  everyWeeks,
  monday,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const facts = { id: 'one', today: monday, seam: 3, changedAt: 7 };
const day = (count: number) => addDays(monday, count);
const dueIn = (pledge: Pledge, days = 14) =>
  dueDaysBetween(pledge, monday, days).map((due) => daysBetween(monday, due));

describe('a new promise', () => {
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

describe('all that a promise says', () => {
  const draft = {
    text: 'I say my plan.',
    cadence: daily,
    when: ' After supper ',
    forWhom: 'partner',
    size: 2,
    from: day(3),
    until: day(9),
  } as const;

  it('is kept, without the spaces around it', () => {
    const { from, ...rest } = draft;
    expect(makePledge(draft, facts).terms).toEqual([{ from, ...rest, when: 'After supper' }]);
  });

  it('leaves out what was left empty', () => {
    const [term] = makePledge({ text: 'I call.', cadence: daily, when: '  ', until: undefined }, facts).terms;
    expect(term).toStrictEqual({ from: monday, text: 'I call.', cadence: daily });
  });

  it('waits for its first day and is finished after its last', () => {
    const pledge = makePledge(draft, facts);
    expect(dueIn(pledge)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    const statuses = [2, 3, 9, 10].map((count) => statusOf(pledge, day(count)));
    expect(statuses).toEqual(['waiting', 'active', 'active', 'finished']);
    expect([isOverOn(pledge, day(9)), isOverOn(pledge, day(10))]).toEqual([false, true]);
  });

  it('cannot end before it begins', () => {
    expect(() => makePledge({ ...draft, until: day(2) }, facts)).toThrow(RangeError);
  });
});

describe('a promise for when it happens', () => {
  const pledge = aPledge(whenItHappens);

  it('is never due, and can be marked on any of its days', () => {
    expect(dueIn(pledge)).toEqual([]);
    expect([-1, 0, 13].map((count) => canBeMarkedOn(pledge, day(count)))).toEqual([false, true, true]);
  });

  it('cannot be marked while it rests or when it is over', () => {
    expect(canBeMarkedOn(restPledge(pledge, day(2)), day(2))).toBe(false);
    expect(canBeMarkedOn(finishPledge(pledge, day(2)), day(3))).toBe(false);
  });
});

describe('the days a promise is due', () => {
  it.each([
    ['every day', daily, [0, 1, 2, 3, 4, 5, 6]],
    ['Mondays', on(1), [0]],
    ['Monday, Wednesday and Friday', on(1, 3, 5), [0, 2, 4]],
    ['the weekend', on(6, 7), [5, 6]],
    ['all seven chosen', on(...weekdays), [0, 1, 2, 3, 4, 5, 6]],
    ['any two days of a week', timesAWeek(2), [0, 1, 2, 3, 4, 5, 6]],
    ['every week on a Thursday', everyWeeks(1, 4), [3]],
  ])('a promise for %s', (_rhythm, cadence, due) => {
    expect(dueIn(aPledge(cadence), 7)).toEqual(due);
  });

  it('do not begin before it was made', () => {
    expect(isDueOn(aPledge(), addDays(monday, -1))).toBe(false);
    expect(isDueOn(aPledge(), monday)).toBe(true);
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

  it('can change from a day to come, and is as it was until then', () => {
    const later = revisePledge(aPledge(), { text: 'I write.', cadence: on(3), from: day(9) }, day(1));
    expect(dueIn(later)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(termOn(later, day(8)).text).toBe('I say a proper hello.');
  });

  it('in words only keeps the weeks it was due in', () => {
    const fortnightly = aPledge(everyWeeks(2, 3));
    const reworded = revisePledge(fortnightly, { text: 'I write.', cadence: everyWeeks(2, 3) }, day(8));
    expect(dueIn(fortnightly, 40)).toEqual([2, 16, 30]);
    expect(dueIn(reworded, 40)).toEqual([2, 16, 30]);
  });

  it('to another rhythm begins its weeks anew, also when it comes back to the first one', () => {
    const fortnightly = aPledge(everyWeeks(2, 3));
    const other = revisePledge(fortnightly, { text: 'I write.', cadence: everyWeeks(2, 4) }, day(7));
    expect(dueIn(other, 40)).toEqual([2, 10, 24, 38]);
    const back = revisePledge(other, { text: 'I write.', cadence: everyWeeks(2, 3) }, day(21));
    expect(dueIn(back, 40)).toEqual([2, 10, 23, 37]);
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

describe('a promise that is let go', () => {
  const letGo = letPledgeGo(aPledge(), day(3));

  it('is due today for the last time, and says that it was let go', () => {
    expect(dueIn(letGo)).toEqual([0, 1, 2, 3]);
    expect(statusOf(letGo, day(3))).toBe('let-go');
  });

  it('stays finished when it was finished before, and let go when it was let go', () => {
    const finished = finishPledge(aPledge(), day(2));
    expect(letPledgeGo(finished, day(3))).toEqual(finished);
    expect(finishPledge(letGo, day(5))).toEqual(letGo);
  });

  it('can be taken up again like any other', () => {
    const again = resumePledge(letGo, day(6));
    expect(again.letGo).toBeUndefined();
    expect(dueIn(again, 9)).toEqual([0, 1, 2, 3, 6, 7, 8]);
    expect(statusOf(again, day(6))).toBe('active');
  });
});

describe('a promise that is past its last day', () => {
  const over = aPledge(daily, { until: day(3) });

  it('can be taken up again; the days between were never due', () => {
    const again = resumePledge(over, day(6));
    expect(dueIn(again, 9)).toEqual([0, 1, 2, 3, 6, 7, 8]);
    expect(statusOf(again, day(6))).toBe('active');
    expect(currentTerm(again)).toStrictEqual({ ...aPledge().terms[0], from: day(6) });
  });

  it('taken up again on its last day goes on to it as before', () => {
    expect(resumePledge(over, day(3)).terms).toEqual(over.terms);
  });

  it('cannot be put to rest, and does not rest afterwards', () => {
    expect(restPledge(over, day(4))).toEqual(over);
    expect(holdsOn(over, day(4))).toBe(false);
  });
});

it('saying that a promise goes on changes nothing else', () => {
  expect(goOnWithPledge(aPledge(), day(4))).toEqual({ ...aPledge(), goesOnFrom: day(4) });
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
  expect(() => isDueOn({ ...aPledge(), terms: [] }, monday)).toThrow(RangeError);
});
