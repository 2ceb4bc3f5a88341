import type { Page } from '@playwright/test';
import { expectEnoughContrast, expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { openAnew } from './support/open-anew';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

const pages = [
  'popup.html',
  'newtab.html',
  'home.html#/welcome',
  'home.html#/path',
  'home.html#/path/7',
  'home.html#/path/4',
  'home.html#/about',
  'home.html#/own',
  'home.html#/look',
  'home.html#/promises',
  'home.html#/promises/to-me',
  'home.html#/practices',
  'home.html#/practices/2',
  'home.html#/practices/14',
  'home.html#/practices/18',
  'home.html#/practices/20',
  'home.html#/shelf',
  'home.html#/reminders',
  'home.html#/journal',
  'home.html#/settings',
  'home.html#/backup',
  'home.html#/support',
];

// Those that differ most from themselves when they are covered.
const coveredPages = [
  'popup.html',
  'home.html#/path',
  'home.html#/path/4',
  'home.html#/about',
  'home.html#/promises',
  'home.html#/journal',
  'home.html#/settings',
  'home.html#/support',
];

const someLife = {
  profile: [{ ...settledProfile, lens: 'hurt', causes: ['money', 'neglect'] }],
  pledges: [
    dailyPledge('p1', 'Home when I said I would be'),
    dailyPledge('p2', 'One true thing a day', 1),
    { ...dailyPledge('p3', 'Rested', 2), rests: [{ from: '2026-02-01' }] },
    { ...dailyPledge('p4', 'Finished', 3), finishedOn: '2026-03-01' },
  ],
  reminders: [weeklyReminder(4, '19:00')],
  stageMoves: [
    { id: 'm1', changedAt: 5, day: '2026-01-01', to: 'transparency', why: 'choice', note: 'A longer note' },
  ],
  tendings: [{ id: 't1', changedAt: 5, stage: 'reconnect' }],
  breaches: [
    { id: 'b1', changedAt: 5, day: '2026-02-01', note: 'Settled', settledOn: '2026-02-09' },
    // Far ahead, so that it is new on whichever day this runs.
    { id: 'b2', changedAt: 6, day: '2099-01-01', note: 'Open' },
  ],
  ownItems: [
    { id: 'own1', changedAt: 5, kind: 'gesture', text: 'Bread from the corner' },
    { id: 'own2', changedAt: 5, kind: 'line', text: 'One thing, then tea' },
  ],
};

/** Opens what can be unfolded, so that it is looked at too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Looks at it in light, and once more in dark, where nothing but the colours is different. */
async function expectNoViolationsInBoth(page: Page) {
  await expectNoViolations(page);
  // Without motion, as colours on their way from one to the other are neither.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectEnoughContrast(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}

test.describe('axe finds nothing', () => {
  test.use({ colorScheme: 'light' });

  for (const life of ['empty', 'with some life in it'])
    test(`on any page, ${life}`, async ({ openPage }) => {
      test.setTimeout(180_000);
      const page = await openPage('newtab.html');
      const base = page.url().replace('newtab.html', '');
      if (life !== 'empty') {
        await putRecords(page, someLife);
        await putSettings(page, { cover: 'open' });
      }
      for (const path of pages) {
        await openAnew(page, `${base}${path}`);
        await expect(page.locator('main')).toBeVisible();
        await unfold(page);
        await expectNoViolationsInBoth(page);
      }
    });

  test('on a page that was asked something, or that is covered', async ({ openPage }) => {
    test.setTimeout(120_000);
    const page = await openPage('newtab.html');
    const base = page.url().replace('newtab.html', '');
    await putRecords(page, someLife);
    await putSettings(page, { cover: 'open' });
    await openAnew(page, `${base}home.html#/look`);
    for (const yes of await page.getByRole('radio', { name: 'Yes', exact: true }).all()) await yes.check();
    await page.getByRole('button', { name: 'See what it means' }).click();
    await expectNoViolationsInBoth(page);
    await openAnew(page, `${base}newtab.html`);
    await page.getByRole('button', { name: 'How was today?' }).click();
    await expectNoViolationsInBoth(page);
    for (const cover of ['quiet', 'plain']) {
      await putSettings(page, { cover });
      for (const path of ['newtab.html', ...coveredPages]) {
        await openAnew(page, `${base}${path}`);
        await expect(page.locator('main')).toBeVisible();
        await expectNoViolationsInBoth(page);
      }
    }
  });
});

test('no page scrolls sideways at 320 pixels, also from right to left', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  const base = page.url().replace('newtab.html', '');
  await putRecords(page, someLife);
  await putSettings(page, { cover: 'open' });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await openAnew(page, `${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
    await unfold(page);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} ${direction}`).toBe(0);
    }
  }
});

test('nothing moves for those who asked for less motion', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await putRecords(page, someLife);
  await page.reload();
  await page.getByRole('button', { name: 'Did it' }).click();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});
