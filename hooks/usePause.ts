import { browser } from 'wxt/browser';
import { changeSettings } from '../storage/settings';
import { useSave } from './useSave';
import { useSettings } from './useSettings';

/**
 * Puts the browser's own new-tab page into this tab.
 * @returns false where the browser does not let an extension do that (Firefox).
 */
export async function showBrowsersOwnPage(): Promise<boolean> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return false;
    await browser.tabs.update(tab.id, { url: 'chrome://new-tab-page' });
    return true;
  } catch {
    return false;
  }
}

/** Whether new tabs show the browser's own page for now, and how to change that. */
export function usePause() {
  const { isNewTabPaused } = useSettings();
  const { save } = useSave();
  return {
    isPaused: isNewTabPaused,
    pause: () => save(() => changeSettings({ isNewTabPaused: true })),
    resume: () => save(() => changeSettings({ isNewTabPaused: false })),
  };
}
