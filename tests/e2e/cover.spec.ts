import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { stageIds } from '../../content/schema';
import { giveaway } from '../support/forbidden';
import { expect, test } from './support/fixtures';
import { calmLife, markedLife, marker, openWhatOpens, pagesOfLife, words } from './support/marked-life';
import { openAnew } from './support/open-anew';
import { putRecords, putSettings } from './support/seed';

const { settings, welcome } = english.home;
/** Each stage by the name that is drawn for two, and by the one for someone who goes on alone. */
const stageNames = stageIds.map((id) => {
  const { name, nameAlone } = english.stages[id];
  return nameAlone ? [name, nameAlone] : [name];
});
/** What tells of someone else, and never may stand under a cover either. */
const tellingOthers = [
  english.path.alone.openOn,
  // Behind a step that is gone to: the first question of a broken promise.
  english.toMe.broken.feel.title,
  ...english.exercises.filter(({ name, quietName }) => name !== quietName).map(({ name }) => name),
];
/** Sentences that tell something of the person without being written by them. */
const telling = [
  ...Object.values(settings.lenses),
  ...Object.values(english.causes).map(({ name }) => name),
  welcome.lens,
  english.path.parting.open,
  english.path.alone.open,
  english.path.breach.open,
  english.reflection.title,
  english.home.support.afraidTitle,
  english.toMe.title,
  english.toMe.broken.title,
  english.slip.title,
  english.slip.lead,
  english.promises.forWhomShort.partner,
  // Whoever is parting finds none that needs another.
  ...english.exercises
    .filter(({ needsPartner }) => !needsPartner)
    .map(({ alone, ...exercise }) => ({ ...exercise, ...alone }))
    .filter(({ name, quietName }) => name !== quietName)
    .map(({ name }) => name),
];

/** Everything a page says: its text, the values of its fields, every attribute, its title and its address. */
async function saidOn(page: Page): Promise<string[]> {
  // A page comes in its own part, and draws what it has read after that: until nothing changes any more, for a moment.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 400);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 400);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  // What is unfolded is drawn only then, and may hold something to unfold again.
  for (const _ of ['first', 'inside']) {
    await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }
  const inPage = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(
      (one) => !one.matches('script, style, link, meta'),
    );
    return [
      document.title,
      location.href,
      JSON.stringify(history.state),
      ...elements.flatMap((one) => [
        ...[...one.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(({ textContent }) => textContent ?? ''),
        ...[...one.attributes].map(({ name, value }) => `${name}=${value}`),
        'value' in one ? String(one.value) : '',
      ]),
    ];
  });
  return [...inPage, await page.locator('body').ariaSnapshot()];
}

const without = (said: readonly string[], where: string) =>
  [marker, giveaway].flatMap((pattern) =>
    said.filter((text) => pattern.test(text)).map((text) => `${where}: ${text}`),
  );

for (const cover of ['quiet', 'plain'] as const) {
  test(`under ${cover} no page says what the person wrote, nor what it is about`, async ({ openPage }) => {
    test.setTimeout(180_000);
    const page = await openPage('newtab.html');
    const base = page.url().replace('newtab.html', '');
    await putRecords(page, markedLife());
    await putSettings(page, { cover });
    for (const path of pagesOfLife) {
      await openAnew(page, `${base}${path}`);
      await expect(page.locator('main')).toBeVisible();
      for (const look of ['as it opens', 'with its forms open']) {
        if (look !== 'as it opens') await openWhatOpens(page);
        const said = await saidOn(page);
        expect(without(said, `${path} ${look}`)).toEqual([]);
        const all = said.join('\n').toLowerCase();
        expect(
          [...telling, ...tellingOthers, ...stageNames.flat()].filter((sentence) =>
            all.includes(sentence.toLowerCase()),
          ),
          `${path} ${look}`,
        ).toEqual([]);
      }
      if (cover === 'plain' && !path.endsWith('support')) {
        await expect(page.getByRole('time').first()).toBeVisible();
        const main = await page.locator('main').innerText();
        expect(main.replaceAll(/\s+/g, ' ')).toMatch(
          /^\d{1,2}[:.]\d{2}(?:\s?[AP]M)?( Show \.)?( Support)?$/i,
        );
      }
    }
  });
}

test('an open screen does say each of these words somewhere', async ({ openPage }) => {
  test.setTimeout(180_000);
  const page = await openPage('newtab.html');
  const base = page.url().replace('newtab.html', '');
  await putRecords(page, markedLife());
  await putSettings(page, { cover: 'open' });
  const said: string[] = [];
  for (const path of pagesOfLife) {
    await openAnew(page, `${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
    said.push(...(await saidOn(page)));
  }
  const all = said.join('\n');
  // What happened and what it meant is written down for oneself when a slip is owned, and shown nowhere again.
  const notShown: readonly string[] = [words.happened, words.meant];
  const shown = Object.values(words).filter((word) => !notShown.includes(word));
  expect(shown.filter((word) => !all.includes(word))).toEqual([]);
  expect(telling.filter((sentence) => !all.includes(sentence))).toEqual([]);
  expect(stageNames.filter((names) => !names.some((name) => all.includes(name)))).toEqual([]);
});

test.describe('one key', () => {
  test('covers every open page at once, and uncovers only the one it is pressed on', async ({ openPage }) => {
    const promises = await openPage('home.html#/promises');
    await putRecords(promises, calmLife());
    await putSettings(promises, { cover: 'quiet' });
    const tab = await openPage('newtab.html');
    const journal = await openPage('home.html#/journal');
    await promises.reload();
    const shown = (page: Page, word: string) => page.getByText(word).first();
    const places = [
      [promises, words.promise],
      [tab, words.promise],
      [journal, words.earlierNote],
    ] as const;
    for (const [page, word] of places) {
      await expect(
        page.getByRole('button', { name: english.newTab.uncover, exact: true }).first(),
      ).toBeVisible();
      await expect(shown(page, word)).toBeHidden();
      await page.keyboard.press('.');
      await expect(shown(page, word)).toBeVisible();
    }
    await tab.keyboard.press('.');
    for (const [page, word] of places) await expect(shown(page, word)).toBeHidden();
    await tab.keyboard.press('.');
    await expect(shown(tab, words.promise)).toBeVisible();
    await expect(shown(promises, words.promise)).toBeHidden();

    await putSettings(tab, { cover: 'plain' });
    for (const [page] of places)
      await expect(page.getByRole('img', { name: 'A bowl', exact: true })).toBeVisible();
  });

  test('is only a letter while someone types', async ({ openPage }) => {
    const page = await openPage('home.html#/settings');
    await putRecords(page, calmLife());
    await putSettings(page, { cover: 'open' });
    await page.reload();
    await expect(page.getByText(settings.lens)).toBeVisible();
    await page.getByLabel(settings.day).focus();
    await page.keyboard.press('.');
    await page.goto(page.url().replace('settings', 'promises'));
    await page.getByRole('button', { name: english.promises.make }).click();
    await page.getByLabel(english.promises.text, { exact: true }).fill('A walk');
    await page.keyboard.press('.');
    await expect(page.getByLabel(english.promises.text, { exact: true })).toHaveValue('A walk.');
    await page.evaluate(() => {
      const editable = document.createElement('p');
      editable.contentEditable = 'true';
      editable.id = 'editable';
      document.body.append(editable);
      editable.focus();
    });
    await page.keyboard.press('.');
    await expect(page.getByText(words.promise)).toBeVisible();
  });
});

test('what was typed stays through a cover, and is not in the covered page', async ({ openPage }) => {
  const page = await openPage('home.html#/path');
  await putRecords(page, calmLife());
  await putSettings(page, { cover: 'quiet' });
  await page.reload();
  await page.getByRole('button', { name: english.newTab.uncover }).first().click();
  await page.getByText(english.path.breach.open).click();
  const field = page.getByLabel(english.path.breach.note);
  await field.fill('MarkerTyped');
  await page.getByRole('heading', { name: english.path.title, exact: true }).click();
  await page.keyboard.press('.');
  await expect(field).toHaveCount(0);
  expect(without(await saidOn(page), 'covered')).toEqual([]);
  await page.keyboard.press('.');
  await expect(field).toHaveValue('MarkerTyped');

  await page.goto(page.url().replace('/path', '/promises'));
  await page.keyboard.press('.');
  await page.getByRole('button', { name: english.promises.make }).click();
  const promise = page.getByLabel(english.promises.text, { exact: true });
  // Under Quiet one can write, and reads what one writes until the page is covered the next time.
  await promise.fill('MarkerWritten');
  await expect(promise).toHaveValue('MarkerWritten');
  await page.getByRole('heading', { name: english.promises.title, exact: true }).click();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  expect(without(await saidOn(page), 'covered')).toEqual([]);
  await page.getByRole('button', { name: english.shared.showField }).click();
  await expect(promise).toHaveValue('MarkerWritten');
  await expect(promise).toBeFocused();
});

test('a page nobody touches for three minutes covers itself, and a touch does not open it', async ({
  openPage,
}) => {
  const page = await openPage('newtab.html');
  await putRecords(page, calmLife());
  await putSettings(page, { cover: 'open' });
  await page.clock.install();
  await page.reload();
  const promise = page.getByText(words.promise);
  await expect(promise).toBeVisible();
  await page.clock.runFor('02:50');
  await page.mouse.move(40, 40);
  await page.clock.runFor('02:50');
  await expect(promise).toBeVisible();
  await page.clock.runFor('00:20');
  await expect(promise).toBeHidden();
  await page.mouse.move(80, 80);
  await page.waitForTimeout(200);
  await expect(promise).toBeHidden();
  await page.keyboard.press('.');
  await expect(promise).toBeVisible();
});

test('a page out of sight covers itself', async ({ openPage }) => {
  const page = await openPage('newtab.html');
  await putRecords(page, calmLife());
  await putSettings(page, { cover: 'open' });
  await page.reload();
  await expect(page.getByText(words.promise)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(words.promise)).toBeHidden();
});

test('at set hours, and until tomorrow, everything is plain', async ({ openPage }) => {
  const page = await openPage('home.html#/settings');
  await putRecords(page, calmLife());
  const tab = await openPage('newtab.html');
  // A Monday morning.
  for (const one of [page, tab]) {
    await one.clock.install({ time: new Date(2026, 10, 23, 8, 58, 0) });
    await one.reload();
  }
  await page.getByLabel('Monday').click();
  await expect(page.getByLabel(settings.plainFrom)).toHaveValue('9');
  const bowl = (one: Page) => one.getByRole('img', { name: 'A bowl', exact: true });
  await expect(tab.getByText('1 promise due today')).toBeVisible();
  for (const one of [page, tab]) await one.clock.runFor('03:00');
  for (const one of [page, tab]) await expect(bowl(one)).toBeVisible();

  await page.keyboard.press('.');
  // Whoever sets the hours goes on reading the page on which they are set.
  await page.getByLabel('Monday').click();
  await expect(bowl(tab)).toHaveCount(0);
  await page.getByRole('button', { name: settings.plainUntilTomorrow }).click();
  for (const one of [page, tab]) await expect(bowl(one)).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByText(/Everything is plain until 0?4:00/)).toBeVisible();
  await page.getByRole('button', { name: settings.plainEnd }).click();
  await expect(page.getByRole('button', { name: settings.plainUntilTomorrow })).toBeVisible();
  await expect(bowl(tab)).toHaveCount(0);
});

test('titles, addresses and what the history keeps say nothing, also of an open screen', async ({
  openPage,
}) => {
  test.setTimeout(120_000);
  const page = await openPage('newtab.html');
  const base = page.url().replace('newtab.html', '');
  await putRecords(page, markedLife());
  await putSettings(page, { cover: 'open' });
  for (const path of pagesOfLife) {
    await page.goto(`${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
    await openWhatOpens(page);
    expect(await page.evaluate(() => history.state), path).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('link[rel~="icon"]').length), path).toBe(0);
  }
  const session = await page.context().newCDPSession(page);
  const kept = await session.send('Page.getNavigationHistory');
  const entries = kept.entries.filter(({ url }) => url !== 'about:blank');
  expect(entries.length).toBeGreaterThanOrEqual(pagesOfLife.length);
  const seen = entries.flatMap(({ title, url, userTypedURL }) => [title, url, userTypedURL]);
  expect(without(seen, 'history')).toEqual([]);
  const titles = new Set(entries.map(({ title }) => title));
  expect([...titles].filter((title) => !['Goldseam', 'New tab'].includes(title))).toEqual([]);
});

test('private windows are left alone, and Settings say so', async ({ openPage }) => {
  const page = await openPage('home.html#/settings');
  await expect(page.getByText(settings.privateWindows)).toBeVisible();
  const isAllowed = await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
    () => (globalThis as any).chrome.extension.isAllowedIncognitoAccess() as Promise<boolean>,
  );
  expect(isAllowed).toBe(false);
});

test('the name and the description in the browser’s list say nothing', async ({ openPage }) => {
  const page = await openPage('home.html#/support');
  const said = await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the page only
    const { name, description, short_name } = (globalThis as any).chrome.runtime.getManifest();
    return [name, description, short_name ?? ''] as string[];
  });
  expect(said[0]).toBe('Goldseam');
  expect(without(said, 'list of extensions')).toEqual([]);
  expect(said.join(' ')).not.toMatch(/trust|couple|partner|repair/i);
});
