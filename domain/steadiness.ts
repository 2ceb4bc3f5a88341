import type { Day } from './day';
import type { Outcome, Repair } from './outcome';
import { daysBetweenOccasions, type Pledge, termOn } from './pledge';

const worth = { kept: 1, partly: 0.5, missed: 0, owned: 0.25 } as const;
const daysPerHalf = 13;

/**
 * One step of exponential smoothing: the score (0 to 1) after an occasion worth `value`, with `gap` mean days
 * between occasions. The per-occasion form of the published habit score of Loop Habit Tracker.
 */
function smooth(score: number, value: number, gap: number): number {
  const memory = 0.5 ** (Math.sqrt(gap) / daysPerHalf);
  return score * memory + value * (1 - memory);
}

/** How steadily one promise has been kept, 0 to 1. Never shown as trust, never used to compare people. */
export function steadinessOf(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  repairs: readonly Repair[],
): number {
  const owned = new Set<Day>(repairs.filter(({ removed }) => !removed).map(({ day }) => day));
  return outcomes
    .filter(({ removed, value }) => !removed && value !== 'rest')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .reduce((score, { day, value }) => {
      const kind = value === 'missed' && owned.has(day) ? 'owned' : value;
      const points = kind === 'rest' ? 0 : worth[kind];
      return smooth(score, points, daysBetweenOccasions(termOn(pledge, day).cadence));
    }, 0);
}
