import type { Day } from './day';
import type { ExerciseRun } from './exerciseRun';

/** How much hope there was in a weekly look: 1 none, 5 a lot. */
export interface WeeklyHope {
  readonly day: Day;
  readonly value: number;
}

/** The exercise and its field, as they are stored. */
export const weeklyLookId = 'weekly-look';
const hopeField = 'hope';

/** What weekly looks say of hope. It counts once it was tapped, also in a look that was left before its end. */
export function weeklyHopesOf(runs: readonly ExerciseRun[]): readonly WeeklyHope[] {
  return runs.flatMap(({ exercise, removed, answers, startedOn, finishedOn }) => {
    const value = Number(answers[hopeField]);
    if (exercise !== weeklyLookId || removed || !(value >= 1 && value <= 5)) return [];
    return [{ day: finishedOn ?? startedOn, value }];
  });
}
