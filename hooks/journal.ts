import { database } from '../storage/database';
import { hasCompared, rememberCompared } from '../storage/journal/compared';

/** How long after a page has opened all records are compared, if no other page did since the browser was started. */
const comparesAfter = 3000;

async function compareOnce(): Promise<void> {
  if (await hasCompared()) return;
  if (await database.compare()) await rememberCompared();
}

/**
 * Lets this page write the journal beside the database, and mend either of them from the other. To be called before
 * anything is read.
 */
export function keepJournal(): void {
  database.keepJournal();
  setTimeout(() => void compareOnce().catch(() => undefined), comparesAfter);
}
