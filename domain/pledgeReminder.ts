import { currentTerm, type Pledge } from './pledge';
import { isTimeOfDay } from './schedule';

/** Whether a promise has days on which it can be reminded of. */
export function canBeReminded(pledge: Pledge): boolean {
  return !pledge.finishedOn && currentTerm(pledge).cadence.kind !== 'when-it-happens';
}

/**
 * Reminds of a promise at a wall-clock time on its days, or no longer when `time` is null.
 * @throws RangeError when the time is not written `HH:MM`.
 */
export function remindPledgeAt(pledge: Pledge, time: string | null): Pledge {
  const { remindAt: _, ...silent } = pledge;
  if (time === null) return silent;
  if (!isTimeOfDay(time)) throw new RangeError('A time of day is written HH:MM');
  return { ...silent, remindAt: time };
}
