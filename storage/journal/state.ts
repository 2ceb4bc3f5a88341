import { type Change, keyOf, type Row, type RowKey } from './change';
import { type Frame, readValue } from './frames';

/** What a frame of changes holds. */
export interface Changes {
  /** Counts from 1 on, over all journals of a database. */
  readonly seq: number;
  /** Shape of the rows: the version of the database that wrote them. */
  readonly schema: number;
  readonly changes: readonly Change[];
  /** How many bytes of changes stand before this one, after the first rows. */
  readonly since: number;
  /** As in a beginning. */
  readonly upTo?: number | undefined;
}

/** What the first frame and the one after the first rows hold. */
export interface Beginning {
  readonly schema: number;
  /** The last changes that the rows contain. */
  readonly seq: number;
  /** How far the outbox is in the journal: the number of a change in it. Older journals do not say. */
  readonly upTo?: number | undefined;
}

interface Kept {
  readonly row: Row;
  /** With which changes it came. */
  readonly seq: number;
}

/** All rows as a journal knows them. */
export interface State extends Beginning {
  readonly tables: ReadonlyMap<string, ReadonlyMap<RowKey, Kept>>;
  /** What is gone, with the changes that took it. */
  readonly gone: ReadonlyMap<string, ReadonlyMap<RowKey, number>>;
  /** How many bytes of changes stand after the first rows. */
  readonly since: number;
  /** The last changes that the first rows contain. What was gone by then is not known any more. */
  readonly base: number;
}

type Rows = Record<string, readonly Row[]>;

function at<T>(all: Map<string, Map<RowKey, T>>, table: string): Map<RowKey, T> {
  const found = all.get(table) ?? new Map<RowKey, T>();
  all.set(table, found);
  return found;
}

/** Reads a journal from its beginning; null when it has none, or when the rows it begins with are not whole. */
export function stateOf(frames: readonly Frame[]): State | null {
  const tables = new Map<string, Map<RowKey, Kept>>();
  const gone = new Map<string, Map<RowKey, number>>();
  let known: Beginning | null = null;
  let isWhole = false;
  let since = 0;
  let base = 0;
  const put = (table: string, row: Row, seq: number) => {
    const key = keyOf(table, row);
    at(tables, table).set(key, { row, seq });
    gone.get(table)?.delete(key);
  };
  const take = (table: string, key: RowKey, seq: number) => {
    at(tables, table).delete(key);
    at(gone, table).set(key, seq);
  };
  for (const frame of frames) {
    const value = readValue(frame);
    if (frame.kind === 'begin') {
      known = value as Beginning;
      base = known.seq;
    }
    if (frame.kind === 'rows')
      for (const [table, rows] of Object.entries(value as Rows)) for (const row of rows) put(table, row, 0);
    if (frame.kind === 'whole') isWhole = true;
    if (frame.kind !== 'change') continue;
    const { seq, schema, upTo, changes: made } = value as Changes;
    known = { seq, schema, upTo };
    since += frame.body.length;
    for (const change of made) {
      if (change.cleared)
        for (const key of [...at(tables, change.table).keys()]) take(change.table, key, seq);
      for (const key of change.gone ?? []) take(change.table, key, seq);
      for (const row of change.put ?? []) put(change.table, row, seq);
    }
  }
  return known && isWhole ? { ...known, tables, gone, since, base } : null;
}

const rowsAtOnce = 500;

/** The rows of a state in pieces that are written one after another. */
export function* piecesOf(tables: ReadonlyMap<string, readonly Row[]>): Generator<Rows> {
  for (const [table, rows] of tables)
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      yield { [table]: rows.slice(from, from + rowsAtOnce) };
}

/** What has to be done so that database and journal hold the same. */
export interface Difference {
  /** For the database: rows that it lost or holds an older form of, and keys of rows that it holds and should not. */
  readonly restore: Record<string, Row[]>;
  readonly remove: Record<string, RowKey[]>;
  /** For the journal. */
  readonly append: readonly Change[];
}

const timeOf = (row: Row) => (typeof row.changedAt === 'number' ? row.changedAt : 0);

/**
 * Compares all rows of the database with a journal.
 * @param mark the last changes that the database says it holds; what came after them is right in the journal.
 * @param waiting what was changed in the database and waits for the journal
 */
export function differenceOf(
  state: State,
  database: ReadonlyMap<string, readonly Row[]>,
  mark: number,
  waiting: readonly Change[] = [],
): Difference {
  // A database that stands before the first rows of the journal was thrown back. What it alone has was known to the journal
  // and was taken away since, unless it was written in between.
  const isBefore = mark > 0 && mark < state.base;
  const writtenSince = new Set(
    waiting.flatMap(({ table, put = [] }) => put.map((row) => `${table} ${keyOf(table, row)}`)),
  );
  // Last words of a closing page wait in no outbox.
  const isNew = (table: string, key: RowKey) =>
    table === 'lateAnswers' || writtenSince.has(`${table} ${key}`);
  const restore: Record<string, Row[]> = {};
  const remove: Record<string, RowKey[]> = {};
  const append: Change[] = [];
  for (const [table, rows] of database) {
    const kept = new Map(state.tables.get(table));
    const gone = state.gone.get(table);
    const put: Row[] = [];
    const restored: Row[] = [];
    const removed: RowKey[] = [];
    for (const row of rows) {
      const key = keyOf(table, row);
      const known = kept.get(key);
      kept.delete(key);
      if (!known) {
        if ((gone?.get(key) ?? 0) > mark || (isBefore && !isNew(table, key))) removed.push(key);
        else put.push(row);
      } else if (JSON.stringify(known.row) !== JSON.stringify(row)) {
        const later = timeOf(known.row) - timeOf(row);
        // Every change of ours has a later time than the one before. Where the time is the same and the rest is not, the
        // database was damaged: of the two only the journal would know it of itself.
        const isDamaged = later === 0 && timeOf(row) > 0;
        if (later > 0 || isDamaged || (later === 0 && known.seq > mark)) restored.push(known.row);
        else put.push(row);
      }
    }
    for (const { row } of kept.values()) restored.push(row);
    if (restored.length > 0) restore[table] = restored;
    if (removed.length > 0) remove[table] = removed;
    if (put.length > 0) append.push({ table, put });
  }
  return { restore, remove, append };
}
