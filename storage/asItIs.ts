import type { Row } from '../domain/merge';
import { isOfJournal, isRow } from './journal/change';

/** How long the browser may take to open or to read, in milliseconds. */
const longestWait = 10_000;

const answerTo = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('It takes too long')), longestWait);
  });

/** Opens what is there, of whichever version; it must not come into being by being looked for. */
function openAsItIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
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
        if (isRow(cursors.result.value)) rows.push(cursors.result.value);
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
    const rows: readonly unknown[] = await answerTo(opened.transaction(table).objectStore(table).getAll());
    return { rows: rows.filter(isRow), isWhole: rows.every(isRow) };
  } catch {
    const [before, after] = [
      await readSingly(opened, table, 'next'),
      await readSingly(opened, table, 'prev'),
    ];
    const rows = new Map([...before, ...after].map((row) => [JSON.stringify(row), row]));
    return { rows: [...rows.values()], isWhole: false };
  }
}

/** A table as far as it could be read. */
export interface TableAsItIs {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/**
 * Reads every record of a database in the shape it has, past Dexie and past every migration.
 * @throws when it cannot be opened
 */
export async function readAsItIs(
  name: string,
): Promise<{ readonly version: number; readonly tables: readonly TableAsItIs[] }> {
  const opened = await openAsItIs(name);
  try {
    const tables: TableAsItIs[] = [];
    for (const table of [...opened.objectStoreNames].filter((one) => !isOfJournal(one)))
      tables.push({ name: table, ...(await readTable(opened, table)) });
    // Dexie counts in tenths.
    return { version: Math.floor(opened.version / 10), tables };
  } finally {
    opened.close();
  }
}
