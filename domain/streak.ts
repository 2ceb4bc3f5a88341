import type { Pledge } from './pledge';
import type { Tally } from './tally';

export interface Streak {
  /** Never falls unless the log itself is corrected. */
  readonly keptInAll: number;
  /** Kept occasions since the last slip that ended the run; partly, rest and unanswered hold it. */
  readonly inARow: number;
  /** Slips inside the present run that were owned in time. */
  readonly mended: number;
  /** Slips inside the present run that can still be owned. */
  readonly open: number;
  /** The longest settled run; one with an open slip counts only up to the slip. */
  readonly longest: number;
}

/**
 * The run of a promise. A missed occasion is mended when it was owned in time and no other slip lies within the
 * seven counted occasions before it. A run damaged beyond repair discourages more than one that can be repaired
 * (Silverman & Barasch 2023, Journal of Consumer Research 49:1095–1117).
 */
export function streakIn({ keptInAll, run, longest }: Tally): Streak {
  return { keptInAll, inARow: run.kept, mended: run.mended, open: run.open, longest };
}

/** Whether the run consists of weeks. One that began in another rhythm consists of different things. */
export function runsInWeeks({ terms }: Pledge): boolean {
  return terms.every(({ cadence }) => cadence.kind === 'times-a-week');
}
