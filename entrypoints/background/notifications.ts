import { browser } from 'wxt/browser';
import { editionFor } from '../../content';
import type { Day } from '../../domain/day';
import type { RemindingAction } from '../../domain/pledgeReminder';
import type { Reminder } from '../../domain/reminder';

const prefix = 'reminder ';
const pausePrefix = 'pause ';

const iconUrl = () => browser.runtime.getURL('/icon/128.png');

interface How {
  readonly isAlone: boolean;
  /** Whether the person's own words may be on the screen now. */
  readonly isOpen: boolean;
}

/** Shows a reminder, in neutral words unless the screen is open. The same one on the same date replaces itself. */
export async function showReminder(
  reminder: Reminder,
  date: string,
  { isAlone, isOpen }: How,
): Promise<void> {
  const { notifications } = editionFor(navigator.language);
  await browser.notifications.create(`${prefix}${reminder.id} ${date}`, {
    type: 'basic',
    iconUrl: iconUrl(),
    title: (isOpen && reminder.title) || (isAlone ? notifications.timeAlone : notifications.timeTogether),
    message: notifications.body,
  });
}

/** Reminds of promises without a word of them. What is shown for the same moment of a day replaces itself. */
export async function showPause(
  day: Day,
  shownFor: number,
  actions: readonly RemindingAction[],
): Promise<void> {
  const { notifications } = editionFor(navigator.language);
  const id = `${pausePrefix}${day} ${shownFor}`;
  const words = {
    type: 'basic',
    iconUrl: iconUrl(),
    title: notifications.pause,
    message: notifications.pauseBody,
  } as const;
  const buttons = actions.map((action) => ({ title: notifications.actions[action] }));
  try {
    await browser.notifications.create(id, { ...words, buttons });
  } catch {
    // Firefox refuses buttons: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications/NotificationOptions
    await browser.notifications.create(id, words);
  }
}

/** What a notification about promises was shown for. */
export interface ShownPause {
  readonly day: Day;
  readonly shownFor: number;
}

/** Null when a notification is about something else. */
export function readPause(id: string): ShownPause | null {
  const [, day, shownFor] = /^pause (\d{4}-\d{2}-\d{2}) (\d+)$/.exec(id) ?? [];
  return day && shownFor ? { day: day as Day, shownFor: Number(shownFor) } : null;
}

/** Takes away what is still in the computer's list of notifications. */
export async function clearNotifications(): Promise<void> {
  const ids = Object.keys(await browser.notifications.getAll());
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}

/** Opens the new tab, as covered as it is set to be. */
export async function openFromNotification(id: string): Promise<void> {
  if (!id.startsWith(prefix) && !readPause(id)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') });
}
