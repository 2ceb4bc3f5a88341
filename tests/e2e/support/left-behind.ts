import type { Page } from '@playwright/test';
import { migrations } from '../../../storage/migrations';
import { oldLife } from '../../support/oldLives';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
declare const chrome: any;

const shapesOf = (version: number) =>
  Object.assign(
    {},
    ...migrations.filter((step) => step.version <= version).map(({ stores }) => stores),
  ) as Record<string, string>;

/**
 * Makes the database of an older version, from a page that opens none itself.
 * @param times how often the usual life is repeated in it
 */
export const leaveBehind = (page: Page, version: number, times: number) =>
  page.evaluate(
    async ({ shapes, tables, native }) => {
      // The background looks at its reminders after the install, and would open the database in between.
      while (!(await chrome.storage.local.get('remindersLooked')).remindersLooked)
        await new Promise((resolve) => setTimeout(resolve, 50));
      localStorage.clear();
      const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
        keys(): AsyncIterable<string>;
      };
      for await (const name of folder.keys()) await folder.removeEntry(name).catch(() => undefined);
      indexedDB.deleteDatabase('goldseam');
      const request = indexedDB.open('goldseam', native);
      const pathOf = (text: string) => (text.startsWith('[') ? text.slice(1, -1).split('+') : text);
      request.onupgradeneeded = () => {
        for (const [name, shape] of Object.entries(shapes)) {
          const [key = '', ...indexes] = shape.split(',').map((part) => part.trim());
          const store = request.result.createObjectStore(
            name,
            key.startsWith('++') ? { keyPath: key.slice(2), autoIncrement: true } : { keyPath: pathOf(key) },
          );
          for (const index of indexes) {
            const unique = index.startsWith('&');
            const bare = unique ? index.slice(1) : index;
            store.createIndex(bare, pathOf(bare), { unique });
          }
        }
      };
      let begin = () => {};
      // Tells when the upgrade begins, and lets it.
      const upgrade = new Promise<void>((resolve) => {
        begin = resolve;
      });
      Object.assign(window, { upgrade });
      await new Promise<void>((resolve, reject) => {
        request.onsuccess = () => {
          request.result.onversionchange = () => {
            request.result.close();
            begin();
          };
          resolve();
        };
        request.onerror = () => reject(request.error);
      });
      const transaction = request.result.transaction([...request.result.objectStoreNames], 'readwrite');
      for (const [name, rows] of Object.entries(tables))
        for (const row of rows) transaction.objectStore(name).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    },
    { shapes: shapesOf(version), tables: oldLife(version, 'long', times), native: version * 10 },
  );

declare global {
  interface Window {
    upgrade?: Promise<void>;
  }
}
