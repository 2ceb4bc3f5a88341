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

const isWanted = (transaction: DBCoreTransaction) =>
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

function keeping(core: DBCore, table: DBCoreTable): DBCoreTable {
  const keep = <Done>(request: DBCoreMutateRequest, change: Change, done: Done) =>
    isNothing(change)
      ? done
      : core
          .table(outbox)
          .mutate({ type: 'add', trans: request.trans, values: [change] })
          .then(() => done);
  return {
    ...table,
    mutate: (request) => {
      if (!isWanted(request.trans)) return table.mutate(request);
      if (request.type === 'deleteRange' && request.range.type !== anyRange)
        return keysIn(table, request).then(({ result }) =>
          table.mutate(request).then((done) => keep(request, { table: table.name, gone: result }, done)),
        );
      return table.mutate(request).then((done) => keep(request, changeOf(table, request, done), done));
    },
  };
}

/**
 * Writes each change of a record beside it into the table `outbox`, in the same transaction: what is to be written into
 * the journal is known exactly when the change is, also where nobody can write a journal.
 */
export function outboxOf(isOn: () => boolean): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: outbox,
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        const hasOutbox = core.schema.tables.some(({ name }) => name === outbox);
        const isNeeded = isOn() && hasOutbox && mode === 'readwrite' && stores.some(isKept);
        const all = isNeeded && !stores.includes(outbox) ? [...stores, outbox] : stores;
        return core.transaction(all, mode, options);
      },
      table: (name) => (isKept(name) ? keeping(core, core.table(name)) : core.table(name)),
    }),
  };
}
