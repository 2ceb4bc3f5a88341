import type { Day } from '../domain/day';
import { latestFirst, problemsOfVisit, type Visit, type VisitDraft } from '../domain/visit';
import { database } from './database';
import { forgetDrafts } from './drafts';
import { newFact } from './newFact';

/** What was written after visits, the latest first. */
export async function listVisits(): Promise<readonly Visit[]> {
  return (await database.visits.toArray()).filter(({ removed }) => !removed).toSorted(latestFirst);
}

/**
 * Keeps what was written after a visit: a new one, or in the place of the one with `id`.
 * @throws RangeError when it cannot be kept as it is, or that one is not here; nothing is changed then.
 */
export async function saveVisit(draft: VisitDraft, today: Day, at: number, id?: string): Promise<void> {
  if (Object.keys(problemsOfVisit(draft, today)).length > 0)
    throw new RangeError('This visit cannot be kept as it is');
  const { day, note, until } = draft;
  await database.transaction('rw', database.visits, database.drafts, async () => {
    const before = id === undefined ? undefined : await database.visits.get(id);
    if (id !== undefined && (!before || before.removed)) throw new RangeError('This visit is no longer here');
    await database.visits.put({ ...newFact(at, before), day, note: note.trim(), until: until.trim() });
    await forgetDrafts(`visit ${id ?? 'new'}`);
  });
}

/** Erases the words of a visit, also those that were being written, and leaves a mark. */
export async function removeVisit(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.visits, database.drafts, async () => {
    const visit = await database.visits.get(id);
    if (!visit) return;
    const { day } = visit;
    await database.visits.put({ ...newFact(at, visit), day, note: '', until: '', removed: true });
    await forgetDrafts(`visit ${id}`);
  });
}
