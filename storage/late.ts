import type { LateDrafts } from '../domain/draft';
import type { LateAnswers } from '../domain/exerciseRun';
import { database } from './database';

export type Late = LateAnswers | LateDrafts;

/** What is said of a text that is too long: nothing is changed then. */
export const tooLong = 'This is too long to be kept';

/**
 * Writes for a page that is going away. Such a page lives too shortly to read before it writes, or to wait for a change
 * that is still under way: only a write into a table that nothing else holds, committed in the same breath, arrives.
 * https://developer.mozilla.org/docs/Web/API/IDBTransaction/commit
 */
export function writeLate(late: Late): void {
  const { name } = database.lateAnswers;
  // Where the connection is gone, nothing can be written in time.
  if (!database.isOpen()) return;
  const transaction = database.backendDB().transaction([name], 'readwrite', { durability: 'strict' });
  transaction.objectStore(name).put(late);
  transaction.commit();
}
