import { type StageId, stageIds } from '../content/schema';
import type { Day } from './day';
import type { Fact } from './fact';

/** A change of focus. Nothing moves by days; only the person moves. */
export interface StageMove extends Fact {
  readonly day: Day;
  readonly to: StageId;
  /** Why: signs felt true, going back, after a new breach, or simply chosen. */
  readonly why?: 'ready' | 'return' | 'breach' | 'choice';
  readonly note?: string;
}

/** The move that decides, or null when nothing was chosen. */
export function latestMove(moves: readonly StageMove[]): StageMove | null {
  return moves
    .filter(({ removed }) => !removed)
    .reduce<StageMove | null>((last, move) => (last && last.changedAt > move.changedAt ? last : move), null);
}

/** The stage in focus: the latest move, or the first stage when nothing was chosen. */
export function focusOf(moves: readonly StageMove[]): StageId {
  return latestMove(moves)?.to ?? stageIds[0];
}

/** Its place among the nine, counted from 1. */
export function numberOf(stage: StageId): number {
  return stageIds.indexOf(stage) + 1;
}

/** The stages beside it in the seed's order. */
export function neighboursOf(stage: StageId): readonly StageId[] {
  const at = stageIds.indexOf(stage);
  return [stageIds[at - 1], stageIds[at + 1]].filter((id) => id !== undefined);
}

/** The stage after this one in the seed's order, passing over those named; null after the last. */
export function nextStage(stage: StageId, passOver: readonly StageId[]): StageId | null {
  return stageIds.slice(stageIds.indexOf(stage) + 1).find((id) => !passOver.includes(id)) ?? null;
}

/** The stage before this one in the seed's order, passing over those named; null before the first. */
export function previousStage(stage: StageId, passOver: readonly StageId[]): StageId | null {
  return stageIds.slice(0, stageIds.indexOf(stage)).findLast((id) => !passOver.includes(id)) ?? null;
}
