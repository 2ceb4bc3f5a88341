import type { Day } from '../../domain/day';
import type { Pledge } from '../../domain/pledge';
import { type PledgeLog, tallyOfLog } from '../../domain/pledgeLog';
import { type Streak, streakIn } from '../../domain/streak';
import type { Tally } from '../../domain/tally';
import { aLog, aPledge, muchLater } from './factories';

/** All that is counted of a log, by default when nothing of it can change any more. */
export const counted = (log: PledgeLog, today: Day = muchLater): Tally => tallyOfLog(log, { today });

export const streakOf = (log: PledgeLog, today: Day = muchLater): Streak => streakIn(counted(log, today));

export const steadinessOf = (log: PledgeLog): number => counted(log).steadiness;

export const goldOf = (log: PledgeLog): number => counted(log).gold;

/** As `aLog` writes them down. */
export const streakOfMarks = (marks: string, pledge: Pledge = aPledge(), today: Day = muchLater): Streak =>
  streakOf(aLog(marks, pledge), today);
