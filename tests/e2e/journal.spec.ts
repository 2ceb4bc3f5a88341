import { expect, type Page, test } from '@playwright/test';
import { english } from '../../content/en';
import { removeDatabase, tearLog } from './support/damage';
import { installedProfile, type RawChromium, startChromium } from './support/raw-chromium';
import { readAllTables, readTables } from './support/tables';

const { healed } = english;

async function openPromises(chromium: RawChromium, extensionId: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/home.html#/promises`);
  await expect(page.getByRole('heading', { name: 'Promises', level: 1 })).toBeVisible();
  return page;
}

async function promise(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'I promise' }).fill(text);
  await page.getByRole('button', { name: 'Save the promise' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Today' })).toBeVisible();
}

/** What the files of the journal hold, as text; read again where one was written meanwhile. */
const journalIn = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const read = async () => {
      const texts: string[] = [];
      for (const name of ['records.a', 'records.b']) {
        const file = await root.getFileHandle(name).catch(() => null);
        if (file) texts.push(await (await file.getFile()).text());
      }
      return texts.join('');
    };
    for (let tries = 0; tries < 20; tries += 1) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotReadableError')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('The journal is always being written');
  });

/** Lives with one profile through several starts of the browser. */
async function inProfile(
  work: (start: () => Promise<RawChromium>, place: ReturnType<typeof installedProfile>) => Promise<void>,
) {
  const place = installedProfile();
  let chromium: RawChromium | undefined;
  try {
    await work(async () => {
      chromium = await startChromium(place.profile);
      return chromium;
    }, place);
  } finally {
    await chromium?.kill();
    place.remove();
  }
}

test('what was saved comes back when the browser throws its database away', async () => {
  test.setTimeout(120_000);
  await inProfile(async (start, place) => {
    const { extensionId } = place;
    let chromium = await start();
    let page = await openPromises(chromium, extensionId);
    await promise(page, 'Ten minutes, phone away');
    const before = await readTables(page);
    expect(before.pledges).toHaveLength(1);
    await chromium.quit();
    // A torn log is appended to at the next start, and lets Chromium delete all at the one after it.
    tearLog(place, 7);
    chromium = await start();
    page = await openPromises(chromium, extensionId);
    await page.getByRole('radiogroup', { name: 'Today' }).getByRole('radio', { name: 'Kept' }).click();
    await expect.poll(async () => (await readTables(page)).outcomes).toHaveLength(1);
    await expect.poll(async () => (await readAllTables(page)).outbox).toEqual([]);
    const later = await readTables(page);
    await chromium.quit();

    chromium = await start();
    page = await openPromises(chromium, extensionId);
    expect(await readTables(page)).toEqual(later);
    await expect(page.getByText(healed.allThere)).toBeVisible();
    await page.getByRole('button', { name: healed.understood }).click();
    await expect(page.getByText(healed.allThere)).toHaveCount(0);
    await chromium.quit();

    removeDatabase(place);
    chromium = await start();
    page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/newtab.html`);
    await expect(page.getByText(healed.allThere)).toBeVisible();
    // The new tab has chosen its gesture meanwhile.
    expect({ ...(await readTables(page)), shown: [] }).toEqual(later);
  });
});

test('what is erased or taken back is in no journal', async () => {
  test.setTimeout(60_000);
  await inProfile(async (start, { extensionId }) => {
    const chromium = await start();
    const page = await openPromises(chromium, extensionId);
    await promise(page, 'Ten minutes, phone away');
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const line = page.getByRole('textbox', { name: 'One line worth remembering' });
    await line.fill('The burnt rice');
    await line.blur();
    await expect.poll(() => journalIn(page)).toContain('burnt rice');
    await line.fill('');
    await line.blur();
    await expect.poll(() => journalIn(page)).not.toContain('burnt rice');
    expect(await journalIn(page)).toContain('phone away');
    await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
      await (globalThis as any).chrome.runtime.sendMessage('erase everything');
    });
    expect(await journalIn(page)).not.toContain('phone away');
  });
});

test('what stands beside the database and the journal tells nothing', async () => {
  await inProfile(async (start, { extensionId }) => {
    const chromium = await start();
    const page = await openPromises(chromium, extensionId);
    await promise(page, 'Ten minutes, phone away');
    const items = await page.evaluate(() => Object.entries(localStorage));
    expect(items.map(([name]) => name)).toEqual(['standing']);
    expect(JSON.parse(items[0]?.[1] ?? '')).toEqual({
      seq: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
