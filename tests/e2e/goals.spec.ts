import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

const { goals: words, path } = english;
const address = 'home.html#/practices/10';
const ranks = ['d', 'h', 'l', 'p', 't'];

const aGoal = (what: string, column: string, place: number, change = {}) => ({
  ...{ id: `goal-${what}`, changedAt: 1, what, kind: 'home', why: '', firstStep: '' },
  ...{ madeOn: '2026-01-01', column, rank: ranks[place], ...change },
});

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const columnOf = (page: Page, name: keyof typeof words.columns) =>
  page.getByRole('region', { name: words.columns[name], exact: true });
const grip = (page: Page, what: string) => button(page, words.moveOf(what));
const namesIn = (page: Page, column: keyof typeof words.columns) =>
  expect.poll(() => columnOf(page, column).getByRole('heading', { level: 3 }).allTextContents());
/** What is read out. */
const said = (page: Page) => page.locator('[role="status"]');

async function boardWith(openPage: (path: string) => Promise<Page>, rows: readonly object[], profile = {}) {
  const page = await openPage(address);
  await page.locator('h1').waitFor();
  await putRecords(page, { profile: [{ ...settledProfile, ...profile }], goals: rows });
  await page.reload();
  await page.locator('h1').waitFor();
  return page;
}

async function middleOf(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is nowhere`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags by the mouse, in small steps as a hand does. */
async function drag(page: Page, from: Locator, to: { x: number; y: number }) {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

/** Goes to a control with the Tab key and nothing else. */
async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 90; tabs++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${target}`);
}

async function press(target: Locator, key = 'Enter') {
  await reach(target);
  await target.page().keyboard.press(key);
}

test.use({ cover: 'open', viewport: { width: 1280, height: 900 } });

test('goals are written down, dragged from an idea to done, and seen on the path', async ({ openPage }) => {
  const page = await boardWith(openPage, []);
  await button(page, words.add).click();
  await button(page, words.save).click();
  const what = page.getByRole('textbox', { name: words.what, exact: true });
  await expect(what).toBeFocused();
  await expect(what).toHaveAccessibleDescription(new RegExp(words.problems.what.empty));
  await what.fill('לאפות לחם 🍞');
  await page.getByLabel(words.nextOn, { exact: true }).fill('2020-01-01');
  await button(page, words.save).click();
  await expect(page.getByText(words.problems.nextOn.past)).toBeVisible();
  await expect(what).toHaveValue('לאפות לחם 🍞');
  await page.getByLabel(words.nextOn, { exact: true }).fill('2099-12-24');
  await page.getByRole('combobox', { name: words.kind }).selectOption(words.kinds.creative);
  await page.getByRole('textbox', { name: words.why, exact: true }).fill('The house smells of it.\nWe talk.');
  await page.getByRole('textbox', { name: words.firstStep, exact: true }).fill('I buy flour');
  await button(page, words.save).click();
  await namesIn(page, 'idea').toEqual(['לאפות לחם 🍞']);
  await expect(button(page, words.add)).toBeFocused();
  for (const name of ['A walk', 'A song']) {
    await button(page, words.add).click();
    await what.fill(name);
    await page.keyboard.press('Enter');
  }
  await namesIn(page, 'idea').toEqual(['A song', 'A walk', 'לאפות לחם 🍞']);

  await drag(page, grip(page, 'לאפות לחם 🍞'), await middleOf(columnOf(page, 'doing')));
  await namesIn(page, 'doing').toEqual(['לאפות לחם 🍞']);
  await expect(said(page).first()).toHaveText(words.moved('לאפות לחם 🍞', words.columns.doing, 1, 1));
  // A card can be dragged by any part of it that is not a control.
  await drag(page, page.getByRole('heading', { name: 'A walk' }), await middleOf(columnOf(page, 'doing')));
  await namesIn(page, 'doing').toEqual(['לאפות לחם 🍞', 'A walk']);
  const first = await middleOf(page.getByRole('heading', { name: 'לאפות לחם 🍞' }));
  await drag(page, grip(page, 'A walk'), { x: first.x, y: first.y - 20 });
  await namesIn(page, 'doing').toEqual(['A walk', 'לאפות לחם 🍞']);

  await page.goto(page.url().replace(/#.*/, '#/path'));
  const underWay = page.getByRole('listitem').filter({ hasText: 'לאפות לחם 🍞' });
  await expect(underWay).toContainText(words.next('Thu 24 Dec'));
  await page.getByRole('link', { name: words.toBoard }).click();

  await drag(page, grip(page, 'A walk'), await middleOf(columnOf(page, 'done')));
  await namesIn(page, 'done').toEqual(['A walk']);
  // It stands there while it is held already; what is said comes once it is saved.
  await expect(said(page).first()).toHaveText(words.moved('A walk', words.columns.done, 1, 1));
  await page.reload();
  await namesIn(page, 'done').toEqual(['A walk']);
  await namesIn(page, 'doing').toEqual(['לאפות לחם 🍞']);
  const nodes = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
    });
    return new Promise<number>((resolve) => {
      const request = database.transaction('completions').objectStore('completions').count();
      request.onsuccess = () => resolve(request.result);
    });
  });
  expect(nodes).toBe(1);
});

test('a drag ends where it began when it is let go outside, or with Escape', async ({ openPage }) => {
  const page = await boardWith(openPage, [aGoal('Tea', 'idea', 0), aGoal('Bread', 'idea', 1)]);
  await drag(page, grip(page, 'Tea'), { x: 40, y: 860 });
  await namesIn(page, 'idea').toEqual(['Tea', 'Bread']);
  const [start, goal] = [await middleOf(grip(page, 'Tea')), await middleOf(columnOf(page, 'done'))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 8 });
  await expect(columnOf(page, 'done')).toHaveAttribute('data-over');
  await page.keyboard.press('Escape');
  await expect(columnOf(page, 'done')).not.toHaveAttribute('data-over');
  await page.mouse.up();
  await namesIn(page, 'idea').toEqual(['Tea', 'Bread']);
  await expect(page.getByRole('group', { name: words.moveTo })).toHaveCount(0);
});

test('a fourth is not taken into what is under way, and nothing is lost', async ({ openPage }) => {
  const rows = ['One', 'Two', 'Three'].map((what, place) => aGoal(what, 'doing', place));
  const page = await boardWith(openPage, [...rows, aGoal('Four', 'idea', 0)]);
  await drag(page, grip(page, 'Four'), await middleOf(columnOf(page, 'doing')));
  await expect(page.getByText(words.fullThen)).toBeVisible();
  await namesIn(page, 'idea').toEqual(['Four']);
  await namesIn(page, 'doing').toEqual(['One', 'Two', 'Three']);
  await expectNoViolations(page);
  await drag(page, grip(page, 'Two'), await middleOf(columnOf(page, 'let-go')));
  await drag(page, grip(page, 'Four'), await middleOf(columnOf(page, 'doing')));
  await expect(page.getByText(words.fullThen)).toHaveCount(0);
  await namesIn(page, 'doing').toContain('Four');
});

test('a finger drags by the handle, and the page scrolls along', async ({ openPage, context }) => {
  const ideas = Array.from({ length: 5 }, (_, place) => aGoal(`Idea ${place}`, 'idea', place));
  const page = await boardWith(openPage, [...ideas, aGoal('Tea', 'doing', 0)]);
  await page.setViewportSize({ width: 380, height: 640 });
  const device = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    device.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const start = await middleOf(grip(page, 'Idea 1'));
  await touch('touchStart', start.x, start.y);
  await touch('touchMove', start.x, start.y + 30);
  await touch('touchMove', start.x, 620);
  const target = columnOf(page, 'doing');
  await expect
    .poll(async () => ((await target.boundingBox())?.y ?? 9999) < 420, { intervals: [20] })
    .toBe(true);
  // Away from the edge the page stands still.
  await touch('touchMove', start.x, 320);
  await page.waitForTimeout(100);
  const box = await target.boundingBox();
  await touch('touchMove', start.x, (box?.y ?? 0) + 20);
  await expect(target).toHaveAttribute('data-over');
  await touch('touchEnd');
  await namesIn(page, 'doing').toEqual(['Idea 1', 'Tea']);
  await expect(said(page).first()).toHaveText(words.moved('Idea 1', words.columns.doing, 1, 2));
});

test('the board in full with the keyboard alone', async ({ openPage }) => {
  const page = await boardWith(openPage, [aGoal('Tea', 'idea', 0), aGoal('Bread', 'idea', 1)]);
  await press(button(page, words.add));
  await expect(page.getByRole('heading', { name: words.newTitle })).toBeFocused();
  await reach(page.getByRole('textbox', { name: words.what, exact: true }));
  await page.keyboard.type('A walk');
  await reach(page.getByRole('textbox', { name: words.firstStep, exact: true }));
  await page.keyboard.type('I look at the map');
  await page.keyboard.press('Enter');
  await expect(button(page, words.add)).toBeFocused();
  await namesIn(page, 'idea').toEqual(['A walk', 'Tea', 'Bread']);

  // By the arrow keys of its handle; the focus goes with it.
  await press(grip(page, 'A walk'), 'ArrowDown');
  await namesIn(page, 'idea').toEqual(['Tea', 'A walk', 'Bread']);
  await expect(grip(page, 'A walk')).toBeFocused();
  await expect(said(page).first()).toHaveText(words.moved('A walk', words.columns.idea, 2, 3));
  await page.keyboard.press('ArrowRight');
  await namesIn(page, 'doing').toEqual(['A walk']);
  await expect(grip(page, 'A walk')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await namesIn(page, 'done').toEqual(['A walk']);
  await page.keyboard.press('ArrowLeft');
  await namesIn(page, 'doing').toEqual(['A walk']);
  await expect(grip(page, 'A walk')).toBeFocused();

  // By the list of places.
  await press(grip(page, 'Bread'));
  const places = page.getByRole('group', { name: words.moveTo });
  await expect(button(places, words.columns.doing)).toBeFocused();
  await press(button(places, words.up));
  await namesIn(page, 'idea').toEqual(['Bread', 'Tea']);
  await expect(button(places, words.down)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grip(page, 'Bread')).toBeFocused();
  await page.keyboard.press('Enter');
  await press(button(places, words.columns.doing));
  await namesIn(page, 'doing').toEqual(['Bread', 'A walk']);
  await expect(grip(page, 'Bread')).toBeFocused();
  await expect(said(page).first()).toHaveText(words.moved('Bread', words.columns.doing, 1, 2));

  // Its words, and the first step as a promise: neither the address nor the title says what it is.
  await press(page.locator('summary', { hasText: words.more }).nth(2));
  await press(button(page, words.promise));
  await expect(page.getByRole('textbox', { name: english.promises.text, exact: true })).toHaveValue(
    'I look at the map',
  );
  expect(page.url()).toMatch(/#\/promises\/from\/[-0-9a-f]+$/);
  await page.goBack();
  await namesIn(page, 'idea').toEqual(['Tea']);
  await press(page.locator('summary', { hasText: words.more }).nth(0));
  await press(button(columnOf(page, 'idea'), words.change));
  await reach(page.getByRole('textbox', { name: words.what, exact: true }));
  await page.keyboard.press('End');
  await page.keyboard.type(' at four');
  await page.keyboard.press('Enter');
  await namesIn(page, 'idea').toEqual(['Tea at four']);
  await expect(grip(page, 'Tea at four')).toBeFocused();
  await press(page.locator('summary', { hasText: words.more }).nth(0));
  await press(button(columnOf(page, 'idea'), words.remove));
  await press(button(page, words.removeYes));
  await namesIn(page, 'idea').toEqual([]);
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('someone alone has goals of their own, in words for one', async ({ openPage }) => {
  const page = await boardWith(openPage, [], { mode: 'individual' });
  await expect(page.getByRole('heading', { level: 1, name: 'My goals' })).toBeVisible();
  await expect(page.getByText(words.leadAlone)).toBeVisible();
  await button(page, words.add).click();
  await expect(page.getByRole('textbox', { name: words.whyAlone, exact: true })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\b(us|we|both|partner|together)\b/i);
  await page.goto(page.url().replace(/#.*/, '#/path'));
  await expect(page.getByRole('heading', { level: 1, name: path.title })).toBeVisible();
  await expect(page.getByText(words.onPath, { exact: true })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing on a full board, with its list of places and its form open', async ({
      openPage,
    }) => {
      const rows = Array.from({ length: 40 }, (_, at) =>
        aGoal(
          `Goal ${at}`,
          ['doing', 'idea', 'done', 'let-go'][Math.min(3, Math.ceil(at / 3 / 4))] ?? '',
          0,
          {
            rank: `b${String.fromCharCode(97 + (at % 26))}`,
            why: 'So that it lasts',
          },
        ),
      );
      const page = await boardWith(openPage, rows.slice(0, 40));
      await expectNoViolations(page);
      await page.locator('[data-grip]').first().click();
      await button(page, words.add).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await expectNoViolations(page);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, direction).toBe(0);
      }
    });
  });
}
