import { type Change, isKept, isRow, type Mark, type Row, type RowKey } from './change';
import { Refused } from './slots';

const databaseName = 'goldseam';

/** The database could not be opened or read: what the journal holds is all there is. */
export class Unreadable extends Error {}
/** There is no database, such as after the browser threw a damaged one away. */
export class Missing extends Error {}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Unreadable(request.error?.name));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Unreadable(transaction.error?.name));
  });
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    let isMissing = false;
    // Made by its owner only, in its newest shape.
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isMissing ? resolve(null) : reject(new Unreadable(request.error?.name)));
  });
}

/** What one reading of the whole database found. */
export interface Everything {
  readonly schema: number;
  readonly mark: number;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Keys under which there should be a row, and is nothing. */
  readonly hollow: ReadonlyMap<string, readonly RowKey[]>;
}

/** The changes that are not yet in the journal. */
export interface Outbox {
  readonly schema: number;
  readonly mark: number;
  readonly changes: readonly Change[];
  /** The number of the last of them in the outbox. */
  readonly last: number;
  /** Whether the journal is to be written anew because something was erased. */
  readonly mustRewrite: boolean;
}

// Dexie counts in tens: https://dexie.org/docs/Version/Version
const schemaOf = ({ version }: IDBDatabase) => Math.floor(version / 10);

/**
 * Lets work be done with the database opened for it, in the way of nobody: an upgrade elsewhere closes it.
 * @returns null when it has no outbox yet
 * @throws Missing when there is none
 * @throws Unreadable when it cannot be opened or read
 */
export async function withDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T | null> {
  const database = await openDatabase();
  if (!database) throw new Missing();
  database.onversionchange = () => database.close();
  try {
    if (!database.objectStoreNames.contains('outbox')) return null;
    return await work(database);
  } catch (error) {
    throw error instanceof Unreadable || error instanceof Refused ? error : new Unreadable(String(error));
  } finally {
    database.close();
  }
}

export async function readOutbox(database: IDBDatabase): Promise<Outbox> {
  const stores = database.transaction(['outbox', 'marks'], 'readonly');
  const outbox = stores.objectStore('outbox');
  const [rows, numbers, mark, rewrite] = await Promise.all([
    answerOf(outbox.getAll()),
    answerOf(outbox.getAllKeys()),
    answerOf(stores.objectStore('marks').get('journal')),
    answerOf(stores.objectStore('marks').get('rewrite')),
  ]);
  return {
    schema: schemaOf(database),
    mark: (mark as Mark | undefined)?.seq ?? 0,
    changes: rows.map(({ n: _, ...change }) => change),
    last: Math.max(0, ...numbers.map(Number)),
    mustRewrite: rewrite !== undefined,
  };
}

/** Notes in the database what the journal holds now, and empties the outbox up to there. */
export async function noteWritten(database: IDBDatabase, seq: number, last: number, hasRewritten: boolean) {
  const stores = database.transaction(['outbox', 'marks'], 'readwrite');
  if (last > 0) stores.objectStore('outbox').delete(IDBKeyRange.upperBound(last));
  stores.objectStore('marks').put({ id: 'journal', seq } satisfies Mark);
  if (hasRewritten) stores.objectStore('marks').delete('rewrite');
  await endOf(stores);
}

/** Reads every record there is, at one moment. */
export async function readEverything(database: IDBDatabase): Promise<Everything> {
  const names = [...database.objectStoreNames].filter(isKept);
  const stores = database.transaction([...names, 'marks'], 'readonly');
  const hollow = new Map<string, readonly RowKey[]>();
  const readTable = async (name: string) => {
    const store = stores.objectStore(name);
    const rows = await answerOf<unknown[]>(store.getAll());
    if (rows.every(isRow)) return [name, rows] as const;
    const keys = await answerOf(store.getAllKeys());
    hollow.set(name, keys.filter((_, place) => !isRow(rows[place])).map(String));
    return [name, rows.filter(isRow)] as const;
  };
  const [mark, ...tables] = await Promise.all([
    answerOf(stores.objectStore('marks').get('journal')),
    ...names.map(readTable),
  ]);
  return {
    schema: schemaOf(database),
    mark: (mark as Mark | undefined)?.seq ?? 0,
    tables: new Map(tables),
    hollow,
  };
}
