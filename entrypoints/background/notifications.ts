import { browser } from 'wxt/browser';
import { editionFor } from '../../content';
import type { Reminder } from '../../domain/reminder';

const prefix = 'reminder ';

/** Shows a reminder in neutral words. The same reminder on the same date replaces itself. */
export async function showReminder(reminder: Reminder, date: string, isAlone: boolean): Promise<void> {
  const { notifications } = editionFor(navigator.language);
  await browser.notifications.create(`${prefix}${reminder.id} ${date}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: reminder.title || (isAlone ? notifications.timeAlone : notifications.timeTogether),
    message: notifications.body,
  });
}

export async function openFromNotification(id: string): Promise<void> {
  if (!id.startsWith(prefix)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') });
}
