import type { Page } from '@playwright/test';

/** Stops the service worker as Chromium does after half a minute of rest, which an attached debugger prevents. */
export async function stopWorker(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
