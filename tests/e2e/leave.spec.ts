import type { BrowserContext, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
declare const chrome: any;

const { shared, newTab, home, promises, trouble } = english;
const secret = 'MarkerSecret';
const life = { profile: [settledProfile], pledges: [dailyPledge('p1', secret)] };

const leaveButton = (page: Page) => page.getByRole('button', { name: shared.leave, exact: true });
const bowl = (page: Page) => page.getByRole('img', { name: 'A bowl', exact: true });
const settingsOf = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

async function tapShift(page: Page, times: number) {
  for (let count = 0; count < times; count++) await page.keyboard.press('Shift');
}

async function openLife(openPage: (path: string) => Promise<Page>, path: string) {
  const page = await openPage(path);
  await putRecords(page, life);
  await putSettings(page, { cover: 'open', knowsLeave: true });
  await page.reload();
  await expect(page.getByText(secret).first()).toBeVisible();
  return page;
}

/** The page is a plain new tab, and stays one for about half an hour, for every page of ours. */
async function expectGone(page: Page, context: BrowserContext) {
  await expect(page).toHaveURL(/\/newtab\.html$/);
  await expect(bowl(page)).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  const { plainUntil } = await settingsOf(page);
  const minutes = (plainUntil - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(28);
  expect(minutes).toBeLessThanOrEqual(30);
  const fresh = await context.newPage();
  await fresh.goto('chrome://newtab');
  await expect(bowl(fresh)).toBeVisible();
  await fresh.close();
}

test('Leave empties the page at once, makes everything plain, and Back does not return', async ({
  context,
  openPage,
}) => {
  const page = await openLife(openPage, 'home.html#/promises');
  // Older pages of the same tab, which Back could lead to.
  await page.getByRole('link', { name: newTab.journal }).click();
  await page.getByRole('link', { name: newTab.promises }).click();
  await expect(page.getByText(secret).first()).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  const blank = await page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.click();
    // Nothing is left in the same moment, before anything was waited for.
    return { body: document.body.innerHTML, title: document.title };
  }, shared.leave);
  expect(blank).toEqual({ body: '', title: shared.newTab });
  await expectGone(page, context);
  expect(await page.evaluate(() => history.length), 'it was replaced, not left behind').toBe(entries);
  for (let steps = 0; steps < 4; steps++) {
    await page.goBack().catch(() => undefined);
    if (page.url() === 'about:blank') break;
    await expect(bowl(page)).toBeVisible();
    await expect(page).toHaveURL(/\/newtab\.html$/);
    expect(await page.content()).not.toContain(secret);
  }
});

test('Shift, pressed three times, does the same on every kind of page, and closes the others', async ({
  context,
  openPage,
}) => {
  const other = await openLife(openPage, 'home.html#/promises');
  const tab = await openPage('newtab.html');
  await expect(tab.getByText(secret)).toBeVisible();
  const page = await openPage('home.html#/promises');
  await expect(page.getByText(secret).first()).toBeVisible();
  const closed = other.waitForEvent('close');
  await tapShift(page, 3);
  await expectGone(page, context);
  await closed;
  await expect(bowl(tab)).toBeVisible();
  expect(await tab.content()).not.toContain(secret);
});

test('on the new tab the keys make it plain, and in the popup they close it', async ({
  context,
  openPage,
}) => {
  const tab = await openLife(openPage, 'newtab.html');
  await tapShift(tab, 3);
  await expectGone(tab, context);
  await putSettings(tab, { cover: 'open', plainUntil: 0 });
  const popup = await openPage('popup.html');
  await expect(popup.getByText(secret)).toBeVisible();
  const closed = popup.waitForEvent('close');
  await tapShift(popup, 3);
  await closed;
});

test('capitals, Shift held, and slow taps leave nothing', async ({ openPage }) => {
  const page = await openLife(openPage, 'home.html#/promises');
  await page.getByRole('button', { name: promises.make }).click();
  const field = page.getByLabel(promises.text, { exact: true });
  await field.focus();
  for (const key of ['I', 'B', 'M', 'O', 'K']) await page.keyboard.press(`Shift+${key}`);
  await page.keyboard.down('Shift');
  for (const key of ['a', 'b', 'c']) await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await tapShift(page, 2);
  await page.waitForTimeout(1600);
  await tapShift(page, 1);
  await page.waitForTimeout(300);
  await expect(field).toHaveValue(/^IBMOK/);
  expect(await settingsOf(page)).not.toHaveProperty('plainUntil');
});

test('what Leave does and does not do is said once, on the full page, and can be read again in Settings', async ({
  openPage,
}) => {
  const page = await openPage('home.html#/promises');
  const note = page.getByRole('region', { name: shared.leave });
  for (const sentence of [home.leave.does, home.leave.keys, home.leave.doesNot])
    await expect(note).toContainText(sentence);
  await note.getByRole('button', { name: home.leave.understood }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.goto(page.url().replace('promises', 'settings'));
  await expect(page.getByText(home.leave.doesNot)).toBeVisible();
});

test('Leave stands in the same place on every full page, and not on a plain one', async ({ openPage }) => {
  const page = await openLife(openPage, 'home.html#/promises');
  const places = new Set<string>();
  for (const path of [
    'promises',
    'path',
    'path/3',
    'journal',
    'settings',
    'support',
    'welcome',
    'about',
    'own',
  ]) {
    await page.goto(page.url().replace(/#.*/, `#/${path}`));
    await expect(leaveButton(page)).toBeInViewport();
    await page.mouse.wheel(0, 600);
    const box = await leaveButton(page).boundingBox();
    places.add(`${Math.round(box?.x ?? -1)} ${Math.round(box?.y ?? -1)}`);
  }
  expect(places.size, [...places].join(', ')).toBe(1);
  await putSettings(page, { cover: 'plain' });
  await expect(
    bowl(page)
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  await expect(leaveButton(page)).toBeHidden();
});

test.describe('one can leave', () => {
  test('while nothing has answered yet', async ({ context, openPage }) => {
    const page = await openLife(openPage, 'home.html#/promises');
    // Settings that are asked for and never come.
    await page.addInitScript(() => {
      if (!location.pathname.endsWith('home.html')) return;
      const wait = setInterval(() => {
        const area = (globalThis as typeof globalThis & { chrome?: typeof chrome }).chrome?.storage?.local;
        if (!area) return;
        clearInterval(wait);
        area.get = () => new Promise(() => undefined);
      }, 0);
    });
    await page.reload();
    await expect(leaveButton(page)).toBeVisible();
    await page.waitForTimeout(500);
    await expect(page.locator('main')).toHaveCount(0);
    await leaveButton(page).click();
    await expect(page).toHaveURL(/\/newtab\.html$/);
    expect(context.pages()).toContain(page);
  });

  test('when the page has failed', async ({ context, openPage, noise }) => {
    const page = await openLife(openPage, 'home.html#/promises');
    await page.evaluate(() => {
      // The next drawing fails.
      Object.defineProperty(Array.prototype, 'flatMap', {
        value: () => {
          throw new Error('made to fail');
        },
      });
    });
    await page.keyboard.press('.');
    await expect(page.getByText(trouble.titles.broken)).toBeVisible();
    await expect(leaveButton(page)).toBeVisible();
    await tapShift(page, 3);
    await expectGone(page, context);
    noise.length = 0;
  });
});
