import type { Page } from '@playwright/test';
import { isAwake, openDrawn, storedPicture } from './support/drawn';
import { expect, test } from './support/fixtures';
import { markedLife, marker } from './support/marked-life';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';

const text = 'MarkerAlpha home when I said I would be';
const due = { pledges: [dailyPledge('p1', text)], profile: [settledProfile] };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing moves or changes when the page comes to life, ${colorScheme}`, async ({ openPage }) => {
    const page = await openPage('newtab.html');
    await page.emulateMedia({ colorScheme });
    await putRecords(page, due);
    await page.reload();
    await openDrawn(page);
    await page.waitForTimeout(800);
    expect(await isAwake(page), 'nothing begins until somebody moves').toBe(false);
    const before = await page.screenshot();
    await page.mouse.move(2, 2);
    await page.mouse.move(3, 3);
    await expect.poll(() => isAwake(page)).toBe(true);
    await page.waitForTimeout(300);
    expect((await page.screenshot()).equals(before), 'one picture').toBe(true);
    const shift = await page.evaluate(
      () =>
        new Promise((done) => {
          const sum = (list: PerformanceObserverEntryList) =>
            list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
          new PerformanceObserver((list) => done(sum(list))).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => done(0), 200);
        }),
    );
    expect(shift).toBe(0);
  });
}

test('a click made before the page is there is not lost', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  await openDrawn(page);
  await page.addInitScript(() => {
    const look = () => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Did it',
      );
      if (!button) {
        requestAnimationFrame(look);
        return;
      }
      const edge = () => getComputedStyle(button).borderBlockStartColor;
      const before = edge();
      button.click();
      sessionStorage.setItem('looks pressed', String(edge() !== before));
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Done today' })).toHaveAttribute('aria-pressed', 'true');
  const looksPressed = await page.evaluate(() => sessionStorage.getItem('looks pressed'));
  expect(looksPressed, 'seen at once').toBe('true');
});

test('a key pressed first uncovers the page, and the keyboard stays where it was', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  await openDrawn(page);
  await page.keyboard.press('.');
  await expect(page.getByText(text)).toBeVisible();

  await openDrawn(await openPage('newtab.html'));
  const second = page.context().pages().at(-1) as Page;
  await second.keyboard.press('Tab');
  await second.keyboard.press('Tab');
  const focused = () => second.evaluate(() => document.activeElement?.textContent);
  const before = await focused();
  await expect.poll(() => isAwake(second)).toBe(true);
  expect(before).toBeTruthy();
  expect(await focused()).toBe(before);
});

test('what changes elsewhere shows on a tab that nobody touched', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  await openDrawn(page);
  await expect(page.getByText('0 kept', { exact: true })).toBeVisible();
  const popup = await openPage('popup.html');
  await popup.getByRole('radio', { name: 'Kept' }).first().click();
  await expect(page.getByText('1 kept', { exact: true })).toBeVisible();
});

test('a picture says nothing the person wrote, under any cover', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, markedLife());
  for (const cover of ['quiet', 'open', 'plain']) {
    await putSettings(page, { cover, knowsLeave: true });
    await page.reload();
    await expect(page.locator('main')).toBeVisible();
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(marker);
  }
});

test('a picture that somebody changed is not drawn', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  await openDrawn(page);
  await page.evaluate(() => {
    const picture = JSON.parse(localStorage.getItem('picture of /newtab.html') ?? '{}');
    picture.drawn = [['main', {}, [['img', { src: 'x', onerror: 'document.title = "no"' }, []]]]];
    localStorage.setItem('picture of /newtab.html', JSON.stringify(picture));
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible();
  expect(await page.title()).toBe('New tab');
});

test('another cover takes the picture away at once', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  await openDrawn(page);
  const settings = await openPage('home.html#/settings');
  await settings.getByRole('radio', { name: /^Plain/ }).click();
  await expect
    .poll(async () => (await storedPicture(settings))?.includes('"cover":"quiet"') ?? false)
    .toBe(false);
  const tab = await openPage('newtab.html');
  await expect(tab.getByRole('time')).toBeVisible();
});
