import { expect, test } from './support/fixtures';

test('after the install a welcome opens and leads to a first promise on the new tab', async ({
  welcomeTab: page,
}) => {
  await expect(page.getByRole('heading', { name: 'Which is closest for you?' })).toBeFocused();
  await page.getByRole('radio', { name: 'I broke trust' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'Establish transparency' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'I promise' }).fill('Home when I said I would be');
  await page.getByRole('button', { name: 'Save the promise' }).click();
  await expect(page.getByRole('heading', { name: 'A time together each week' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the reminder' }).click();
  await page.getByRole('radio', { name: 'Only me' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/New tabs now show Goldseam. To have/)).toBeVisible();
  await page.getByRole('link', { name: 'Open my new tab' }).click();

  await expect(page.getByText('Stage 4 of 9 · Establish transparency')).toBeVisible();
  await expect(page.getByText('Home when I said I would be')).toBeVisible();
  await expect(page.getByText(/^Time together: (Saturday 19:00|t)/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Set it up in a minute' })).toHaveCount(0);
});

test('every step of the welcome can be skipped, by keyboard alone', async ({ welcomeTab: page }) => {
  await expect(page.getByRole('heading', { name: 'Which is closest for you?' })).toBeFocused();
  const press = async (name: string) => {
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused === name) break;
    }
    await page.keyboard.press('Enter');
  };
  for (let step = 0; step < 5; step++) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await press('Skip this');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  }
  await expect(page.getByRole('heading', { name: 'That is all.' })).toBeFocused();
});

test('the welcome does not open again when the extension is installed over what is there', async ({
  context,
  worker,
  openPage,
  welcomeTab,
}) => {
  await welcomeTab.getByRole('button', { name: 'Skip all' }).click();
  await expect(welcomeTab.getByRole('heading', { name: 'That is all.' })).toBeVisible();
  await welcomeTab.close();
  const page = await openPage('home.html');
  const before = context.pages().length;
  await worker.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the worker only
    (globalThis as any).chrome.runtime.onInstalled.dispatch({ reason: 'install' });
  });
  await page.waitForTimeout(500);
  expect(context.pages()).toHaveLength(before);
});
