import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { type Goal, type GoalDraft, goalsIn } from '../../domain/goal';
import { database } from '../../storage/database';
import { addGoal, changeGoal, listGoals, moveGoal, removeGoal } from '../../storage/goals';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const later = addDays(today, 40);

beginWithEmptyTables();

const draft: GoalDraft = { what: 'Bake bread', kind: 'home', why: '', firstStep: '' };

async function idOf(what: string): Promise<string> {
  return (await listGoals()).find((goal) => goal.what === what)?.id ?? '';
}

async function some(...names: string[]): Promise<void> {
  for (const what of names.toReversed()) await addGoal({ ...draft, what }, today, 1000);
}

const namesIn = async (column: Goal['column']) => goalsIn(await listGoals(), column).map(({ what }) => what);

async function expectNothingChanged(work: () => Promise<unknown>) {
  const before = await readTables();
  await expect(work()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

describe('a goal', () => {
  it('is kept as it was written, without the space around it', async () => {
    const full = { what: ' לאפות לחם 🍞 ', why: ' We laugh then.\n\nAlways. ', firstStep: ' Buy flour ' };
    await addGoal({ ...full, kind: 'home', nextOn: later }, today, 1000);
    expect(await listGoals()).toStrictEqual([
      {
        id: expect.any(String),
        changedAt: 1000,
        what: 'לאפות לחם 🍞',
        kind: 'home',
        why: 'We laugh then.\n\nAlways.',
        firstStep: 'Buy flour',
        nextOn: later,
        madeOn: today,
        column: 'idea',
        rank: expect.any(String),
      },
    ]);
  });

  it('stands before the ideas there were', async () => {
    await addGoal({ ...draft, what: 'First' }, today, 1000);
    await addGoal({ ...draft, what: 'Second' }, today, 2000);
    expect(await namesIn('idea')).toEqual(['Second', 'First']);
  });

  it.each([
    ['no words', { what: '  ' }],
    ['too many words', { what: 'x'.repeat(121) }],
    ['a day that is over', { nextOn: addDays(today, -1) }],
  ])('with %s is refused and nothing is changed', async (_, change) => {
    await some('Bake bread');
    const id = await idOf('Bake bread');
    await expectNothingChanged(() => addGoal({ ...draft, ...change }, today, 2000));
    await expectNothingChanged(() => changeGoal(id, { ...draft, ...change }, today, 2000));
  });

  it('can be changed, also when its day is over by then, and stays in its place', async () => {
    await some('a', 'b', 'c');
    const id = await idOf('b');
    await changeGoal(id, { ...draft, what: 'B', nextOn: today }, today, 2000);
    await changeGoal(id, { ...draft, what: 'BB', nextOn: today }, later, 3000);
    expect(await namesIn('idea')).toEqual(['a', 'BB', 'c']);
    await changeGoal(id, { ...draft, what: 'BB' }, later, 4000);
    expect(await database.goals.get(id)).not.toHaveProperty('nextOn');
  });

  it('that was removed leaves a mark without words', async () => {
    await addGoal({ ...draft, why: 'Secret why', firstStep: 'Secret step', nextOn: later }, today, 1000);
    const id = await idOf(draft.what);
    await removeGoal(id, 2000);
    expect(await listGoals()).toEqual([]);
    const row = await database.goals.get(id);
    expect(row).toMatchObject({ removed: true, changedAt: 2000 });
    expect(JSON.stringify(row)).not.toMatch(/bread|Secret|nextOn/);
    await expectNothingChanged(() => changeGoal(id, draft, today, 3000));
    await expectNothingChanged(() => moveGoal(id, { column: 'done', index: 0 }, today, 3000));
  });
});

describe('moving a goal', () => {
  it('writes one row, and no other', async () => {
    await some('a', 'b', 'c', 'd');
    const before = await listGoals();
    expect(await moveGoal(await idOf('d'), { column: 'idea', index: 1 }, today, 2000)).toBe(true);
    expect(await namesIn('idea')).toEqual(['a', 'd', 'b', 'c']);
    const changed = (await listGoals()).filter(({ changedAt }) => changedAt === 2000);
    expect(changed.map(({ what }) => what)).toEqual(['d']);
    expect(before).toHaveLength(4);
  });

  it('goes between all columns and back', async () => {
    await some('a', 'b');
    const id = await idOf('a');
    for (const column of ['doing', 'done', 'let-go', 'idea'] as const) {
      expect(await moveGoal(id, { column, index: 0 }, today, 2000)).toBe(true);
      expect(await namesIn(column)).toContain('a');
    }
    expect(await namesIn('idea')).toEqual(['a', 'b']);
  });

  it('takes no fourth into what is being done, and changes nothing then', async () => {
    await some('a', 'b', 'c', 'd');
    for (const name of ['a', 'b', 'c'])
      expect(await moveGoal(await idOf(name), { column: 'doing', index: 9 }, today, 2000)).toBe(true);
    const before = await readTables();
    expect(await moveGoal(await idOf('d'), { column: 'doing', index: 0 }, today, 3000)).toBe(false);
    expect(await readTables()).toEqual(before);
  });

  it('takes no fourth either when two pages move at the same moment', async () => {
    await some('a', 'b', 'c', 'd', 'e', 'f');
    const ids = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(idOf));
    const moved = await Promise.all(
      ids.map((id) => moveGoal(id, { column: 'doing', index: 0 }, today, 2000)),
    );
    expect(moved.filter(Boolean)).toHaveLength(3);
    expect(await namesIn('doing')).toHaveLength(3);
    expect(await namesIn('idea')).toHaveLength(3);
  });

  it('to where it is done sets one gold node, and none when it goes there again', async () => {
    await some('a', 'b');
    const id = await idOf('a');
    const done = { column: 'done', index: 0 } as const;
    await moveGoal(id, done, today, 2000);
    expect(await database.goals.get(id)).toMatchObject({ doneOn: today });
    await moveGoal(id, { column: 'doing', index: 0 }, later, 3000);
    await moveGoal(id, done, later, 4000);
    expect(await database.goals.get(id)).toMatchObject({ doneOn: today });
    expect(await database.completions.toArray()).toMatchObject([{ exercise: 'goals', day: today }]);
    await moveGoal(await idOf('b'), { column: 'let-go', index: 0 }, today, 5000);
    expect(await database.completions.count()).toBe(1);
  });
});
