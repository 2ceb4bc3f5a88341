import { expect, test } from '@playwright/test';
import { english } from '../../content/en';
import { leaveBehind } from './support/left-behind';
import { installedProfile, startChromium } from './support/raw-chromium';
import { readTables } from './support/tables';

const { backup } = english;
const firstRelease = 1;

test('what an update rewrote can be looked at, restored and removed', async () => {
  const { profile, extensionId, remove } = installedProfile();
  const base = `chrome-extension://${extensionId}/`;
  const chromium = await startChromium(profile);
  try {
    const holder = await chromium.context.newPage();
    await holder.goto(`${base}icon/48.png`);
    for (const page of chromium.context.pages()) if (page !== holder) await page.close();
    await leaveBehind(holder, firstRelease, 1);
    const page = await chromium.context.newPage();
    await page.goto(`${base}home.html#/backup`);
    await page.bringToFront();
    await expect(page.getByRole('heading', { name: backup.copy.title })).toBeVisible();
    const before = await readTables(page);

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: backup.copy.save }).click();
    expect((await coming).suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.json$/);

    await page.getByRole('button', { name: backup.copy.look }).click();
    await expect(page.getByRole('heading', { name: backup.restore.preview })).toBeVisible();
    // Something went wrong with the update, and a day is gone that the copy has.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('goldseam').onsuccess = ({ target }) => {
            const opened = (target as IDBOpenDBRequest).result;
            const writing = opened.transaction(['outcomes'], 'readwrite');
            writing.objectStore('outcomes').clear();
            writing.oncomplete = () => {
              opened.close();
              resolve();
            };
          };
        }),
    );
    await page.getByRole('button', { name: backup.restore.button }).click();
    await expect(page.getByRole('button', { name: backup.restore.undo })).toBeVisible();
    expect((await readTables(page)).outcomes).toEqual(before.outcomes);

    await page.getByRole('button', { name: backup.copy.remove }).click();
    await expect(page.getByText(backup.copy.removed)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: backup.restore.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: backup.copy.title })).toHaveCount(0);
  } finally {
    await chromium.kill();
    remove();
  }
});
