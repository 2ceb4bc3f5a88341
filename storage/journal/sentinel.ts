import * as v from 'valibot';
import type { Standing } from './journalFile';

const item = 'standing';

const schema = v.object({ seq: v.number(), hash: v.string() });

/**
 * What is remembered of the journal outside of database and journal, or null. It stands in `localStorage`, which wakes no
 * background when it changes, and holds nothing but a number and a hash.
 */
export function readSentinel(): Standing | null {
  try {
    const read = v.safeParse(schema, JSON.parse(localStorage.getItem(item) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function keepSentinel(standing: Standing): void {
  try {
    localStorage.setItem(item, JSON.stringify(standing));
  } catch {}
}

/** Forgets it, before and after everything is erased. */
export function forgetSentinel(): void {
  localStorage.removeItem(item);
}
