import { expect, test } from './support/fixtures';
import { alarmTimes, nextMinute, putReminder } from './support/reminders';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';
import { stopWorker } from './support/stop-worker';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

const minute = 60_000;

test('a weekly time together fires at its minute as a neutral notification, though the worker was stopped', async ({
  context,
  openPage,
}) => {
  test.setTimeout(4 * minute);
  const page = await openPage('home.html#/settings');
  await putSettings(page, { cover: 'open' });
  const due = nextMinute();
  await putReminder(page, due);
  await expect.poll(() => alarmTimes(page)).toEqual([due.getTime()]);
  await stopWorker(page);
  expect(await page.evaluate(() => chrome.notifications.getAll())).toEqual({});

  const shown = () => page.evaluate(() => chrome.notifications.getAll().then(Object.keys));
  await expect.poll(shown, { timeout: 3 * minute, intervals: [500] }).toHaveLength(1);
  expect(Math.abs(Date.now() - due.getTime())).toBeLessThan(30_000);

  const opened = context.waitForEvent('page');
  const [worker] = context.serviceWorkers();
  const [id] = await shown();
  await worker?.evaluate((clicked) => chrome.notifications.onClicked.dispatch(clicked), id);
  expect((await opened).url()).toContain('/newtab.html');
  // Somebody may stand near: it opens covered, although it is set to be open.
  await expect((await opened).getByRole('button', { name: /^Show/ })).toBeVisible();
  await expect.poll(shown).toHaveLength(0);
});

test('the reminder of a promise tells nothing of it, and “Done” marks it kept', async ({
  context,
  openPage,
}) => {
  const text = 'Home when I said I would be';
  const page = await openPage('home.html#/promises');
  const now = new Date();
  const remindAt = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  await putRecords(page, { pledges: [{ ...dailyPledge('p1', text), remindAt }], profile: [settledProfile] });
  // Any change of settings lets the background look at the facts.
  await putSettings(page, { dotFrom: 20 });
  const shown = () => page.evaluate(() => chrome.notifications.getAll().then(Object.keys));
  await expect.poll(shown).toHaveLength(1);
  const [id = ''] = await shown();
  expect(id).toMatch(/^due \d+$/);

  const tabs = context.pages().length;
  const [worker] = context.serviceWorkers();
  await worker?.evaluate((pressed) => chrome.notifications.onButtonClicked.dispatch(pressed, 0), id);
  await expect.poll(shown).toHaveLength(0);
  await page.reload();
  await expect(page.getByText(/Kept 1 in all/)).toBeVisible();
  await putSettings(page, { dotFrom: 21 });
  await page.waitForTimeout(500);
  expect(await shown()).toEqual([]);
  expect(context.pages()).toHaveLength(tabs);
});

test('the alarm is made again when it is gone, at the next start of the worker', async ({ openPage }) => {
  const page = await openPage('home.html#/path');
  await putReminder(page, new Date(Date.now() + 3 * 60 * minute));
  const alarms = () => page.evaluate(() => chrome.alarms.getAll());
  await expect.poll(alarms).toHaveLength(1);
  await page.evaluate(() => chrome.alarms.clearAll());
  await stopWorker(page);
  await page.goto(page.url().replace('#/path', '#/settings'));
  await page.reload();
  await page.getByRole('checkbox', { name: /small dot/ }).click();
  await expect.poll(alarms).toHaveLength(1);
});

test('the dot shows only while today is unanswered and after the chosen hour', async ({ openPage }) => {
  const page = await openPage('home.html#/settings');
  await putRecords(page, { profile: [settledProfile] });
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  await page.getByLabel('A new day begins at').selectOption('0');
  await page.getByLabel('From').selectOption('0');
  await expect.poll(badge).toBe('•');
  await page.goto(page.url().replace('#/settings', '#/journal'));
  await page.getByRole('radio', { name: 'In between' }).click();
  await expect.poll(badge).toBe('');
});
