import { browser } from 'wxt/browser';
import { noticesFor } from '../../content/notices';

/** Shows or hides the small mark on the toolbar button. */
export async function showDot(isShown: boolean): Promise<void> {
  const { dot } = noticesFor(navigator.language).notifications;
  await browser.action.setBadgeText({ text: isShown ? dot : '' });
  if (isShown) await browser.action.setBadgeBackgroundColor({ color: [150, 103, 24, 255] });
}
