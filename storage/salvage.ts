import type { Day } from '../domain/day';
import type { Row, Rows } from '../domain/merge';
import { textOfBackup } from './backup/file';
import { database } from './database';
import { readPersonalSettings } from './settings';

/** What could still be read, as text. */
export interface Salvaged {
  readonly text: string;
  readonly records: number;
  /** How many tables could not be read, or only in part. */
  readonly damaged: number;
}

/** How long the browser may take to open or to read, in milliseconds. */
const longestWait = 10_000;

const answerTo = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('It takes too long')), longestWait);
  });

/** Opens what is there, of whichever version; it must not come into being by being looked for. */
function openAsItIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(database.name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerTo(request);
}

/** Reads one record after the other, until one cannot be read. */
async function readSingly(opened: IDBDatabase, table: string, direction: IDBCursorDirection) {
  const rows: Row[] = [];
  try {
    const cursors = opened.transaction(table).objectStore(table).openCursor(null, direction);
    await new Promise<void>((resolve, reject) => {
      cursors.onerror = () => reject(cursors.error);
      cursors.onsuccess = () => {
        if (!cursors.result) return resolve();
        rows.push(cursors.result.value);
        cursors.result.continue();
      };
      setTimeout(() => reject(new Error('It takes too long')), longestWait);
    });
  } catch {}
  return rows;
}

/** Everything of a table; where that fails, what stands before the damage and after it. */
async function readTable(opened: IDBDatabase, table: string) {
  try {
    const rows: readonly Row[] = await answerTo(opened.transaction(table).objectStore(table).getAll());
    return { rows, isWhole: true };
  } catch {
    const [before, after] = [
      await readSingly(opened, table, 'next'),
      await readSingly(opened, table, 'prev'),
    ];
    const rows = new Map([...before, ...after].map((row) => [JSON.stringify(row), row]));
    return { rows: [...rows.values()], isWhole: false };
  }
}

/**
 * Reads whatever can be read, each table for itself, past everything that stands in the way of the pages.
 * @param note said at the head of the file
 * @throws when there is nothing that can be opened
 */
export async function salvage(madeOn: Day, note: string): Promise<Salvaged> {
  const opened = await openAsItIs();
  try {
    const read: [string, Awaited<ReturnType<typeof readTable>>][] = [];
    for (const table of opened.objectStoreNames) read.push([table, await readTable(opened, table)]);
    const rows: Rows = Object.fromEntries(read.map(([table, { rows }]) => [table, rows]));
    const settings = await readPersonalSettings().catch(() => ({}));
    // Dexie counts in tenths.
    const head = { databaseVersion: Math.floor(opened.version / 10), madeOn, settings };
    const text = await textOfBackup(head, rows, () => undefined);
    return {
      text: text.replace('{\n', () => `{\n"note": ${JSON.stringify(note)},\n`),
      records: Object.values(rows).reduce((sum, list) => sum + list.length, 0),
      damaged: read.filter(([, { isWhole }]) => !isWhole).length,
    };
  } finally {
    opened.close();
  }
}
