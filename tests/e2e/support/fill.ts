import type { Page } from '@playwright/test';

const fields =
  'textarea, input:not([type="radio"], [type="checkbox"], [type="date"], [type="time"], [type="number"], [type="file"])';

/**
 * Types two words into every field for words that the page shows now: one that is taken out again, and one that stays.
 * Returns the words it typed.
 */
export async function fillFields(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const typed: string[] = [];
  for (const field of await page.locator(fields).all()) {
    if (!(await field.isVisible())) continue;
    const [deleted, unsaved] = words.slice(typed.length);
    if (!deleted || !unsaved) throw new Error('There are more fields than words to type.');
    for (const word of [deleted, unsaved]) {
      await field.fill('');
      await field.pressSequentially(word);
    }
    typed.push(deleted, unsaved);
  }
  return typed;
}
