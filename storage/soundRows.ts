import type { DBCore, Middleware } from 'dexie';

/** In a damaged file there may be nothing where a row was: what is read then is not to be trusted before it is mended. */
class Damaged extends DOMException {
  constructor(table: string) {
    // What the browser itself throws when it cannot read: whoever meets it opens the database anew.
    super(`There is nothing where a row of ${table} should be`, 'UnknownError');
  }
}

/** Refuses what was read from a table where rows are nothing, and says so. */
export function soundRows(onDamage: () => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'soundRows',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const check = <Read>(read: Read, values: readonly unknown[]): Read => {
          if (!values.includes(null)) return read;
          onDamage();
          throw new Damaged(name);
        };
        return {
          ...table,
          get: (request) => table.get(request).then((row) => check(row, [row])),
          getMany: (request) => table.getMany(request).then((rows) => check(rows, rows)),
          query: (request) => table.query(request).then((read) => check(read, read.result)),
        };
      },
    }),
  };
}
