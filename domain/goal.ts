import { type Day, toDay } from './day';
import type { Fact } from './fact';
import { byRank, type Rank, ranksAt } from './rank';

/** Where a goal stands. Every way between them is open, also back. */
export const goalColumns = ['idea', 'doing', 'done', 'let-go'] as const;
export type GoalColumn = (typeof goalColumns)[number];

export const goalKinds = [
  'trip',
  'home',
  'communication',
  'money',
  'health',
  'family',
  'hobby',
  'challenge',
  'creative',
  'other',
] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What a person writes about a goal. */
export interface GoalDraft {
  readonly what: string;
  readonly kind: GoalKind;
  /** Why it matters to them; may be empty. */
  readonly why: string;
  /** Something that takes at most fifteen minutes; may be empty. */
  readonly firstStep: string;
  /** When they next do something about it. */
  readonly nextOn?: Day | undefined;
}

/** Something to do, together or alone, and where it stands. */
export interface Goal extends Fact, Omit<GoalDraft, 'nextOn'> {
  readonly nextOn?: Day;
  readonly madeOn: Day;
  /** When it was done for the first time. */
  readonly doneOn?: Day;
  readonly column: GoalColumn;
  /** Its place in the column. */
  readonly rank: Rank;
}

const longestGoalLine = 120;
const longestWhy = 20_000;
/** More at a time, and none of them moves. */
export const mostDoing = 3;

/** What is wrong with a draft, per field; empty when it can be kept as it is. */
export interface GoalProblems {
  readonly what?: 'empty' | 'too-long';
  readonly why?: 'too-long';
  readonly firstStep?: 'too-long';
  readonly nextOn?: 'unreadable' | 'past';
}

const lengthOf = (text: string) => [...text.trim()].length;

/** @param before the goal that is changed, if any: a day that stood there may stay there when it is over */
export function problemsOfGoal(draft: GoalDraft, today: Day, before?: Goal): GoalProblems {
  const nextOn = draft.nextOn === before?.nextOn ? null : problemOfNext(draft.nextOn, today);
  return {
    ...(lengthOf(draft.what) === 0 ? { what: 'empty' as const } : {}),
    ...(lengthOf(draft.what) > longestGoalLine ? { what: 'too-long' as const } : {}),
    ...(lengthOf(draft.why) > longestWhy ? { why: 'too-long' as const } : {}),
    ...(lengthOf(draft.firstStep) > longestGoalLine ? { firstStep: 'too-long' as const } : {}),
    ...(nextOn ? { nextOn } : {}),
  };
}

function problemOfNext(day: Day | undefined, today: Day): 'unreadable' | 'past' | null {
  if (day === undefined) return null;
  try {
    return toDay(day) < today ? 'past' : null;
  } catch {
    return 'unreadable';
  }
}

/** The goals of a column in their order. */
export function goalsIn(goals: readonly Goal[], column: GoalColumn): readonly Goal[] {
  return goals.filter((goal) => goal.column === column && !goal.removed).toSorted(byRank);
}

/** Whether a goal can come into a column. One that stands there already can always move within it. */
export function hasRoom(goals: readonly Goal[], column: GoalColumn, id?: string): boolean {
  if (column !== 'doing') return true;
  const doing = goalsIn(goals, 'doing');
  return doing.length < mostDoing || doing.some((goal) => goal.id === id);
}

/** What changes about a goal when it is moved. */
export type Placing = Pick<Goal, 'id' | 'column' | 'rank'>;

/**
 * What changes so that a goal stands at `index` of a column, counted without itself; null when the column has no room.
 * Nothing changes when it stands there already. Usually one goal changes: see `ranksAt`.
 */
export function placingsOf(
  goals: readonly Goal[],
  id: string,
  column: GoalColumn,
  index: number,
): readonly Placing[] | null {
  if (!hasRoom(goals, column, id)) return null;
  const all = goalsIn(goals, column);
  const others = all.filter((goal) => goal.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (all[at]?.id === id) return [];
  return ranksAt(others, id, at).map((ranked) => ({ ...ranked, column }));
}

/** The same goals after they were moved. */
export function placed(goals: readonly Goal[], placings: readonly Placing[]): readonly Goal[] {
  return goals.map((goal) => ({ ...goal, ...placings.find(({ id }) => id === goal.id) }));
}

/** A day on which something is to be done about a goal. */
export interface GoalDate {
  readonly goalId: string;
  readonly day: Day;
}

/** The days, from today on, of what is being done; the next one first. A day that is over reminds of nothing. */
export function datesOf(goals: readonly Goal[], today: Day): readonly GoalDate[] {
  return goalsIn(goals, 'doing')
    .flatMap(({ id, nextOn }) => (nextOn && nextOn >= today ? [{ goalId: id, day: nextOn }] : []))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
