import type { Page } from '@playwright/test';
import { comeToRest, isAwake, openDrawn, storedPicture } from './support/drawn';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, settledProfile } from './support/seed';
import { readTables } from './support/tables';

// What is drawn ahead is only a picture. What anybody does to it is done to what was seen, once, or not at all.

const words = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'];
const promises = words.map((text, index) => dailyPledge(`p${index + 1}`, text, index));
const popupPicture = (page: Page) => page.evaluate(() => localStorage.getItem('picture of /popup.html'));
const coverOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.cover);
const untilAwake = (page: Page) => expect.poll(() => isAwake(page)).toBe(true);

type OpenPage = (path: string) => Promise<Page>;

/** A popup of which there is a picture, and nothing that changes it any more. */
async function settledPopup(openPage: OpenPage, rows: Parameters<typeof putRecords>[1]): Promise<Page> {
  const page = await openPage('popup.html');
  await page.setViewportSize({ width: 380, height: 600 });
  await putRecords(page, rows);
  await page.reload();
  await comeToRest(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.locator('main')).toBeVisible();
  await expect.poll(() => popupPicture(page)).not.toBeNull();
  return page;
}

async function drawnTab(openPage: OpenPage): Promise<Page> {
  const page = await openPage('newtab.html');
  await putRecords(page, { profile: [settledProfile], pledges: promises.slice(0, 1) });
  await page.reload();
  await openDrawn(page);
  expect(await isAwake(page)).toBe(false);
  return page;
}

/** Presses keys in one task, so that all of them meet the picture. */
const press = (page: Page, keys: readonly string[]) =>
  page.evaluate((all) => {
    for (const key of all)
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
  }, keys);

/** Opens the page once more, and does something in the moment in which it is drawn ahead. */
async function whenDrawnAhead(page: Page, act: () => void): Promise<void> {
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root main')) return;
      observer.disconnect();
      (${act})();
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.reload();
  await untilAwake(page);
  await page.waitForTimeout(500);
}

test('a question shown for a moment is in no picture', async ({ openPage }) => {
  const page = await settledPopup(openPage, { profile: [{ ...settledProfile, lens: 'hurt' }], pledges: [] });
  await page
    .getByRole('button', { name: /Show the question/ })
    .first()
    .click();
  await page.waitForTimeout(1000);
  expect(await popupPicture(page)).not.toContain('How safe does my heart feel today?');
});

test('a view to which the next popup does not come back is in no picture', async ({ openPage }) => {
  const page = await settledPopup(openPage, { profile: [settledProfile], pledges: promises });
  await page.getByRole('button', { name: '2 more' }).click();
  await page.waitForTimeout(1000);
  expect(await popupPicture(page)).not.toContain('Promise 4');

  await page.reload();
  await page.getByRole('button', { name: 'The day before' }).click();
  await page.waitForTimeout(1000);
  expect(await popupPicture(page)).not.toContain('How was that day?');

  await page.reload();
  await page.getByRole('radio', { name: 'Okay', exact: true }).click();
  await page.waitForTimeout(1000);
  // The next one begins with today at a glance.
  expect((await popupPicture(page)) ?? '').not.toContain('How was today?');
});

test('an answer tapped twice at once, before the page is there, stays', async ({ openPage }) => {
  const page = await settledPopup(openPage, { profile: [settledProfile], pledges: [] });
  await whenDrawnAhead(page, () => {
    const okay = [...document.querySelectorAll('label')].find((one) => one.textContent === 'Okay');
    for (const detail of [1, 2])
      okay?.querySelector('input')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  });
  const { answers = [] } = await readTables(page);
  expect(answers).toMatchObject([{ question: 'mood', value: 4 }]);
  expect(answers[0]).not.toHaveProperty('removed', true);
});

test('a click on something that is not there any more does nothing', async ({ openPage }) => {
  const page = await settledPopup(openPage, { profile: [settledProfile], pledges: promises.slice(0, 2) });
  await whenDrawnAhead(page, () => {
    const row = [...document.querySelectorAll('[role=radiogroup]')].find((one) =>
      one.textContent?.startsWith('Promise 2'),
    );
    const question = row?.querySelector('span');
    if (question) question.textContent = 'Another promise';
    row?.querySelector('input')?.click();
  });
  expect((await readTables(page)).outcomes ?? []).toEqual([]);
});

test('what is typed before the page is there is typed there, also a full stop', async ({ openPage }) => {
  const page = await settledPopup(openPage, { profile: [settledProfile], pledges: [] });
  await whenDrawnAhead(page, () => {
    const note = document.querySelector<HTMLInputElement>('input:not([type=radio])');
    note?.focus();
    if (note) note.value = 'ok.';
    note?.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
  });
  const note = page.getByLabel('One line worth remembering');
  await expect(note).toHaveValue('ok.');
  await expect(note).toBeFocused();
  expect(await coverOf(page)).toBe('quiet');
  await expect.poll(async () => (await readTables(page)).notes?.[0]?.text).toBe('ok.');
});

test('a button that is held while the page comes is pressed all the same', async ({ openPage }) => {
  const page = await drawnTab(openPage);
  await page.getByRole('button', { name: 'Keep', exact: true }).hover({ noWaitAfter: true });
  await page.mouse.down();
  await page.waitForTimeout(700);
  expect(await isAwake(page)).toBe(false);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Kept for later' })).toBeVisible();
});

test('the key that uncovers counts as often as it is pressed', async ({ openPage }) => {
  const page = await drawnTab(openPage);
  await press(page, ['.', '.']);
  await untilAwake(page);
  await page.waitForTimeout(300);
  expect(await coverOf(page)).toBe('quiet');
});

test('a page that is covered elsewhere meanwhile stays covered', async ({
  openPage,
  context,
  extensionId,
}) => {
  const page = await drawnTab(openPage);
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/licences.txt`);
  await page.bringToFront();
  expect(await isAwake(page)).toBe(false);
  // Both before the page can be there; a message needs a task of its own.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const ear = new BroadcastChannel('pages');
        ear.onmessage = () => resolve();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
        new BroadcastChannel('pages').postMessage('cover');
      }),
  );
  await untilAwake(page);
  await page.waitForTimeout(300);
  expect(await coverOf(page)).toBe('quiet');
});

test('Shift with another key between is no wish to leave, also before the page is there', async ({
  openPage,
}) => {
  const page = await drawnTab(openPage);
  await press(page, ['Shift', 'Tab', 'Shift', 'Tab', 'Shift', 'Tab']);
  await untilAwake(page);
  await page.waitForTimeout(500);
  expect(await coverOf(page)).toBe('quiet');
});

test('Shift three times empties the picture at once, and leaves', async ({ openPage }) => {
  const page = await drawnTab(openPage);
  const left = await page.evaluate(() => {
    for (let times = 0; times < 3; times += 1)
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    return document.getElementById('root')?.childElementCount;
  });
  expect(left).toBe(0);
  await expect.poll(() => coverOf(page).catch(() => null)).toBe('plain');
  expect((await storedPicture(page)) ?? '').not.toContain('Promise');
});
