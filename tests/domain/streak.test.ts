import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/day';
import { lastDayToOwn } from '../../domain/owning';
import { finishPledge, type Pledge, restPledge } from '../../domain/pledge';
import type { Streak } from '../../domain/streak';
import { streakOf, streakOfMarks } from '../support/counted';
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

const day = (count: number) => addDays(monday, count);

/** The day on which the last of the marks was made. */
const lastDayOf = (marks: string, pledge: Pledge) => dueDaysOf(pledge, marks.length).at(-1) ?? monday;

describe('how many promises were kept in a row', () => {
  it.each([
    ['nobody has said anything yet', '', [0, 0, 0, 0]],
    ['a slip owned in time holds the run', 'KKKKKOKKKK', [9, 9, 1, 9]],
    ['a second slip soon after ends it, owned or not', 'KKKOKKOKKK', [8, 3, 0, 5]],
    ['a slip nobody owned ends it', 'KKKKKMKKKK', [9, 4, 0, 5]],
    ['rest holds it', 'KKKKKRRKKK', [8, 8, 0, 8]],
    ['a day without an answer holds it', 'KKKKK..KKK', [8, 8, 0, 8]],
    ['partly holds it and adds nothing', 'KKKPPKKK', [6, 6, 0, 6]],
    ['owning too late does not mend', 'KKKKKLKKKK', [9, 4, 0, 5]],
    ['two owned slips far apart are both mended', 'KKKOKKKKKKKOKKK', [13, 13, 2, 13]],
    ['with only six occasions between, the second slip ends it', 'KKKOKKKKKKOKKK', [12, 3, 0, 9]],
    ['partly counts among the occasions between two slips', 'KKKOKKKKPPPOKKK', [10, 10, 2, 10]],
    ['rest does not', 'KKKOKKKKRRROKKK', [10, 3, 0, 7]],
    ['nor does a day without an answer', 'KKKOKKKK...OKKK', [10, 3, 0, 7]],
    ['an unowned slip makes the next one end the run as well', 'KKKMKKOKKK', [8, 3, 0, 3]],
    ['a slip on the very first day can be mended too', 'OKKK', [3, 3, 1, 3]],
    ['a slip at the end leaves the longest run behind', 'KKKKM', [4, 0, 0, 4]],
    ['only slips', 'MMM', [0, 0, 0, 0]],
    ['only rest', 'RRRR', [0, 0, 0, 0]],
  ])('%s: %s', (_sentence, marks, [keptInAll, inARow, mended, longest]) => {
    expect(streakOfMarks(marks)).toEqual({ keptInAll, inARow, mended, longest, open: 0 });
  });

  it.each([
    ['every day', daily],
    ['Monday to Friday', on(1, 2, 3, 4, 5)],
    ['Sundays', on(7)],
  ])('counts occasions, not days: the same for %s', (_rhythm, cadence) => {
    expect(streakOfMarks('KKKKKOKKKK', aPledge(cadence))).toMatchObject({ inARow: 9, mended: 1 });
  });
});

describe('a slip that can still be owned', () => {
  const marks = `${'K'.repeat(12)}M`;
  const slip = day(12);

  it('leaves the run standing at twelve, one slip open', () => {
    const open = { keptInAll: 12, inARow: 12, mended: 0, open: 1, longest: 12 };
    expect(streakOfMarks(marks, aPledge(), slip)).toEqual(open);
    expect(streakOfMarks(marks, aPledge(), lastDayToOwn(aPledge(), slip))).toEqual(open);
  });

  it('ends the run the day after it could last be owned', () => {
    const after = addDays(lastDayToOwn(aPledge(), slip), 1);
    expect(streakOfMarks(marks, aPledge(), after)).toMatchObject({ inARow: 0, open: 0, longest: 12 });
  });

  it('lets the run go on, while the longest waits for what becomes of it', () => {
    expect(streakOfMarks(`${marks}KK`, aPledge(), day(14))).toMatchObject({
      inARow: 14,
      open: 1,
      longest: 12,
    });
    const owned = `${'K'.repeat(12)}OKK`;
    expect(streakOfMarks(owned, aPledge(), day(14))).toMatchObject({ inARow: 14, mended: 1, longest: 14 });
  });

  it.each([
    ['on the last day it can be', 0, { inARow: 12, mended: 1 }],
    ['a day later', 1, { inARow: 0, mended: 0 }],
  ])('owned %s', (_when, late, expected) => {
    const { pledge, outcomes } = aLog(marks);
    const repair = aRepair(slip, { ownedOn: addDays(lastDayToOwn(pledge, slip), late) });
    expect(streakOf({ pledge, outcomes, repairs: [repair] })).toMatchObject(expected);
  });

  it('owned, then taken back, is not owned', () => {
    const { pledge, outcomes } = aLog(marks);
    const takenBack = aRepair(slip, { removed: true });
    expect(streakOf({ pledge, outcomes, repairs: [takenBack] })).toMatchObject({ inARow: 0, mended: 0 });
  });

  it('owned in time and again later was owned in time', () => {
    const { pledge, outcomes } = aLog(marks);
    const repairs = [aRepair(slip, { ownedOn: muchLater }), aRepair(slip)];
    expect(streakOf({ pledge, outcomes, repairs })).toMatchObject({ inARow: 12, mended: 1 });
  });
});

describe('corrections', () => {
  it('what was taken back was never said', () => {
    const { pledge, outcomes } = aLog('KKKMKKK');
    const corrected = outcomes.map((one) =>
      one.value === 'missed' ? { ...one, removed: true as const } : one,
    );
    expect(streakOf({ pledge, outcomes: corrected, repairs: [] })).toMatchObject({ keptInAll: 6, inARow: 6 });
  });

  it('an owned slip that turns out kept is simply kept', () => {
    const { pledge, outcomes, repairs } = aLog('KKKOKKK');
    const corrected = outcomes.map((one) => anOutcome(one.day, 'kept'));
    const all = { keptInAll: 7, inARow: 7, mended: 0, open: 0, longest: 7 };
    expect(streakOf({ pledge, outcomes: corrected, repairs })).toEqual(all);
  });
});

describe('whatever was lived', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'KKKKPMOLR.'), minLength: 1, maxLength: 45 });
  const cadences = fc.constantFrom(daily, on(1), on(1, 3, 5), on(6, 7), on(1, 2, 3, 4, 5));
  /** Today is the last day marked, or some days after: slips may be open. */
  const lives = fc.record({ marks, cadence: cadences, later: fc.constantFrom(0, 1, 3, 5, 20) });

  function lived({ marks, cadence, later }: { marks: string; cadence: typeof daily; later: number }) {
    const pledge = aPledge(cadence);
    return { pledge, today: addDays(lastDayOf(marks, pledge), later) };
  }

  function expectNoLess(after: Streak, before: Streak) {
    expect(after.keptInAll).toBeGreaterThanOrEqual(before.keptInAll);
    expect(after.inARow).toBeGreaterThanOrEqual(before.inARow);
    expect(after.longest).toBeGreaterThanOrEqual(before.longest);
  }

  it.each([
    ['a day kept in place of an unanswered one', 'K'],
    ['a day partly kept in place of an unanswered one', 'P'],
    ['a rest in place of an unanswered day', 'R'],
  ])('%s never lowers a number', (_what, mark) => {
    fc.assert(
      fc.property(lives, fc.nat(), (life, where) => {
        const { pledge, today } = lived(life);
        const place = where % life.marks.length;
        const put = (value: string) => life.marks.slice(0, place) + value + life.marks.slice(place + 1);
        expectNoLess(streakOfMarks(put(mark), pledge, today), streakOfMarks(put('.'), pledge, today));
      }),
      { numRuns: 400 },
    );
  });

  it.each([['K'], ['P'], ['R'], ['.']])('%s said of one day more never lowers a number', (mark) => {
    fc.assert(
      fc.property(lives, (life) => {
        const { pledge } = lived(life);
        const today = addDays(lastDayOf(`${life.marks}.`, pledge), life.later);
        const before = streakOfMarks(`${life.marks}.`, pledge, today);
        expectNoLess(streakOfMarks(life.marks + mark, pledge, today), before);
      }),
      { numRuns: 400 },
    );
  });

  it('nothing that is added lowers what was kept in all, and the longest is at least the run that is settled', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(...'KPMOLR.'), (life, mark) => {
        const { pledge, today } = lived(life);
        const before = streakOfMarks(life.marks, pledge, today);
        const after = streakOfMarks(life.marks + mark, pledge, today);
        expect(after.keptInAll).toBeGreaterThanOrEqual(before.keptInAll);
        if (after.open === 0) expect(after.longest).toBeGreaterThanOrEqual(after.inARow);
        expect(after.keptInAll).toBeGreaterThanOrEqual(after.inARow);
      }),
      { numRuns: 400 },
    );
  });

  it('a rest or a finish from today on lowers nothing, today or on any later day', () => {
    const changes = fc.constantFrom(restPledge, finishPledge);
    fc.assert(
      fc.property(lives, changes, fc.integer({ min: 0, max: 30 }), (life, change, wait) => {
        const { pledge, today } = lived(life);
        const { outcomes, repairs } = aLog(life.marks, pledge);
        const said = repairs.filter(({ ownedOn }) => ownedOn <= today);
        const then = addDays(today, wait);
        const before = streakOf({ pledge, outcomes, repairs: said }, then);
        expectNoLess(streakOf({ pledge: change(pledge, today), outcomes, repairs: said }, then), before);
      }),
      { numRuns: 600 },
    );
  });

  it('the order in which it was written down does not matter', () => {
    const shuffled = lives.chain((life) => {
      const log = aLog(life.marks, aPledge(life.cadence));
      const shuffle = <Item>(items: readonly Item[]) =>
        fc.shuffledSubarray([...items], { minLength: items.length });
      return fc.record({
        life: fc.constant(life),
        outcomes: shuffle(log.outcomes),
        repairs: shuffle(log.repairs),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ life, outcomes, repairs }) => {
        const { pledge, today } = lived(life);
        const inOrder = streakOfMarks(life.marks, pledge, today);
        expect(streakOf({ pledge, outcomes, repairs }, today)).toEqual(inOrder);
      }),
      { numRuns: 400 },
    );
  });
});
