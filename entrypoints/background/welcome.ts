import { browser } from 'wxt/browser';
import { hasJournal } from '../../storage/journal/slots';
import { findProfile } from '../../storage/profile';

/**
 * Opens the welcome after a first install. The browser can report an install although data are there (it does
 * after a crash in the first seconds), so only a missing profile without any records in
 * the journal counts as first. Where none can be read it stays
 * closed; the new tab offers the welcome too.
 */
export async function welcomeOnce(): Promise<void> {
  try {
    const profile = await findProfile();
    if (profile ? profile.isWelcomed : await hasJournal()) return;
  } catch {
    return;
  }
  await browser.tabs.create({ url: `${browser.runtime.getURL('/home.html')}#/welcome` });
}
