import type { Day } from '../domain/day';
import type { Rows } from '../domain/merge';
import { readAsItIs } from './asItIs';
import { textOfBackup } from './backup/file';

// A private file beside the journal: the database cannot hold a copy of itself from before it was opened.
const name = 'records.before';

/** For how long a copy is kept, in milliseconds: thirty days. */
export const keptFor = 30 * 86_400_000;

const folder = async () => (await navigator.storage?.getDirectory?.()) ?? null;
const isNotThere = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

/**
 * Writes down everything in a database as it is, in the form of a backup. The file is whole or is not there; an older one
 * gives way.
 */
export async function keepCopy(of: string, madeOn: Day): Promise<void> {
  const root = await folder();
  if (!root) return;
  const { version, tables } = await readAsItIs(of);
  const rows: Rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]));
  const text = await textOfBackup({ databaseVersion: version, madeOn, settings: {} }, rows, () => undefined);
  const file = await root.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}

/** The copy from before the last upgrade that rewrote records, as a file of which the time of change is when it was made. */
export async function findCopy(): Promise<File | null> {
  const root = await folder();
  const handle = await root?.getFileHandle(name).catch(() => null);
  const file = await handle?.getFile();
  return file && file.size > 0 ? file : null;
}

/** Removes the copy, as when something that it holds is erased. */
export async function forgetCopy(): Promise<void> {
  const root = await folder();
  await root?.removeEntry(name).catch((error: unknown) => {
    if (!isNotThere(error)) throw error;
  });
}

/** Removes the copy when nobody asked for it in thirty days; `at` in milliseconds since the epoch. */
export async function forgetOldCopy(at: number): Promise<void> {
  const copy = await findCopy();
  if (copy && at - copy.lastModified > keptFor) await forgetCopy();
}
