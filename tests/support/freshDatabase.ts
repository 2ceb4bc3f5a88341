import { beforeEach } from 'vitest';
import { database } from '../../storage/database';
import { isOfJournal } from '../../storage/journal/change';

/** Every test of the file begins with empty tables. */
export function beginWithEmptyTables() {
  beforeEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

/** All records, by table. */
export async function readTables(of: typeof database = database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    of.tables
      .filter(({ name }) => !isOfJournal(name))
      .map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
