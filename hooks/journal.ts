import { toDay } from '../domain/day';
import { database } from '../storage/database';
import { hasCompared, rememberCompared } from '../storage/journal/compared';
import { now } from './clock';

/** How long after a page has opened all records are compared, if no other page did since the browser was started. */
const comparesAfter = 3000;

async function compareOnce(): Promise<void> {
  if (await hasCompared()) return;
  if (await database.compare()) await rememberCompared();
}

/**
 * Lets this page write the journal beside the database, mend either of them from the other, and keep a copy before an
 * upgrade that rewrites records. To be called before anything is read.
 */
export function keepJournal(): void {
  database.keepJournal(() => now().epochMilliseconds);
  database.keepCopies(() => toDay(now().toPlainDate().toString()));
  setTimeout(() => void compareOnce().catch(() => undefined), comparesAfter);
}
