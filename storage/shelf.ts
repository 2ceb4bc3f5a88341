import { paintOf, partsOf } from '../domain/bowl';
import type { Completion } from '../domain/completion';
import type { Day } from '../domain/day';
import { shelfOf, shelve, type Vessel } from '../domain/shelf';
import type { VesselShape } from '../domain/vessel/shape';
import { database } from './database';
import { newFact } from './newFact';
import { listLogs } from './pledgeLogs';
import { countingTables } from './tallies';

export async function listVessels(): Promise<Vessel[]> {
  return (await database.vessels.toArray()).filter(({ removed }) => !removed);
}

/**
 * Sets the full vessel on the shelf and begins the next, in one transaction.
 * @throws RangeError when the vessel is not full; nothing is changed then.
 */
export async function shelveVessel(shape: VesselShape, today: Day, at: number): Promise<void> {
  await database.transaction(
    'rw',
    [...countingTables(), database.profile, database.breaches, database.completions],
    async () => {
      const [logs, vessels, profiles, breaches, completions] = await Promise.all([
        listLogs(),
        database.vessels.toArray(),
        database.profile.toArray(),
        database.breaches.toArray(),
        database.completions.toArray(),
      ]);
      const shelf = shelfOf(vessels, profiles[0]?.vesselSeed ?? '');
      const parts = partsOf(logs, shelf, today);
      const { shelved, next } = shelve(
        shelf,
        logs.map(({ pledge }) => pledge),
        {
          shape,
          seed: crypto.randomUUID(),
          today,
          paint: paintOf(parts, shelf.current, { breaches, completions }),
          keptInAll: parts.reduce((sum, { tally }) => sum + tally.keptInAll, 0),
        },
      );
      const before = vessels.find((vessel) => !vessel.removed && !vessel.shelved);
      await database.vessels.bulkPut([
        { ...newFact(at, before), ...shelved },
        { ...newFact(at), ...next },
      ]);
    },
  );
}

/** Exercises done to their end. */
export async function listCompletions(): Promise<Completion[]> {
  return (await database.completions.toArray()).filter(({ removed }) => !removed);
}

export async function recordCompletion(exercise: string, day: Day, at: number): Promise<void> {
  await database.transaction('rw', database.completions, () =>
    database.completions.add({ ...newFact(at), exercise, day }),
  );
}
