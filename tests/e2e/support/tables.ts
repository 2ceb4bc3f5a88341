import type { Page } from '@playwright/test';

type Tables = Readonly<Record<string, readonly { readonly [field: string]: unknown }[]>>;

/** Every row of the database, by table, with those of the journal. */
export const readAllTables = (page: Page): Promise<Tables> =>
  page.evaluate(async () => {
    const answerTo = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerTo(indexedDB.open('goldseam'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const tables = await Promise.all(
      names.map(async (name) => [name, await answerTo(transaction.objectStore(name).getAll())] as const),
    );
    database.close();
    return Object.fromEntries(tables);
  });

/** Every record, by table. */
export async function readTables(page: Page): Promise<Tables> {
  const { outbox: _, marks: __, ...records } = await readAllTables(page);
  return records;
}
