import { addDays, type Day } from './day';
import type { Fact } from './fact';

/** An exercise done to its end. What was written in it is not part of it. */
export interface Completion extends Fact {
  readonly exercise: string;
  readonly day: Day;
}

const daysBetweenNodes = 14;

/** Gold nodes for exercises done since a day: at most one in fourteen days for each exercise. */
export function nodesOf(completions: readonly Completion[], since: Day | null): number {
  const counted = new Map<string, Day>();
  let nodes = 0;
  for (const { exercise, day, removed } of [...completions].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = counted.get(exercise);
    if (removed || (since && day < since) || (last && day < addDays(last, daysBetweenNodes))) continue;
    counted.set(exercise, day);
    nodes += 1;
  }
  return nodes;
}
