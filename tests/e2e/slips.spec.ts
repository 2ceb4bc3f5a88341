import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { openAnew } from './support/open-anew';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

test.use({ cover: 'open' });

const { practices, promises, slip, toMe } = english;
const { broken } = toMe;
const hour = 60 * 60 * 1000;

/** The day that lies so many days before the present one, which began at four. */
function dayBefore(count: number): string {
  const date = new Date(Date.now() - 4 * hour);
  date.setDate(date.getDate() - count);
  return date.toLocaleDateString('sv');
}

const profileOf = (lens: string, mode = 'joint') => ({
  ...settledProfile,
  lens,
  causes: [],
  mode,
  isParting: false,
});

/** A daily promise of the last forty days: kept on each but those so many days ago. */
function promiseWithSlips(id: string, text: string, slips: readonly number[], more: object = {}) {
  const pledge = dailyPledge(id, text);
  const outcomes = Array.from({ length: 40 }, (_, index) => index + 1).map((ago) => ({
    id: `${id} ${ago}`,
    changedAt: 1,
    pledgeId: id,
    day: dayBefore(ago),
    value: slips.includes(ago) ? 'missed' : 'kept',
  }));
  const terms = pledge.terms.map((term) => ({ ...term, from: dayBefore(40), ...more }));
  return { pledges: [{ ...pledge, terms }], outcomes };
}

type Open = (path: string) => Promise<Page>;

/** A page of the extension with these records, and a way to its other pages. */
async function pageWith(openPage: Open, rows: object, lens = 'repairing', mode = 'joint') {
  const page = await openPage('home.html#/support');
  await putRecords(page, { profile: [profileOf(lens, mode)], ...rows });
  const base = page.url().replace('home.html#/support', '');
  const open = async (path: string) => {
    await openAnew(page, `${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
  };
  return { page, open };
}

/** What a tab could keep by itself. */
const tabOf = (page: Page) =>
  page.evaluate(() => {
    // How far the journal goes, which takes in by itself what was said before.
    const { standing: _, ...local } = { ...localStorage };
    return {
      address: location.href,
      history: history.state,
      session: { ...sessionStorage },
      local,
      title: document.title,
    };
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** Presses Tab until the place is reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let times = 0; times < 60; times++) {
    if (await place.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

/** Goes on to the step of what makes it good, which cannot be skipped, and writes it. */
async function makeGood(page: Page, line: string, steps = 3): Promise<void> {
  for (let skipped = 0; skipped < steps; skipped++) await button(page, practices.step.skip).click();
  await page.getByLabel(slip.makeGood.field).fill(line);
  await button(page, practices.step.next).click();
}

test('a slip is owned by keyboard alone, in time, and the row holds', async ({ openPage }) => {
  const rows = promiseWithSlips('p1', 'I call when I am late.', [1]);
  const { page, open } = await pageWith(openPage, rows);
  await open('home.html#/promises');
  const weekday = english.dates.weekdayAndDate(dayBefore(1));
  await tabTo(page, page.getByRole('link', { name: `${promises.own}, ${weekday}: I call when I am late.` }));
  await page.keyboard.press('Enter');

  await expect(title(page, slip.title)).toBeFocused();
  await expect(page.getByText(/There is time/)).toBeVisible();
  await tabTo(page, page.getByLabel(slip.happened.field));
  await page.keyboard.type('I stayed and did not write.');
  await page.keyboard.press('Enter');

  await expect(question(page, slip.told.other.title)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(slip.told.other.options['not-yet'])).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('When we sit down tonight, I say it first.');
  await page.keyboard.press('Enter');

  await expect(question(page, slip.meant.other.title)).toBeFocused();
  await tabTo(page, button(page, practices.step.skip));
  await page.keyboard.press('Enter');

  await expect(question(page, slip.makeGood.title)).toBeFocused();
  await tabTo(page, button(page, practices.step.back));
  await page.keyboard.press('Enter');
  await expect(question(page, slip.meant.other.title)).toBeFocused();
  await tabTo(page, page.getByLabel(slip.meant.field));
  await page.keyboard.type('An hour of worry.');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(slip.makeGood.field));
  await page.keyboard.type('I call before six.');
  await page.keyboard.press('Enter');

  await expect(question(page, slip.change.title)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(slip.change.options.smaller)).toBeChecked();
  await tabTo(page, page.getByLabel(slip.change.asNow));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, button(page, slip.save));
  await page.keyboard.press('Enter');

  await expect(title(page, slip.end.holds)).toBeFocused();
  await expect(page.getByText(slip.end.gold)).toBeVisible();
  await expect(page.getByText('3 times a week')).toBeVisible();
  await expect(page.getByText(slip.end.not)).toBeVisible();
  const after = await readTables(page);
  expect(after.repairs).toEqual([
    {
      id: expect.any(String),
      changedAt: expect.any(Number),
      pledgeId: 'p1',
      day: dayBefore(1),
      ownedOn: dayBefore(0),
      happened: 'I stayed and did not write.',
      toTell: 'When we sit down tonight, I say it first.',
      meant: 'An hour of worry.',
      makeGood: 'I call before six.',
      change: 'smaller',
    },
  ]);
  expect(after.completions).toMatchObject([{ exercise: 'own-slip', day: dayBefore(0) }]);
  expect(after.pledges).toMatchObject([
    {
      terms: [
        { cadence: { kind: 'daily' } },
        { from: dayBefore(0), cadence: { kind: 'times-a-week', times: 3 } },
      ],
    },
  ]);
  await tabTo(page, page.getByRole('link', { name: slip.end.back }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('39 in a row · 1 mended')).toBeVisible();

  await page.goBack();
  await expect(page.getByText(slip.ownedOn(english.dates.weekdayAndDate(dayBefore(0))))).toBeVisible();
});

test('a slip of three weeks ago is owned all the same, and a new row begins', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, promiseWithSlips('p1', 'I call when I am late.', [21]));
  await open(`home.html#/promises/p1/own/${dayBefore(21)}`);
  await expect(page.getByText(slip.late)).toBeVisible();
  await makeGood(page, 'A letter');
  await button(page, slip.save).click();
  await expect(title(page, slip.end.owned)).toBeFocused();
  await expect(page.getByText(slip.end.newRow)).toBeVisible();
  await expect(page.getByText(slip.end.gold)).toBeVisible();
  await expect(page.getByText(slip.end.holdsText)).toHaveCount(0);
  await open('home.html#/promises');
  await expect(page.getByText('20 in a row')).toBeVisible();
});

test('a promise that keeps slipping is not painted gold, and can be let go openly', async ({ openPage }) => {
  const { page, open } = await pageWith(
    openPage,
    promiseWithSlips('p1', 'I call when I am late.', [1, 9, 13]),
  );
  await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
  await makeGood(page, 'I say it tonight');
  await expect(page.getByText(slip.change.strained)).toBeVisible();
  await button(page, slip.save).click();
  await expect(title(page, slip.end.strained)).toBeFocused();
  await expect(page.getByText(slip.end.strainedWays)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/gold/i);

  await open(`home.html#/promises/p1/own/${dayBefore(9)}`);
  await makeGood(page, 'I say it tonight');
  await page.getByLabel(slip.change.options.end).check();
  await button(page, slip.save).click();
  await expect(page.getByText(slip.end.strainedChanged)).toBeVisible();
  await expect(page.getByText(slip.end.letGo.other)).toBeVisible();
  expect((await readTables(page)).pledges).toMatchObject([{ letGo: true, finishedOn: dayBefore(-1) }]);
});

test('a promise for oneself is asked nothing of another, and rows are not spoken of where they are hidden', async ({
  openPage,
}) => {
  const rows = promiseWithSlips('p1', 'I walk at noon.', [1], { forWhom: 'me' });
  const { page, open } = await pageWith(openPage, rows, 'hurt');
  await putSettings(page, { cover: 'open', showsRuns: false });
  await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
  await expect(page.getByText(practices.step.place(1, 4))).toBeVisible();
  await expect(page.getByText(/There is time/)).toHaveCount(0);
  await button(page, practices.step.skip).click();
  await expect(question(page, slip.told.self.title)).toBeFocused();
  await button(page, practices.step.skip).click();
  await expect(question(page, slip.makeGood.title)).toBeFocused();
  await makeGood(page, 'A walk now', 0);
  await page.getByLabel(slip.change.options.cue).check();
  await button(page, slip.save).click();
  await expect(page.getByText(slip.problems.when.empty)).toBeVisible();
  await page.getByLabel(slip.change.when).fill('After lunch');
  await button(page, slip.save).click();
  await expect(title(page, slip.end.owned)).toBeFocused();
  await expect(page.getByText('After lunch, I walk at noon.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\brow\b/);
});

test('stopping keeps a draft, says so, and the draft goes once the slip is owned', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, promiseWithSlips('p1', 'I call when I am late.', [1]));
  await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
  for (const line of ['What was', 'What it meant']) {
    await page.getByRole('textbox').fill(line);
    await button(page, practices.step.stop).click();
    await expect(page.getByText(practices.step.stopped)).toBeFocused();
    await button(page, practices.step.onward).click();
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(page.getByRole('textbox')).toHaveValue(line);
    await button(page, practices.step.next).click();
    if (line === 'What was') await button(page, practices.step.skip).click();
  }
  await button(page, practices.step.stop).click();
  await button(page, practices.step.leave).click();
  await expect(title(page, promises.title)).toBeFocused();
  expect((await readTables(page)).repairs).toEqual([]);

  await open('home.html#/practices');
  await page.getByRole('region', { name: practices.begun }).getByRole('link').click();
  await expect(question(page, slip.makeGood.title)).toBeVisible();
  await page.getByLabel(slip.makeGood.field).fill('Tea');
  await button(page, practices.step.next).click();
  await button(page, slip.save).click();
  await expect(title(page, slip.end.holds)).toBeFocused();
  expect(await readTables(page)).toMatchObject({
    repairs: [{ happened: 'What was', meant: 'What it meant', makeGood: 'Tea' }],
    completions: [{ exercise: 'own-slip' }],
    exerciseRuns: [],
    lateAnswers: [],
  });
});

/** All but what is only a draft. */
async function readKept(page: Page) {
  const { exerciseRuns: _, lateAnswers: __, ...kept } = await readTables(page);
  return kept;
}

test('what cannot be kept is told beside its field, and nothing is saved', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, promiseWithSlips('p1', 'I call when I am late.', [1]));
  await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
  const before = await readKept(page);
  await page.getByRole('textbox').fill('x'.repeat(10_000));
  await button(page, practices.step.next).click();
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/At most 200 characters/);
  await page.getByRole('textbox').fill('');
  await button(page, practices.step.skip).click();
  await page.getByLabel(slip.told.other.options.earlier).check();
  await button(page, practices.step.next).click();
  await expect(page.getByRole('alert')).toHaveText(slip.problems.day);
  await page.getByLabel(slip.told.day).fill(dayBefore(-2));
  await button(page, practices.step.next).click();
  await expect(page.getByRole('alert')).toHaveText(slip.problems.dayAhead);
  await page.getByLabel(slip.told.day).fill(dayBefore(1));
  await button(page, practices.step.next).click();
  await button(page, practices.step.skip).click();
  await button(page, practices.step.next).click();
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(slip.problems.makeGood));
  await page.getByRole('textbox').fill('Tea');
  await button(page, practices.step.next).click();
  await page.getByLabel(slip.change.options.smaller).check();
  await button(page, slip.save).click();
  await expect(page.getByText(slip.problems.text.unchanged)).toBeVisible();
  expect(await readKept(page)).toEqual(before);

  for (const address of [`p1/own/${dayBefore(2)}`, 'p1/own/yesterday', `gone/own/${dayBefore(1)}`]) {
    await open(`home.html#/promises/${address}`);
    await expect(page.getByText(slip.none)).toBeVisible();
  }
});

test('a slip that could not be saved stays on the screen and is saved by the next try', async ({
  openPage,
}) => {
  const { page, open } = await pageWith(openPage, promiseWithSlips('p1', 'I call when I am late.', [1]));
  await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
  await makeGood(page, 'Tea');
  const before = await readKept(page);
  await page.evaluate(() => {
    // Only what comes last of the three writes fails.
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...values) {
      if (this.name !== 'completions') return add.apply(this, values);
      IDBObjectStore.prototype.add = add;
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await button(page, slip.save).click();
  await expect(page.getByText(english.trouble.noRoomForm)).toBeVisible();
  expect(await readKept(page)).toEqual(before);
  await button(page, slip.save).click();
  await expect(title(page, slip.end.holds)).toBeFocused();
  expect((await readTables(page)).repairs).toHaveLength(1);
});

test('a broken promise to the person leaves no trace, safe or not', async ({ openPage }) => {
  test.setTimeout(120_000);
  const { page, open } = await pageWith(openPage, {}, 'hurt');
  for (const safety of ['yes', 'unsure', 'no'] as const) {
    await open('home.html#/practices/15');
    const [before, tabBefore] = [await readTables(page), await tabOf(page)];
    await button(page, practices.before.begin).click();
    await page.getByLabel('afraid', { exact: true }).check();
    await page.getByLabel(broken.feel.field).fill('It is like the first day.');
    await button(page, practices.step.next).click();
    await page.getByLabel(broken.safe.answers[safety], { exact: true }).check();
    await button(page, practices.step.next).click();
    if (safety !== 'yes') {
      await expect(question(page, broken.unsafe.title)).toBeFocused();
      await expect(page.getByRole('link', { name: broken.unsafe.support })).toHaveAttribute(
        'href',
        '#/support',
      );
      await button(page, practices.step.next).click();
    }
    await page.getByLabel('quiet', { exact: true }).check();
    await button(page, practices.step.next).click();
    const names = Object.values(broken.ways).map(({ name }) => name);
    const offered = safety === 'yes' ? names : names.slice(2);
    await expect(page.locator('label')).toHaveText(offered);
    await button(page, practices.step.next).click();
    await expect(page.getByRole('alert')).toHaveText(broken.choose.problem);
    await page.getByLabel(broken.ways.pause.name, { exact: true }).check();
    await button(page, practices.step.next).click();
    await expect(page.getByText(broken.ways.pause.wording)).toBeVisible();
    // A tab that was closed on the way finds it again.
    await page.reload();
    await expect(page.getByText(broken.ways.pause.wording)).toBeVisible();
    await button(page, practices.step.last).click();
    await expect(title(page, practices.end.title)).toBeFocused();
    await expect(page.getByText(broken.close.needs(['quiet']))).toBeVisible();
    expect(await readTables(page), safety).toEqual(before);
    // The last address had a random number in it, which leads nowhere any more.
    await page.reload();
    await expect(button(page, practices.before.begin)).toBeVisible();
    expect(await tabOf(page), safety).toEqual(tabBefore);
  }
});

for (const way of ['stopping', 'going to another page'] as const) {
  test(`a broken promise to the person leaves no trace after ${way}`, async ({ openPage }) => {
    const { page, open } = await pageWith(openPage, {}, 'hurt');
    await open('home.html#/practices/15');
    const before = await readTables(page);
    await button(page, practices.before.begin).click();
    await page.getByLabel(broken.feel.field).fill('It is like the first day.');
    await expect(page.getByText(practices.step.kept, { exact: true })).toBeVisible();
    if (way === 'stopping') {
      await button(page, practices.step.stop).click();
      await expect(page.getByText(practices.step.stoppedFleeting)).toBeFocused();
      await button(page, practices.step.leaveFleeting).click();
    } else {
      await page.getByRole('link', { name: 'Promises', exact: true }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(broken.title);
    await expect.poll(() => readTables(page)).toEqual(before);
  });
}

test('someone on their own is offered nothing that needs the other', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, {}, 'hurt', 'individual');
  await open('home.html#/practices/15');
  await button(page, practices.before.begin).click();
  for (let step = 0; step < 3; step++) await button(page, practices.step.skip).click();
  await expect(page.getByLabel(broken.ways.limit.name)).toBeVisible();
  await expect(page.getByText(broken.ways.say.name)).toHaveCount(0);
});

test('a promise to the person is written down, looked at once a week, and ended', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, {}, 'hurt');
  await open('home.html#/promises');
  await page.getByRole('link', { name: toMe.door }).click();
  await expect(title(page, toMe.title)).toBeFocused();
  await button(page, toMe.add).click();
  await expect(page.getByLabel(toMe.text)).toHaveAccessibleDescription(new RegExp(toMe.problems.empty));
  await page.getByLabel(toMe.text).fill('x'.repeat(10_000));
  await button(page, toMe.add).click();
  await expect(page.getByLabel(toMe.text)).toHaveAccessibleDescription(new RegExp(toMe.problems['too-long']));
  expect((await readTables(page)).promisesToMe).toEqual([]);
  await page.getByLabel(toMe.text).fill('I call when I am late.');
  await page.keyboard.press('Enter');

  const card = page.getByRole('region', { name: 'I call when I am late.' });
  await card.getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await expect(card.getByRole('radio', { name: toMe.answers.partly })).toBeChecked();
  await expect(card.getByText(toMe.enough)).toBeVisible();
  await card.getByLabel(toMe.note).fill('x'.repeat(141));
  await card.getByRole('button', { name: toMe.keepNote }).click();
  await expect(card.getByLabel(toMe.note)).toHaveAccessibleDescription(new RegExp(toMe.problems.note));
  await card.getByLabel(toMe.note).fill('Called on Friday');
  await card.getByRole('button', { name: toMe.keepNote }).click();
  await expect(card.getByText(toMe.noteKept)).toBeVisible();
  await page.getByRole('textbox', { name: toMe.goodField, exact: true }).fill('Tea was ready');
  await page.keyboard.press('Enter');
  await expect(page.getByText(toMe.noteKept)).toHaveCount(2);

  await page.reload();
  await expect(card.getByRole('radio', { name: toMe.answers.partly })).toBeChecked();
  await expect(card.getByLabel(toMe.note)).toHaveValue('Called on Friday');
  await expect(page.getByRole('textbox', { name: toMe.goodField, exact: true })).toHaveValue('Tea was ready');
  expect(await readTables(page)).toMatchObject({
    noticings: [{ saw: 'partly', note: 'Called on Friday' }],
    goodThings: [{ text: 'Tea was ready' }],
  });
  await expect(page.locator('main')).not.toContainText(/%|\d/);

  await putSettings(page, { cover: 'open' });
  for (const place of ['newtab.html', 'popup.html', 'home.html#/journal', 'home.html#/promises']) {
    await open(place);
    await expect(page.locator('main')).not.toContainText(/I call when|Called on Friday|Tea was ready/);
  }

  await open('home.html#/promises/to-me');
  await card.getByRole('button', { name: `${toMe.end}: I call when I am late.` }).click();
  await expect(card).toHaveCount(0);
  await page.getByText(toMe.ended).click();
  await expect(page.getByText('I call when I am late.')).toBeVisible();
});

test('promises to the person are hidden from who has none and needs none', async ({ openPage }) => {
  const { page, open } = await pageWith(openPage, {}, 'repairing');
  const door = page.getByRole('link', { name: toMe.door });
  const put = (rows: Readonly<Record<string, readonly object[]>>) => putRecords(page, rows);
  const promise = { id: 't1', changedAt: 1, text: 'I call.', madeOn: dayBefore(3) };
  for (const profile of [
    profileOf('repairing'),
    profileOf('hurt', 'individual'),
    profileOf('both', 'individual'),
  ]) {
    await put({ profile: [profile] });
    await open('home.html#/promises');
    await expect(title(page, promises.title)).toBeVisible();
    await expect(door).toHaveCount(0);
    await open('home.html#/promises/to-me');
    await expect(title(page, promises.title)).toBeVisible();
  }
  await put({ promisesToMe: [promise] });
  for (const profile of [profileOf('repairing'), profileOf('hurt', 'individual')]) {
    await put({ profile: [profile] });
    await open('home.html#/promises');
    await door.click();
    await expect(page.getByRole('region', { name: 'I call.' })).toBeVisible();
    await expect(page.getByLabel(toMe.text)).toHaveCount(0);
  }
});

/** Looks at the page as it stands: rules of accessibility, and nothing wider than 320 pixels, either way. */
async function look(page: Page, where: string): Promise<void> {
  await expectNoViolations(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const direction of ['rtl', 'ltr']) {
    const overflow = await page.evaluate((dir) => {
      document.documentElement.setAttribute('dir', dir);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, direction);
    expect(overflow, `${where} ${direction}`).toBe(0);
  }
  if (size) await page.setViewportSize(size);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // A colour that is still changing would be measured between two.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing at any step of the flows, and none scrolls sideways', async ({ openPage }) => {
      test.setTimeout(180_000);
      const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
      const rows = promiseWithSlips('p1', long, [1, 9, 13]);
      const { page, open } = await pageWith(
        openPage,
        {
          ...rows,
          promisesToMe: [
            { id: 't1', changedAt: 1, text: long, madeOn: dayBefore(30) },
            { id: 't2', changedAt: 1, text: 'Ended', madeOn: dayBefore(30), endedOn: dayBefore(9) },
          ],
          noticings: [
            { id: 'n1', changedAt: 1, promiseId: 't1', week: '2026-01-05', saw: 'unsure', note: long },
            { id: 'n2', changedAt: 1, promiseId: 't2', week: '2026-01-05', saw: 'no' },
          ],
          goodThings: [{ id: 'g1', changedAt: 1, week: '2026-01-05', text: long }],
        },
        'both',
      );
      await open(`home.html#/promises/p1/own/${dayBefore(1)}`);
      await look(page, 'happened');
      await button(page, practices.step.skip).click();
      await page.getByLabel(slip.told.other.options.earlier).check();
      await button(page, practices.step.next).click();
      await look(page, 'told');
      await page.getByLabel(slip.told.other.options['not-yet']).check();
      await look(page, 'to tell');
      await button(page, practices.step.next).click();
      await button(page, practices.step.skip).click();
      await button(page, practices.step.next).click();
      await look(page, 'make good, empty');
      await page.getByRole('textbox').fill(long);
      await button(page, practices.step.stop).click();
      await look(page, 'stopping');
      await button(page, practices.step.onward).click();
      await button(page, practices.step.next).click();
      await page.getByLabel(slip.change.options.smaller).check();
      await button(page, slip.save).click();
      await look(page, 'change');
      await page.getByLabel('3 times a week').check();
      await button(page, slip.save).click();
      await expect(title(page, slip.end.strained)).toBeVisible();
      await look(page, 'end');
      await page.reload();
      await expect(page.getByRole('link', { name: slip.end.back })).toBeVisible();
      await look(page, 'owned');

      await open('home.html#/promises/to-me');
      await button(page, toMe.add).click();
      await page.getByRole('radio', { name: toMe.answers.no, exact: true }).check();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await look(page, 'to me');

      await open('home.html#/practices/15');
      await button(page, practices.before.begin).click();
      await page.getByLabel('sad', { exact: true }).check();
      await look(page, 'feel');
      await button(page, practices.step.next).click();
      await page.getByLabel(broken.safe.answers.no, { exact: true }).check();
      await look(page, 'safe');
      await button(page, practices.step.next).click();
      await look(page, 'unsafe');
      await button(page, practices.step.next).click();
      await look(page, 'need');
      await button(page, practices.step.skip).click();
      await button(page, practices.step.next).click();
      await look(page, 'choose');
      await page.getByLabel(broken.ways.nothing.name).check();
      await button(page, practices.step.next).click();
      await look(page, 'way');
      await button(page, practices.step.last).click();
      await expect(title(page, practices.end.title)).toBeVisible();
      await look(page, 'close');
    });
  });
}
