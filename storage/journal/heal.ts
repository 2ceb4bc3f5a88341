import Dexie, { type Table, type Transaction } from 'dexie';
import { type Change, keyOf, type Row, type RowKey } from './change';
import { keepHealed } from './healed';
import type { Answer } from './keeper';
import { keepSentinel, readSentinel } from './sentinel';
import { ask } from './worker';

/** The part of the database that is needed to mend it. */
export interface Mendable {
  /** Does work in one transaction over all tables. */
  readonly transact: (work: (within: Transaction) => Promise<void>) => PromiseLike<void>;
}

type Compared = Extract<Answer, { kind: 'compared' }>;

const countOf = (rows: Readonly<Record<string, readonly unknown[]>>) =>
  Object.values(rows).reduce((sum, some) => sum + some.length, 0);

const timeOf = ({ changedAt }: Row) => Number(changedAt ?? 0);

/** Every other row of the table that a unique index does not allow beside this one. */
async function inTheWayOf(table: Table<Row, RowKey>, row: Row): Promise<Row[]> {
  const found: Row[] = [];
  for (const { name, keyPath, unique } of table.schema.indexes) {
    if (!unique) continue;
    const key = Array.isArray(keyPath) ? keyPath.map((field) => row[field]) : row[keyPath ?? name];
    found.push(
      ...(await table
        .where(name)
        .equals(key as RowKey)
        .toArray()),
    );
  }
  return found.filter((other) => keyOf(table.name, other) !== keyOf(table.name, row));
}

/**
 * Puts rows into a table. Of two about the same thing, which a unique index allows once, the one changed last stays.
 * @returns the keys of those that gave way
 */
async function putAll(table: Table<Row, RowKey>, rows: readonly Row[]): Promise<RowKey[]> {
  const gone: RowKey[] = [];
  const refused: Row[] = [];
  await table.bulkPut([...rows]).catch((error: unknown) => {
    if (!(error instanceof Dexie.BulkError)) throw error;
    for (const at of Object.keys(error.failuresByPos)) refused.push(rows[Number(at)] as Row);
  });
  for (const row of refused) {
    const others = await inTheWayOf(table, row);
    if (others.length === 0) throw new Error(`A row of ${table.name} could not be put back`);
    const isOlder = others.some((other) => timeOf(other) > timeOf(row));
    const keys = (isOlder ? [row] : others).map((one) => keyOf(table.name, one));
    gone.push(...keys);
    await table.bulkDelete(keys);
    if (!isOlder) await table.put(row);
  }
  return gone;
}

/**
 * Puts back what the journal knows better, in one transaction with the note that both hold the same.
 * @returns false, with nothing done, when the database was changed since it was compared: what was put back then might have
 * been erased in between.
 */
async function putBack(database: Mendable, compared: Compared): Promise<boolean> {
  const { restore, remove, mark, last, standing, mustRewrite } = compared;
  let isDone = false;
  await database.transact(async (within) => {
    const [outbox, marks] = [within.table('outbox'), within.table('marks')];
    const isAsRead = ((await marks.get('journal'))?.seq ?? 0) === mark;
    if (!isAsRead || (await outbox.where('n').above(last).count()) > 0) return;
    for (const [table, keys] of Object.entries(remove)) await within.table(table).bulkDelete(keys);
    const lost: Change[] = [];
    for (const [table, rows] of Object.entries(restore)) {
      const gone = await putAll(within.table(table), rows);
      if (gone.length > 0) lost.push({ table, gone });
    }
    // The journal has all of it: what waited before, and what was put back just now.
    await outbox.clear();
    // But not which of two rows about the same thing gave way.
    if (lost.length > 0) await outbox.bulkAdd(lost);
    await marks.put({ id: 'journal', seq: standing.seq });
    if (mustRewrite) await marks.put({ id: 'rewrite' });
    isDone = true;
  });
  return isDone;
}

/**
 * Does what the comparison found to be done, and remembers what the person is to be told of it.
 * @returns false when nothing could be done, because the database was changed since.
 */
async function settle(database: Mendable, answer: Answer): Promise<boolean> {
  if (answer.kind === 'written') keepSentinel(answer.standing);
  if (answer.kind !== 'compared') return true;
  const before = readSentinel();
  const isDifferent = countOf(answer.restore) + countOf(answer.remove) > 0;
  if (isDifferent && !(await putBack(database, answer))) return false;
  const lost = Math.max(0, (before?.seq ?? 0) - answer.reached) + answer.hollow;
  if (isDifferent || lost > 0) keepHealed({ restored: countOf(answer.restore), lost });
  keepSentinel(answer.standing);
  return true;
}

/** So often a comparison is begun anew because something was changed meanwhile; after that the next opening compares. */
const attempts = 5;

/**
 * Compares database and journal record by record, and brings both to what they know together.
 * @param longest how long to wait for an answer, in milliseconds
 * @returns false when that was not possible.
 */
export async function compareAll(database: Mendable, longest?: number): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await ask('compare', longest);
    if (await settle(database, answer)) return answer.kind === 'compared';
  }
  return false;
}

/**
 * Brings what waits in the outbox into the journal.
 * @param longest how long to wait for an answer, in milliseconds
 * @returns how it ended; `compared` when the two did not agree, and the database was changed again and again meanwhile
 */
export async function writeAll(database: Mendable, longest?: number): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask('write', longest);
    await settle(database, answer);
    // After a comparison what was erased may still stand in the journal, until it is written once more.
    if (answer.kind !== 'compared' || attempt === attempts) return answer;
  }
}

/** Whether database and sentinel stand where they should; cheap enough for every opening. */
export function isInOrder(mark: number | undefined): boolean {
  const sentinel = readSentinel();
  return mark !== undefined && sentinel !== null && mark >= sentinel.seq;
}
