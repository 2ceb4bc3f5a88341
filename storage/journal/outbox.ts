import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import { type Change, isKept, type Row, type RowKey } from './change';

const outbox = 'outbox';
/** Dexie's word for a range without ends: https://github.com/dexie/Dexie.js/blob/master/src/public/types/dbcore.d.ts */
const anyRange = 3;

const names = (transaction: DBCoreTransaction) => (transaction as unknown as IDBTransaction).objectStoreNames;

const isPossible = (transaction: DBCoreTransaction) =>
  (transaction as unknown as IDBTransaction).mode !== 'versionchange' && names(transaction).contains(outbox);

/** What a request that came to its end has changed. */
function changeOf(table: DBCoreTable, request: DBCoreMutateRequest, done: DBCoreMutateResponse): Change {
  const succeeded = (_: unknown, place: number) => !(done.failures && place in done.failures);
  if (request.type === 'add' || request.type === 'put')
    return { table: table.name, put: (request.values as readonly Row[]).filter(succeeded) };
  if (request.type === 'delete')
    return { table: table.name, gone: (request.keys as readonly RowKey[]).filter(succeeded) };
  return { table: table.name, cleared: true };
}

/** The keys in a range, before they are deleted: deleting by a range does not tell them. */
function keysIn(table: DBCoreTable, request: DBCoreMutateRequest & { type: 'deleteRange' }) {
  const query = { index: table.schema.primaryKey, range: request.range };
  return table.query({ trans: request.trans, values: false, query });
}

const isNothing = ({ put, gone }: Change) => put?.length === 0 || gone?.length === 0;

/** In milliseconds since the epoch. */
type Clock = () => number;

/**
 * Notes changes of one connection, each under a number that none had before. A database that the browser threw back to an
 * older state counts from there again, so each connection goes on counting from the time of its first change, where that is
 * later.
 */
function notesOf(waiting: DBCoreTable) {
  let isBegun = false;
  return (trans: DBCoreTransaction, change: Change, clock: Clock) => {
    if (!isBegun) {
      // In thousandths, so that counting does not overtake the clock. The database counts on from the greatest number that
      // was ever put, also when it is gone, and never gives half a one:
      // https://www.w3.org/TR/IndexedDB/#key-generator-construct
      const n = clock() * 1000 - 0.5;
      void waiting.mutate({ type: 'put', trans, values: [{ n }] });
      void waiting.mutate({ type: 'delete', trans, keys: [n] });
      (trans as unknown as IDBTransaction).addEventListener('complete', () => {
        isBegun = true;
      });
    }
    return waiting.mutate({ type: 'add', trans, values: [change] });
  };
}

function keeping(
  table: DBCoreTable,
  note: ReturnType<typeof notesOf>,
  clockOf: () => Clock | null,
): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      const clock = clockOf();
      if (!clock || !isPossible(request.trans)) return table.mutate(request);
      const keep = <Done>(change: Change, done: Done) =>
        isNothing(change) ? done : note(request.trans, change, clock).then(() => done);
      if (request.type === 'deleteRange' && request.range.type !== anyRange)
        return keysIn(table, request).then(({ result }) =>
          table.mutate(request).then((done) => keep({ table: table.name, gone: result }, done)),
        );
      return table.mutate(request).then((done) => keep(changeOf(table, request, done), done));
    },
  };
}

/**
 * Writes each change of a record beside it into the table `outbox`, in the same transaction: what is to be written into
 * the journal is known exactly when the change is, also where nobody can write a journal.
 * @param clockOf null as long as nothing is to be noted
 */
export function outboxOf(clockOf: () => Clock | null): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: outbox,
    create: (core) => {
      const hasOutbox = core.schema.tables.some(({ name }) => name === outbox);
      if (!hasOutbox) return core;
      const note = notesOf(core.table(outbox));
      return {
        ...core,
        transaction(stores, mode, options) {
          const isNeeded = clockOf() && mode === 'readwrite' && stores.some(isKept);
          const all = isNeeded && !stores.includes(outbox) ? [...stores, outbox] : stores;
          return core.transaction(all, mode, options);
        },
        table: (name) => (isKept(name) ? keeping(core.table(name), note, clockOf) : core.table(name)),
      };
    },
  };
}
