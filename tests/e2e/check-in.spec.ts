import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, settledProfile } from './support/seed';

test.use({ cover: 'open' });

test.use({ viewport: { width: 380, height: 600 } });

const row = (page: Page, question: string) => page.getByRole('radiogroup', { name: question });
const choose = (page: Page, question: string, answer: string) =>
  row(page, question).getByRole('radio', { name: answer, exact: true }).click();

/** Waits until the page says that everything tapped is saved. */
const saved = (page: Page) => expect(page.getByText('Tap to save')).toBeVisible();

async function popupWithOnePromise(openPage: (path: string) => Promise<Page>): Promise<Page> {
  const page = await openPage('popup.html');
  await expect(page.getByRole('heading', { name: 'How was today?' })).toBeVisible();
  await putRecords(page, {
    profile: [settledProfile],
    pledges: [dailyPledge('p1', 'Home when I said I would be')],
  });
  await page.reload();
  await expect(row(page, 'Home when I said I would be')).toBeVisible();
  return page;
}

test('five taps are a whole check-in, saved without a submit', async ({ openPage }) => {
  const page = await popupWithOnePromise(openPage);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  await choose(page, 'How am I right now?', 'Okay');
  await choose(page, 'How open and honest was I today?', 'Open');
  await choose(page, 'How near were we?', 'In between');
  await choose(page, 'Home when I said I would be', 'Kept');
  const rotating = page.getByRole('radiogroup').last();
  await rotating.getByRole('radio').last().click();
  for (const group of await page.getByRole('radiogroup').all()) {
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
  }

  await saved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Change the check-in' }).click();
  for (const group of await page.getByRole('radiogroup').all()) {
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
  }
});

test('the number keys answer each row and move on, and the same key again takes it back', async ({
  openPage,
}) => {
  const page = await popupWithOnePromise(openPage);
  const mood = row(page, 'How am I right now?');
  await expect(mood.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('4');
  await page.keyboard.press('5');
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(row(page, 'How am I right now?').getByRole('radio', { name: 'Okay' })).toBeChecked();
  await expect(row(page, 'How near were we?').getByRole('radio', { name: 'In between' })).toBeChecked();
  await expect(row(page, 'Home when I said I would be').getByRole('radio', { name: 'Kept' })).toBeChecked();

  const rotating = page.getByRole('radiogroup').last();
  await expect(rotating.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.keyboard.press('2');
  await expect(rotating.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(rotating.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('tapping a chosen answer again clears it, and so it stays', async ({ openPage }) => {
  const page = await popupWithOnePromise(openPage);
  await choose(page, 'How am I right now?', 'Hard');
  await expect(
    row(page, 'How am I right now?').getByRole('radio', { name: 'Hard', exact: true }),
  ).toBeChecked();
  await choose(page, 'How am I right now?', 'Hard');
  await expect(row(page, 'How am I right now?').getByRole('radio', { checked: true })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How was today?' })).toBeVisible();
  await expect(row(page, 'How am I right now?').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the last seven days can be answered, and no day before them', async ({ openPage }) => {
  const page = await popupWithOnePromise(openPage);
  const before = page.getByRole('button', { name: 'The day before' });
  for (let day = 0; day < 6; day++) await before.click();
  await expect(before).toBeDisabled();
  await expect(page.getByRole('heading', { name: 'How was that day?' })).toBeVisible();
  await choose(page, 'Home when I said I would be', 'Partly');
  await choose(page, 'How near were we?', 'Near');
  await saved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How was today?' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (let day = 0; day < 6; day++) await before.click();
  await expect(
    row(page, 'How near were we?').getByRole('radio', { name: 'Near', exact: true }),
  ).toBeChecked();
  await expect(row(page, 'Home when I said I would be').getByRole('radio', { name: 'Partly' })).toBeChecked();
});

test('what is said at half past one in the night belongs to the evening before', async ({ openPage }) => {
  const page = await openPage('popup.html');
  await page.clock.setFixedTime(new Date(2026, 10, 23, 1, 30));
  await page.reload();
  await expect(page.getByRole('time')).toHaveText('Sun 22 Nov');
  await choose(page, 'How near were we?', 'Near');
  await saved(page);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 4, 0));
  await page.reload();
  await expect(page.getByRole('time')).toHaveText('Mon 23 Nov');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the line worth remembering is kept', async ({ openPage }) => {
  const page = await popupWithOnePromise(openPage);
  const line = page.getByRole('textbox', { name: 'One line worth remembering' });
  await line.fill('We laughed about the burnt rice 🍚 שלום');
  await line.blur();
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Change the check-in' }).click();
  await expect(line).toHaveValue('We laughed about the burnt rice 🍚 שלום');
});

test('a write that fails is told, what was tapped stays, and trying again saves it', async ({ openPage }) => {
  const page = await popupWithOnePromise(openPage);
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    const state = globalThis as unknown as { healthy?: boolean };
    IDBObjectStore.prototype.put = function (...values) {
      if (state.healthy) return real.apply(this, values);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await choose(page, 'How near were we?', 'Near');
  await expect(page.getByText('There is no room to save that.')).toBeVisible();
  const near = row(page, 'How near were we?').getByRole('radio', { name: 'Near', exact: true });
  await expect(near).toBeChecked();
  await page.evaluate(() => Object.assign(globalThis, { healthy: true }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('There is no room to save that.')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Change the check-in' }).click();
  await expect(near).toBeChecked();
});

test('three promises due still need no scrolling, and a fold holds what is for when it happens', async ({
  openPage,
}) => {
  const page = await popupWithOnePromise(openPage);
  const term = (text: string, cadence: object) => [{ from: '2026-01-01', text, cadence }];
  const more = (id: string, seam: number, text: string, cadence: object) => ({
    ...dailyPledge(id, text, seam),
    terms: term(text, cadence),
  });
  await putRecords(page, {
    pledges: [
      more('p2', 1, 'Ten minutes, phone in another room', { kind: 'times-a-week', times: 3 }),
      more('p3', 2, 'One real question a day', { kind: 'daily' }),
      more('e1', 3, 'I say so the same day', { kind: 'when-it-happens' }),
    ],
  });
  await page.reload();
  await expect(row(page, 'One real question a day')).toBeVisible();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThanOrEqual(600);
  await choose(page, 'Home when I said I would be', 'Kept');
  await choose(page, 'One real question a day', 'Partly');
  await choose(page, 'Ten minutes, phone in another room', 'Kept today');
  expect(await height()).toBeLessThanOrEqual(600);
  await expect(row(page, 'Ten minutes, phone in another room')).toHaveAccessibleName(/1 of 3 this week/);

  await page.getByRole('button', { name: 'Add a note: One real question a day' }).click();
  await page.keyboard.type('We talked until midnight');
  await page.getByText('When it happens').click();
  await choose(page, 'I say so the same day', 'Kept');
  await page.getByRole('button', { name: 'Once more: I say so the same day' }).click();
  await expect(page.getByText('twice')).toBeVisible();
  await saved(page);
  await expectNoViolations(page);

  await page.reload();
  await page.getByRole('button', { name: 'Change the note: One real question a day' }).click();
  await expect(
    page.getByRole('textbox', { name: 'A note, if you like: One real question a day' }),
  ).toHaveValue('We talked until midnight');
});
