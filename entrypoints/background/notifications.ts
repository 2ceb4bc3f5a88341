import { browser } from 'wxt/browser';
import { noticesFor } from '../../content/notices';
import type { NotificationAction } from '../../domain/due';
import type { Trigger } from '../../domain/trigger';
import { type How, wordsFor } from './notificationWords';

const prefix = 'due ';
// The last two were shown by earlier versions and may still be on a screen.
const ours = /^(?:due|try|reminder|pause) /;

const iconUrl = () => browser.runtime.getURL('/icon/128.png');

interface Words {
  readonly title: string;
  readonly message: string;
}

/** Buttons where the browser has them, none where it refuses them. */
async function create(id: string, words: Words, actions: readonly NotificationAction[]): Promise<void> {
  const { notifications } = noticesFor(navigator.language);
  const options = { type: 'basic', iconUrl: iconUrl(), ...words } as const;
  const buttons = actions.map((action) => ({ title: notifications.actions[action] }));
  try {
    await browser.notifications.create(id, { ...options, buttons });
  } catch {
    // Firefox refuses buttons: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications/NotificationOptions
    await browser.notifications.create(id, options);
  }
}

/** Shows what came together, in neutral words. What was first due at the same moment replaces itself. */
export async function showTogether(
  shownFor: number,
  triggers: readonly Trigger[],
  actions: readonly NotificationAction[],
  how: How,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const edition = noticesFor(navigator.language);
  await create(`${prefix}${shownFor}`, wordsFor(triggers, edition, how, now), actions);
}

/** Shows one so that the person can see whether it gets through. */
export async function showTrial(at: number, title: string): Promise<void> {
  const { notifications } = noticesFor(navigator.language);
  await create(`try ${at}`, { title, message: notifications.trial }, []);
}

/** For which moment a notification was shown; null when it is about something else. */
export function readShownFor(id: string): number | null {
  const [, shownFor] = /^due (\d+)$/.exec(id) ?? [];
  return shownFor ? Number(shownFor) : null;
}

/** The moments for which notifications are on the screen, as far as the browser tells. */
export async function listShownFor(): Promise<readonly number[]> {
  const all = await browser.notifications.getAll();
  return Object.keys(all).flatMap((id) => readShownFor(id) ?? []);
}

export async function withdraw(shownFor: number): Promise<void> {
  await browser.notifications.clear(`${prefix}${shownFor}`);
}

/** Takes away what is still in the computer's list of notifications. */
export async function clearNotifications(): Promise<void> {
  const ids = Object.keys(await browser.notifications.getAll());
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}

/** Opens the new tab covered, also where it is set to be open: nobody chose when a notification came. */
export async function openFromNotification(id: string): Promise<void> {
  if (!ours.test(id)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/newtab.html')}#quiet` });
}

/**
 * Whether the system says that it lets no notification through. Not every browser tells, and a system that is merely
 * quiet for now says nothing.
 */
export async function areBlocked(): Promise<boolean> {
  const { getPermissionLevel } = browser.notifications;
  return getPermissionLevel ? (await getPermissionLevel()) === 'denied' : false;
}
