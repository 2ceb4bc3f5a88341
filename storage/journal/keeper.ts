import { type Change, keyOf, type Row, type RowKey } from './change';
import { append, lastOf, readState, rewrite, rowsOf, type Standing, toHex } from './journalFile';
import { Missing, noteWritten, readEverything, readOutbox, Unreadable, withDatabase } from './rows';
import { journalLock, Refused, type Slots, withSlots } from './slots';
import { differenceOf, type State } from './state';

/** What a page asks of the worker. */
export type Ask = 'write' | 'compare' | 'read';

export type Answer =
  | { readonly kind: 'written'; readonly standing: Standing }
  /** What the database lacks, with the standing once it has it. */
  | {
      readonly kind: 'compared';
      /** Where the database stood when it was read. */
      readonly mark: number;
      readonly standing: Standing;
      readonly restore: Record<string, Row[]>;
      readonly remove: Record<string, RowKey[]>;
      /** How far the outbox is in the journal. */
      readonly last: number;
      /** Whether the journal has to be written anew because something was taken away. */
      readonly mustRewrite: boolean;
      /** Up to which changes the two together knew everything. */
      readonly reached: number;
      /** How many rows were found to be nothing, and are in neither of the two. */
      readonly hollow: number;
    }
  /** Everything the journal holds. */
  | { readonly kind: 'read'; readonly schema: number; readonly tables: Record<string, readonly Row[]> }
  /** The database could not be opened or read. */
  | { readonly kind: 'unreadable' }
  /** There is no database: what it held and the journal does not is gone. */
  | { readonly kind: 'missing' }
  /** The disk takes nothing more: what waits is not in the journal. */
  | { readonly kind: 'refused' }
  /** Nobody waited any longer; it may still be done. */
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly why: string };

/** Above this many bytes of changes the journal is written anew, without what has been changed since. */
const longEnough = 512 * 1024;

/** Of these nothing but a choice is ever taken back, which happens often and tells nothing. */
const wordless: readonly string[] = ['answers', 'signAnswers', 'tendings', 'itemMarks'];
/** What is typed and not yet saved goes with every saving. */
const passing: readonly string[] = ['drafts', 'lateAnswers'];

/** Whether something was taken away that the journal must not remember any longer than the database does. */
const takesAway = ({ table, gone = [], cleared, put = [] }: Change) =>
  !passing.includes(table) &&
  (cleared || gone.length > 0 || (!wordless.includes(table) && put.some(({ removed }) => removed === true)));

/** Brings what waits in the outbox into the journal. */
async function write(slots: Slots, database: IDBDatabase): Promise<Answer> {
  const outbox = await readOutbox(database);
  const last = lastOf(slots);
  // A journal that is not there, or torn, is not simply made anew from a database that may have lost something too.
  if (last?.seq !== outbox.mark) return compare(slots, database);
  if (last.schema !== outbox.schema) {
    const { tables, schema, last: upTo } = await readEverything(database);
    const standing = await rewrite(slots, tables, { schema, seq: last.seq + 1, upTo });
    await noteWritten(database, standing.seq, upTo, 'done');
    return { kind: 'written', standing };
  }
  let standing: Standing = { seq: last.seq, hash: toHex(last.hash) };
  const { schema, last: upTo } = outbox;
  const changes = outbox.waiting.map(({ change }) => change);
  if (changes.length > 0) {
    standing = await append(
      slots,
      { seq: last.seq + 1, schema, changes, since: last.since, upTo },
      last.hash,
    );
  }
  if (outbox.mustRewrite || changes.some(takesAway) || last.since > longEnough) {
    const { state, isWhole } = await readState(slots);
    // Where a frame in the middle is damaged, those after it are still in the file, and not in what is read of it.
    if (!state || !isWhole) return compare(slots, database);
    standing = await rewrite(slots, rowsOf(state), { schema: state.schema, seq: state.seq, upTo });
  }
  if (changes.length > 0 || outbox.mustRewrite || outbox.mark !== standing.seq) {
    const noted = noteWritten(database, standing.seq, upTo, outbox.mustRewrite ? 'done' : null);
    // The journal holds it all the same, and the next writing finds out that the database does not say so. Only what was
    // erased is to be remembered by nobody.
    if (!outbox.mustRewrite) await noted.catch(() => undefined);
    else await noted;
  }
  return { kind: 'written', standing };
}

/** Compares every record of the two, and writes into the journal what it lacks. */
async function compare(slots: Slots, database: IDBDatabase): Promise<Answer> {
  const { schema, tables, hollow, waiting, last, mark, ...outbox } = await readEverything(database);
  const { state, position, isWhole } = await readState(slots);
  const reached = Math.max(state?.seq ?? 0, Math.abs(mark));
  const makeAnew = async (): Promise<Answer> => {
    const standing = await rewrite(slots, tables, { schema, seq: reached + 1, upTo: last });
    await noteWritten(database, standing.seq, last, 'done');
    const remove = withoutRestored(hollow, {});
    const found = { restore: {}, remove, hollow: countOf(remove) };
    return { kind: 'compared', mark: standing.seq, standing, ...found, last, reached, mustRewrite: false };
  };
  if (!state) return makeAnew();
  // A database in a new shape that never heard of the journal was made empty: the rows are only in the old shape.
  if (state.schema !== schema)
    return mark === 0 ? { kind: 'failed', why: 'The journal is of another shape' } : makeAnew();
  if (!isWhole) {
    slots.now.truncate(position.end);
    slots.now.flush();
  }
  // Where the database stands behind the journal, its outbox also holds what the journal has already, or knows better.
  const upTo = mark >= state.seq ? 0 : (state.upTo ?? Number.POSITIVE_INFINITY);
  const pending = waiting.filter(({ n }) => n > upTo).map(({ change }) => change);
  const {
    restore,
    remove,
    append: extra,
  } = differenceOf(
    withPending(state, pending),
    tables,
    mark,
    waiting.map(({ change }) => change),
  );
  const changes = [...pending, ...extra];
  // A database that was thrown back counts its outbox from where it was.
  const isThrownBack = mark < state.seq && state.upTo !== last;
  const standing =
    changes.length > 0 || reached > state.seq || isThrownBack
      ? await append(
          slots,
          { seq: reached + 1, schema, changes, since: state.since, upTo: last },
          position.hash,
        )
      : { seq: state.seq, hash: toHex(position.hash) };
  const nothing = withoutRestored(hollow, restore);
  for (const [table, keys] of Object.entries(nothing)) remove[table] = [...(remove[table] ?? []), ...keys];
  const isSame = Object.keys(restore).length + Object.keys(remove).length === 0;
  // Whoever was cut short may not have come to writing the journal anew.
  const mustRewrite = outbox.mustRewrite || pending.some(takesAway) || mark < state.seq;
  if (isSame) await noteWritten(database, standing.seq, last, mustRewrite ? 'due' : null);
  const found = { restore, remove, hollow: countOf(nothing) };
  return {
    kind: 'compared',
    mark: isSame ? standing.seq : mark,
    standing,
    ...found,
    last,
    reached,
    mustRewrite,
  };
}

const countOf = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  Object.values(lists).reduce((sum, list) => sum + list.length, 0);

/** Of the keys under which there is nothing, those under which nothing is put back. */
function withoutRestored(
  hollow: ReadonlyMap<string, readonly RowKey[]>,
  restore: Readonly<Record<string, readonly Row[]>>,
): Record<string, RowKey[]> {
  const lists = [...hollow].map(([table, keys]) => {
    const restored = new Set((restore[table] ?? []).map((row) => keyOf(table, row)));
    return [table, keys.filter((key) => !restored.has(key))] as const;
  });
  return Object.fromEntries(lists.filter(([, keys]) => keys.length > 0));
}

/** A state with what waits in the outbox, which both sides agree on. */
function withPending(state: State, pending: readonly Change[]): State {
  const tables = new Map([...state.tables].map(([table, rows]) => [table, new Map(rows)]));
  for (const { table, put, gone, cleared } of pending) {
    const rows = cleared ? new Map() : (tables.get(table) ?? new Map());
    tables.set(table, rows);
    for (const key of gone ?? []) rows.delete(key);
    for (const row of put ?? []) rows.set(keyOf(table, row), { row, seq: 0 });
  }
  return { ...state, tables };
}

async function readJournal(slots: Slots): Promise<Answer> {
  const { state } = await readState(slots);
  if (!state) return { kind: 'failed', why: 'There is no journal' };
  return { kind: 'read', schema: state.schema, tables: Object.fromEntries(rowsOf(state)) };
}

/** Does what is asked, alone among all pages. Never rejects. */
export async function keep(ask: Ask): Promise<Answer> {
  try {
    return await navigator.locks.request(journalLock, () =>
      withSlots<Answer>(async (slots) => {
        if (ask === 'read') return readJournal(slots);
        const work = ask === 'write' ? write : compare;
        const answer = await withDatabase((database) => work(slots, database));
        return answer ?? { kind: 'failed', why: 'The database has no outbox yet' };
      }),
    );
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable' };
    if (error instanceof Missing) return { kind: 'missing' };
    if (error instanceof Refused) return { kind: 'refused' };
    return { kind: 'failed', why: String(error) };
  }
}
