import { type Cadence, daysBetweenOccasions } from './cadence';
import type { OutcomeValue } from './outcome';

const worth = { kept: 1, partly: 0.5, missed: 0, owned: 0.25 } as const;
const daysPerHalf = 13;

/** What an answered occasion is worth, 0 to 1: a slip that was owned a quarter. */
export function worthOf(value: Exclude<OutcomeValue, 'rest'>, isOwned: boolean): number {
  return worth[value === 'missed' && isOwned ? 'owned' : value];
}

/**
 * One step of exponential smoothing: the score (0 to 1) after an occasion worth `value`. The per-occasion form of the
 * published habit score of Loop Habit Tracker; a week of several times is as many steps.
 */
export function smooth(score: number, value: number, cadence: Cadence): number {
  const steps = cadence.kind === 'times-a-week' ? cadence.times : 1;
  const memory = 0.5 ** ((steps * Math.sqrt(daysBetweenOccasions(cadence))) / daysPerHalf);
  return score * memory + value * (1 - memory);
}

/** Steadiness in words, which are shown before the number. */
export const steadinessWords = ['just-begun', 'taking-hold', 'growing', 'steady', 'firm'] as const;
export type SteadinessWord = (typeof steadinessWords)[number];

const limits = [0.25, 0.5, 0.75, 0.9];

export function steadinessWordOf(steadiness: number): SteadinessWord {
  const reached = limits.filter((limit) => steadiness >= limit).length;
  return steadinessWords[reached] ?? 'firm';
}

/** How high a steadiness lies, 0 to 1, where each word takes as much room as any other. */
export function shareOfWords(steadiness: number): number {
  const edges = [0, ...limits, 1];
  const word = steadinessWords.indexOf(steadinessWordOf(steadiness));
  const [from = 0, to = 1] = [edges[word], edges[word + 1]];
  return (word + (steadiness - from) / (to - from)) / steadinessWords.length;
}
