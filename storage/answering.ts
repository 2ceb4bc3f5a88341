import type { Day } from '../domain/day';
import { keepUnlessSaid } from './pledges';
import { answerDeliveries, type DeliveryKey } from './reminders';

interface OfPledge {
  readonly pledgeId: string;
  /** Whether the promise itself reminded, or a reminder that is linked to it. */
  readonly isItself: boolean;
}

/**
 * Remembers that what came is done, and marks the promise it is about as kept on its day, unless something was said of
 * it already. A promise that asks for nothing on the day of a linked reminder is left alone.
 * @throws RangeError when the promise that reminded can no longer be marked; nothing is changed then.
 */
export async function sayDone(
  keys: readonly DeliveryKey[],
  of: OfPledge | null,
  today: Day,
  at: number,
): Promise<void> {
  const [first] = keys;
  if (of && first && first.date <= today) {
    const marking = keepUnlessSaid(of.pledgeId, first.date as Day, today, at);
    await (of.isItself ? marking : marking.catch(ignoreRangeError));
  }
  await answerDeliveries(keys, 'done', at);
}

function ignoreRangeError(error: unknown): void {
  if (!(error instanceof RangeError)) throw error;
}
