import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

const text = 'Home when I said I would be';
const due = { pledges: [dailyPledge('p1', text)], profile: [settledProfile] };

test('a promise kept in the popup turns up on an open new tab without a reload', async ({
  context,
  openPage,
}) => {
  const popup = await openPage('popup.html');
  await putRecords(popup, due);
  await putSettings(popup, { cover: 'open' });
  await popup.reload();
  const tab = await context.newPage();
  await tab.goto('chrome://newtab');
  await expect(tab.getByText('Just begun')).toBeVisible();
  await expect(
    tab.getByRole('img', { name: /^A bowl with eight seams: 0 in gold, 0 partly gold/ }),
  ).toBeVisible();

  await popup.getByRole('radiogroup', { name: text }).getByRole('radio', { name: 'Kept' }).click();
  await expect(tab.getByText('Kept 1 in all · lately 1 of 1 · 1 in a row')).toBeVisible();
  await expect(tab.getByRole('img', { name: /0 in gold, 1 partly gold/ })).toBeVisible();
  await expect(tab.getByText('1 promise kept, set in gold.', { exact: false })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Today’s check-in' })).toBeVisible();
});

test('a promise marked on one new tab shows on another and in the popup, also by keys', async ({
  context,
  openPage,
}) => {
  const first = await openPage('newtab.html');
  await putRecords(first, due);
  await putSettings(first, { cover: 'open' });
  await first.reload();
  const second = await context.newPage();
  await second.goto('chrome://newtab');
  const popup = await openPage('popup.html');
  const popupRow = popup.getByRole('radiogroup', { name: text });
  const kept = (page: typeof first) => page.getByRole('button', { name: `Kept: ${text}` });

  await first.bringToFront();
  await kept(first).focus();
  await first.keyboard.press('Enter');
  await expect(kept(second)).toHaveAttribute('aria-pressed', 'true');
  await expect(second.getByRole('img', { name: /0 in gold, 1 partly gold/ })).toBeVisible();
  await expect(popupRow.getByRole('radio', { name: 'Kept' })).toBeChecked();

  await second.bringToFront();
  await second.getByRole('button', { name: `Other: ${text}` }).click();
  await second.getByRole('button', { name: `Rest: ${text}` }).click();
  await expect(first.getByRole('button', { name: `Rest: ${text}` })).toHaveAttribute('aria-pressed', 'true');
  await expect(popupRow.getByRole('radio', { name: 'Rest' })).toBeChecked();
  await expectNoViolations(second);
});

test('Quiet marks its promise without saying which', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.reload();
  const kept = page.getByRole('button', { name: 'Kept: the promise due today' });
  await kept.click();
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('1 kept', { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain(text);
  await kept.click();
  await expect(page.getByText('0 kept', { exact: true })).toBeVisible();
});

test('the check-in opens from the new tab and closes again', async ({ openPage }) => {
  const tab = await openPage('newtab.html');
  await tab.getByRole('button', { name: 'How was today?' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog
    .getByRole('radiogroup', { name: 'How near were we?' })
    .getByRole('radio', { name: 'Near', exact: true })
    .click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(tab.getByRole('button', { name: 'Today’s check-in' })).toBeFocused();
});

test('two tabs show the same gesture and line, today and after another one was asked for', async ({
  context,
  openPage,
}) => {
  const first = await openPage('newtab.html');
  const second = await context.newPage();
  await second.goto('chrome://newtab');
  const gestureOf = (page: typeof first) =>
    page.getByRole('region', { name: 'One small gesture for today' }).locator('p').nth(1);
  const before = (await gestureOf(first).textContent()) ?? '';
  await expect(gestureOf(second)).toHaveText(before);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(
    (await first.getByRole('heading', { level: 1 }).textContent()) ?? '',
  );

  for (let times = 0; times < 3; times++) {
    const shown = (await gestureOf(first).textContent()) ?? '';
    await first.getByRole('button', { name: 'Another' }).click();
    await expect(gestureOf(first)).not.toHaveText(shown);
  }
  await expect(first.getByRole('button', { name: 'Another' })).toHaveCount(0);
  await expect(gestureOf(second)).toHaveText((await gestureOf(first).textContent()) ?? '');
  await first.getByRole('button', { name: 'Did it' }).click();
  await expect(second.getByRole('button', { name: 'Done today' })).toHaveAttribute('aria-pressed', 'true');
});

test('a gesture put away comes back only when it is taken back', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  const gesture = page.getByRole('region', { name: 'One small gesture for today' }).locator('p').nth(1);
  const shown = (await gesture.textContent()) ?? '';
  await page.getByRole('button', { name: 'Not for us' }).click();
  await expect(gesture).not.toHaveText(shown);
  await page.goto(page.url().replace('newtab.html', 'home.html#/settings'));
  await expect(page.getByText(shown)).toBeVisible();
  await page.getByRole('button', { name: 'Let it come again' }).click();
  await expect(page.getByText(shown)).toHaveCount(0);
});

test('Quiet shows nothing the person wrote, one key uncovers it, and Plain shows a clock', async ({
  openPage,
}) => {
  const page = await openPage('newtab.html');
  await putRecords(page, {
    ...due,
    stageMoves: [{ id: 'm1', changedAt: 5, day: '2026-01-01', to: 'apologise' }],
    reminders: [weeklyReminder(4, '19:00', 'Marker walk')],
  });
  await page.reload();
  await expect(page.getByText('Stage 3 of 9 · Cleaning the edges')).toBeVisible();
  await expect(page.getByText('1 promise due today')).toBeVisible();
  for (const hidden of [text, 'Marker walk', 'apology']) {
    expect((await page.content()).toLowerCase()).not.toContain(hidden.toLowerCase());
  }
  await page.keyboard.press('.');
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByText(/Marker walk: /)).toBeVisible();
  await expect(page.getByText('Stage 3 of 9 · Offer a sincere apology')).toBeVisible();
  await page.getByRole('button', { name: 'Cover' }).click();
  await expect(page.getByText(text)).toHaveCount(0);

  await putSettings(page, { cover: 'plain' });
  await expect(page.getByRole('time')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A bowl', exact: true })).toBeVisible();
  await expect(page.getByText(/Stage/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Did it' })).toHaveCount(0);
});

test('past four in the morning an open tab turns to the new day by itself', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await page.clock.install({ time: new Date(2026, 10, 23, 3, 59, 0) });
  await page.reload();
  await page.getByRole('button', { name: 'How was today?' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Near', exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Today’s check-in' })).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(page.getByRole('button', { name: 'How was today?' })).toBeVisible();
});

test('the page takes no focus, moves nothing, and is dark from the start in a dark system', async ({
  context,
  openPage,
}) => {
  const page = await openPage('newtab.html');
  await putRecords(page, due);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('chrome://newtab');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    focus: document.activeElement?.tagName,
    shifts: (globalThis as unknown as { shifts: number[] }).shifts,
    background: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(seen.focus).toBe('BODY');
  expect(seen.shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
  const lightness = Number(/oklch\(([\d.]+)/.exec(seen.background)?.[1]);
  expect(lightness).toBeLessThan(0.3);
  expect(context.pages().length).toBeGreaterThan(0);
});

test('the new-tab page can be paused in one click and brought back from the popup', async ({
  context,
  openPage,
}) => {
  const settings = await openPage('home.html#/settings');
  await settings.getByRole('button', { name: 'Pause the new-tab page' }).click();
  await expect(settings.getByRole('button', { name: 'Use this new-tab page again' })).toBeVisible();
  const tab = await context.newPage();
  await tab.goto('chrome://newtab').catch(() => undefined);
  await expect.poll(() => tab.url()).toBe('chrome://new-tab-page/');

  const popup = await openPage('popup.html');
  await popup.getByRole('button', { name: 'Use this new tab again' }).click();
  await expect(popup.getByText('The new-tab page is paused.')).toHaveCount(0);
  await tab.goto('chrome://newtab');
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
});
