import { storage } from 'wxt/utils/storage';
import type { Day } from '../domain/day';
import { database } from './database';
import { signalErased } from './signals';

/** What a page asks the background to do when everything shall go. */
export const eraseRequest = 'erase everything';

/**
 * Erasing is not taking back: the rows go, and no mark stays in their place.
 * All of it in one step, so that a browser that stops in the middle leaves all or nothing of the records.
 */
export async function eraseEverything(): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  await storage.clear('local');
}

/** Erases what was said and shown on a day. A move on the path stays, because what came after stands on it, without its note. */
export async function eraseDay(day: Day, at: number): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(
      database.tables.map((table) => {
        const ofDay = table.filter((row) => row.day === day || row.date === day);
        if (table.name !== database.stageMoves.name) return ofDay.delete();
        return ofDay.modify((move) => {
          delete move.note;
        });
      }),
    ),
  );
  await signalErased(at);
}

/** Erases every answer and every line of the check-in. */
export async function eraseCheckIns(at: number): Promise<void> {
  const tables = [database.answers, database.notes];
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
  await signalErased(at);
}

/** Erases what it was about and who the words are for. */
export async function eraseCausesAndLens(at: number): Promise<void> {
  await database.transaction('rw', database.profile, () =>
    database.profile.toCollection().modify((profile) => {
      Object.assign(profile, { causes: [], lens: 'both', changedAt: Math.max(at, profile.changedAt + 1) });
    }),
  );
}

/** Erases a promise with everything that belongs to it, in whichever table that is kept. */
export async function erasePromise(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.pledges.delete(id);
    await Promise.all(database.tables.map((table) => table.filter((row) => row.pledgeId === id).delete()));
  });
  await signalErased(at);
}
