import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { therapist } from '../../content/en/exercises/therapist';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

const { helper: words, practices } = english;
const address = 'home.html#/practices/6';

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page | Locator, name: string) => page.getByRole('textbox', { name, exact: true });
const tick = (page: Page | Locator, name: string | RegExp) => page.getByRole('checkbox', { name });
const stepOf = (id: string) => therapist.steps.find((step) => step.id === id);
const titleOf = (id: string) => stepOf(id)?.title ?? '';
const labelOf = (id: string) =>
  therapist.steps.flatMap(({ fields }) => fields).find((one) => one.id === id)?.label ?? '';

test.use({ cover: 'open' });

async function openFor(openPage: (path: string) => Promise<Page>, profile = {}, rows = {}) {
  const page = await openPage(address);
  await page.locator('h1').waitFor();
  await putRecords(page, { profile: [{ ...settledProfile, lens: 'both', ...profile }], ...rows });
  await page.reload();
  await page.locator('h1').waitFor();
  return page;
}

async function next(page: Page, id: string) {
  await page
    .getByRole('button', { name: new RegExp(`^(${practices.step.next}|${practices.step.skip})$`) })
    .click();
  await expect(page.getByRole('heading', { name: titleOf(id), level: 2 })).toBeFocused();
}

test('from what is needed to an appointment and a plan for waiting', async ({ openPage }) => {
  const page = await openFor(openPage);
  await button(page, practices.before.begin).click();
  await expect(page.getByRole('heading', { name: titleOf('need'), level: 2 })).toBeFocused();
  await tick(page, 'What is between the two of us').check();
  await expectNoViolations(page);

  await next(page, 'kind');
  const fitting = page.getByRole('group', { name: words.suggested, exact: true });
  await expect(fitting.getByRole('checkbox')).toHaveCount(4);
  await tick(page, /^Emotionally focused therapy/).check();
  await expect(page.getByText('tapping method')).toBeVisible();
  await page.locator('summary', { hasText: words.others }).click();
  await tick(page, /^Individual therapist/).check();
  await expectNoViolations(page);

  await next(page, 'where');
  for (const line of words.how.lines) await expect(page.getByText(line)).toBeVisible();
  // Lists of therapists nobody has called up are not shown; the one directory that was read is.
  for (const { name } of english.therapistDirectories)
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Find A Helpline' })).toHaveAttribute(
    'referrerpolicy',
    'no-referrer',
  );
  await field(page, practices.step.entry(labelOf('found'), 1)).fill('The practice at the mill');
  await page.keyboard.press('Enter');
  await expect(field(page, practices.step.entry(labelOf('found'), 2))).toBeFocused();
  await page.keyboard.type('עצה בעיר 🌿');
  await expectNoViolations(page);

  await next(page, 'questions');
  await expect(page.getByRole('group', { name: labelOf('questions') }).getByRole('checkbox')).toHaveCount(10);
  await tick(page, /each of us alone before/).check();
  await tick(page, /feel unsafe/).check();
  await field(page, practices.step.entry(labelOf('own'), 1)).fill('Are there steps at the door?');
  await page.locator('summary', { hasText: words.paper }).click();
  const download = page.waitForEvent('download');
  await button(page, practices.paper.save).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(await readFile(await file.path(), 'utf8')).toBe(
    `${words.questionsHeading}\n` +
      '– Do you see each of us alone before you see us together?\n' +
      '– What do you do if I feel unsafe, here or at home?\n\n' +
      `${words.ownHeading}\n– Are there steps at the door?\n`,
  );
  // On paper stands the sheet, and nothing around it.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('– Are there steps at the door?')).toBeVisible();
  await expect(page.getByRole('heading', { name: titleOf('questions') })).toBeHidden();
  await expect(button(page, practices.paper.print)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expectNoViolations(page);

  await next(page, 'sentences');
  await field(page, labelOf('happened')).fill('Trust was broken in spring.');
  await field(page, labelOf('hope')).fill('To talk without fear.');

  await next(page, 'appointment');
  await page.getByLabel(labelOf('day'), { exact: true }).fill('2099-12-03');
  await page.getByLabel(labelOf('time'), { exact: true }).fill('14:30');
  await field(page, labelOf('with')).fill('Second floor');
  await expectNoViolations(page);

  await next(page, 'waiting');
  await field(page, practices.step.entry(labelOf('asked'), 1)).fill('The mill, on Monday');
  await tick(page, 'A group').check({ force: true });

  // A tab closed in the middle finds it all again.
  await expect(page.getByText(practices.step.kept, { exact: true })).toBeVisible();
  await page.reload();
  await expect(field(page, practices.step.entry(labelOf('asked'), 1))).toHaveValue('The mill, on Monday');
  await button(page, practices.step.last).click();
  await expect(page.getByText(therapist.closing?.text ?? '')).toBeVisible();
  await page.getByRole('link', { name: practices.end.read }).or(button(page, practices.end.read)).click();
  for (const text of ['Second floor', '– עצה בעיר 🌿', 'Are there steps at the door?'])
    await expect(page.getByText(text)).toBeVisible();
});

test('whoever is afraid is led to someone for them alone', async ({ openPage }) => {
  const page = await openFor(openPage);
  await button(page, practices.before.begin).click();
  await tick(page, 'What is between the two of us').check();
  await tick(page, 'I am afraid of someone close to me').check();
  await next(page, 'kind');
  await expect(page.getByText(words.unsafe)).toBeVisible();
  const fitting = page.getByRole('group', { name: words.suggested, exact: true });
  await expect(fitting.getByRole('checkbox', { name: /^Couples therapist/ })).toHaveCount(0);
  await expect(fitting.getByRole('checkbox', { name: /^An advice centre/ })).toBeVisible();
});

test('someone alone is asked and told nothing that needs two', async ({ openPage }) => {
  const page = await openFor(openPage, { mode: 'individual' });
  const forTwo = /\b(couples|partner|the two of|each of us|only one of us|both of)\b/i;
  await expect(page.locator('main')).not.toContainText(forTwo);
  await button(page, practices.before.begin).click();
  for (const { id } of therapist.steps.slice(1)) {
    await expect(page.locator('main')).not.toContainText(forTwo);
    await next(page, id);
  }
  await expect(page.locator('main')).not.toContainText(forTwo);
});

test('notes after many visits are kept, changed, printed and deleted, with the keyboard', async ({
  openPage,
}) => {
  const page = await openFor(openPage);
  const press = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 90; tabs++) {
      if (await target.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  const notes = page.getByRole('region', { name: words.visits.title });
  await expect(notes.getByText(words.visits.empty)).toBeVisible();
  await press(button(page, words.visits.add));
  await expect(page.getByRole('heading', { name: words.visits.newTitle, exact: true })).toBeFocused();
  await press(button(notes, words.visits.save));
  await expect(field(page, words.visits.note)).toBeFocused();
  await expect(page.getByText(words.visits.problems.note.empty)).toBeVisible();
  await page.keyboard.type('Breathe first. 🌿');
  await press(button(notes, words.visits.save));
  await expect(button(page, words.visits.add)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel(words.visits.day, { exact: true }).fill('2026-01-07');
  await field(page, words.visits.until).fill('ללכת כל יום');
  await press(button(notes, words.visits.save));
  await expect(notes.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(notes.getByRole('heading', { level: 3 }).last()).toHaveText('7 January 2026');

  await press(button(notes, words.visits.changeOf('7 January 2026')));
  await field(page, words.visits.note).fill('We began.');
  await press(button(notes, words.visits.save));
  await expect(notes.getByText('We began.', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(notes.getByText('Breathe first. 🌿').first()).toBeVisible();
  await expectNoViolations(page);

  await page.locator('summary', { hasText: words.visits.paper }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words.visits.read('7 January 2026'))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.visits.title, exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await press(button(notes, words.visits.removeOf('7 January 2026')));
  await press(button(notes, words.visits.removeNo));
  await expect(notes.getByRole('heading', { level: 3 })).toHaveCount(2);
  await press(button(notes, words.visits.removeOf('7 January 2026')));
  await press(button(notes, words.visits.removeYes));
  await expect(notes.getByText('We began.')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('a file with a hundred long visits does not scroll sideways at 320 pixels', async ({ openPage }) => {
  const visits = Array.from({ length: 100 }, (_, at) => ({
    ...{ id: `visit-${at}`, changedAt: at, day: '2026-01-07' },
    ...{ note: `${'Donaudampfschifffahrt'.repeat(12)}\n${'word '.repeat(200)}`, until: '' },
  }));
  const page = await openFor(openPage, {}, { visits });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, direction).toBe(0);
  }
});
