import { expect, test } from '@playwright/test';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putReminder } from './support/reminders';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

test('after the browser was killed and started again everything said is still there', async () => {
  const { profile, extensionId, remove } = installedProfile();
  const url = (path: string) => `chrome-extension://${extensionId}/${path}`;
  let chromium = await startChromium(profile);
  const networks = [chromium.network];
  try {
    // Chromium writes down an extension's event listeners only when it closes or after some seconds.
    const first = await chromium.context.newPage();
    await first.goto(url('home.html#/promises'));
    await expect(first.getByRole('heading', { name: 'Promises', level: 1 })).toBeVisible();
    await chromium.quit();

    chromium = await startChromium(profile);
    networks.push(chromium.network);
    const page = await chromium.context.newPage();
    await page.goto(url('home.html#/promises'));
    await page.getByRole('textbox', { name: 'I promise' }).fill('Ten minutes, phone away');
    await page.getByRole('button', { name: 'Save the promise' }).click();
    await page.getByRole('radiogroup', { name: 'Today' }).getByRole('radio', { name: 'Kept' }).click();
    await putReminder(page, new Date(Date.now() + 3 * 3_600_000));
    await expect.poll(() => page.evaluate(() => chrome.alarms.getAll())).toHaveLength(1);
    await chromium.kill();

    chromium = await startChromium(profile);
    networks.push(chromium.network);
    const again = await chromium.context.newPage();
    await again.goto(url('home.html#/promises'));
    await expect(again.getByRole('heading', { name: 'Promises', level: 1 })).toBeVisible();
    await again.keyboard.press('.');
    await expect(again.getByRole('heading', { name: 'Ten minutes, phone away' })).toBeVisible();
    await expect(again.getByText(/Kept 1 in all/)).toBeVisible();
    await again.goto(url('home.html#/reminders'));
    await expect(again.getByRole('heading', { name: 'Time together' })).toBeVisible();
    await expect.poll(() => again.evaluate(() => chrome.alarms.getAll())).toHaveLength(1);
    expect(networks.flatMap(({ heard }) => heard)).toEqual([]);
  } finally {
    await chromium.kill();
    remove();
  }
});
