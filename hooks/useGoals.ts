import { useEffect, useRef, useState } from 'react';
import { type Goal, type GoalColumn, type GoalDraft, type Placing, placed, placingsOf } from '../domain/goal';
import { addGoal, changeGoal, listGoals, moveGoal, removeGoal } from '../storage/goals';
import { now } from './clock';
import { useDrafts } from './useDraft';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

interface Ahead {
  readonly placing: Placing;
  /** When the stored goal that it replaces was last changed; endless while it is being written. */
  readonly over: number;
}

/** What came of moving a goal. */
export type MoveOutcome = 'moved' | 'same' | 'full';

/** All goals; undefined while they are being read. */
export function useGoals(): readonly Goal[] | undefined {
  return useLiveQuery(listGoals);
}

/** The goals of the board. What was moved is shown in its new place at once, before it is written. */
export function useGoalBoard() {
  const stored = useGoals();
  const drafts = useDrafts();
  const { day: today } = useToday();
  const { save, saveForm } = useSave();
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  }, [stored]);
  const [ahead, setAhead] = useState<Readonly<{ [id: string]: Ahead }>>({});
  const at = () => now().epochMilliseconds;
  const goals =
    stored &&
    placed(
      stored,
      stored.flatMap(({ id, changedAt }) => {
        const own = ahead[id];
        return own && changedAt <= own.over ? [own.placing] : [];
      }),
    );

  /** Waits for the disk only where it is unknown whether there is room. */
  async function move(id: string, column: GoalColumn, index: number): Promise<MoveOutcome> {
    const placings = goals && placingsOf(goals, id, column, index);
    if (!placings) return 'full';
    if (placings.length === 0) return 'same';
    const changedAt = (one: string) => latest.current?.find((goal) => goal.id === one)?.changedAt ?? -1;
    const shown = placings.map(
      (placing) => [placing.id, { placing, over: Number.POSITIVE_INFINITY }] as const,
    );
    setAhead((all) => ({ ...all, ...Object.fromEntries(shown) }));
    let hadRoom = true;
    await save(async () => {
      hadRoom = await moveGoal(id, { column, index }, today, at());
      // Another page took the last place in the meantime.
      if (!hadRoom) setAhead({});
      // One that was moved on in the meantime waits for that.
      const over = (one: string, now: Ahead) =>
        placings.includes(now.placing) ? { ...now, over: changedAt(one) } : now;
      setAhead((all) => Object.fromEntries(Object.entries(all).map(([one, now]) => [one, over(one, now)])));
    }, `goal ${id}`);
    return hadRoom ? 'moved' : 'full';
  }

  return {
    goals,
    /** What was being written about goals, and elsewhere; undefined while it is being read. */
    drafts,
    move,
    add: (draft: GoalDraft) => saveForm(() => addGoal(draft, today, at())),
    change: (id: string, draft: GoalDraft) => saveForm(() => changeGoal(id, draft, today, at())),
    remove: (id: string) => save(() => removeGoal(id, at())),
  };
}

export type GoalBoard = ReturnType<typeof useGoalBoard>;
