import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

const { talk: words, talkTopics } = english;
const { setUp, paused, turn, seats } = words;
const topic = talkTopics[0]?.topics[0]?.text ?? '';

test.use({ viewport: { width: 1280, height: 800 }, cover: 'open' });

type Open = (path: string) => Promise<Page>;

/** The page of the timer, with a clock that can be set on. */
async function openTimer(openPage: Open, profile: object = {}): Promise<Page> {
  const page = await openPage('home.html#/support');
  await putRecords(page, {
    profile: [{ ...settledProfile, causes: [], mode: 'joint', isParting: false, ...profile }],
  });
  await page.clock.install();
  await page.goto(page.url().replace('#/support', '#/practices/7'));
  await page.reload();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const time = (page: Page) => page.getByRole('timer');

async function begin(page: Page): Promise<void> {
  await page.getByRole('radio', { name: topic }).check();
  await button(page, setUp.begin).click();
  await expect(heading(page, turn.floor(seats.circle))).toBeVisible();
}

const tableOf = (page: Page, table: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  page.evaluate(async (name) => {
    const answerTo = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerTo(indexedDB.open('goldseam'));
    const rows = await answerTo(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, table);

/** Height of the capitals or digits of a text as it is drawn, in CSS pixels. */
const letterHeight = (place: Locator, letters: string) =>
  place.evaluate((node, text) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('There is nothing to measure with');
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(node);
    context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return context.measureText(text).actualBoundingBoxAscent;
  }, letters);

test('two people talk in turns, from the topic to the thanks', async ({ openPage }) => {
  const page = await openTimer(openPage);
  await button(page, setUp.begin).click();
  await expect(page.getByText(setUp.problems.topic)).toBeVisible();
  await begin(page);
  await expect(page.getByText(topic)).toBeVisible();
  await expect(time(page)).toHaveText(/^(2:00|1:5\d)$/);

  // The first is done early; the second says it back, to the end of the minute.
  await button(page, words.done.floor).click();
  await expect(heading(page, turn.mirror(seats.square))).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(heading(page, turn.check(seats.circle))).toBeVisible();
  await expect(time(page)).toHaveCount(0);

  // Not yet: what was missing is added and said back.
  await button(page, words.gotIt['not-yet']).click();
  await expect(heading(page, turn.missing(seats.circle))).toBeVisible();
  await button(page, words.done.missing).click();
  await button(page, words.done.mirror).click();
  await button(page, words.gotIt.mostly).click();
  await expect(heading(page, turn.floor(seats.square))).toBeVisible();

  // A page opened anew goes on where the talk is.
  await page.clock.fastForward('01:00');
  const left = await time(page).textContent();
  await page.reload();
  await expect(heading(page, turn.floor(seats.square))).toBeVisible();
  expect(Number(left?.split(':')[0])).toBeLessThan(2);
  await expect(time(page)).toHaveText(/^[01]:\d\d$/);

  // So does one whose computer slept: the floor is over, and what was said back too.
  await page.clock.fastForward('02:30');
  await expect(heading(page, turn.check(seats.square))).toBeVisible();
  await button(page, words.gotIt.yes).click();
  await expect(heading(page, turn.floor(seats.circle))).toBeVisible();

  await page.clock.fastForward('20:00');
  await expect(heading(page, turn.thanks)).toBeVisible();
  await button(page, words.thanks.done).click();
  await expect(heading(page, words.over.title)).toBeFocused();
  expect(await tableOf(page, 'completions')).toMatchObject([{ exercise: 'speaker-listener' }]);
  expect(JSON.stringify(await tableOf(page, 'talks'))).not.toContain('day-outside');
  await page.getByRole('link', { name: words.over.back }).click();
  await expect(page).toHaveURL(/#\/practices$/);
});

test('the space bar pauses, and the talk waits with the time that was left', async ({ openPage }) => {
  const page = await openTimer(openPage);
  await begin(page);
  await page.clock.fastForward('00:30');
  await page.keyboard.press('Space');
  await expect(heading(page, turn.pause)).toBeFocused();

  // Less than twenty minutes from now is no time to come back.
  const soon = await page.evaluate(() => {
    const at = new Date(Date.now() + 5 * 60_000);
    return `${`${at.getHours()}`.padStart(2, '0')}:${`${at.getMinutes()}`.padStart(2, '0')}`;
  });
  await button(page, paused.set).click();
  await expect(page.getByText(paused.problems.time)).toBeVisible();
  await page.getByLabel(paused.at).fill(soon);
  await button(page, paused.set).click();
  await expect(page.getByText(paused.problems.soon)).toBeVisible();
  await button(page, paused.waits[60]).click();
  await expect(page.getByText(/^Back (tomorrow )?at \d\d:\d\d$/)).toBeVisible();
  await expect(button(page, paused.sooner)).toBeVisible();

  await page.clock.fastForward('01:00:00');
  await expect(page.getByText(paused.due)).toBeVisible();
  await page.reload();
  await page.keyboard.press('Space');
  await expect(page.getByText(paused.due)).toBeVisible();
  await button(page, paused.goOn).click();
  await expect(heading(page, turn.floor(seats.circle))).toBeFocused();
  await expect(time(page)).toHaveText(/^1:(30|2\d)$/);
});

test('who cannot hear any more stops it, and it goes on after twenty minutes at the soonest', async ({
  openPage,
}) => {
  const page = await openTimer(openPage);
  await begin(page);
  await button(page, words.flooded).click();
  await expect(heading(page, paused.floodedTitle)).toBeFocused();
  await expect(button(page, paused.goOn)).toHaveCount(0);
  await button(page, paused.waits[60]).click();
  await expect(button(page, paused.sooner)).toHaveCount(0);
  await page.clock.fastForward('20:05');
  await expect(button(page, paused.sooner)).toBeVisible();

  // From its page, once it is uncovered after so long, it can be taken up or ended as well.
  await page.goto(page.url().replace('#/talk', '#/practices/7'));
  await page.keyboard.press('.');
  await page.getByRole('link', { name: words.underWay.goOn }).click();
  await button(page, paused.notToday).click();
  await expect(heading(page, turn.thanks)).toBeVisible();
  await page.goto(page.url().replace('#/talk', '#/practices/7'));
  await button(page, words.underWay.end).click();
  await expect(button(page, setUp.begin)).toBeVisible();
  expect(await tableOf(page, 'completions')).toEqual([]);
});

test('turn and time can be read from two metres, and the turn without colour', async ({ openPage }) => {
  const page = await openTimer(openPage);
  await begin(page);
  const title = page.getByRole('heading', { level: 1 });
  expect(await letterHeight(title, 'C')).toBeGreaterThanOrEqual(60);
  expect(await letterHeight(time(page), '1:42')).toBeGreaterThanOrEqual(60);
  await expect(page.locator('main svg circle')).toHaveCount(1);
  await expect(page.locator('main svg rect')).toHaveCount(0);
  await button(page, words.done.floor).click();
  await expect(page.locator('main svg rect')).toHaveCount(1);
  await expect(page.locator('main svg circle')).toHaveCount(0);
  expect(await letterHeight(title, 'S')).toBeGreaterThanOrEqual(60);
  await button(page, words.done.mirror).click();
  expect(await letterHeight(title, 'C')).toBeGreaterThanOrEqual(60);
  // Nothing of it is cut off or scrolls, on any of these windows.
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1280, height: 600 },
    { width: 2560, height: 1440 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, `${size.width}`).toBe(clientWidth);
  }
});

test('the whole of it can be done by keyboard', async ({ openPage }) => {
  const page = await openTimer(openPage);
  const tabTo = async (place: Locator) => {
    for (let times = 0; times < 60; times++) {
      if (await place.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not reach it');
  };
  const press = async (name: string) => {
    await tabTo(button(page, name));
    await page.keyboard.press('Enter');
  };
  await tabTo(page.getByRole('radio', { name: topic }));
  await page.keyboard.press('Space');
  await press(setUp.begin);
  await expect(heading(page, turn.floor(seats.circle))).toBeFocused();
  await press(words.done.floor);
  await expect(heading(page, turn.mirror(seats.square))).toBeFocused();
  await press(words.done.mirror);
  await expect(heading(page, turn.check(seats.circle))).toBeFocused();
  await press(words.gotIt.yes);
  await expect(heading(page, turn.floor(seats.square))).toBeFocused();
  await page.keyboard.press('Space');
  await expect(heading(page, turn.pause)).toBeFocused();
  await press(paused.waits[20]);
  await expect(page.getByText(/^Back (tomorrow )?at/)).toBeVisible();
  await press(paused.sooner);
  await press(words.finish);
  await expect(heading(page, turn.thanks)).toBeFocused();
  await press(words.thanks.done);
  await expect(heading(page, words.over.title)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a talk (${colorScheme})`, async ({ openPage }) => {
    const page = await openTimer(openPage);
    await page.emulateMedia({ colorScheme });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await expectNoViolations(page);
    await begin(page);
    await expectNoViolations(page);
    await button(page, words.done.floor).click();
    await button(page, words.done.mirror).click();
    await expect(heading(page, turn.check(seats.circle))).toBeVisible();
    await expectNoViolations(page);
    await button(page, words.flooded).click();
    await expect(heading(page, paused.floodedTitle)).toBeVisible();
    await expectNoViolations(page);
    await button(page, paused.notToday).click();
    await expect(heading(page, turn.thanks)).toBeVisible();
    await expectNoViolations(page);
    await button(page, words.thanks.done).click();
    await expect(heading(page, words.over.title)).toBeVisible();
    await expectNoViolations(page);
  });
}

test('someone alone finds no timer, also not by its address', async ({ openPage }) => {
  const page = await openTimer(openPage, { mode: 'individual' });
  await expect(page).toHaveURL(/#\/practices$/);
  await page.goto(page.url().replace('#/practices', '#/talk'));
  await expect(page).toHaveURL(/#\/practices$/);
});

test('under Quiet the screen says no word of the topic', async ({ openPage }) => {
  const page = await openTimer(openPage);
  await begin(page);
  await expect(page.getByText(topic)).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByText(topic)).toHaveCount(0);
  await expect(heading(page, turn.floor(seats.circle))).toBeVisible();
});
