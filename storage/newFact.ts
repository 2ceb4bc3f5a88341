import type { Fact } from '../domain/fact';

/**
 * The id and time of a record: new ones, or those of the next change of `before`. A change is always later than
 * the one before it, also when the clock was set back in between.
 */
export function newFact(at: number, before?: Fact): Pick<Fact, 'id' | 'changedAt'> {
  if (!before) return { id: crypto.randomUUID(), changedAt: at };
  return { id: before.id, changedAt: Math.max(at, before.changedAt + 1) };
}
