import type { Transaction } from 'dexie';
import type { Row } from './change';
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
    for (const [table, rows] of Object.entries(restore)) await within.table(table).bulkPut(rows as Row[]);
    for (const [table, keys] of Object.entries(remove)) await within.table(table).bulkDelete(keys);
    // The journal has all of it: what waited before, and what was put back just now.
    await outbox.clear();
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
 * @returns false when that was not possible.
 */
export async function compareAll(database: Mendable): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await ask('compare');
    if (await settle(database, answer)) return answer.kind === 'compared';
  }
  return false;
}

/**
 * Brings what waits in the outbox into the journal.
 * @returns how it ended; `compared` when the two did not agree, and the database was changed again and again meanwhile
 */
export async function writeAll(database: Mendable): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask('write');
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
