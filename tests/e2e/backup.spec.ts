import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { leftOut } from '../../domain/backup';
import { migrations } from '../../storage/migrations';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

const { backup, home } = english;
const passphrase = 'four small words here';
const latest = migrations.length;
const { tables: life } = JSON.parse(readFileSync(`tests/storage/fixtures/v${latest}.json`, 'utf8'));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

type Tables = Record<string, readonly { id?: string }[]>;
const facts = async (page: Page) => {
  const rows = Object.entries((await readTables(page)) as Tables).filter(
    ([table]) => !leftOut.includes(table),
  );
  return Object.fromEntries(
    rows.map(([table, list]) => [table, list.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))]),
  );
};

/** Ten minutes later than the day of the fixture, nothing of which is chosen anew by looking at a page. */
async function live(page: Page) {
  await putRecords(page, life);
  await putSettings(page, { cover: 'open', knowsLeave: true, dotFrom: 21 });
  await page.reload();
}

async function saveLocked(page: Page): Promise<string> {
  await page.getByLabel(backup.save.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(backup.save.again).fill(passphrase);
  const coming = page.waitForEvent('download');
  await button(page, backup.save.button).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.age$/);
  await expect(page.getByText(backup.save.saved(download.suggestedFilename()))).toBeVisible();
  return download.path();
}

test('saved with a lock, everything comes back after all was erased', async ({ openPage }) => {
  test.setTimeout(120_000);
  const page = await openPage('home.html#/backup');
  await live(page);
  const file = await saveLocked(page);
  expect(readFileSync(file).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
  const before = await facts(page);
  expect(before.notes).toHaveLength(life.notes.length);

  await page.goto(page.url().replace('#/backup', '#/settings'));
  await expect(page.getByText(/^Last saved here on/)).toBeVisible();
  await button(page, home.settings.erase.everything).click();
  await button(page, home.settings.erase.everythingYes).click();
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByRole('heading', { name: home.welcome.lens })).toBeVisible();
  expect((await facts(page)).pledges).toEqual([]);

  await page.goto(page.url().replace('#/welcome', '#/backup'));
  await expect(page.getByText(backup.never)).toBeVisible();
  await page.getByLabel(backup.restore.file).setInputFiles(file);
  const field = page
    .getByRole('region', { name: backup.restore.title })
    .getByLabel(backup.save.passphrase, { exact: true });
  await expect(field).toBeFocused();
  await field.fill('another passphrase');
  await button(page, backup.restore.open).click();
  await expect(page.getByText(backup.restore.problems.passphrase)).toBeVisible();
  await field.fill(passphrase);
  await button(page, backup.restore.open).click();
  await expect(page.getByRole('heading', { name: backup.restore.preview })).toBeVisible();
  await expect(page.getByRole('radio', { name: backup.restore.modes.replace })).toBeChecked();
  await button(page, backup.restore.button).click();
  await expect(button(page, backup.restore.undo)).toBeVisible();

  expect(await facts(page)).toEqual(before);
  const settings = await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
    async () => (await (globalThis as any).chrome.storage.local.get('settings')).settings,
  );
  expect(settings).toMatchObject({ cover: 'open', knowsLeave: true, dotFrom: 21 });
});

test('the way there and back can be gone by keyboard', async ({ openPage }) => {
  test.setTimeout(120_000);
  const page = await openPage('home.html#/settings');
  await live(page);
  const tabTo = async (name: string | RegExp, role: 'link' | 'button' | 'radio' | 'textbox') => {
    const wanted = page.getByRole(role, { name, exact: true }).first();
    for (let tabs = 0; tabs < 80; tabs += 1) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No way by Tab to ${name}`);
  };
  await tabTo(backup.door, 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: backup.title, exact: true })).toBeFocused();
  await tabTo(/^Locked with a passphrase/, 'radio');
  await page.keyboard.press('Tab');
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await expect(page.getByText(backup.save.tooShort)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(backup.save.caution)).toBeVisible();
  await tabTo(backup.save.button, 'button');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await coming).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'goldseam-backup',
    databaseVersion: latest,
  });
  await putRecords(page, { notes: [{ id: 'since', changedAt: 5, day: '2026-12-24', text: 'Since' }] });

  // The browser’s own dialog for files cannot be opened by a test.
  await page.getByLabel(backup.restore.file).setInputFiles(file);
  await expect(page.getByRole('heading', { name: backup.restore.preview })).toBeVisible();
  await tabTo(/^Add it to what is here/, 'radio');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(backup.restore.goes(1))).toBeVisible();
  await tabTo(backup.restore.button, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(backup.restore.done(0, 1))).toBeVisible();
  expect((await facts(page)).notes).not.toContainEqual(expect.objectContaining({ id: 'since' }));
  await tabTo(backup.restore.undo, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(backup.restore.undone)).toBeVisible();
  expect((await facts(page)).notes).toContainEqual(expect.objectContaining({ id: 'since' }));
});

test('a covered page says how much is in a file, and not what; a bad file changes nothing', async ({
  openPage,
}) => {
  const page = await openPage('home.html#/backup');
  await putRecords(page, { profile: [settledProfile] });
  await putSettings(page, { cover: 'quiet', knowsLeave: true });
  const file = (text: string, name = 'a.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const frame = {
    format: 'goldseam-backup',
    formatVersion: 1,
    databaseVersion: latest,
    madeOn: '2026-11-23',
    settings: {},
  };
  const breach = { id: 'b', changedAt: 5, day: '2026-11-01', note: '<b id="bold">Marker</b><img src=x>' };
  const input = page.getByLabel(backup.restore.file);
  await input.setInputFiles(
    file(JSON.stringify({ ...frame, tables: { breaches: [{ ...breach, day: '2026-02-30' }] } })),
  );
  await expect(page.getByRole('alert')).toHaveText(
    `${backup.restore.problems.day} ${backup.restore.unchanged}`,
  );
  // A gigabyte of nothing, as large as it says it is.
  const large = test.info().outputPath('large');
  writeFileSync(large, '');
  truncateSync(large, 2 ** 30);
  await input.setInputFiles(large);
  await expect(page.getByRole('alert')).toHaveText(
    `${backup.restore.problems['too-large']} ${backup.restore.unchanged}`,
  );
  rmSync(large);
  await input.setInputFiles(file('nothing of ours'));
  await expect(page.getByRole('alert')).toHaveText(
    `${backup.restore.problems['not-ours']} ${backup.restore.unchanged}`,
  );

  await input.setInputFiles(file(JSON.stringify({ ...frame, tables: { breaches: [breach] } })));
  await expect(page.getByText(backup.restore.covered)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(page.getByRole('row', { name: `${backup.restore.kinds.path} 1 0 0 0` })).toBeVisible();
  await button(page, backup.restore.button).click();
  await expect(button(page, backup.restore.undo)).toBeVisible();
  await page.goto(page.url().replace('#/backup', '#/path'));
  await expect(page.getByText('<b id="bold">').first()).toBeAttached();
  await expect(page.locator('#bold')).toHaveCount(0);

  // It can be taken back until the page is closed, also from elsewhere on it.
  await page.goto(page.url().replace('#/path', '#/backup'));
  await button(page, backup.restore.undo).click();
  await expect(page.getByText(backup.restore.undone)).toBeVisible();
  expect((await facts(page)).breaches).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any state of it, and nothing scrolls sideways', async ({ openPage }) => {
      test.setTimeout(120_000);
      const page = await openPage('home.html#/backup');
      await live(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const look = async () => {
        await expectNoViolations(page);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0);
      };
      await look();
      await button(page, backup.save.button).click();
      await look();
      await page.getByRole('radio', { name: backup.save.forms.json }).check();
      await look();
      const coming = page.waitForEvent('download');
      await button(page, backup.save.button).click();
      const file = await (await coming).path();
      await look();
      const input = page.getByLabel(backup.restore.file);
      await input.setInputFiles('tests/storage/fixtures/age/tool.age');
      await expect(button(page, backup.restore.open)).toBeVisible();
      await look();
      await input.setInputFiles('package.json');
      await expect(page.getByRole('alert')).toBeVisible();
      await look();
      await input.setInputFiles(file);
      await expect(page.getByRole('table')).toBeVisible();
      await look();
      await button(page, backup.restore.button).click();
      await expect(button(page, backup.restore.undo)).toBeVisible();
      await look();
    });
  });
}

test('a passphrase is kept nowhere', async ({ openPage }) => {
  const page = await openPage('home.html#/backup');
  await live(page);
  await saveLocked(page);
  const kept = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
    const { local, session } = (globalThis as any).chrome.storage;
    const areas = [await local.get(), await session.get(), { ...localStorage }, { ...sessionStorage }];
    return JSON.stringify([...areas, history.state, document.title, location.href]);
  });
  expect(kept).not.toContain(passphrase);
  expect(JSON.stringify(await readTables(page))).not.toContain(passphrase);
  expect(
    await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value)),
  ).not.toContain(passphrase);
});
