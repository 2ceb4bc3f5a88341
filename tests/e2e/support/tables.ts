import type { Page } from '@playwright/test';

/** Every row of the database, by table. */
export const readTables = (
  page: Page,
): Promise<Readonly<Record<string, readonly { readonly [field: string]: unknown }[]>>> =>
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
