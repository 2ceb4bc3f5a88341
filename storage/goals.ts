import type { Day } from '../domain/day';
import {
  type Goal,
  type GoalColumn,
  type GoalDraft,
  goalsIn,
  placed,
  placingsOf,
  problemsOfGoal,
} from '../domain/goal';
import { ranksAt } from '../domain/rank';
import { database } from './database';
import { forgetDrafts } from './drafts';
import { newFact } from './newFact';
import { recordCompletion } from './shelf';

/** Every goal there is, in no order: see `goalsIn`. */
export async function listGoals(): Promise<readonly Goal[]> {
  return (await database.goals.toArray()).filter(({ removed }) => !removed);
}

function written({ what, kind, why, firstStep, nextOn }: GoalDraft) {
  const words = { what: what.trim(), kind, why: why.trim(), firstStep: firstStep.trim() };
  return { ...words, ...(nextOn ? { nextOn } : {}) };
}

function refuse(problems: object): void {
  if (Object.keys(problems).length > 0) throw new RangeError('This goal cannot be kept as it is');
}

async function findGoal(id: string): Promise<Goal> {
  const goal = await database.goals.get(id);
  if (!goal || goal.removed) throw new RangeError('This goal is no longer here');
  return goal;
}

/**
 * A new goal is an idea, before all others.
 * @throws RangeError when it cannot be kept as it is; nothing is saved then.
 */
export async function addGoal(draft: GoalDraft, today: Day, at: number): Promise<void> {
  refuse(problemsOfGoal(draft, today));
  await database.transaction('rw', database.goals, database.drafts, async () => {
    const fact = newFact(at);
    const [{ rank } = { rank: '' }] = ranksAt(goalsIn(await listGoals(), 'idea'), fact.id, 0);
    await database.goals.add({ ...fact, ...written(draft), madeOn: today, column: 'idea', rank });
    await forgetDrafts('goal new');
  });
}

/** @throws RangeError when it is not here or cannot be kept as it is; nothing is changed then. */
export async function changeGoal(id: string, draft: GoalDraft, today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.goals, database.drafts, async () => {
    const goal = await findGoal(id);
    refuse(problemsOfGoal(draft, today, goal));
    const { nextOn: _, ...rest } = goal;
    await database.goals.put({ ...rest, ...newFact(at, goal), ...written(draft) });
    await forgetDrafts(`goal ${id}`);
  });
}

/**
 * Puts a goal at `index` of a column, counted without itself. Resolves to whether there was room. One that is done for
 * the first time counts as an exercise done to its end.
 * @throws RangeError when it is not here; nothing is changed then.
 */
export async function moveGoal(
  id: string,
  { column, index }: { readonly column: GoalColumn; readonly index: number },
  today: Day,
  at: number,
): Promise<boolean> {
  return database.transaction('rw', database.goals, database.completions, async () => {
    const { doneOn } = await findGoal(id);
    const goals = await listGoals();
    const placings = placingsOf(goals, id, column, index);
    if (!placings) return false;
    const moved = placed(goals, placings).filter((goal) => placings.some((one) => one.id === goal.id));
    const isFirstDone = column === 'done' && !doneOn;
    await database.goals.bulkPut(
      moved.map((goal) => ({
        ...goal,
        ...newFact(at, goal),
        ...(isFirstDone && goal.id === id ? { doneOn: today } : {}),
      })),
    );
    if (isFirstDone) await recordCompletion('goals', today, at);
    return true;
  });
}

/** Erases the words of a goal, also those that were being written, and leaves a mark. */
export async function removeGoal(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.goals, database.drafts, async () => {
    const goal = await database.goals.get(id);
    if (!goal) return;
    const erased = { what: '', why: '', firstStep: '', kind: 'other', column: 'let-go' } as const;
    const { madeOn, rank } = goal;
    await database.goals.put({ ...newFact(at, goal), ...erased, madeOn, rank, removed: true });
    await forgetDrafts(`goal ${id}`);
  });
}
