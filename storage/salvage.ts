import type { Day } from '../domain/day';
import type { Row, Rows } from '../domain/merge';
import { textOfBackup } from './backup/file';
import { database } from './database';
import { isOfJournal, keyOf } from './journal/change';
import { ask } from './journal/worker';
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

interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

async function readDatabase(): Promise<{ readonly version: number; readonly tables: readonly Table[] }> {
  const opened = await openAsItIs();
  try {
    const tables: Table[] = [];
    for (const name of [...opened.objectStoreNames].filter((one) => !isOfJournal(one)))
      tables.push({ name, ...(await readTable(opened, name)) });
    // Dexie counts in tenths.
    return { version: Math.floor(opened.version / 10), tables };
  } finally {
    opened.close();
  }
}

async function readJournal() {
  const answer = await ask('read');
  return answer.kind === 'read' ? answer : null;
}

/** What was read of a damaged table, and what the journal has beside it. */
function withJournal({ name, rows, isWhole }: Table, kept: readonly Row[]): readonly Row[] {
  if (isWhole) return rows;
  const read = new Set(rows.map((row) => keyOf(name, row)));
  return [...rows, ...kept.filter((row) => !read.has(keyOf(name, row)))];
}

/**
 * Reads whatever can be read, each table for itself, past everything that stands in the way of the pages.
 * @param note said at the head of the file
 * @throws when there is nothing that can be opened
 */
export async function salvage(madeOn: Day, note: string): Promise<Salvaged> {
  const found = await readDatabase().catch(() => null);
  const isWhole = found?.tables.every((table) => table.isWhole) ?? false;
  const journal = isWhole ? null : await readJournal();
  if (!found && !journal) throw new Error('Nothing can be opened');
  const rows: Rows = Object.fromEntries([
    ...Object.entries(journal?.tables ?? {}),
    ...(found?.tables ?? []).map(
      (table) => [table.name, withJournal(table, journal?.tables[table.name] ?? [])] as const,
    ),
  ]);
  const settings = await readPersonalSettings().catch(() => ({}));
  const head = { databaseVersion: found?.version ?? journal?.schema ?? 0, madeOn, settings };
  const text = await textOfBackup(head, rows, () => undefined);
  return {
    text: text.replace('{\n', () => `{\n"note": ${JSON.stringify(note)},\n`),
    records: Object.values(rows).reduce((sum, list) => sum + list.length, 0),
    damaged: journal ? 0 : (found?.tables.filter((table) => !table.isWhole).length ?? 0),
  };
}
