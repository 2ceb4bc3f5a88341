import type { BrowserContext, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

test.use({ cover: 'open' });

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

const { questions, title, unsafe, harm, calm } = english.reflection;
const profile = { ...settledProfile, lens: 'hurt', causes: [], mode: 'joint', isParting: false };

interface Dump {
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>;
  readonly elsewhere: object;
}

/** Everything that the extension keeps anywhere, to the last value. */
const dump = (page: Page): Promise<Dump> =>
  page.evaluate(async () => {
    const answerTo = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, object[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerTo(indexedDB.open(name));
      const tables: Record<string, object[]> = {};
      // What is said already goes into the journal by itself; the journal holds what these tables held, and no more.
      const records = [...database.objectStoreNames].filter((table) => !['outbox', 'marks'].includes(table));
      for (const table of records)
        tables[table] = await answerTo(database.transaction(table).objectStore(table).getAll());
      databases[name] = tables;
      database.close();
    }
    const { standing: _, ...page } = { ...localStorage };
    const { compared: __, ...session } = await chrome.storage.session.get();
    const elsewhere = {
      local: await chrome.storage.local.get(),
      session,
      sync: await chrome.storage.sync.get(),
      page,
      caches: await caches.keys(),
      cookies: document.cookie,
      alarms: await chrome.alarms.getAll(),
      badge: await chrome.action.getBadgeText({}),
    };
    return { databases, elsewhere };
  });

/** What a tab of its own could keep, also beyond a reload. */
const tabOf = (page: Page) =>
  page.evaluate(() => ({
    session: { ...sessionStorage },
    history: history.state,
    name: window.name,
    title: document.title,
    address: location.href,
  }));

const questionRow = (page: Page, index: number) =>
  page.getByRole('radiogroup', { name: questions[index] ?? '' });
const answer = (page: Page, index: number, label: string) =>
  questionRow(page, index).getByRole('radio', { name: label, exact: true }).check();

async function seeWhatItMeans(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See what it means' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

async function answerYesToAll(page: Page): Promise<void> {
  for (const index of questions.keys()) await answer(page, index, 'Yes');
  for (const index of questions.keys())
    await expect(questionRow(page, index).getByRole('radio', { name: 'Yes' })).toBeChecked();
}

/** A page that looks on and writes nothing, and beside it the questions. */
async function lookedAt(context: BrowserContext, openPage: (path: string) => Promise<Page>) {
  const observer = await openPage('home.html#/support');
  await expect(observer.locator('main')).toBeVisible();
  await putRecords(observer, { profile: [profile], stageMoves: [] });
  const address = observer.url().replace('support', 'look');
  const open = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    return page;
  };
  await (await open()).close();
  return { observer, open };
}

const waysOut: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'opening Support': (page) => page.getByRole('button', { name: 'Open Support' }).first().click(),
  'continuing anyway': (page) => page.getByRole('button', { name: 'Continue anyway' }).click(),
  'its own button for closing': (page) =>
    Promise.all([
      page.waitForEvent('close'),
      // The page may be gone before its click has come to its end.
      page
        .getByRole('button', { name: 'Close this page' })
        .click({ noWaitAfter: true })
        .catch(() => undefined),
    ]),
  'closing the tab': (page) => page.close(),
  'the navigation': (page) => page.getByRole('link', { name: 'Journal' }).click(),
  'loading the page again': (page) => page.reload(),
  'going to another page and back': async (page) => {
    await page.getByRole('link', { name: 'Journal' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    await page.goBack();
  },
};

test('a yes to everything leaves no trace, whichever way one leaves', async ({ context, openPage }) => {
  test.setTimeout(120_000);
  const { observer, open } = await lookedAt(context, openPage);
  const before = await dump(observer);
  expect(before.databases.goldseam?.profile).toEqual([profile]);
  for (const [way, leave] of Object.entries(waysOut)) {
    for (const isSeen of [true, false]) {
      const needsEnd = /Support|anyway|button/.test(way);
      if (needsEnd && !isSeen) continue;
      const page = await open();
      const tabBefore = await tabOf(page);
      expect(tabBefore.session).toEqual({});
      await answerYesToAll(page);
      expect(await dump(observer), `answered, before ${way}`).toEqual(before);
      if (isSeen) await seeWhatItMeans(page);
      expect(await tabOf(page), `in the tab, before ${way}`).toEqual(tabBefore);
      expect(page.url()).toMatch(/home\.html#\/look$/);
      await leave(page);
      await observer.waitForTimeout(200);
      expect(await dump(observer), `after ${way}`).toEqual(before);
      if (page.isClosed()) continue;
      expect((await tabOf(page)).session, `in the tab, after ${way}`).toEqual({});
      await page.goto(observer.url().replace('support', 'look'));
      await expect(page.getByRole('button', { name: 'See what it means' })).toBeVisible();
      await expect(page.getByRole('radio', { checked: true }), `back after ${way}`).toHaveCount(0);
      await page.close();
    }
  }
});

test('using it on one’s own changes the mode and nothing else', async ({ context, openPage }) => {
  const { observer, open } = await lookedAt(context, openPage);
  const before = await dump(observer);
  const page = await open();
  await answerYesToAll(page);
  await seeWhatItMeans(page);
  await page.getByRole('button', { name: 'Use it on my own' }).click();
  await expect(page.getByText('Done. Nothing here asks for a partner now.')).toBeVisible();
  const after = await dump(observer);
  const [changed] = after.databases.goldseam?.profile ?? [];
  expect(changed).toEqual({ ...profile, mode: 'individual', changedAt: expect.any(Number) });
  expect({
    ...after,
    databases: { ...after.databases, goldseam: { ...after.databases.goldseam, profile: [profile] } },
  }).toEqual(before);
  await page.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(page.getByText('You use it on your own.')).toBeAttached();
  expect(await dump(observer)).toEqual(after);
});

test('chosen on the path it leaves the same records: none says why someone is on their own', async ({
  context,
  openPage,
}) => {
  const { observer } = await lookedAt(context, openPage);
  const page = await openPage('home.html#/path');
  await page.getByText(english.path.alone.open, { exact: true }).click();
  await page.getByRole('button', { name: english.path.alone.switch }).click();
  await expect(page.getByText(english.path.alone.on)).toBeAttached();
  const [changed] = (await dump(observer)).databases.goldseam?.profile ?? [];
  expect(changed).toEqual({ ...profile, mode: 'individual', changedAt: expect.any(Number) });
});

test('a mode that could not be changed is not said to be changed', async ({ context, openPage }) => {
  const { open } = await lookedAt(context, openPage);
  const page = await open();
  await answer(page, 0, 'Yes');
  await seeWhatItMeans(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Use it on my own' }).click();
  await expect(page.getByText('There is no room to save that.')).toBeVisible();
  await expect(page.getByText('Done. Nothing here asks for a partner now.')).toHaveCount(0);
});

test('answers are gone after a reload, and after the page was left and opened again', async ({
  context,
  openPage,
}) => {
  const { open } = await lookedAt(context, openPage);
  const page = await open();
  await answerYesToAll(page);
  await page.reload();
  await expect(questionRow(page, 0)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answerYesToAll(page);
  await seeWhatItMeans(page);
  await page.reload();
  await expect(questionRow(page, 0)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

type Outcome = 'calm' | 'safety' | 'help' | 'safety and help';
const all = (label: string): readonly string[] => questions.map(() => label);
const one = (index: number, label: string, rest = 'No'): readonly string[] =>
  questions.map((_, at) => (at === index ? label : rest));

const cases: readonly (readonly [string, readonly string[], Outcome])[] = [
  ['six times no', all('No'), 'calm'],
  ['nothing answered', [], 'calm'],
  ['sometimes once', one(2, 'Sometimes'), 'calm'],
  ['rather not say to the third', one(2, 'Rather not say'), 'calm'],
  ['sometimes to the sixth', one(5, 'Sometimes'), 'calm'],
  ...[0, 1, 2, 3, 4].map((at) => [`yes to number ${at + 1}`, one(at, 'Yes'), 'safety'] as const),
  ['sometimes twice', ['No', 'No', 'Sometimes', 'No', 'Sometimes', 'No'], 'safety'],
  ['rather not say to the first', one(0, 'Rather not say'), 'safety'],
  ['rather not say to the second', one(1, 'Rather not say'), 'safety'],
  ['yes to the sixth alone', one(5, 'Yes'), 'help'],
  ['yes to everything', all('Yes'), 'safety and help'],
];

test('each way of answering leads to what it calls for', async ({ context, openPage }) => {
  test.setTimeout(120_000);
  const { open } = await lookedAt(context, openPage);
  const page = await open();
  for (const [name, labels, outcome] of cases) {
    await page.reload();
    for (const [index, label] of labels.entries()) await answer(page, index, label);
    await seeWhatItMeans(page);
    const shows = async (heading: string, lines: readonly string[], isShown: boolean) => {
      for (const line of lines) await expect(page.getByText(line), name).toHaveCount(isShown ? 1 : 0);
      await expect(page.getByRole('heading', { level: 2, name: heading }), name).toHaveCount(isShown ? 1 : 0);
    };
    await shows(calm.title, [calm.text], outcome === 'calm');
    await shows(unsafe.title, unsafe.lines, outcome.includes('safety'));
    await shows(harm.title, harm.lines, outcome.includes('help'));
    const buttons = page.locator('main').getByRole('button');
    const safety = ['Open Support', 'Use it on my own', 'Continue anyway', 'Close this page'];
    await expect(buttons, name).toHaveText([
      ...(outcome.includes('safety') ? safety : []),
      // Once is enough: where both are said, the way to Support stands with the first.
      ...(outcome === 'help' ? ['Open Support'] : []),
    ]);
  }
});

test('every way on leads where it says', async ({ context, openPage }) => {
  const { open } = await lookedAt(context, openPage);
  const page = await open();
  const lookAgain = async (labels: readonly string[]) => {
    await page.goto(page.url().replace(/#.*/, '#/look'));
    await page.reload();
    for (const [index, label] of labels.entries()) await answer(page, index, label);
    await seeWhatItMeans(page);
  };
  const expectPage = (name: string) =>
    expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
  await lookAgain(all('No'));
  await page.getByRole('link', { name: english.path.wayBack }).click();
  await expectPage('Path');
  await lookAgain(one(5, 'Yes'));
  await page.getByRole('button', { name: 'Open Support' }).click();
  await expectPage('Support');
  await lookAgain(one(0, 'Yes'));
  await page.getByRole('button', { name: 'Open Support' }).click();
  await expectPage('Support');
  await lookAgain(one(0, 'Yes'));
  await page.getByRole('button', { name: 'Continue anyway' }).click();
  await expectPage('Path');
});
