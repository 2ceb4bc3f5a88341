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

/** Puts back what the journal knows better, in one transaction with the note that both hold the same. */
async function putBack(database: Mendable, { restore, remove, last, standing }: Compared): Promise<void> {
  await database.transact(async (within) => {
    const outbox = within.table('outbox');
    const waiting = (await outbox.orderBy('n').last())?.n ?? 0;
    for (const [table, rows] of Object.entries(restore)) await within.table(table).bulkPut(rows as Row[]);
    for (const [table, keys] of Object.entries(remove)) await within.table(table).bulkDelete(keys);
    // What is put back was in the journal before; what others wait to write there stays.
    await outbox.where('n').belowOrEqual(last).or('n').above(waiting).delete();
    await within.table('marks').put({ id: 'journal', seq: standing.seq });
  });
}

/** Does what the comparison found to be done, and remembers what the person is to be told of it. */
export async function settle(database: Mendable, answer: Answer): Promise<void> {
  if (answer.kind === 'written') keepSentinel(answer.standing);
  if (answer.kind !== 'compared') return;
  const before = readSentinel();
  const isDifferent = countOf(answer.restore) + countOf(answer.remove) > 0;
  if (isDifferent) await putBack(database, answer);
  const lost = Math.max(0, (before?.seq ?? 0) - answer.reached) + answer.hollow;
  if (isDifferent || lost > 0) keepHealed({ restored: countOf(answer.restore), lost });
  keepSentinel(answer.standing);
}

/** Compares database and journal record by record, and brings both to what they know together. */
export async function compareAll(database: Mendable): Promise<boolean> {
  const answer = await ask('compare');
  await settle(database, answer);
  return answer.kind === 'compared';
}

/** Whether database and sentinel stand where they should; cheap enough for every opening. */
export function isInOrder(mark: number | undefined): boolean {
  const sentinel = readSentinel();
  return mark !== undefined && sentinel !== null && mark >= sentinel.seq;
}
