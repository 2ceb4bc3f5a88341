import Dexie from 'dexie';

/** A database in which an old backup is brought to the newest shape. It is there for a moment only. */
export const scratch = 'goldseam-scratch';

/** Deletes it, also where a browser stopped in the middle and left it. */
export async function deleteScratch(): Promise<void> {
  const database = new Dexie(scratch);
  // A browser may still be closing it, and deletes it right after. Dexie would write that to the console.
  database.on('blocked', () => false);
  await database.delete();
}
