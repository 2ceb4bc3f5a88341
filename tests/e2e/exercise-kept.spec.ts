import type { BrowserContext, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { installedProfile, startChromium } from './support/raw-chromium';
import { putRecords, putSettings, settledProfile } from './support/seed';

test.use({ cover: 'open' });

/** What a letter may hold: emoji, right-to-left text, and line breaks. */
const sentence = 'Since spring.\nI hid it 💔, אני מצטער, and I said';

const line = 'Bread, ואז 💔, on';

async function beginLetter(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(`${url}home.html#/practices/2`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
  return page;
}

test('a tab closed in the middle of a sentence has the sentence when it is opened again', async ({
  context,
  extensionId,
}) => {
  const url = `chrome-extension://${extensionId}/`;
  const page = await beginLetter(context, url);
  const address = page.url();
  await page.getByRole('textbox').pressSequentially(sentence);
  // Closed at once, in the middle of the time in which keystrokes are gathered.
  await Promise.all([page.waitForEvent('close'), page.evaluate(() => window.close()).catch(() => null)]);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole('textbox')).toHaveValue(sentence);
});

test('a tab that is loaded anew in the moment of going on comes back where it went', async ({
  context,
  extensionId,
}) => {
  const page = await beginLetter(context, `chrome-extension://${extensionId}/`);
  await page.getByRole('textbox').fill(sentence);
  // Only where the person is has not been written yet.
  await expect(page.getByText(english.practices.step.kept)).toBeVisible();
  const title = await page.getByRole('heading', { level: 2 }).textContent();
  await page.evaluate(async (next) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // Another change that does not come to its end, as on a slow disk.
    const runs = database.transaction('exerciseRuns', 'readwrite').objectStore('exerciseRuns');
    const goOn = () => {
      runs.count().onsuccess = goOn;
    };
    goOn();
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === next)?.click();
    location.reload();
  }, english.practices.step.next);
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(String(title));
  await page.getByRole('button', { name: english.practices.step.back }).click();
  await expect(page.getByRole('textbox')).toHaveValue(sentence);
});

test('a browser that was killed one second after a keystroke has it when it is started again', async () => {
  const { profile, extensionId, remove } = installedProfile();
  const url = `chrome-extension://${extensionId}/`;
  let chromium = await startChromium(profile);
  try {
    const first = await chromium.context.newPage();
    await first.goto(`${url}home.html#/practices`);
    await expect(first.getByRole('heading', { name: 'Practices', level: 1 })).toBeVisible();
    await putSettings(first, { cover: 'open' });
    await chromium.quit();

    chromium = await startChromium(profile);
    const page = await beginLetter(chromium.context, url);
    const address = page.url();
    await page.getByRole('textbox').pressSequentially(sentence, { delay: 20 });
    await page.waitForTimeout(1000);
    await chromium.kill();

    chromium = await startChromium(profile);
    const again = await chromium.context.newPage();
    await again.goto(address);
    await expect(again.getByRole('textbox')).toHaveValue(sentence);
    await again.goto(`${url}home.html#/practices`);
    await expect(again.getByRole('region', { name: 'Begun' }).getByRole('link')).toBeVisible();
  } finally {
    await chromium.kill();
    remove();
  }
});

/** Types into a form, and closes its page at once. */
async function leaveAtOnce(page: Page, label: string): Promise<string> {
  await page.getByRole('textbox', { name: label, exact: true }).pressSequentially(line);
  const address = page.url();
  await page.close({ runBeforeUnload: true });
  return address;
}

const forms = [
  {
    of: 'goal',
    path: '/practices/10',
    table: 'goals',
    label: english.goals.what,
    add: english.goals.add,
    record: {
      ...{ id: 'g', changedAt: 1, what: 'Tea', kind: 'home', why: '', firstStep: '' },
      ...{ madeOn: '2026-01-01', column: 'idea', rank: 'i' },
    },
    change: async (page: Page) => {
      await page.getByText(english.goals.more, { exact: true }).click();
      await page.getByRole('button', { name: english.goals.change, exact: true }).click();
    },
  },
  {
    of: 'visit',
    path: '/practices/6',
    table: 'visits',
    label: english.helper.visits.note,
    add: english.helper.visits.add,
    record: { id: 'v', changedAt: 1, day: '2026-01-01', note: 'Tea', until: '' },
    change: (page: Page) =>
      page.getByRole('button', { name: new RegExp(`^${english.helper.visits.change}`) }).click(),
  },
];

for (const { of, path, table, label, add, record, change } of forms)
  test(`a ${of} is found again that was being written, or changed, when its tab was closed`, async ({
    openPage,
    context,
  }) => {
    const first = await openPage(`home.html#${path}`);
    await putRecords(first, { profile: [settledProfile], [table]: [record] });
    await first.reload();
    await first.getByRole('button', { name: add, exact: true }).click();
    const address = await leaveAtOnce(first, label);

    const second = await context.newPage();
    await second.goto(address);
    const field = second.getByRole('textbox', { name: label, exact: true });
    await expect(field).toHaveValue(line);
    await expect(second.getByRole('heading', { level: 1 })).toBeFocused();
    await second.getByRole('button', { name: english.shared.cancel, exact: true }).click();
    await change(second);
    await expect(field).toHaveValue('Tea');
    await leaveAtOnce(second, label);

    const third = await context.newPage();
    await third.goto(address);
    const again = third.getByRole('textbox', { name: label, exact: true });
    await expect(again).toHaveValue(new RegExp(`^(Tea${line}|${line}Tea)$`));
    await expect(third.getByRole('button', { name: add, exact: true })).toBeVisible();
  });
