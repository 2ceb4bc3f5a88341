import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { english } from '../../content/en';
import { chromeExtension } from '../support/extension';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putReminder } from './support/reminders';
import { putRecords, putSettings, settledProfile } from './support/seed';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

/** In the torture twenty. */
const updates = Number(process.env.UPDATES ?? 2);

test('an update in the middle of a sentence leaves the sentence there', async () => {
  test.setTimeout(60_000 + updates * 20_000);
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-update-'));
  cpSync(chromeExtension(), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const { profile, extensionId, remove } = installedProfile(folder);
  const chromium = await startChromium(profile);
  const url = `chrome-extension://${extensionId}/home.html#/promises`;
  const visit = async () => {
    const page = await chromium.context.newPage();
    // While it is being updated the browser has no such page.
    await expect
      .poll(
        () =>
          page.goto(url).then(
            () => true,
            () => false,
          ),
        { timeout: 15_000 },
      )
      .toBe(true);
    await page.bringToFront();
    await page.locator('main').waitFor();
    return page;
  };
  try {
    let page = await visit();
    await putRecords(page, { profile: [settledProfile] });
    await putSettings(page, { cover: 'open', knowsLeave: true });
    await putReminder(page, new Date(Date.now() + 3 * 3_600_000));
    let back = 0;
    let rung = 0;
    for (let nth = 1; nth <= updates; nth += 1) {
      const sentence = `Sentence ${nth} half writ`;
      const field = page.getByRole('textbox', { name: english.promises.text });
      await field.fill('');
      await field.pressSequentially(sentence);
      // What is a second old is kept; of what is younger nothing is promised.
      await page.waitForTimeout(1000 + ((nth * 137) % 500));
      const version = `0.1.${nth}`;
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
      const closed = page.waitForEvent('close');
      await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      page = await visit();
      expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
      const value = page.getByRole('textbox', { name: english.promises.text });
      await expect(value).toHaveValue(sentence);
      back += 1;
      await expect.poll(() => page.evaluate(() => chrome.alarms.getAll()), { timeout: 5000 }).toHaveLength(1);
      rung += 1;
    }
    console.info(
      `| updates while a sentence is being typed | ${updates}, alarm back ${rung} times | ${updates - back} | 0 | \`npm run torture -- updates\` |`,
    );
    expect(chromium.network.heard).toEqual([]);
  } finally {
    await chromium.kill();
    remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
