import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, settledProfile } from './support/seed';

test.use({ cover: 'open' });

const { promises, shared } = english;
const mostTabs = 90;

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Goes on with the Tab key until something has the focus. */
async function reach(page: Page, locator: Locator) {
  await expect(locator).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await isFocused(locator)) return;
    await page.keyboard.press('Tab');
  }
  await expect(locator, 'the Tab key never came here').toBeFocused();
}

async function press(page: Page, locator: Locator) {
  await reach(page, locator);
  await page.keyboard.press('Enter');
}

async function type(page: Page, locator: Locator, text: string) {
  await reach(page, locator);
  await page.keyboard.press('ControlOrMeta+a');
  if (text) await page.keyboard.insertText(text);
  else await page.keyboard.press('Delete');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Tab comes to the chosen one of a group, arrow keys to the others. */
async function choose(page: Page, group: string, name: string) {
  const radios = page.getByRole('group', { name: group, exact: true }).getByRole('radio');
  await reach(page, radios.and(page.locator(':checked')));
  for (let steps = 0; steps < 10 && !(await isFocused(radio(page, name))); steps++)
    await page.keyboard.press('ArrowRight');
  await expect(radio(page, name)).toBeChecked();
}

/** The list of promises of someone with these. */
async function listOf(openPage: (path: string) => Promise<Page>, pledges: readonly object[] = [], more = {}) {
  const page = await openPage('home.html#/promises');
  await putRecords(page, { ...more, pledges, profile: [settledProfile] });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: promises.title })).toBeFocused();
  return page;
}

const storedTerms = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
    });
    const all = database.transaction('pledges').objectStore('pledges').getAll();
    const pledges = await new Promise<{ readonly terms: readonly { readonly cadence: object }[] }[]>(
      (resolve) => {
        all.onsuccess = () => resolve(all.result);
      },
    );
    database.close();
    return pledges.flatMap(({ terms }) => terms);
  });

test('each of the seven rhythms can be promised with the keys alone', async ({ openPage }) => {
  test.setTimeout(180_000);
  const page = await listOf(openPage);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.reload();
  const number = page.getByRole('spinbutton');
  const rhythms = [
    { kind: 'daily', set: async () => undefined, words: 'every day', cadence: { kind: 'daily' } },
    {
      kind: 'weekdays',
      set: async () => {
        for (const day of ['Monday', 'Thursday']) {
          await reach(page, page.getByRole('checkbox', { name: day }));
          await page.keyboard.press('Space');
        }
      },
      words: 'on Monday and Thursday',
      cadence: { kind: 'weekdays', days: [1, 4] },
    },
    {
      kind: 'times-a-week',
      set: () => type(page, number, '4'),
      words: 'four times a week',
      cadence: { kind: 'times-a-week', times: 4 },
    },
    {
      kind: 'weekly',
      set: async () => {
        await reach(page, page.getByRole('combobox', { name: promises.weekday }));
        await page.keyboard.press('F');
      },
      words: 'every Friday',
      cadence: { kind: 'every-weeks', weeks: 1, day: 5 },
    },
    {
      kind: 'every-weeks',
      set: () => type(page, number, '3'),
      words: 'every third Sunday',
      cadence: { kind: 'every-weeks', weeks: 3, day: 7 },
    },
    {
      kind: 'monthly',
      set: () => type(page, number, '1'),
      words: 'on the 1st of each month',
      cadence: { kind: 'monthly', date: 1 },
    },
    {
      kind: 'when-it-happens',
      set: async () => undefined,
      words: 'when it happens',
      cadence: { kind: 'when-it-happens' },
    },
  ] as const;
  for (const { kind, set, words, cadence } of rhythms) {
    if (await button(page, promises.make).isVisible()) await press(page, button(page, promises.make));
    await type(page, field(page, promises.text), `A small thing, ${kind}`);
    if (kind !== 'daily') await choose(page, promises.rhythm, promises.kinds[kind]);
    await set();
    await expect(page.getByRole('blockquote')).toHaveText(`A small thing, ${kind}, ${words}.`);
    await press(page, button(page, promises.save));
    await expect(page.getByText(promises.made(`A small thing, ${kind}, ${words}.`))).toBeVisible();
    await expect(page.getByRole('region', { name: `A small thing, ${kind}` })).toContainText(words);
    expect((await storedTerms(page)).map((term) => term.cadence)).toContainEqual(cadence);
    expect(await page.evaluate(() => document.activeElement?.tagName), 'the focus is not lost').not.toBe(
      'BODY',
    );
  }
  await expectNoViolations(page);
});

test('what cannot be promised is said beside its field, which gets the focus, and nothing is saved', async ({
  openPage,
}) => {
  const page = await listOf(openPage);
  const { problems } = promises;
  const save = async (focused: Locator, problem: string) => {
    await page.keyboard.press('Enter');
    await expect(focused).toBeFocused();
    await expect(focused).toHaveAttribute('aria-invalid', 'true');
    await expect(focused).toHaveAccessibleDescription(new RegExp(problem));
    expect(await storedTerms(page)).toEqual([]);
  };
  const text = field(page, promises.text);
  await reach(page, text);
  await save(text, problems.text.empty);
  for (const length of [121, 10_000]) {
    await type(page, text, 'x'.repeat(length));
    await save(text, problems.text['too-long']);
  }
  await type(page, text, 'One walk');
  await type(page, field(page, promises.when), 'x'.repeat(61));
  await save(field(page, promises.when), problems.when['too-long']);
  await type(page, field(page, promises.when), '');

  await choose(page, promises.rhythm, promises.kinds['times-a-week']);
  await type(page, page.getByRole('spinbutton'), '7');
  await save(page.getByRole('spinbutton'), problems.cadence.times);
  await type(page, page.getByRole('spinbutton'), '2');

  await press(page, page.getByText(promises.more));
  const until = page.getByLabel(promises.until, { exact: true });
  await reach(page, until);
  await page.keyboard.type('01012020');
  await save(until, problems.until['before-start']);
  const from = page.getByLabel(promises.from, { exact: true });
  while (!(await isFocused(from))) await page.keyboard.press('Shift+Tab');
  // Back to the first part of the date.
  while (await isFocused(from)) await page.keyboard.press('Shift+Tab');
  await reach(page, from);
  await page.keyboard.type('01012020');
  await save(from, problems.from.past);
  await expectNoViolations(page);
});

test('a promise is made smaller, let go and found again, with the keys alone', async ({ openPage }) => {
  const page = await listOf(openPage, [
    { ...dailyPledge('p1', 'I read for an hour.'), goesOnFrom: '2099-01-01' },
    { ...dailyPledge('p2', 'Rested', 1), rests: [{ from: '2026-02-01' }] },
    { ...dailyPledge('p3', 'A walk each evening', 2), finishedOn: '2026-03-01' },
  ]);
  await press(page, button(page, `${promises.edit}: I read for an hour.`));
  await press(page, button(page, promises.smaller));
  await press(page, button(page, promises.smallerWays.words('I read for half an hour.')));
  await expect(field(page, promises.text)).toHaveValue('I read for half an hour.');
  await press(page, button(page, promises.saveChange));
  const card = page.getByRole('region', { name: 'I read for half an hour.' });
  await expect(card).toBeFocused();

  await press(page, button(page, `${promises.letGo}: I read for half an hour.`));
  await expect(page.getByText(promises.letGoQuestion)).toBeVisible();
  await expect(button(page, promises.letGoYes)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(promises.letGoLead)).toBeVisible();

  await page.getByRole('heading', { level: 1 }).focus();
  await choose(page, promises.filter, promises.option(promises.filters['let-go'], 1));
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article', { name: 'I read for half an hour.' })).toBeVisible();
  await choose(page, promises.filter, promises.option(promises.filters.finished, 1));
  await expect(page.getByRole('article', { name: 'A walk each evening' })).toContainText('1 January 2026');
  await choose(page, promises.filter, promises.option(promises.filters.waiting, 0));
  await expect(page.getByText(promises.noneHere)).toBeVisible();
  await choose(page, promises.filter, promises.option(promises.filters.resting, 1));
  await press(page, button(page, `${promises.resume}: Rested`));
  await choose(page, promises.filter, promises.option(promises.filters.active, 1));
  await expect(page.getByRole('region', { name: 'Rested' })).toBeVisible();
});

const now = Date.now();
const dayAgo = (days: number) => new Date(now - days * 86_400_000).toLocaleDateString('sv');
const begun = (id: string, text: string, daysAgo: number, change: object = {}) => ({
  ...{ id, changedAt: 1, seam: 0, rests: [] },
  terms: [{ from: dayAgo(daysAgo), text, cadence: { kind: 'daily' }, ...change }],
});
const everyState = [
  begun('quiet', 'Quiet', 20),
  begun('strained', 'Strained', 12, { when: 'After supper', forWhom: 'us', until: dayAgo(-90) }),
  begun('often', 'Often', 30),
  begun('week', 'Week', 2, { cadence: { kind: 'times-a-week', times: 3 } }),
  begun('event', 'Event', 2, { cadence: { kind: 'when-it-happens' } }),
  begun('waiting', 'Waiting', -9, { cadence: { kind: 'monthly', date: 30 } }),
  { ...begun('resting', 'Resting', 40), rests: [{ from: dayAgo(9) }] },
  { ...begun('done', 'Done', 40), finishedOn: dayAgo(9) },
  { ...begun('gone', 'Gone', 40), finishedOn: dayAgo(9), letGo: true },
];
const said = (pledgeId: string, marks: string) =>
  [...marks].map((mark, index) => {
    const day = dayAgo(marks.length - index);
    const value = { k: 'kept', m: 'missed', r: 'rest' }[mark];
    return { id: `${pledgeId} ${day}`, changedAt: 1, pledgeId, day, value };
  });
const outcomes = [...said('strained', 'kkmkmkkmk'), ...said('often', 'krkrkrkrkrkrkrkr')];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the form, its problems, or a list of every state', async ({ openPage }) => {
      const page = await listOf(openPage, everyState, { outcomes });
      for (const name of ['quiet', 'strained', 'resting-often'] as const)
        await expect(page.getByText(promises.attention[name].title)).toBeVisible();
      await expectNoViolations(page);
      await button(page, `${promises.finish}: Quiet`).click();
      await button(page, promises.make).click();
      await page.getByText(promises.more).click();
      await radio(page, promises.kinds.weekdays).check();
      await button(page, promises.save).click();
      await expect(page.getByText(promises.problems.text.empty)).toBeVisible();
      await expectNoViolations(page);
      await field(page, promises.text).fill(
        'I always clean the whole kitchen, every evening, until it shines',
      );
      await radio(page, promises.sizes[3]).check();
      await button(page, promises.smaller).first().click();
      await expect(page.getByText(promises.hints.absolute)).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

test('neither form nor list scrolls sideways at 320 pixels, also from right to left', async ({
  openPage,
}) => {
  const long =
    'I put Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselanhänger back where it hangs';
  const page = await listOf(openPage, [...everyState, begun('long', long, 3)], { outcomes });
  await page.setViewportSize({ width: 320, height: 640 });
  await button(page, promises.make).click();
  await page.getByText(promises.more).click();
  await field(page, promises.text).fill(long);
  await radio(page, promises.kinds['every-weeks']).check();
  await button(page, promises.smaller).first().click();
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, direction).toBe(0);
  }
  await expect(button(page, shared.cancel)).toBeVisible();
});
