import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';
import { readTables } from './support/tables';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
declare const chrome: any;

const { erase } = english.home.settings;
const secret = 'MarkerSecret';
const dayBefore = (days: number) =>
  Temporal.Now.zonedDateTimeISO().subtract({ hours: 4 }).toPlainDate().subtract({ days }).toString();

/** Ten years with a promise of every day and four answers a day. */
function tenYears() {
  const days = Array.from({ length: 3650 }, (_, ago) => dayBefore(ago));
  const questions = ['mood', 'open', 'closeness', 'hope'];
  return {
    profile: [{ ...settledProfile, lens: 'hurt', causes: ['infidelity'] }],
    pledges: ['p1', 'p2', 'p3'].map((id, seam) => dailyPledge(id, `${secret} ${id}`, seam)),
    outcomes: days.flatMap((day) =>
      ['p1', 'p2', 'p3'].map((pledgeId) => ({
        id: `${pledgeId} ${day}`,
        changedAt: 1,
        pledgeId,
        day,
        value: 'kept',
      })),
    ),
    answers: days.flatMap((day) =>
      questions.map((question) => ({ id: `${question} ${day}`, changedAt: 1, day, question, value: 2 })),
    ),
    notes: days.map((day) => ({ id: `note ${day}`, changedAt: 1, day, text: secret })),
    reminders: [weeklyReminder(4, '19:00', secret)],
    ownItems: [{ id: 'own1', changedAt: 5, kind: 'gesture', text: secret }],
    stageMoves: [{ id: 'm1', changedAt: 5, day: dayBefore(9), to: 'forgive', note: secret }],
    breaches: [{ id: 'b1', changedAt: 6, day: dayBefore(3), note: secret }],
  };
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function inTwoSteps(page: Page, door: string, yes: string) {
  await step(page, door).click();
  await step(page, yes).click();
  await expect(page.getByText(erase.done)).toBeVisible();
}

test('erasing everything takes ten years away, and begins anew', async ({ openPage }) => {
  test.setTimeout(120_000);
  const page = await openPage('home.html#/settings');
  await putRecords(page, tenYears());
  await putSettings(page, { cover: 'open', dotFrom: 0, dayStartsAt: 0, knowsLeave: true });
  const facts = () =>
    page.evaluate(async () => ({
      alarms: (await chrome.alarms.getAll()).length,
      badge: await chrome.action.getBadgeText({}),
      notifications: Object.keys(await chrome.notifications.getAll()).length,
      caches: (await caches.keys()).length,
    }));
  await page.evaluate(async () => {
    await caches.open('a cache');
    const iconUrl = chrome.runtime.getURL('/icon/48.png');
    await chrome.notifications.create('reminder x', {
      ...{ type: 'basic', iconUrl, title: 'Walk', message: '.' },
      // Others go by themselves after some seconds.
      requireInteraction: true,
    });
    await chrome.storage.local.set({ remindersChanged: 2 });
  });
  await expect.poll(async () => (await facts()).alarms).toBe(1);
  expect(await facts()).toMatchObject({ notifications: 1, caches: 1 });
  await page.reload();
  await step(page, erase.everything).click();
  await expect(page.getByText(erase.everythingQuestion)).toBeVisible();
  expect((await readTables(page)).pledges).toHaveLength(3);
  await step(page, erase.everythingYes).click();

  await expect(page.getByRole('heading', { name: english.home.welcome.lens })).toBeVisible();
  await expect(page).toHaveURL(/#\/welcome$/);

  // All that is there now is what the first look at a new day makes: seeds, and a choice of the day.
  const { profile = [], shown = [], ...others } = await readTables(page);
  expect(Object.values(others).flat()).toEqual([]);
  expect(profile).toHaveLength(1);
  expect(profile[0]).toMatchObject({ lens: 'both', causes: [], isWelcomed: false });
  expect(profile[0]?.installSeed).not.toBe(settledProfile.installSeed);
  expect(JSON.stringify(shown)).not.toContain('own1');
  // And that reminders were looked at, of which there are none.
  const {
    remindersChanged: _,
    remindersLooked,
    ...settings
  } = await page.evaluate(() => chrome.storage.local.get());
  expect(settings).toEqual({});
  expect(remindersLooked?.next ?? null).toBeNull();
  expect(await facts()).toEqual({ alarms: 0, badge: '', notifications: 0, caches: 0 });
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  // How far the journal of the new life goes.
  expect(left.filter((name) => name !== 'standing')).toEqual([]);
});

test('all other open pages begin anew too', async ({ openPage }) => {
  const page = await openPage('home.html#/settings');
  await putRecords(page, { profile: [settledProfile], pledges: [dailyPledge('p1', secret)] });
  await putSettings(page, { cover: 'open', knowsLeave: true });
  const tab = await openPage('newtab.html');
  const promises = await openPage('home.html#/promises');
  const popup = await openPage('popup.html');
  for (const other of [tab, promises, popup]) await expect(other.getByText(secret).first()).toBeVisible();
  await page.bringToFront();
  await page.reload();
  const closed = popup.waitForEvent('close');
  await step(page, erase.everything).click();
  await step(page, erase.everythingYes).click();
  for (const full of [page, promises])
    await expect(full.getByRole('heading', { name: english.home.welcome.lens })).toBeVisible();
  await expect(tab.getByRole('link', { name: english.newTab.begin })).toBeVisible();
  await closed;
});

test('the first step of erasing erases nothing, and can be taken back', async ({ openPage }) => {
  const page = await openPage('home.html#/settings');
  await putRecords(page, { profile: [settledProfile], pledges: [dailyPledge('p1', secret)] });
  const before = await readTables(page);
  await page.reload();
  for (const door of [erase.everything, erase.checkIns, erase.choices, erase.day, erase.promise]) {
    await step(page, door).focus();
    await page.keyboard.press('Enter');
    // The keyboard goes on where it was, and what is asked can be seen.
    await expect(page.getByRole('region', { name: door })).toBeFocused();
    await expect(step(page, erase.cancel)).toBeInViewport({ ratio: 1 });
    await step(page, erase.cancel).click();
    await expect(page.getByRole('region', { name: door })).toBeFocused();
    await expect(step(page, door)).toBeVisible();
  }
  expect(await readTables(page)).toEqual(before);
});

test.describe('a part is erased for good, and the rest stays:', () => {
  test.use({ cover: 'open' });

  const life = {
    profile: [{ ...settledProfile, lens: 'hurt', causes: ['infidelity'] }],
    pledges: [dailyPledge('p1', 'First'), dailyPledge('p2', 'Second', 1)],
    outcomes: ['p1', 'p2'].flatMap((pledgeId) =>
      [1, 2].map((days) => ({
        ...{ id: `${pledgeId} ${days}`, changedAt: 1, pledgeId, day: dayBefore(days), value: 'missed' },
      })),
    ),
    repairs: [
      { id: 'x', changedAt: 1, pledgeId: 'p1', day: dayBefore(2), ownedOn: dayBefore(1), makeGood: secret },
    ],
    promisesToMe: [{ id: 'm1', changedAt: 1, text: 'Promised to me', madeOn: dayBefore(4) }],
    noticings: [{ id: 'w1', changedAt: 1, promiseId: 'm1', week: dayBefore(4), saw: 'no', note: secret }],
    answers: [1, 2].map((days) => ({
      ...{ id: `a${days}`, changedAt: 1, day: dayBefore(days), question: 'mood', value: 2 },
    })),
    notes: [1, 2].map((days) => ({
      id: `n${days}`,
      changedAt: 1,
      day: dayBefore(days),
      text: `Note ${days}`,
    })),
  };

  test('a day, a promise, all check-ins, and what it was about', async ({ openPage }) => {
    const page = await openPage('home.html#/settings');
    await putRecords(page, life);
    const journal = await openPage('home.html#/journal');
    await expect(journal.getByText('Note 1')).toBeVisible();
    await page.bringToFront();
    await page.reload();
    const ids = async (table: string) => ((await readTables(page))[table] ?? []).map(({ id }) => id);

    await step(page, erase.day).click();
    await page.getByLabel(erase.dayField).fill(dayBefore(1));
    await step(page, erase.dayYes).click();
    await expect(page.getByText(erase.done)).toBeVisible();
    expect(await ids('notes')).toEqual(['n2']);
    expect(await ids('answers')).toEqual(['a2']);
    expect(await ids('outcomes')).toEqual(['p1 2', 'p2 2']);
    await expect(journal.getByText('Note 1')).toHaveCount(0);

    await step(page, erase.promise).click();
    await expect(step(page, erase.promiseYes)).toBeDisabled();
    await page.getByLabel(erase.promiseField).selectOption('First');
    await step(page, erase.promiseYes).click();
    await expect.poll(() => ids('pledges')).toEqual(['p2']);
    expect(await ids('outcomes')).toEqual(['p2 2']);
    expect(await ids('repairs')).toEqual([]);

    await page.reload();
    await step(page, erase.promise).click();
    await page.getByLabel(erase.promiseField).selectOption('Promised to me');
    await expect(page.getByText(erase.promiseToMeQuestion)).toBeVisible();
    await step(page, erase.promiseYes).click();
    await expect.poll(() => ids('promisesToMe')).toEqual([]);
    expect(await ids('noticings')).toEqual([]);

    await page.reload();
    await inTwoSteps(page, erase.checkIns, erase.checkInsYes);
    expect(await ids('answers')).toEqual([]);
    expect(await ids('notes')).toEqual([]);

    await page.reload();
    await inTwoSteps(page, erase.choices, erase.choicesYes);
    const { profile } = await readTables(page);
    expect(profile).toMatchObject([{ lens: 'both', causes: [], vesselSeed: settledProfile.vesselSeed }]);
  });
});
