import { leftOut } from '../../domain/backup';
import type { KeysOf, Row, Rows } from '../../domain/merge';
import { database, type GoldseamDatabase } from '../database';

/** Tables of which there is one record at most, whatever its id. */
const single = ['profile', 'questionTimes'];

const factTables = (of: GoldseamDatabase = database) =>
  of.tables.filter(({ name }) => !leftOut.includes(name));

/** The fields by which a record of each table is known, its own key first. */
function keyPaths(of: GoldseamDatabase): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    factTables(of).map(({ name, schema }) => {
      const unique = [schema.primKey, ...schema.indexes.filter(({ unique }) => unique)];
      return [name, unique.map(({ keyPath }) => [keyPath ?? []].flat())] as const;
    }),
  );
}

/** How records are known from each other, in the newest shape or in that of an older database. */
export function keysOfRows(of: GoldseamDatabase = database): KeysOf {
  const paths = keyPaths(of);
  return (table, row) => {
    const keys = (paths.get(table) ?? []).map((path) =>
      path.length === 1 ? `${path[0]} ${row[`${path[0]}`]}` : JSON.stringify(path.map((field) => row[field])),
    );
    return single.includes(table) ? [...keys, 'single'] : keys;
  };
}

/** Everything a person said, within the transaction that is under way. */
export async function readFacts(of: GoldseamDatabase = database): Promise<Rows> {
  const tables = await Promise.all(
    factTables(of).map(async (table) => [table.name, (await table.toArray()) as readonly Row[]] as const),
  );
  return Object.fromEntries(tables);
}

/** The key under which a record lies in its table. */
export function primaryKeyOf(table: string, row: Row): string {
  return String(row[String(database.table(table).schema.primKey.keyPath)]);
}
