import type { Outcome, Repair } from './outcome';
import type { Pledge } from './pledge';
import { type Counting, type Tally, tallyOf } from './tally';

/** A promise, what was counted of it long ago, and all that was said of it since. */
export interface PledgeLog {
  readonly pledge: Pledge;
  /** Counts everything before `from`; left out when `outcomes` and `repairs` hold everything. */
  readonly before?: Tally | undefined;
  readonly outcomes: readonly Outcome[];
  readonly repairs: readonly Repair[];
}

export function tallyOfLog({ pledge, outcomes, repairs, before }: PledgeLog, counting: Counting): Tally {
  return tallyOf(pledge, outcomes, repairs, counting, before);
}
