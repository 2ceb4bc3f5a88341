import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../domain/day';
import {
  datesOf,
  type Goal,
  type GoalDraft,
  goalsIn,
  hasRoom,
  placed,
  placingsOf,
  problemsOfGoal,
} from '../../domain/goal';

const today = toDay('2026-11-23');
const tomorrow = addDays(today, 1);
const yesterday = addDays(today, -1);

const draft = { what: 'A walk on Sundays', kind: 'trip', why: '', firstStep: '' } satisfies GoalDraft;

function aGoal(id: string, change: Partial<Goal> = {}): Goal {
  return { ...draft, id, changedAt: 0, madeOn: today, column: 'idea', rank: id, ...change };
}

const doing = (...ids: string[]) => ids.map((id) => aGoal(id, { column: 'doing' }));
const idsIn = (goals: readonly Goal[], column: Goal['column']) => goalsIn(goals, column).map(({ id }) => id);

function moved(goals: readonly Goal[], ...where: [string, Goal['column'], number]) {
  const placings = placingsOf(goals, ...where);
  return placings && placed(goals, placings);
}

describe('what is written of a goal', () => {
  it('needs words for what it is, and nothing else', () => {
    expect(problemsOfGoal(draft, today)).toEqual({});
    expect(problemsOfGoal({ ...draft, what: '' }, today)).toEqual({ what: 'empty' });
    expect(problemsOfGoal({ ...draft, what: ' \n ' }, today)).toEqual({ what: 'empty' });
  });

  it('may be as long as its field, counted as a person counts', () => {
    const full = { ...draft, what: '🙂'.repeat(120), why: '🙂'.repeat(20_000), firstStep: 'é'.repeat(120) };
    expect(problemsOfGoal(full, today)).toEqual({});
    const over = { ...draft, what: '🙂'.repeat(121), why: 'x'.repeat(20_001), firstStep: 'x'.repeat(121) };
    expect(problemsOfGoal(over, today)).toEqual({
      what: 'too-long',
      why: 'too-long',
      firstStep: 'too-long',
    });
  });

  it.each([
    ['today', today, undefined],
    ['tomorrow', tomorrow, undefined],
    ['none', undefined, undefined],
    ['yesterday', yesterday, 'past'],
    ['a day that does not exist', '2026-02-30', 'unreadable'],
    ['half a date', '2026-1', 'unreadable'],
  ])('has %s as its next day', (_, day, problem) => {
    const nextOn = day as Day | undefined;
    expect(problemsOfGoal({ ...draft, nextOn }, today)).toEqual(problem ? { nextOn: problem } : {});
  });

  it('keeps a day that is over when something else is changed', () => {
    const before = aGoal('a', { nextOn: yesterday });
    expect(problemsOfGoal({ ...before, what: 'A longer walk' }, today, before)).toEqual({});
    expect(problemsOfGoal({ ...before, nextOn: addDays(today, -2) }, today, before)).toEqual({
      nextOn: 'past',
    });
  });
});

describe('goals being done', () => {
  it('are three at most', () => {
    expect(hasRoom(doing('a', 'b'), 'doing')).toBe(true);
    expect(hasRoom(doing('a', 'b', 'c'), 'doing')).toBe(false);
    expect(placingsOf([...doing('a', 'b', 'c'), aGoal('d')], 'd', 'doing', 0)).toBeNull();
  });

  it('leave room when one is taken away, done or let go', () => {
    const [a, b, c] = doing('a', 'b', 'c');
    expect(hasRoom([{ ...aGoal('a', a), removed: true }, aGoal('b', b), aGoal('c', c)], 'doing')).toBe(true);
    expect(hasRoom([aGoal('a', { ...a, column: 'done' }), aGoal('b', b), aGoal('c', c)], 'doing')).toBe(true);
  });

  it('can be ordered among themselves also when they are three, or four after two devices met', () => {
    const goals = doing('a', 'b', 'c', 'd');
    expect(idsIn(moved(goals, 'd', 'doing', 0) ?? [], 'doing')).toEqual(['d', 'a', 'b', 'c']);
    expect(hasRoom(goals, 'doing', 'e')).toBe(false);
  });

  it('never crowd the other columns', () => {
    const many = Array.from({ length: 40 }, (_, index) => aGoal(`g${index}`));
    for (const column of ['idea', 'done', 'let-go'] as const) expect(hasRoom(many, column)).toBe(true);
  });
});

describe('a goal that is moved', () => {
  const goals = [aGoal('a'), aGoal('b'), aGoal('c'), ...doing('x', 'y')];

  it('stands where it was put', () => {
    const after = moved(goals, 'a', 'doing', 1) ?? [];
    expect(idsIn(after, 'doing')).toEqual(['x', 'a', 'y']);
    expect(idsIn(after, 'idea')).toEqual(['b', 'c']);
  });

  it('is counted without itself within its column', () => {
    expect(idsIn(moved(goals, 'a', 'idea', 1) ?? [], 'idea')).toEqual(['b', 'a', 'c']);
    expect(idsIn(moved(goals, 'c', 'idea', 0) ?? [], 'idea')).toEqual(['c', 'a', 'b']);
    expect(idsIn(moved(goals, 'a', 'idea', 2) ?? [], 'idea')).toEqual(['b', 'c', 'a']);
  });

  it('changes no other', () => {
    expect(placingsOf(goals, 'a', 'doing', 1)).toHaveLength(1);
    expect(placingsOf(goals, 'b', 'done', 0)).toEqual([
      { id: 'b', column: 'done', rank: expect.any(String) },
    ]);
  });

  it('changes nothing where it stands already', () => {
    expect(placingsOf(goals, 'b', 'idea', 1)).toEqual([]);
  });

  it('goes to the end when the place is beyond it, and to the beginning when it is before', () => {
    expect(idsIn(moved(goals, 'a', 'doing', 99) ?? [], 'doing')).toEqual(['x', 'y', 'a']);
    expect(idsIn(moved(goals, 'a', 'doing', -1) ?? [], 'doing')).toEqual(['a', 'x', 'y']);
  });

  it('can come back from where it was let go', () => {
    const away = moved(goals, 'b', 'let-go', 0) ?? [];
    expect(idsIn(moved(away, 'b', 'idea', 1) ?? [], 'idea')).toEqual(['a', 'b', 'c']);
  });

  it('is gone from its column when it is taken away', () => {
    expect(idsIn([aGoal('a'), aGoal('b', { removed: true })], 'idea')).toEqual(['a']);
  });
});

describe('the days of goals', () => {
  it('are those of what is being done, the next one first, and none that is over', () => {
    const goals = [
      aGoal('a', { column: 'doing', nextOn: addDays(today, 5) }),
      aGoal('b', { column: 'doing', nextOn: today }),
      aGoal('c', { column: 'doing' }),
      aGoal('d', { column: 'doing', nextOn: yesterday }),
      aGoal('e', { column: 'idea', nextOn: tomorrow }),
      aGoal('f', { column: 'done', nextOn: tomorrow }),
      aGoal('g', { column: 'doing', nextOn: tomorrow, removed: true }),
    ];
    expect(datesOf(goals, today)).toEqual([
      { goalId: 'b', day: today },
      { goalId: 'a', day: addDays(today, 5) },
    ]);
  });
});
