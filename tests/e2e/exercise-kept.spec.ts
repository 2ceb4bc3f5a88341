import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putSettings } from './support/seed';

test.use({ cover: 'open' });

/** What a letter may hold: emoji, right-to-left text, and line breaks. */
const sentence = 'Since spring.\nI hid it 💔, אני מצטער, and I said';

async function beginLetter(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(`${url}home.html#/practices/2`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
  return page;
}

test('a tab closed in the middle of a sentence has the sentence when it is opened again', async ({
  context,
  extensionId,
}) => {
  const url = `chrome-extension://${extensionId}/`;
  const page = await beginLetter(context, url);
  const address = page.url();
  await page.getByRole('textbox').pressSequentially(sentence);
  // Closed at once, in the middle of the time in which keystrokes are gathered.
  await Promise.all([page.waitForEvent('close'), page.evaluate(() => window.close()).catch(() => null)]);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole('textbox')).toHaveValue(sentence);
});

test('a browser that was killed one second after a keystroke has it when it is started again', async () => {
  const { profile, extensionId, remove } = installedProfile();
  const url = `chrome-extension://${extensionId}/`;
  let chromium = await startChromium(profile);
  try {
    const first = await chromium.context.newPage();
    await first.goto(`${url}home.html#/practices`);
    await expect(first.getByRole('heading', { name: 'Practices', level: 1 })).toBeVisible();
    await putSettings(first, { cover: 'open' });
    await chromium.quit();

    chromium = await startChromium(profile);
    const page = await beginLetter(chromium.context, url);
    const address = page.url();
    await page.getByRole('textbox').pressSequentially(sentence, { delay: 20 });
    await page.waitForTimeout(1000);
    await chromium.kill();

    chromium = await startChromium(profile);
    const again = await chromium.context.newPage();
    await again.goto(address);
    await expect(again.getByRole('textbox')).toHaveValue(sentence);
    await again.goto(`${url}home.html#/practices`);
    await expect(again.getByRole('region', { name: 'Begun' }).getByRole('link')).toBeVisible();
  } finally {
    await chromium.kill();
    remove();
  }
});
