import { expect, type Page, test } from '@playwright/test';
import { english } from '../../content/en';
import { markers } from '../support/traces';
import { calmLife, openWhatOpens, pagesOfLife } from './support/marked-life';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putRecords, putSettings } from './support/seed';

const fields =
  'textarea, input:not([type="radio"], [type="checkbox"], [type="date"], [type="time"], [type="number"], [type="file"])';

/** Doors behind which one can write, beside those that show what was written. */
const doors = [english.promises.make, english.toMe.add, english.goals.add, english.reminders.add];

/** What is typed here is kept nowhere, on purpose: what one looks for, and what locks a backup. */
const unkept = [english.practices.search];
const unkeptPages = ['home.html#/backup'];

/** At most so old may be what is lost, in milliseconds. */
const oldest = 1000;

/** The same field may say beside its name of what it is. */
const fieldOf = (label: string) => label.split(':')[0];

interface Typed {
  readonly path: string;
  readonly label: string;
  readonly word: string;
}

async function openForms(page: Page): Promise<void> {
  await openWhatOpens(page);
  for (const name of doors) {
    const door = page.getByRole('button', { name, exact: true }).first();
    if (await door.isVisible()) await door.click();
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const labelOf = (element: Element) =>
  element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? '';

async function typeInto(page: Page, path: string, words: string[]): Promise<readonly Typed[]> {
  const typed: Typed[] = [];
  for (const field of await page.locator(fields).all()) {
    if (!(await field.isVisible())) continue;
    const label = await field.evaluate(labelOf);
    if (unkept.some((name) => label.startsWith(name))) continue;
    const word = words.pop() ?? '';
    await field.fill(word);
    typed.push({ path, label, word });
  }
  return typed;
}

const everythingOn = (page: Page) =>
  page.evaluate(
    (query) =>
      [...document.querySelectorAll<HTMLInputElement>(query)].map(({ value }) => value).join('\n') +
      document.body.innerText,
    fields,
  );

test('what is typed into any field of any page is there after the browser was killed', async () => {
  test.setTimeout(300_000);
  const { profile, extensionId, remove } = installedProfile();
  const base = `chrome-extension://${extensionId}/`;
  let chromium = await startChromium(profile);
  const visit = async (path: string) => {
    const page = await chromium.context.newPage();
    await page.goto(`${base}${path}`);
    await page.bringToFront();
    await page.locator('main').waitFor();
    return page;
  };
  try {
    const first = await visit('newtab.html');
    await putRecords(first, calmLife());
    await putSettings(first, { cover: 'open', knowsLeave: true });
    await first.close();
    const words = [...markers(200)];
    const typed: Typed[] = [];
    for (const path of pagesOfLife.filter((one) => !unkeptPages.includes(one))) {
      const page = await visit(path);
      await openForms(page);
      typed.push(...(await typeInto(page, path, words)));
    }
    const typedAt = Date.now();
    expect(typed.length).toBeGreaterThanOrEqual(25);
    await new Promise((resolve) => setTimeout(resolve, typedAt + oldest + 200 - Date.now()));
    await chromium.kill();

    chromium = await startChromium(profile);
    const lost: string[] = [];
    for (const path of new Set(typed.map((one) => one.path))) {
      const page = await visit(path);
      await openForms(page);
      for (const one of typed.filter((each) => each.path === path)) {
        // Where several pages have the same field, what was typed last stands in all of them.
        const same = typed
          .filter(({ label }) => fieldOf(label) === fieldOf(one.label))
          .map(({ word }) => word);
        const isThere = async () => {
          const all = await everythingOn(page);
          return same.slice(same.indexOf(one.word)).some((word) => all.includes(word));
        };
        const comes = () =>
          expect
            .poll(isThere, { timeout: 3000 })
            .toBe(true)
            .then(() => true)
            .catch(() => false);
        if (await comes()) continue;
        // What a door leads to may not have been there yet when it was knocked at.
        await page.reload();
        await page.waitForTimeout(1000);
        await openForms(page);
        if (!(await comes())) lost.push(`${path}: ${one.label}`);
      }
      await page.close();
    }
    console.info(
      `${typed.length} fields on ${new Set(typed.map(({ path }) => path)).size} pages, ${lost.length} lost`,
    );
    expect(lost).toEqual([]);
  } finally {
    await chromium.kill();
    remove();
  }
});
