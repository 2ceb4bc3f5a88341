import type { Page } from '@playwright/test';

/** Opens an address as a new page, also where it differs from the one before only in what stands behind its #. */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}
