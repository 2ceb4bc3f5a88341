import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { weeklyLook } from '../../content/en/exercises/weeklyLook';
import type { Exercise, ExerciseField } from '../../content/schema';
import { exerciseNumber } from '../../domain/exerciseRun';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

const { practices, questionBox, touchMenu, mirror, dates, supportCues } = english;
const exerciseOf = (id: Exercise['id']) => english.exercises.find((one) => one.id === id) as Exercise;

test.use({ cover: 'open' });

type Open = (path: string) => Promise<Page>;

const profileOf = (profile: object) => ({
  ...settledProfile,
  lens: 'hurt',
  causes: [],
  mode: 'joint',
  isParting: false,
  ...profile,
});

/** The page of an exercise for a person with these records. */
async function openExercise(openPage: Open, id: Exercise['id'], profile: object = {}, rows: object = {}) {
  const page = await openPage('home.html#/support');
  await putRecords(page, { profile: [profileOf(profile)], ...rows });
  await page.goto(page.url().replace('#/support', `#/practices/${exerciseNumber(id)}`));
  await page.reload();
  await page.locator('main').waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const labelOf = (exercise: Exercise, id: string) => {
  const found = exercise.steps
    .flatMap((step): readonly ExerciseField[] => step.fields)
    .find((one) => one.id === id);
  if (!found) throw new Error(`No field ${id}`);
  return found.label;
};

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

/** Presses Tab until the place is reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let times = 0; times < 80; times++) {
    if (await place.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

/** Says that it is calm and nobody reads along, where it is asked, and begins. */
async function begin(page: Page): Promise<void> {
  for (const answer of [practices.before.calmAnswers.yes, practices.before.privateAnswers.yes]) {
    const choice = page.getByRole('radio', { name: answer, exact: true });
    if ((await choice.count()) > 0) await choice.check();
  }
  await button(page, practices.before.begin).click();
}

test.describe('the question box', () => {
  const mine = questionBox.sides.hurt.asked;
  const { write, answer } = questionBox;

  test('holds a question until its time, keeps the answer, and lets it be closed', async ({ openPage }) => {
    const page = await openExercise(openPage, 'questions');
    await button(page, questionBox.time.choose).click();
    await page.getByLabel(questionBox.time.weekday).selectOption('3');
    await page.getByLabel(questionBox.time.at).fill('18:30');
    await button(page, questionBox.time.save).click();
    await expect(page.getByText(questionBox.time.set('Wednesday', '18:30'))).toBeVisible();

    const box = part(page, mine);
    await box.getByRole('button', { name: write.asked.save }).click();
    await expect(box.getByText(questionBox.problems.empty)).toBeVisible();
    await field(page, write.asked.label).fill('מתי? Who else knew 💔');
    await box.getByRole('button', { name: write.asked.save }).click();
    await expect(field(page, write.asked.label)).toHaveValue('');
    await expect(box.getByText(questionBox.waiting(1))).toBeVisible();

    const of = (deed: string) => button(page, questionBox.of(deed, 'מתי? Who else knew 💔'));
    await of(answer.asked.open).click();
    await field(page, answer.asked.label).fill('Nobody at work.');
    await button(page, answer.save).click();
    await box.getByText(questionBox.answered(1)).click();
    await expect(box.getByText('Nobody at work.')).toBeVisible();
    await of(questionBox.close).click();
    await button(page, questionBox.closeYes).click();
    await box.getByText(questionBox.closed(1)).click();
    await expect(box.getByText('Nobody at work.')).toBeVisible();

    await page.reload();
    await box.getByText(questionBox.closed(1)).click();
    await expect(box.getByText('Nobody at work.')).toBeVisible();
    await of(questionBox.reopen).click();
    await box.getByText(questionBox.answered(1)).click();
    await of(questionBox.erase).click();
    await button(page, questionBox.eraseYes).click();
    await expect(box.getByText(questionBox.empty.asked)).toBeVisible();
    expect(JSON.stringify(await tableOf(page, 'questions'))).not.toMatch(/knew|work/);
  });

  test('has the sentence again that was being written when its tab was closed', async ({
    openPage,
    context,
  }) => {
    const page = await openExercise(
      openPage,
      'questions',
      { lens: 'repairing' },
      {
        questions: [{ id: 'q', changedAt: 1, side: 'received', text: 'Why?', writtenOn: '2026-01-01' }],
      },
    );
    const address = page.url();
    await field(page, write.asked.label).pressSequentially('Did you kn');
    await button(page, questionBox.of(answer.received.open, 'Why?')).click();
    await field(page, answer.received.label).pressSequentially('Because I was');
    await page.close({ runBeforeUnload: true });
    const again = await context.newPage();
    await again.goto(address);
    await expect(field(again, write.asked.label)).toHaveValue('Did you kn');
    await expect(field(again, answer.received.label)).toHaveValue('Because I was');
  });

  test('can be used by keyboard alone', async ({ openPage }) => {
    const page = await openExercise(openPage, 'questions');
    await tabTo(page, field(page, write.asked.label));
    await page.keyboard.type('Where were you');
    await tabTo(page, button(page, write.asked.save));
    await page.keyboard.press('Enter');
    const of = (deed: string) => button(page, questionBox.of(deed, 'Where were you'));
    await expect(of(questionBox.close)).toBeVisible();
    await tabTo(page, of(questionBox.close));
    await page.keyboard.press('Enter');
    await expect(page.getByText(questionBox.closeHint.asked)).toBeFocused();
    await tabTo(page, button(page, questionBox.closeYes));
    await page.keyboard.press('Enter');
    await expect(part(page, mine)).toBeFocused();
    await expect(page.getByText(questionBox.closed(1))).toBeVisible();
  });
});

test('the weekly look is done by keyboard alone, and after two without hope says who could help', async ({
  openPage,
}) => {
  const day = new Date(Date.now() - 7 * 24 * 60 * 60_000).toLocaleDateString('sv');
  const before = {
    id: 'a',
    changedAt: 1,
    exercise: 'weekly-look',
    startedOn: day,
    finishedOn: day,
    step: 'hope',
  };
  const rows = { exerciseRuns: [{ ...before, answers: { hope: '1' } }] };
  const page = await openExercise(openPage, 'weekly-look', {}, rows);
  const steps = weeklyLook.byLens?.hurt?.steps ?? [];
  for (const answer of [practices.before.calmAnswers.yes]) {
    const choice = page.getByRole('radio', { name: answer, exact: true });
    if ((await choice.count()) === 0) continue;
    await tabTo(page, choice);
    await page.keyboard.press('Space');
  }
  await tabTo(page, button(page, new RegExp(`^(${practices.before.begin}|${practices.before.anew})$`)));
  await page.keyboard.press('Enter');
  for (const { title, fields } of steps.slice(0, -1)) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await tabTo(page, field(page, fields[0]?.label ?? ''));
    await page.keyboard.type('Tired, and the walk on Tuesday 🌿');
    await tabTo(page, button(page, practices.step.next));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 2, name: steps.at(-1)?.title ?? '' })).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'None', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, button(page, practices.step.last));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: supportCues['little-hope'].title })).toBeVisible();
  await expect(page.getByText(weeklyLook.closing?.text ?? '')).toBeVisible();
  expect(await tableOf(page, 'completions')).toMatchObject([{ exercise: 'weekly-look' }]);
  await expectNoViolations(page);
});

test('someone alone has a weekly look for one, and neither box, mirror nor touch menu', async ({
  openPage,
}) => {
  const page = await openExercise(openPage, 'weekly-look', { mode: 'individual', touch: true });
  await expect(page.getByText(weeklyLook.alone?.before?.[0] ?? '')).toBeVisible();
  await expect(page.getByText(weeklyLook.before[0] ?? '')).toHaveCount(0);
  for (const id of ['questions', 'mirror', 'touch-menu'] as const) {
    await page.goto(page.url().replace(/#.*/, `#/practices/${exerciseNumber(id)}`));
    await expect(page).toHaveURL(/#\/practices$/);
  }
});

test('the mirror says what slips in, shows the whole, and hears what is missing', async ({ openPage }) => {
  const exercise = exerciseOf('mirror');
  const page = await openExercise(openPage, 'mirror', { lens: 'repairing' });
  await begin(page);
  const heard = field(page, labelOf(exercise, 'heard'));
  await heard.fill('You waited until midnight, but you should sleep.');
  const checks = page.getByRole('status').filter({ hasText: mirror.checks });
  await expect(checks.getByRole('listitem')).toHaveCount(2);
  await heard.fill('You waited until midnight, and no word came.');
  await expect(checks).toHaveCount(0);
  await button(page, practices.step.next).click();
  await page.getByRole('checkbox', { name: 'alone', exact: true }).check();
  await field(page, labelOf(exercise, 'feeling-word')).fill('forgotten');
  await button(page, practices.step.next).click();
  await field(page, labelOf(exercise, 'sense')).fill('had no way to know.');
  await button(page, practices.step.next).click();
  await field(page, labelOf(exercise, 'need')).fill('A word before I am late.');
  await button(page, practices.step.next).click();
  await page.getByRole('radio', { name: /^Shall I do something/ }).check();
  await button(page, practices.step.next).click();

  const whole = page.getByRole('region', { name: mirror.whole });
  await expect(whole.getByRole('paragraph')).toHaveText([
    'You waited until midnight, and no word came.',
    'You may feel alone and forgotten.',
    'It makes sense, because you had no way to know.',
    'A word before I am late.',
    'Shall I do something, or just be here?',
  ]);
  await expect(field(page, labelOf(exercise, 'missing'))).toHaveCount(0);
  await page.getByRole('radio', { name: 'Partly', exact: true }).check();
  await expect(page.getByText(mirror.answers.partly)).toBeVisible();
  await field(page, labelOf(exercise, 'missing')).fill('That it was the third time.');
  await button(page, practices.step.last).click();
  await expect(page.getByText(exercise.closing?.text ?? '')).toBeVisible();
  expect(await tableOf(page, 'completions')).toMatchObject([{ exercise: 'mirror' }]);

  await button(page, practices.end.read).click();
  await expect(page.getByRole('article').getByRole('paragraph')).toHaveText([
    'You waited until midnight, and no word came.',
    'You may feel alone and forgotten.',
    'It makes sense, because you had no way to know.',
    'A word before I am late.',
    'Shall I do something, or just be here?',
    'That it was the third time.',
  ]);
});

test.describe('the touch menu', () => {
  const row = (page: Page, kind: keyof typeof touchMenu.kinds) =>
    page.getByRole('radiogroup', { name: touchMenu.kinds[kind], exact: true });
  const answer = (page: Page, kind: keyof typeof touchMenu.kinds, value: 'yes' | 'maybe' | 'not-now') =>
    row(page, kind).getByRole('radio', { name: touchMenu.values[value], exact: true });

  test('is one plain line until touch was chosen', async ({ openPage }) => {
    const page = await openExercise(openPage, 'touch-menu', { touch: false });
    await expect(page.getByRole('link', { name: touchMenu.settings })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('begins with nothing chosen, keeps the answers of today, and says again what was said before', async ({
    openPage,
  }) => {
    const yesterday = new Date(Date.now() - 30 * 60 * 60_000).toLocaleDateString('sv');
    const touchAnswers = [{ id: 'a', changedAt: 1, day: yesterday, kind: 'hands', value: 'yes' }];
    const page = await openExercise(openPage, 'touch-menu', { touch: true }, { touchAnswers });
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await answer(page, 'kiss', 'not-now').check();
    await answer(page, 'held', 'maybe').check();
    await answer(page, 'held', 'maybe').click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await button(page, touchMenu.copy(dates.weekdayAndDate(yesterday))).click();
    await expect(answer(page, 'hands', 'yes')).toBeChecked();
    await page.reload();
    await expect(answer(page, 'hands', 'yes')).toBeChecked();
    await expect(answer(page, 'kiss', 'not-now')).toBeChecked();
    await expectNoViolations(page);
    await button(page, touchMenu.clear).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the question box (${colorScheme})`, async ({ openPage }) => {
    const written = { changedAt: 1, side: 'asked', text: 'Who else knew?', writtenOn: '2026-01-01' };
    const answered = { ...written, answer: 'Nobody.', answeredOn: '2026-01-02' };
    const page = await openExercise(
      openPage,
      'questions',
      {},
      {
        questions: [
          { id: 'a', ...written },
          { id: 'b', ...answered },
          { id: 'c', ...answered, closedOn: '2026-01-03' },
        ],
        questionTimes: [{ id: 't', changedAt: 1, weekday: 7, time: '16:00' }],
      },
    );
    await page.emulateMedia({ colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test('under Quiet nothing of what was written in the box, the mirror or the touch menu is there', async ({
  openPage,
}) => {
  const marked = { changedAt: 1, writtenOn: '2026-01-01', text: 'MarkerWhy', answer: 'MarkerBecause' };
  const run = { id: 'r', changedAt: 1, exercise: 'mirror', startedOn: '2026-01-01', step: 'answer' };
  const page = await openExercise(
    openPage,
    'questions',
    { touch: true },
    {
      questions: [{ id: 'a', side: 'asked', ...marked }],
      drafts: [{ id: 'd', changedAt: 1, field: 'question asked text', text: 'MarkerDraft' }],
      exerciseRuns: [{ ...run, answers: { heard: 'MarkerHeard' } }],
    },
  );
  for (const path of ['9', '8/r', '19']) {
    await page.goto(page.url().replace(/#.*/, `#/practices/${path}`));
    for (const summary of await page.locator('summary').all()) await summary.click();
    const seen = () => page.evaluate(() => document.body.innerHTML);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path !== '19') await expect.poll(seen).toContain('Marker');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('.');
    await expect.poll(seen).not.toContain('Marker');
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.keyboard.press('.');
  }
});
