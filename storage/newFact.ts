import type { Fact } from '../domain/fact';

/** A new record's id and time; the next change of a record keeps its id. */
export function newFact(at: number): Pick<Fact, 'id' | 'changedAt'> {
  return { id: crypto.randomUUID(), changedAt: at };
}

/** Whether something later was already saved, so that a retried older tap must not undo it. */
export function isNewer(stored: Fact | undefined, at: number): boolean {
  return stored !== undefined && stored.changedAt > at;
}
