import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromeExtension } from '../support/extension';
import { installedProfile, startChromium } from './support/raw-chromium';
import { alarmTimes, nextMinute, putReminder, shownIds } from './support/reminders';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

const minute = 60_000;
const until = (moment: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));

/** A copy of the extension, which can become a newer version of itself. */
function updatableExtension() {
  const path = mkdtempSync(join(tmpdir(), 'goldseam-update-'));
  cpSync(chromeExtension(), path, { recursive: true });
  const manifest = join(path, 'manifest.json');
  const setVersion = (version: string) => {
    const read = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...read, version }));
  };
  return { path, setVersion, remove: () => rmSync(path, { recursive: true, force: true }) };
}

test('reminders come after a crash, after a browser that was closed at their time, and after an update', async () => {
  test.setTimeout(8 * minute);
  const extension = updatableExtension();
  const { profile, extensionId, remove } = installedProfile(extension.path);
  const open = async () => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/home.html#/settings`);
    await page.locator('main').waitFor();
    return page;
  };
  let chromium = await startChromium(profile);
  try {
    // Chromium writes down an extension's event listeners only when it closes or after some seconds.
    await open();
    await chromium.quit();

    chromium = await startChromium(profile);
    const crashed = nextMinute();
    await putReminder(await open(), crashed);
    const page = await open();
    await expect.poll(() => alarmTimes(page)).toEqual([crashed.getTime()]);
    await chromium.kill();
    chromium = await startChromium(profile);
    const afterCrash = await open();
    await expect
      .poll(() => shownIds(afterCrash), { timeout: 3 * minute })
      .toContain(`due ${crashed.getTime()}`);
    expect(Date.now() - crashed.getTime()).toBeLessThan(minute);

    const closed = nextMinute();
    await putReminder(afterCrash, closed, 'film');
    await expect.poll(() => alarmTimes(afterCrash)).toEqual([closed.getTime()]);
    await chromium.quit();
    await until(closed.getTime() + 5_000);
    chromium = await startChromium(profile);
    const afterClosed = await open();
    await expect.poll(() => shownIds(afterClosed), { timeout: minute }).toContain(`due ${closed.getTime()}`);

    const updated = new Date(nextMinute().getTime() + minute);
    await putReminder(afterClosed, updated, 'swim');
    await expect.poll(() => alarmTimes(afterClosed)).toEqual([updated.getTime()]);
    extension.setVersion('9.9.9');
    await afterClosed.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until(Date.now() + 5_000);
    const afterUpdate = await open();
    expect(await afterUpdate.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
    expect(await alarmTimes(afterUpdate)).toEqual([updated.getTime()]);
    await expect
      .poll(() => shownIds(afterUpdate), { timeout: 4 * minute })
      .toContain(`due ${updated.getTime()}`);
    expect(Math.abs(Date.now() - updated.getTime())).toBeLessThan(minute);
  } finally {
    await chromium.kill();
    remove();
    extension.remove();
  }
});
