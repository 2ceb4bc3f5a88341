import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

test.use({ cover: 'open' });

test.use({ timezoneId: 'UTC', viewport: { width: 1280, height: 900 } });

// A Sunday evening.
const now = new Date('2026-11-22T19:30:00Z');
const dayLength = 86_400_000;
const dayAgo = (days: number) => new Date(now.getTime() - days * dayLength).toISOString().slice(0, 10);

/** A daily promise with an answer for nearly each day: five of seven kept, the others in turn. */
function life(days: number) {
  const id = 'p1';
  const values = ['kept', 'kept', 'partly', 'kept', 'missed', 'kept', 'kept', 'rest', 'kept', null];
  const outcomes = [];
  const repairs = [];
  for (let ago = days; ago >= 2; ago -= 1) {
    const value = values[ago % values.length];
    if (!value) continue;
    const fact = { changedAt: 1, pledgeId: id, day: dayAgo(ago) };
    outcomes.push({ ...fact, id: `outcome ${ago}`, value });
    if (value === 'missed' && ago % 20 === 4)
      repairs.push({ ...fact, id: `repair ${ago}`, ownedOn: dayAgo(ago - 1), makeGood: 'I call first.' });
  }
  const terms = [{ from: dayAgo(days), text: 'Home when I said I would be', cadence: { kind: 'daily' } }];
  const pledges = [{ id, changedAt: 1, seam: 0, rests: [], terms }];
  return { profile: [settledProfile], pledges, outcomes, repairs };
}

async function openPromise(openPage: (path: string) => Promise<Page>, days: number) {
  const page = await openPage('newtab.html');
  await page.clock.setFixedTime(now);
  await putRecords(page, life(days));
  await putSettings(page, { cover: 'open' });
  await page.goto(page.url().replace('newtab.html', 'home.html#/promises/p1'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'The year 2026' })).toBeVisible();
  return page;
}

const tile = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Everything noted with an answer. */
const notesIn = async (page: Page) => (await readTables(page)).outcomes?.flatMap(({ note }) => note ?? []);

test('an old day is changed with the keyboard alone, which leaves a small mark', async ({ openPage }) => {
  const page = await openPromise(openPage, 300);
  const today = tile(page, 'Sunday 22 November: can still be answered, today');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await today.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(today).toBeFocused();
  for (const key of ['PageUp', 'PageUp', 'ArrowUp', 'Home', 'ArrowRight']) await page.keyboard.press(key);
  const before = tile(page, 'Tuesday 15 September: kept');
  await expect(before).toBeFocused();
  await page.keyboard.press('Enter');
  const day = panel(page, 'Tuesday 15 September');
  await expect(day.getByText('A change leaves a small mark')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(day.getByRole('radio', { name: 'Kept', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(day.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(tile(page, 'Tuesday 15 September: partly, changed later')).toBeVisible();
  await expect(day.getByText('Changed on 22 November 2026.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tile(page, 'Tuesday 15 September: partly, changed later')).toBeFocused();
  await page.reload();
  await expect(tile(page, 'Tuesday 15 September: partly, changed later')).toBeVisible();
});

test('a slip of this week is noted with the mouse, and undone', async ({ openPage }) => {
  const page = await openPromise(openPage, 60);
  await tile(page, 'Saturday 21 November: can still be answered').click();
  const day = panel(page, 'Saturday 21 November');
  await day.getByRole('radio', { name: 'Not kept' }).click();
  await expect(tile(page, 'Saturday 21 November: not kept')).toBeVisible();
  await expect(day.getByText('A change leaves a small mark')).toBeHidden();
  await expect(day.getByRole('link', { name: 'Own this slip' })).toHaveAttribute(
    'href',
    '#/promises/p1/own/2026-11-21',
  );
  await day.getByLabel('A note, if you like').fill('The last train.');
  await expect.poll(() => notesIn(page)).toEqual(['The last train.']);
  await page.reload();
  await tile(page, 'Saturday 21 November: not kept').click();
  await expect(day.getByLabel('A note, if you like')).toHaveValue('The last train.');
  await day.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(tile(page, 'Saturday 21 November: can still be answered')).toBeVisible();
  await day.getByRole('button', { name: 'Undo' }).click();
  await expect(tile(page, 'Saturday 21 November: not kept')).toBeVisible();
  await expect(day.getByLabel('A note, if you like')).toHaveValue('The last train.');
});

test('the tables say what the tiles show', async ({ openPage }) => {
  const page = await openPromise(openPage, 500);
  for (const summary of await page.getByText('Show as a table').all()) await summary.click();
  const marks = ['kept', 'partly', 'missed', 'owned', 'rest', 'unanswered'];
  const tiles = await page.evaluate(
    (names) =>
      [...document.querySelectorAll('[role=grid]')].map((month) => [
        month.querySelector('caption')?.textContent ?? '',
        ...names.map((name) => String(month.querySelectorAll(`[data-mark=${name}]`).length)),
      ]),
    marks,
  );
  const months = page.getByRole('table', { name: 'The months of 2026', exact: true });
  const cells = await months
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent)),
    );
  expect(cells).toEqual(tiles);
  expect(cells.flatMap((row) => row.slice(1)).reduce((sum, count) => sum + Number(count), 0)).toBe(324);

  await page.getByLabel('Days of', { exact: true }).selectOption('March');
  const days = page.getByRole('table', { name: 'The days of March 2026', exact: true });
  const said = await days.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent)
        .slice(0, 2)
        .join(': '),
    ),
  );
  const labels = await page
    .getByRole('grid', { name: 'March' })
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  expect(said).toEqual(labels);

  const ends = page.getByRole('table', { name: /^How steadily it was kept at the end of each month/ });
  await expect(ends.locator('tbody tr')).toHaveCount(11);
  await expect(ends.getByRole('row', { name: /^November \w+/ })).toBeVisible();
});

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    test('axe finds nothing, with a day and the tables open', async ({ openPage }) => {
      test.setTimeout(180_000);
      const page = await openPromise(openPage, 300);
      await tile(page, 'Wednesday 18 November: not kept, owned').click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, 'nothing is wider than the page').toBeLessThanOrEqual(0);
      await expectNoViolations(page);
    });
  });
}

test('on a page of any width the days of the year lie at least 24 pixels apart', async ({ openPage }) => {
  const page = await openPromise(openPage, 60);
  const apart = () =>
    page.evaluate(() => {
      const cells = [...document.querySelectorAll('button[data-day]')].flatMap(
        (one) => one.closest('td') ?? [],
      );
      const sizes = cells.map((cell) => cell.getBoundingClientRect());
      return Math.min(...sizes.flatMap(({ width, height }) => [width, height]));
    });
  for (let width = 320; width <= 1400; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    expect(await apart(), `${width} pixels wide`).toBeGreaterThanOrEqual(24);
  }
});

test('of ten years only one is read', async ({ openPage }) => {
  test.setTimeout(120_000);
  const page = await openPromise(openPage, 3650);
  // What was said long ago is counted with the next answer.
  await tile(page, 'Saturday 21 November: can still be answered').click();
  await panel(page, 'Saturday 21 November').getByRole('radio', { name: 'Kept', exact: true }).click();
  await expect(tile(page, 'Saturday 21 November: kept')).toBeVisible();
  await page.addInitScript(() => {
    const read = { rows: 0 };
    Object.assign(globalThis, { read });
    for (const store of [IDBIndex.prototype, IDBObjectStore.prototype]) {
      for (const name of ['getAll', 'openCursor', 'getAllRecords'] as const) {
        const plain = Reflect.get(store, name);
        if (!plain) continue;
        Reflect.set(store, name, function (this: IDBIndex | IDBObjectStore, ...args: unknown[]) {
          const request: IDBRequest = plain.apply(this, args);
          const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
          request.addEventListener('success', () => {
            if (table !== 'outcomes' || !request.result) return;
            read.rows += Array.isArray(request.result) ? request.result.length : 1;
          });
          return request;
        });
      }
    }
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The year 2026' })).toBeVisible();
  const rows = () => page.evaluate(() => (globalThis as unknown as { read: { rows: number } }).read.rows);
  const first = await rows();
  expect(first).toBeGreaterThan(300);
  // This year, the weeks the lists look at, and what lies just before the year.
  expect(first).toBeLessThan(600);
  await page.getByRole('button', { name: 'The year before, 2025' }).click();
  await expect(page.getByRole('heading', { name: 'The year 2025' })).toBeVisible();
  expect((await rows()) - first).toBeLessThan(500);
});
