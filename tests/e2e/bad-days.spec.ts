import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

const { trouble, shared, popup } = english;
const surfaces = ['newtab.html', 'popup.html', 'home.html#/promises'];
const title = (page: Page, why: keyof typeof trouble.titles) =>
  page.getByRole('heading', { name: trouble.titles[why] });

declare global {
  interface Window {
    isRefused?: boolean;
  }
}

/** Makes the browser refuse to open a database, as it does when the disk is full, until it is told otherwise. */
const refuse = () => {
  const open = IDBFactory.prototype.open;
  window.isRefused = true;
  IDBFactory.prototype.open = function (...args) {
    if (!window.isRefused) return open.apply(this, args);
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    const request = { error, readyState: 'done' } as unknown as IDBOpenDBRequest;
    setTimeout(() => {
      const event = new Event('error', { cancelable: true });
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    });
    return request;
  };
};

/** Makes every write fail for lack of room, until it is told otherwise. */
const fillDisk = () => {
  window.isRefused = true;
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      if (window.isRefused) throw new DOMException('No room', 'QuotaExceededError');
      return write.apply(this, args);
    };
  }
};

const isThereRoom = (page: Page) =>
  page.evaluate(() => {
    window.isRefused = false;
  });

for (const surface of surfaces) {
  test(`${surface} says that nothing can be read, and goes on by itself`, async ({
    openPage,
    context,
    noise,
  }) => {
    const first = await openPage('newtab.html');
    await putRecords(first, { profile: [settledProfile] });
    await first.close();
    await context.addInitScript(refuse);
    const page = await openPage(surface);
    await expect(title(page, 'refused')).toBeFocused();
    await expectNoViolations(page);
    await isThereRoom(page);
    await expect(page.locator('main')).toBeVisible();
    await expect(title(page, 'refused')).toHaveCount(0, { timeout: 15_000 });
    // Dexie says that it tries again.
    noise.length = 0;
  });
}

test('what can be read is saved as plain text', async ({ openPage, context, noise }) => {
  const first = await openPage('newtab.html');
  await putRecords(first, {
    profile: [settledProfile],
    notes: [{ id: 'n1', changedAt: 1, day: '2026-11-20', text: 'A walk' }],
  });
  // What the pages ask of the database fails, what is damaged is one table of it, and nobody can read the journal.
  await context.addInitScript(() => {
    Object.assign(globalThis, { Worker: undefined });
    const getAll = IDBObjectStore.prototype.getAll;
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, ...rest) {
      if ([names].flat().length > 3) throw new DOMException('Seek failure', 'UnknownError');
      return transaction.call(this, names, ...rest);
    };
    IDBObjectStore.prototype.getAll = function (...args) {
      if (this.name === 'answers') throw new DOMException('Seek failure', 'UnknownError');
      return getAll.apply(this, args);
    };
  });
  const page = await openPage('home.html#/promises');
  await expect(title(page, 'refused')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: trouble.salvage }).click();
  await expect(page.getByText(trouble.salvageWhat)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: trouble.salvageYes }).click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString();
  expect(JSON.parse(text)).toMatchObject({
    note: trouble.fileNote,
    format: 'goldseam-backup',
    tables: { notes: [{ text: 'A walk' }], profile: [{ id: 'profile' }] },
  });
  await expect(page.getByText(/Some could not be read/)).toBeVisible();
  noise.length = 0;
});

test.describe('when there is no room', () => {
  test.use({ cover: 'open' });

  test('what was typed stays on the screen, and is saved when there is room again', async ({ openPage }) => {
    const page = await openPage('home.html#/journal');
    await putRecords(page, { profile: [settledProfile] });
    const small = await openPage('popup.html');
    await small.evaluate(fillDisk);
    await small.getByRole('radio').first().click();
    await expect(small.getByText(trouble.noRoom)).toBeVisible();
    const note = small.getByRole('textbox', { name: popup.note });
    await note.fill('A walk');
    await note.press('Tab');
    await expectNoViolations(small);
    await isThereRoom(small);
    await expect(small.getByText(trouble.noRoom)).toHaveCount(0);
    await expect(note).toHaveValue('A walk');
    const { answers, notes } = await readTables(small);
    expect(answers).toHaveLength(1);
    expect(notes).toMatchObject([{ text: 'A walk' }]);
  });

  test('what only half of the disk took is not called saved, and is there once when there is room', async ({
    openPage,
  }) => {
    const page = await openPage('home.html#/practices/20');
    await putRecords(page, { profile: [settledProfile] });
    await page.reload();
    const { goodDays: words } = english;
    const field = page.getByLabel(words.field);
    const keep = page.getByRole('button', { name: words.save });
    await expect(field).toBeVisible();
    await page.evaluate(() => {
      window.isRefused = true;
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message: { readonly id: number }) {
        if (!window.isRefused) return post.call(this, message);
        const data = { id: message.id, answer: { kind: 'refused' } };
        this.dispatchEvent(new MessageEvent('message', { data }));
      };
    });
    await field.fill('A walk by the river');
    await keep.click();
    await expect(page.getByText(trouble.noRoom)).toBeVisible();
    await expect(field).toHaveValue('A walk by the river');
    await expect(page.getByText(words.saved)).toHaveCount(0);
    // Pressed once more, out of impatience: it is not written twice.
    await keep.click();
    await isThereRoom(page);
    await expect(page.getByText(words.saved)).toBeVisible();
    await expect(page.getByText(trouble.noRoom)).toHaveCount(0);
    await expect(field).toHaveValue('');
    const { goodDays } = await readTables(page);
    expect(goodDays).toMatchObject([{ text: 'A walk by the river' }]);
  });

  test('what happened is listed in the settings without a word of the person, to copy and to clear', async ({
    openPage,
  }) => {
    const { goodDays: words, innerEvents } = english;
    const page = await openPage('home.html#/practices/20');
    await putRecords(page, { profile: [settledProfile] });
    await page.reload();
    const field = page.getByLabel(words.field);
    await expect(field).toBeVisible();
    await page.evaluate(fillDisk);
    await field.fill('Markerword');
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(trouble.noRoom)).toBeVisible();
    await isThereRoom(page);
    const settings = await openPage('home.html#/settings');
    const section = settings.getByRole('region', { name: innerEvents.title });
    await section.locator('summary').click();
    const line = section.getByRole('listitem').filter({ hasText: innerEvents.codes['no-room'] });
    await expect(line).toHaveCount(1);
    await expect(line).toContainText(innerEvents.surfaces.home);
    await settings.evaluate(() => {
      const copied = (text: string) => Object.assign(window, { copied: text });
      navigator.clipboard.writeText = async (text) => void copied(text);
    });
    await section.getByRole('button', { name: innerEvents.copy }).click();
    await expect(section.getByText(innerEvents.copied)).toBeVisible();
    const copied = await settings.evaluate(() => String((window as { copied?: string }).copied));
    expect(copied).toContain(innerEvents.codes['no-room']);
    expect(copied).not.toContain('Markerword');
    await section.getByRole('button', { name: innerEvents.clear }).click();
    await expect(section.getByText(innerEvents.cleared)).toBeVisible();
    await settings.reload();
    await expect(section.getByText(innerEvents.none)).toBeVisible();
  });
});

test('an older page keeps what was just typed when it gives way', async ({
  context,
  extensionId,
  openPage,
  noise,
}) => {
  const page = await openPage('home.html#/practices/20');
  await putRecords(page, { profile: [settledProfile] });
  await putSettings(page, { cover: 'open' });
  await page.reload();
  const field = page.getByLabel(english.goodDays.field);
  await expect(field).toBeVisible();
  const newer = await context.newPage();
  await newer.goto(`chrome-extension://${extensionId}/icon/48.png`);
  await page.bringToFront();
  const reloaded = page.waitForEvent('load');
  await field.fill('Half a sente');
  // A newer version that wants the database, and does not come to the end of its upgrade.
  await newer.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name === 'goldseam');
    const request = indexedDB.open('goldseam', (found?.version ?? 0) + 10);
    request.onupgradeneeded = () => request.transaction?.abort();
    await new Promise<void>((resolve) => {
      request.onerror = () => resolve();
    });
  });
  await reloaded;
  await expect(field).toHaveValue('Half a sente');
  // The browser's own page for a picture.
  noise.length = 0;
});

test('an older page that does not give way is told of, and nothing waits for ever', async ({
  context,
  extensionId,
  openPage,
  noise,
}) => {
  const first = await openPage('newtab.html');
  await first.locator('main').waitFor();
  const older = await context.newPage();
  await older.goto(`chrome-extension://${extensionId}/icon/48.png`);
  // An older shape, held by a page that hears nothing.
  await older.evaluate(async () => {
    indexedDB.deleteDatabase('goldseam');
    const request = indexedDB.open('goldseam', 10);
    request.onupgradeneeded = () => request.result.createObjectStore('profile', { keyPath: 'id' });
    await new Promise<void>((resolve) => {
      request.onsuccess = () => resolve();
    });
    Object.assign(window, { held: request.result });
  });
  const page = await openPage('newtab.html');
  await expect(title(page, 'blocked')).toBeVisible({ timeout: 4000 });
  await older.close();
  await expect(title(page, 'blocked')).toHaveCount(0);
  await expect(page.getByRole('link', { name: english.newTab.begin })).toBeVisible();
  // The browser's own page for a picture.
  noise.length = 0;
});

test('a page leaves alone what a newer version made', async ({ context, extensionId, openPage, noise }) => {
  const first = await openPage('newtab.html');
  await first.locator('main').waitFor();
  const newer = await context.newPage();
  await newer.goto(`chrome-extension://${extensionId}/icon/48.png`);
  await newer.evaluate(async () => {
    const request = indexedDB.open('goldseam', 990);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => resolve();
    });
    request.result.close();
  });
  // It gave way, began anew, and now says why nothing is there.
  await expect(title(first, 'newer')).toBeVisible();
  const { shown, answers } = await readTables(newer);
  const page = await openPage('popup.html');
  await expect(title(page, 'newer')).toBeVisible();
  await expectNoViolations(page);
  expect(await readTables(newer)).toMatchObject({ shown, answers });
  noise.length = 0;
});

for (const surface of surfaces)
  test(`${surface} says so when it cannot be drawn, and can be opened again`, async ({ openPage, noise }) => {
    const page = await openPage(surface);
    await page.locator('main').waitFor();
    await page.evaluate(() => {
      const flatMap = Array.prototype.flatMap;
      Object.defineProperty(Array.prototype, 'flatMap', {
        configurable: true,
        value: () => {
          throw new Error('made to fail');
        },
      });
      setTimeout(() => Object.defineProperty(Array.prototype, 'flatMap', { value: flatMap }), 1500);
    });
    await page.keyboard.press('.');
    await expect(title(page, 'broken')).toBeFocused();
    await expectNoViolations(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(title(page, 'broken')).toHaveCount(0);
    await expect(page.locator('main')).toBeVisible();
    noise.length = 0;
  });

test('the words of a page that failed are all there are', () => {
  // They may stand on any screen: nothing in them says what the extension is for.
  const said = JSON.stringify([trouble.titles, trouble.texts, shared.tryAgain]).toLowerCase();
  for (const word of ['trust', 'promise', 'partner', 'seam', 'love', 'hurt'])
    expect(said).not.toContain(word);
});
