import type { Day } from '../domain/day';
import type { Pledge } from '../domain/pledge';
import { database } from './database';
import { changePledge, type RepairDraft, saveRepair } from './pledges';
import { recordCompletion } from './shelf';
import { countingTables } from './tallies';

const exercise = 'own-slip';

/**
 * Owns a slip and changes the promise, if it is to change: all of it is kept, or nothing.
 * @throws RangeError when nothing was missed on the day, or the repair or the change cannot be kept as written.
 */
export async function ownSlip(
  repair: RepairDraft,
  change: ((pledge: Pledge) => Pledge) | null,
  today: Day,
  at: number,
): Promise<void> {
  await database.transaction('rw', [...countingTables(), database.completions], async () => {
    const { pledgeId, day } = repair;
    const outcome = await database.outcomes.where({ pledgeId, day }).first();
    if (outcome?.value !== 'missed' || outcome.removed)
      throw new RangeError('Nothing was missed on this day');
    await saveRepair(repair, today, at);
    if (change) await changePledge(pledgeId, change, at);
    await recordCompletion(exercise, today, at);
  });
}
