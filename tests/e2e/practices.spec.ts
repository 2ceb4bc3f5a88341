import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

test.use({ cover: 'open' });

const { practices, letter, steady, goodDays } = english;
const { before, step: words, end, paper } = practices;

const exercise = (id: string) => {
  const found = english.exercises.find((one) => one.id === id);
  if (!found) throw new Error(`No exercise ${id}`);
  return found;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const next = (page: Page) => button(page, words.next).click();
const skip = (page: Page) => button(page, words.skip).click();

type OpenPage = (path: string) => Promise<Page>;

async function pageFor(openPage: OpenPage, hash: string, profile: object = {}) {
  const page = await openPage('home.html#/practices');
  await putRecords(page, { profile: [{ ...settledProfile, lens: 'both', ...profile }] });
  await page.goto(`${page.url().split('#')[0]}#${hash}`);
  await page.reload();
  return page;
}

const rowsOf = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open('goldseam');
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
          request.result.close();
        };
        request.onerror = () => reject(request.error);
      }),
    table,
  );

/** Presses Tab until the place is reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let times = 0; times < 60; times++) {
    if (await place.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

async function press(page: Page, place: Locator, key = 'Enter') {
  await tabTo(page, place);
  await page.keyboard.press(key);
}

/** Writes with the keyboard alone into the one field of a step, and goes on. */
async function write(page: Page, heading: string, text: string) {
  await expect(question(page, heading)).toBeVisible();
  await tabTo(page, page.getByRole('textbox'));
  await page.keyboard.type(text);
  await press(page, button(page, words.next));
}

test('an acknowledgement letter is written by keyboard alone, read, saved as a file, and done again', async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  const page = await pageFor(openPage, '/practices');
  const { name, steps } = exercise('acknowledgement');
  await press(page, page.getByRole('link', { name }).last());
  await expect(title(page, name)).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: before.calmAnswers.yes }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(before.notCalm)).toBeVisible();
  await expectNoViolations(page);
  await press(page, button(page, before.begin));

  const lines = [
    'I took a loan in March and a second one in June.',
    'Since March. It is over since October.',
    'I said that it was a bonus from work.',
    'You may have felt that you could not count any more. Please correct me.',
    'You owe me no answer.',
  ];
  for (const [at, line] of lines.entries()) await write(page, steps[at]?.title ?? '', line);
  await expect(question(page, steps[5]?.title ?? '')).toBeFocused();
  await expectNoViolations(page);
  await press(page, button(page, words.back));
  await expect(page.getByRole('textbox')).toHaveValue(lines[4] ?? '');
  await press(page, button(page, words.next));
  await press(page, button(page, words.last));

  await expect(title(page, end.title)).toBeFocused();
  await expect(page.getByText(end.private)).toBeVisible();
  await expectNoViolations(page);
  expect(await rowsOf(page, 'completions')).toMatchObject([{ exercise: 'acknowledgement' }]);

  await press(page, button(page, end.read));
  for (const line of lines) await expect(page.getByText(line)).toBeVisible();
  await expectNoViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, button(page, paper.save)),
  ]);
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(await readFile(await download.path(), 'utf8')).toBe(`${lines.join('\n\n')}\n`);

  await page.emulateMedia({ media: 'print' });
  await expect(button(page, paper.print)).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText(lines[0] ?? '')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await press(page, button(page, paper.erase));
  await press(page, button(page, paper.yes));
  await expect(title(page, name)).toBeFocused();
  expect(JSON.stringify(await rowsOf(page, 'exerciseRuns'))).not.toContain('loan');
  expect(await rowsOf(page, 'completions')).toHaveLength(1);
});

test('an impact letter that is burnt is erased, every word of it, and was written all the same', async ({
  openPage,
}) => {
  const page = await pageFor(openPage, '/practices/3');
  await button(page, before.begin).click();
  for (const line of [
    'It was a Tuesday, MarkerBurn.',
    'My sleep, MarkerBurn.',
    'That it goes on.',
    'Time.',
  ]) {
    await page.getByRole('textbox').fill(line);
    await next(page);
  }
  await button(page, words.last).click();
  await expect(page.getByRole('alert')).toHaveText(words.needed);
  await page.getByRole('radio', { name: /^Burn it/ }).check();
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();
  expect(JSON.stringify(await rowsOf(page, 'exerciseRuns'))).toContain('MarkerBurn');
  await button(page, words.last).click();
  await expect(page.getByText(letter.burnt)).toBeVisible();
  await expectNoViolations(page);
  for (const table of ['exerciseRuns', 'lateAnswers'])
    expect(JSON.stringify(await rowsOf(page, table))).not.toContain('MarkerBurn');
  expect(await rowsOf(page, 'completions')).toMatchObject([{ exercise: 'impact' }]);
  await page.reload();
  await expect(button(page, before.begin)).toBeVisible();
  await expect(page.getByText(before.earlier)).toHaveCount(0);
});

test('in hard days the impact letter is three plain lines about today', async ({ openPage }) => {
  const page = await pageFor(openPage, '/practices/3');
  const today = Date.now() - 4 * 3_600_000;
  const days = [0, 1, 2].map((ago) => new Date(today - ago * 86_400_000).toLocaleDateString('sv'));
  await putRecords(page, {
    answers: days.map((day, at) => ({ id: `a${at}`, changedAt: 1, day, question: 'mood', value: 1 })),
  });
  await page.reload();
  const { gentle } = exercise('impact');
  await expect(page.getByText(gentle?.lead ?? '')).toBeVisible();
  await button(page, before.begin).click();
  await page.getByLabel('One', { exact: true }).fill('It rained until ten.');
  await page.getByLabel('Two', { exact: true }).fill('I had toast.');
  await page.getByLabel('Three', { exact: true }).fill('The bus was blue.');
  await button(page, words.last).click();
  await expect(title(page, end.title)).toBeFocused();
  expect(await rowsOf(page, 'exerciseRuns')).toMatchObject([{ isGentle: true }]);
});

test('forgiveness steps open after three questions, and yes and no end alike', async ({ openPage }) => {
  test.setTimeout(90_000);
  const page = await pageFor(openPage, '/practices/11', { lens: 'hurt' });
  const { steps } = exercise('forgiveness');
  const titleOf = (id: string) => steps.find((one) => one.id === id)?.title ?? '';
  await button(page, before.begin).click();
  await page.getByRole('checkbox', { name: /put right/ }).check();
  await next(page);
  await expect(question(page, titleOf('not-now'))).toBeFocused();
  await expect(page.getByRole('main').getByRole('link', { name: 'Support' })).toBeVisible();
  await expectNoViolations(page);
  await button(page, words.back).click();
  await page.getByRole('checkbox', { name: /safe/ }).check();
  await page.getByRole('checkbox', { name: /free/ }).check();
  await next(page);
  await page.getByLabel('What was done').fill('Two years of small lies.');
  await next(page);
  await page.getByLabel('What it gives me, 1').fill('I stay awake to danger.');
  await page.getByLabel('What it gives me, 1').press('Enter');
  await page.keyboard.type('I was right.');
  await page.getByLabel('What it costs me, 1').fill('My evenings.');
  await next(page);
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await next(page);
  await expect(question(page, titleOf('keep'))).toBeFocused();
  await page.getByText(words.anyOrder).click();
  await button(page, titleOf('choose')).click();
  await page.getByRole('radio', { name: 'Yes, a little' }).check();
  await next(page);
  await expect(question(page, titleOf('whole'))).toBeFocused();
  await skip(page);
  await page.getByLabel('What I loosen my hold on').fill('That they must say it again.');
  await next(page);
  await page.getByLabel('To myself').fill('You thought about it for a long time.');
  await expectNoViolations(page);
  await button(page, words.last).click();
  await expect(title(page, end.title)).toBeFocused();
  expect(await rowsOf(page, 'exerciseRuns')).toMatchObject([
    { answers: { gives: ['I stay awake to danger.', 'I was right.'], choice: 'yes' } },
  ]);
});

test('a setback plan is written by keyboard alone and stands on paper', async ({ openPage }) => {
  test.setTimeout(90_000);
  const page = await pageFor(openPage, '/practices/13');
  const { steps } = exercise('setback-plan');
  await press(page, button(page, before.begin));
  for (const { title: heading, fields } of steps) {
    await expect(question(page, heading)).toBeVisible();
    for (const { label, kind } of fields) {
      const isList = kind === 'list';
      await tabTo(page, page.getByLabel(isList ? words.entry(label, 1) : label, { exact: true }));
      await page.keyboard.type(`${label} one`);
      if (!isList) continue;
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(words.entry(label, 2), { exact: true })).toBeFocused();
      await page.keyboard.type('another');
    }
    const isLast = heading === steps.at(-1)?.title;
    await press(page, button(page, isLast ? words.last : words.next));
  }
  await press(page, button(page, end.read));
  await expect(page.getByRole('heading', { level: 2, name: 'Early signs' })).toBeVisible();
  await expect(page.getByText('– Early signs one\n– another')).toBeVisible();
  await press(page, button(page, paper.change));
  await expect(question(page, steps[0]?.title ?? '')).toBeVisible();
  await expect(page.getByLabel(words.entry('Early signs', 2), { exact: true })).toHaveValue('another');
});

for (const [id, number] of [
  ['carrying', 12],
  ['outside-view', 17],
] as const) {
  test(`${id} is done from its beginning to its end`, async ({ openPage }) => {
    const page = await pageFor(openPage, `/practices/${number}`);
    const { steps, closing } = exercise(id);
    await button(page, before.begin).click();
    for (const { title: heading } of steps) {
      await expect(question(page, heading)).toBeVisible();
      for (const field of await page.getByRole('textbox').all())
        await field.fill('Plain words, honest enough.');
      const isLast = heading === steps.at(-1)?.title;
      await button(page, isLast ? words.last : words.next).click();
    }
    await expect(page.getByText(closing?.text ?? '')).toBeVisible();
    expect(await rowsOf(page, 'completions')).toMatchObject([{ exercise: id }]);
  });
}

test('something that steadies is gone through one step at a time, and nothing is written down', async ({
  openPage,
}) => {
  const page = await pageFor(openPage, '/practices/18');
  await page.getByRole('button', { name: /Five, four/ }).click();
  const found = english.groundings.find(({ id }) => id === 'five-four-three-two-one');
  for (const line of found?.steps ?? []) {
    await expect(page.getByText(line)).toBeFocused();
    await page
      .getByRole('button', { name: new RegExp(`^(${steady.next}|${steady.enough})$`) })
      .first()
      .click();
  }
  await expect(page.getByText(steady.end)).toBeVisible();
  await button(page, steady.another).click();
  await page.getByRole('button', { name: steady.breathing.name }).click();
  await expect(page.getByText(steady.breathing.left(90))).toBeVisible();
  await expectNoViolations(page);
  expect(await rowsOf(page, 'exerciseRuns')).toEqual([]);
  expect(await rowsOf(page, 'completions')).toMatchObject([{ exercise: 'grounding' }]);
});

test('a good day is one line, found again, and taken away', async ({ openPage }) => {
  const page = await pageFor(openPage, '/practices/20');
  await button(page, goodDays.save).click();
  await expect(page.getByRole('alert')).toHaveText(goodDays.problems.empty);
  await page.getByLabel(goodDays.field).fill('Bread, still warm 🍞, בבוקר');
  await button(page, goodDays.save).click();
  await expect(page.getByText(goodDays.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Bread, still warm 🍞, בבוקר')).toBeVisible();
  await page.getByRole('button', { name: /^Take away/ }).click();
  await expect(page.getByText(goodDays.empty)).toBeVisible();
  expect(JSON.stringify(await rowsOf(page, 'goodDays'))).not.toContain('Bread');
});

test('every practice is found by a word, and someone alone finds none that needs another', async ({
  openPage,
}) => {
  const page = await pageFor(openPage, '/practices', { mode: 'individual', lens: 'hurt' });
  const search = page.getByRole('searchbox', { name: practices.search });
  for (const { name, search: sought, needsPartner } of english.exercises) {
    await search.fill(sought[0] ?? '');
    const links = page.getByRole('link', { name, exact: true });
    await expect(links).toHaveCount(needsPartner ? 0 : 1);
  }
  await search.fill('xyzzy');
  await expect(page.getByText(practices.noneFound)).toBeVisible();
});

test('what is pasted becomes plain, what is too long is refused, and nothing is lost by it', async ({
  openPage,
}) => {
  const page = await pageFor(openPage, '/practices/2');
  await button(page, before.begin).click();
  const field = page.getByRole('textbox');
  await field.evaluate((node: HTMLTextAreaElement) => {
    node.focus();
    const data = new DataTransfer();
    data.setData('text/html', '<b style="color:red">I lied</b>');
    data.setData('text/plain', 'I lied');
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (node.dispatchEvent(paste)) document.execCommand('insertText', false, data.getData('text/plain'));
  });
  await expect(field).toHaveValue('I lied');
  const full = '💔'.repeat(19_990) + 'אני מצטער'.slice(0, 9);
  await field.fill(full);
  await expect(field).toHaveValue(full);
  await field.fill(`${full}${'x'.repeat(20)}`);
  await expect(page.getByRole('alert')).toHaveText(words.tooLong);
  await expect(field).toHaveValue(full);
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(full);
});

test('two tabs with one letter keep the words of both', async ({ openPage, context }) => {
  const page = await pageFor(openPage, '/practices/13');
  await button(page, before.begin).click();
  await page.getByLabel(words.entry('Early signs', 1), { exact: true }).fill('Short answers');
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await next(other);
  await other.getByLabel(words.entry('What helps', 1), { exact: true }).fill('A walk');
  await page.getByLabel(words.entry('Early signs', 1), { exact: true }).fill('Short answers, no sleep');
  await expect(other.getByText(words.kept, { exact: true })).toBeVisible();
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();
  expect(await rowsOf(page, 'exerciseRuns')).toMatchObject([
    { answers: { signs: ['Short answers, no sleep'], helps: ['A walk'] } },
  ]);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing of an exercise moves', async ({ openPage }) => {
    const page = await pageFor(openPage, '/practices/18');
    await page.getByRole('button', { name: steady.breathing.name }).click();
    await expect(page.getByText(steady.breathing.still)).toBeVisible();
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    expect(await moving()).toBe(0);
  });
});
