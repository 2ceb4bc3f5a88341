import type { Day } from './day';
import { markedOccasions } from './occasion';
import type { Repair } from './outcome';
import { lastDayToOwn } from './owning';
import type { PledgeLog } from './pledgeLog';
import { countOccasion, emptyTally } from './tally';

/** What owning a slip does for the row: it holds, a new one begins all the same, or there is none to hold. */
export type OwningEffect = 'row-holds' | 'new-row' | 'no-row';

export interface Slip {
  /** The day it is known by. */
  readonly day: Day;
  /** The last day on which owning it can hold the row. */
  readonly lastDay: Day;
  /** Of owning it today, or of having owned it. */
  readonly effect: OwningEffect;
  /** What was written when it was owned, or null while it is not. */
  readonly repair: Repair | null;
}

/** The slip known by `day`, or null when nothing was missed then. `log` holds the answers of its week. */
export function slipOn(log: PledgeLog, day: Day, today: Day): Slip | null {
  const { pledge, before = emptyTally, outcomes, repairs } = log;
  const occasions = markedOccasions(pledge, outcomes, repairs, today);
  const slip = occasions.find((one) => one.day === day && one.value === 'missed');
  if (!slip) return null;
  let tally = before;
  let holds = false;
  for (const occasion of occasions) {
    const isIt = occasion === slip;
    const next = countOccasion(
      tally,
      isIt ? { ...occasion, ownedOn: occasion.ownedOn ?? today } : occasion,
      pledge,
      { today },
    );
    // A later slip may have ended the row already.
    const isGoingOn = next.run.mended >= tally.run.mended;
    holds = isIt ? next.run.mended > tally.run.mended : holds && isGoingOn;
    tally = next;
  }
  const hasRow = slip.cadence.kind !== 'when-it-happens' && !(holds && tally.run.kept === 0);
  return {
    day,
    lastDay: lastDayToOwn(pledge, day, slip),
    effect: hasRow ? (holds ? 'row-holds' : 'new-row') : 'no-row',
    repair: repairs.find((one) => one.day === day && !one.removed) ?? null,
  };
}
