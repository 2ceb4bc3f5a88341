import type { Page } from '@playwright/test';
import { putRecords, weeklyReminder } from './seed';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

const minute = 60_000;

/** The next full minute that leaves the computer some time to get ready for it. */
export function nextMinute(): Date {
  const due = new Date(Date.now() + (new Date().getSeconds() > 40 ? 2 : 1) * minute);
  due.setSeconds(0, 0);
  return due;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A weekly reminder at a moment, as the page would have saved it, and the signal it would have given. */
export async function putReminder(page: Page, due: Date, id = 'walk'): Promise<void> {
  const time = `${twoDigits(due.getHours())}:${twoDigits(due.getMinutes())}`;
  await putRecords(page, { reminders: [weeklyReminder(due.getDay() || 7, time, '', id)] });
  await page.evaluate(() => chrome.storage.local.set({ remindersChanged: Date.now() }));
}

/** The moments at which alarms are set. */
export const alarmTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    chrome.alarms.getAll().then((all: { scheduledTime: number }[]) => all.map((one) => one.scheduledTime)),
  );

/** The ids of the notifications on the screen. */
export const shownIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => chrome.notifications.getAll().then(Object.keys));
