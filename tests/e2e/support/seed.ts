import type { Page } from '@playwright/test';

interface Rows {
  readonly [table: string]: readonly object[];
}

/** Puts records into the database of an open page of the extension, as an earlier life of it would have. */
export async function putRecords(page: Page, rows: Rows): Promise<void> {
  // The page makes the tables when it first draws itself.
  await page.locator('main').waitFor();
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction([...Object.keys(tables), 'outbox'], 'readwrite');
    // As the product notes each change for the journal, which would put back what it does not know to be gone.
    const note = (change: object) => transaction.objectStore('outbox').add(change);
    for (const [table, records] of Object.entries(tables)) {
      const store = transaction.objectStore(table);
      if (table === 'profile') {
        store.clear();
        note({ table, cleared: true });
      }
      for (const record of records) store.put(record);
      if (table !== 'tallies' && table !== 'yearTallies') note({ table, put: records });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    // Written past the product, which would have taken its picture away.
    for (const page of ['newtab', 'popup']) localStorage.removeItem(`picture of /${page}.html`);
  }, rows);
}

/** Someone past the welcome, with fixed seeds. */
export const settledProfile = {
  id: 'profile',
  changedAt: 1,
  lens: 'repairing',
  touch: false,
  installSeed: 'install',
  vesselSeed: 'vessel',
  isWelcomed: true,
};

/** A promise due every day since the first of January. */
export function dailyPledge(id: string, text: string, seam = 0) {
  const terms = [{ from: '2026-01-01', text, cadence: { kind: 'daily' } }];
  return { id, changedAt: 1, seam, rests: [], terms };
}

/** A time together every week, at a time such as `19:00`. */
export function weeklyReminder(weekday: number, time: string, title = '', id = 'r1') {
  const schedule = { repeat: { kind: 'weekdays', days: [weekday] }, time, from: '2026-01-01' };
  return { id, changedAt: 1, kind: 'together', title, schedule, minutes: 120, leads: [0], sequence: 0 };
}

/** Changes settings as the settings page does. */
export async function putSettings(page: Page, settings: object): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
  await page.evaluate((value) => (globalThis as any).chrome.storage.local.set({ settings: value }), settings);
}
