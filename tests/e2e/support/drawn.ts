import { expect, type Page } from '@playwright/test';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
declare const chrome: any;

/** The picture of the new tab as text, or null. */
export const storedPicture = (page: Page) =>
  page.evaluate(() => localStorage.getItem('picture of /newtab.html'));
/** Whether the page itself has begun, beside the picture it was drawn from. */
export const isAwake = (page: Page) =>
  page.evaluate(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
  );

/** Waits until nothing stands in the way of a picture any more: only where pages are covered one is taken then. */
export async function comeToRest(page: Page): Promise<void> {
  await page.bringToFront();
  await expect(page.locator('main')).toBeVisible();
  // Once since the browser was started all records are compared with their journal; until then no picture is trusted.
  await expect
    .poll(() => page.evaluate(async () => (await chrome.storage.session.get('compared')).compared), {
      timeout: 20_000,
    })
    .toBe(true);
}

/** Opens new tabs until one is drawn from the picture of the one before, and gives that. */
export async function openDrawn(page: Page): Promise<Page> {
  await comeToRest(page);
  await expect.poll(() => storedPicture(page)).not.toBeNull();
  // The background looks at its reminders after what was just written; a picture from before that is not trusted.
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.locator('main')).toBeVisible();
  await page.waitForTimeout(1000);
  await expect.poll(() => storedPicture(page)).not.toBeNull();
  await page.reload();
  await expect(page.locator('main')).toBeVisible();
  return page;
}
