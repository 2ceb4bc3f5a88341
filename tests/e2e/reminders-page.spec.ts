import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

test.use({ cover: 'open' });

const { reminders, reminderKinds, shared } = english;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const week = (page: Page) => page.getByRole('region', { name: reminders.week.title });

async function openReminders(openPage: (path: string) => Promise<Page>) {
  const page = await openPage('home.html#/reminders');
  await putRecords(page, {
    profile: [settledProfile],
    reminders: [weeklyReminder(4, '19:00', 'Marker walk')],
  });
  await page.reload();
  await expect(week(page)).toBeVisible();
  return page;
}

test('a reminder is made in three taps, and stands in the week ahead', async ({ openPage }) => {
  const page = await openReminders(openPage);
  await button(page, reminders.add).click();
  await page.getByRole('button', { name: reminderKinds['check-in'].name }).click();
  await button(page, reminders.form.save).click();
  await expect(week(page).getByText(`20:30 ${reminderKinds['check-in'].title}`)).toHaveCount(7);
  await expect(page.getByRole('heading', { name: reminderKinds['check-in'].title })).toBeVisible();
});

test('by keyboard alone one is made, left out once, and made to rest', async ({ openPage }) => {
  const page = await openReminders(openPage);
  await button(page, reminders.add).press('Enter');
  await expect(page.getByRole('heading', { name: reminders.choose })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await button(page, reminders.form.save).press('Enter');
  await expect(button(page, reminders.add)).toBeFocused();
  const card = page.getByRole('region', { name: 'Marker walk' });
  await card.getByRole('button', { name: reminders.skip }).press('Enter');
  await expect(card.getByText(/^Left out: /)).toBeVisible();
  await card.getByRole('button', { name: shared.markOf(reminders.pause, 'Marker walk') }).press('Enter');
  await card.getByRole('button', { name: reminders.pauseSave }).press('Enter');
  await expect(card.getByText(reminders.pauseProblem)).toBeVisible();
  await card.getByLabel(reminders.pauseUntil).fill('2099-01-01');
  await card.getByRole('button', { name: reminders.pauseSave }).press('Enter');
  await expect(card.getByRole('button', { name: reminders.resume })).toBeVisible();
});

test('the page saves all as one calendar file, under a neutral name and in neutral words', async ({
  openPage,
}) => {
  const page = await openReminders(openPage);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, reminders.calendar.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe('calendar.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('RRULE:');
  expect(text).not.toContain('Marker');
});

test('where notifications do not get through, the page says how to allow them', async ({ openPage }) => {
  const page = await openReminders(openPage);
  await expect(page.getByText(reminders.blocked.title)).toHaveCount(0);
  await putSettings(page, { cover: 'open', knowsLeave: true, seesNotifications: false });
  const notice = page.getByRole('region', { name: reminders.blocked.title });
  await expect(notice.getByRole('listitem')).toHaveCount(reminders.blocked.steps.length);
  await expectNoViolations(page);
  await button(page, reminders.blocked.seen).click();
  await expect(notice).toHaveCount(0);
});
