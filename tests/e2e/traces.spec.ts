import { expect, type Page, test } from '@playwright/test';
import { english } from '../../content/en';
import { kindsOf, markers, tracesIn } from '../support/traces';
import { fillFields } from './support/fill';
import { calmLife, openWhatOpens, pagesOfLife } from './support/marked-life';
import { openAnew } from './support/open-anew';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putRecords, putSettings } from './support/seed';

/** Where Chromium may keep what was saved, until there is a lock: the database and its journal. Nothing else may hold any. */
const database =
  /^Default\/(?:IndexedDB\/chrome-extension_[a-p]{32}_0\.indexeddb\.leveldb\/\d+\.(?:log|ldb)|File System\/\d+\/t\/\d+\/\d+)$/;
// Chromium writes down after some seconds what it would need to open the same pages again.
const untilWritten = 6000;

/** Doors behind which one can write, beside those that show what was written. */
const doors = [english.promises.make, english.path.breach.open, english.toMe.add];

async function typeEverywhere(page: Page, base: string, words: readonly string[]) {
  const typed: string[] = [];
  for (const path of pagesOfLife) {
    await openAnew(page, `${base}${path}`);
    await page.bringToFront();
    await page.locator('main').waitFor();
    await openWhatOpens(page);
    for (const name of doors) {
      const door = page.getByText(name, { exact: true }).first();
      if (await door.isVisible()) await door.click();
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    typed.push(...(await fillFields(page, words.slice(typed.length))));
  }
  return typed;
}

for (const end of ['kill', 'quit'] as const) {
  test(`after a ${end} the profile shows nothing of what was typed, outside the database and its journal`, async () => {
    test.setTimeout(240_000);
    const { profile, extensionId, remove } = installedProfile();
    const base = `chrome-extension://${extensionId}/`;
    const chromium = await startChromium(profile);
    try {
      const page = await chromium.context.newPage();
      await page.goto(`${base}newtab.html`);
      await putRecords(page, calmLife());
      await putSettings(page, { cover: 'open', knowsLeave: true });
      const [control = '', saved = '', ...words] = markers(200);
      const typed = await typeEverywhere(page, base, words);
      expect(typed.length).toBeGreaterThanOrEqual(40);

      // A field that says nothing to the browser: its word has to be found, or the scan would prove nothing.
      const other = await chromium.context.newPage();
      await other.goto(`${base}home.html#/support`);
      await other.locator('main').waitFor();
      await other.evaluate(() => document.body.append(document.createElement('textarea')));
      await other.locator('body > textarea').pressSequentially(control);

      // What was saved is in the database only, also when it was erased.
      const journal = await chromium.context.newPage();
      await journal.goto(`${base}home.html#/journal`);
      await journal.getByLabel(english.popup.note).first().fill(saved);
      await journal.waitForTimeout(untilWritten);
      await chromium[end]();

      const found = tracesIn(profile, [control, saved, ...words]);
      const of = (marker: string) => found.filter((trace) => trace.marker === marker);
      expect(kindsOf(of(control)).join(), 'the scan sees what is not kept back').toContain('Sessions/');
      expect(kindsOf(of(saved)).join(), 'the scan sees into the database').toContain('.leveldb/');
      const outside = found.filter(({ file, marker }) => marker !== control && !database.test(file));
      expect(outside).toEqual([]);
      test.info().annotations.push({ type: 'in the database', description: kindsOf(found).join(' ') });
      console.info(`${typed.length} fields; after a ${end}: ${kindsOf(found).join(' ')}`);
      expect(chromium.network.heard, 'nothing reaches for the network').toEqual([]);
    } finally {
      await chromium.kill();
      remove();
    }
  });
}
