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

/** A change as it waits in the database for the journal. */
export interface Waiting {
  /** Its number in the outbox; later changes have greater ones, and none is given twice. */
  readonly n: number;
  readonly change: Change;
}

/** The changes that are not yet in the journal. */
export interface Outbox {
  readonly schema: number;
  readonly mark: number;
  readonly waiting: readonly Waiting[];
  /** The number of the last of them in the outbox. */
  readonly last: number;
  /** Whether the journal is to be written anew because something was erased. */
  readonly mustRewrite: boolean;
}

/** What one reading of the whole database found, the outbox at the same moment. */
export interface Everything extends Outbox {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Keys under which there should be a row, and is nothing. */
  readonly hollow: ReadonlyMap<string, readonly RowKey[]>;
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

async function outboxIn(stores: IDBTransaction): Promise<Outbox> {
  const outbox = stores.objectStore('outbox');
  const [rows, numbers, mark, rewrite] = await Promise.all([
    answerOf(outbox.getAll()),
    answerOf(outbox.getAllKeys()),
    answerOf(stores.objectStore('marks').get('journal')),
    answerOf(stores.objectStore('marks').get('rewrite')),
  ]);
  return {
    schema: schemaOf(stores.db),
    mark: (mark as Mark | undefined)?.seq ?? 0,
    waiting: rows.map(({ n, ...change }) => ({ n, change })),
    last: Math.max(0, ...numbers.map(Number)),
    mustRewrite: rewrite !== undefined,
  };
}

export const readOutbox = (database: IDBDatabase): Promise<Outbox> =>
  outboxIn(database.transaction(['outbox', 'marks'], 'readonly'));

/**
 * Notes in the database what the journal holds now, and empties the outbox up to there.
 * @param rewriting whether the journal was written anew as it had to be, or has to be, because something was erased
 */
export async function noteWritten(
  database: IDBDatabase,
  seq: number,
  last: number,
  rewriting: 'done' | 'due' | null,
): Promise<void> {
  const stores = database.transaction(['outbox', 'marks'], 'readwrite');
  const [outbox, marks] = [stores.objectStore('outbox'), stores.objectStore('marks')];
  outbox.delete(IDBKeyRange.upperBound(last));
  marks.put({ id: 'journal', seq } satisfies Mark);
  if (rewriting === 'due') marks.put({ id: 'rewrite' });
  if (rewriting === 'done') {
    const newer = outbox.count();
    // What waits now may be another erasing.
    newer.onsuccess = () => newer.result === 0 && marks.delete('rewrite');
  }
  await endOf(stores);
}

/** Reads every record there is and what waits for the journal, at one moment. */
export async function readEverything(database: IDBDatabase): Promise<Everything> {
  const names = [...database.objectStoreNames].filter(isKept);
  const stores = database.transaction([...names, 'outbox', 'marks'], 'readonly');
  const hollow = new Map<string, readonly RowKey[]>();
  const readTable = async (name: string) => {
    const store = stores.objectStore(name);
    const rows = await answerOf<unknown[]>(store.getAll());
    if (rows.every(isRow)) return [name, rows] as const;
    const keys = await answerOf(store.getAllKeys());
    hollow.set(name, keys.filter((_, place) => !isRow(rows[place])).map(String));
    return [name, rows.filter(isRow)] as const;
  };
  const [outbox, ...tables] = await Promise.all([outboxIn(stores), ...names.map(readTable)]);
  return { ...outbox, tables: new Map(tables), hollow };
}
