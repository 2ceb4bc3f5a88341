import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { lenses, stageIds } from '../../content/schema';
import { expect, test } from './support/fixtures';
import { openAnew } from './support/open-anew';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

test.use({ cover: 'open' });

const hour = 60 * 60 * 1000;

/** The day that lies so many days before the present one, which began at four. */
function dayBefore(count: number): string {
  const date = new Date(Date.now() - 4 * hour);
  date.setDate(date.getDate() - count);
  return date.toLocaleDateString('sv');
}

interface Flagged {
  readonly text: string;
  readonly needsPartner?: true;
  readonly touch?: true;
}

const { activities, encouragements, gestures, promiseTemplates, prompts } = english;
const { stages, stageTexts, patience, causes } = english;
const { home, path, popup, scaleQuestions } = english;
const isJoint = ({ needsPartner, touch }: Flagged) => Boolean(needsPartner || touch);
const practices = stageIds.flatMap((stage) => stageTexts[stage].practices);
const joint = {
  gestures: gestures.filter(isJoint),
  practices: practices.filter(isJoint),
  prompts: prompts.filter(isJoint),
  lines: encouragements.filter(isJoint),
  templates: promiseTemplates.filter(isJoint),
};
const jointCards = Object.values(causes).flatMap(({ cards }) => cards.filter((card) => card.joint));

/** What a stage says to two, where it has other words for one. */
const readingsForTwo = stageIds.flatMap((stage) => {
  const { readings, alone } = stageTexts[stage];
  const parts = lenses.flatMap((lens) => {
    const reading = alone[lens];
    if (!reading) return [];
    const kept = new Set([reading.what, reading.why, ...reading.signs.map(({ text }) => text)]);
    const { what, why, signs } = readings[lens];
    return [what, why, ...signs.map(({ text }) => text)].filter((text) => !kept.has(text));
  });
  return [stages[stage].about, ...parts];
});

/** What a stage is called for two, where it has another name for one. */
const namesForTwo = stageIds
  .filter((stage) => 'nameAlone' in stages[stage])
  .map((stage) => stages[stage].name);

/** Sentences that need a partner who takes part, wherever on a page they stand. */
const jointSentences = [
  ...namesForTwo,
  path.alone.open,
  ...activities.map(({ text }) => text),
  ...Object.values(joint).flatMap((items) => items.map(({ text }) => text)),
  ...jointCards.map(({ text }) => text),
  ...readingsForTwo,
  patience.both.text,
  scaleQuestions.closeness.question,
  scaleQuestions.pace.question,
  english.reminders.lead,
  english.reminders.calendar.text,
  home.welcome.timeHint,
  home.settings.touch,
  popup.noReminder,
];

/** Names of what is for two; the same words may stand within a sentence. */
const jointNames = [
  english.reminderKinds.together.title,
  english.reminderKinds.together.name,
  english.reminderKinds.talk.name,
  english.reminderKinds.parting.name,
  english.reminderKinds.reunion.name,
  english.reminderKinds['look-together'].name,
  english.reminderKinds.project.name,
  home.welcome.time,
  path.together,
];

/** All words of a page, piece by piece: also in closed parts, names for assistive technology, and empty fields. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const told = ['aria-label', 'placeholder', 'title', 'alt'];
    const pieces = [...document.body.querySelectorAll('*')].flatMap((node) => [
      node.textContent,
      ...told.map((name) => node.getAttribute(name) ?? ''),
    ]);
    return [document.title, ...pieces];
  });

const jointIn = (pieces: readonly string[]) => [
  ...jointSentences.filter((sentence) => pieces.some((piece) => piece.includes(sentence))),
  ...jointNames.filter((name) => pieces.some((piece) => piece === name || piece.startsWith(`${name}: `))),
];

async function expectNothingJoint(page: Page, where: string): Promise<void> {
  await expect(page.locator('main h1').first(), where).toBeVisible();
  expect.soft(jointIn(await wordsOf(page)), where).toEqual([]);
}

/** Something to do that is not only going elsewhere, or something to read, and a way to another page. */
async function expectNoDeadEnd(page: Page, where: string): Promise<readonly string[]> {
  const things = page
    .locator('main')
    .locator('button:enabled, input:enabled, select:enabled, summary, a[href]');
  expect(await things.filter({ visible: true }).count(), `${where}: nothing to do`).toBeGreaterThan(0);
  const addresses = await page
    .locator('main a[href], nav a[href], footer a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const onward = addresses.filter((address) => address !== page.url());
  expect(onward.length, `${where}: no way on`).toBeGreaterThan(0);
  return addresses;
}

/** Presses a button until it shows again what it showed first; resolves to all it showed. */
const everyTurn = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate(async (button: HTMLElement) => {
    const shown = () => button.parentElement?.querySelector('p')?.textContent ?? '';
    const seen: string[] = [];
    while (!seen.includes(shown())) {
      seen.push(shown());
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return seen;
  });

const life = {
  pledges: [dailyPledge('p1', 'Home when I said I would be')],
  reminders: [weeklyReminder(4, '19:00')],
  stageMoves: [{ id: 'm1', changedAt: 5, day: '2026-01-01', to: 'reconnect' }],
};
const profileOf = (lens: string, mode: 'joint' | 'individual') => ({
  ...settledProfile,
  lens,
  touch: true,
  causes: Object.keys(causes),
  mode,
  isParting: false,
});

/** A page of someone in that mode, on which everything is uncovered. */
async function pageOf(
  openPage: (path: string) => Promise<Page>,
  lens: string,
  mode: 'joint' | 'individual',
  rows: object = life,
) {
  const page = await openPage('home.html#/support');
  await expect(page.locator('main')).toBeVisible();
  await putRecords(page, { ...rows, profile: [profileOf(lens, mode)] });
  await putSettings(page, { cover: 'open' });
  const base = page.url().replace('home.html#/support', '');
  const open = async (place: string) => {
    await openAnew(page, `${base}${place}`);
    await expect(page.locator('main')).toBeVisible();
  };
  return { page, open, base };
}

const homePages = [
  ...['path', 'promises', 'reminders', 'journal', 'settings', 'support', 'about', 'own', 'look'],
  ...stageIds.map((_, index) => `path/${index + 1}`),
].map((name) => `home.html#/${name}`);

for (const lens of ['hurt', 'repairing', 'both']) {
  test(`someone on their own, reading as ${lens}, meets nothing joint and no dead end on any page`, async ({
    openPage,
  }) => {
    test.setTimeout(240_000);
    const { page, open, base } = await pageOf(openPage, lens, 'individual');
    const addresses = new Set<string>();
    const look = async (where: string) => {
      await expectNothingJoint(page, where);
      for (const address of await expectNoDeadEnd(page, where)) addresses.add(address);
    };

    for (const place of ['newtab.html', ...homePages]) {
      await open(place);
      await look(place);
    }
    for (const stage of stageIds) {
      await open(`home.html#/path/${stageIds.indexOf(stage) + 1}`);
      const questions = await everyTurn(page, path.anotherQuestion);
      expect(questions.length, stage).toBeGreaterThan(3);
      expect(jointIn(questions), stage).toEqual([]);
    }

    await open('popup.html');
    await expect(page.getByRole('heading', { name: 'How was today?' })).toBeVisible();
    await look('popup.html, the check-in');
    await page.getByRole('button', { name: 'Done for now' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await look('popup.html, today');

    const inside = [...addresses].filter((address) => address.startsWith(base));
    expect(inside.length).toBeGreaterThan(15);
    for (const address of inside) {
      await openAnew(page, address);
      await expect(page.locator('main').getByRole('heading').first(), address).toBeVisible();
      expect(page.url(), 'a link that is led elsewhere leads nowhere').toBe(address);
    }
  });
}

test('the welcome, seen again by someone on their own, asks for nothing joint at any step', async ({
  openPage,
}) => {
  const { page, open } = await pageOf(openPage, 'both', 'individual');
  await open('home.html#/welcome');
  for (let step = 1; step <= 5; step++) {
    await expectNothingJoint(page, `step ${step}`);
    await expectNoDeadEnd(page, `step ${step}`);
    await page
      .getByRole('button', { name: /^(Next|Skip this)$/ })
      .last()
      .click();
  }
  await expect(page.getByRole('heading', { name: 'That is all.' })).toBeVisible();
  await expectNothingJoint(page, 'the end');
  await expectNoDeadEnd(page, 'the end');
});

test('the forms and empty pages of someone on their own speak of one person', async ({ openPage }) => {
  const { page, open } = await pageOf(openPage, 'both', 'individual', {});
  for (const place of ['newtab.html', 'home.html#/promises', 'home.html#/reminders', 'home.html#/journal']) {
    await open(place);
    await expectNothingJoint(page, `${place}, empty`);
    await expectNoDeadEnd(page, `${place}, empty`);
  }
  await open('popup.html');
  await page.getByRole('button', { name: 'Done for now' }).click();
  await expect(page.getByText('No time for you is planned.')).toBeVisible();
  await expectNothingJoint(page, 'popup.html, empty');

  await open('home.html#/reminders');
  await page.getByRole('button', { name: /^Time for you/ }).click();
  await page.getByRole('button', { name: english.reminders.form.save }).click();
  await expect(page.getByRole('heading', { name: 'Time set aside' })).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await expectNothingJoint(page, 'changing a reminder');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: english.reminders.add }).click();
  await expectNothingJoint(page, 'adding a reminder');
});

test('a week of gestures, each with all of “Another”, asks someone on their own for no partner', async ({
  openPage,
}) => {
  test.setTimeout(120_000);
  const { page, open } = await pageOf(openPage, 'both', 'individual');
  const card = page.getByRole('region', { name: 'One small gesture for today' });
  const texts = new Set<string>();
  const shown = async () => (await card.locator('p').nth(1).textContent()) ?? '';
  for (let days = 0; days < 7; days++) {
    await page.clock.setFixedTime(new Date(`${dayBefore(-days)}T12:00`));
    await open('newtab.html');
    await expect(card).toBeVisible();
    for (let times = 0; times < 3; times++) {
      const before = await shown();
      texts.add(before);
      await card.getByRole('button', { name: 'Another', exact: true }).click();
      await expect(card.locator('p').nth(1)).not.toHaveText(before);
    }
    texts.add(await shown());
    await expectNothingJoint(page, `the new tab after ${days} days`);
  }
  expect(texts.size).toBeGreaterThan(20);
  expect(jointIn([...texts])).toEqual([]);
});

test('a gesture for two that was shown in the morning gives way when someone goes on alone', async ({
  openPage,
}) => {
  const [forTwo] = joint.gestures.filter(({ lens, avoidCauses }) => lens === 'any' && !avoidCauses);
  const row = { id: 's1', changedAt: 1, day: dayBefore(0), kind: 'gesture', itemId: forTwo?.id, position: 0 };
  const { page, open } = await pageOf(openPage, 'both', 'joint', { ...life, shown: [row] });
  const card = page.getByRole('region', { name: 'One small gesture for today' });
  await open('newtab.html');
  await expect(card).toContainText(forTwo?.text ?? 'none');
  await open('home.html#/path');
  await page.locator('summary', { hasText: 'My partner is not taking part' }).click();
  await page.getByRole('button', { name: 'Use it on my own' }).click();
  await expect(page.getByText('You use it on your own.')).toBeVisible();
  await open('newtab.html');
  await expect(card).toBeVisible();
  expect(jointIn(await wordsOf(page))).toEqual([]);
});

test('going back is never offered to forgiveness when someone goes on alone', async ({ openPage }) => {
  const { page, open } = await pageOf(openPage, 'both', 'individual', {
    stageMoves: [{ id: 'm1', changedAt: 5, day: '2026-01-01', to: 'strengthen' }],
    breaches: [{ id: 'b1', changedAt: 5, day: dayBefore(1), note: '' }],
  });
  await open('home.html#/path');
  await expect(page.getByRole('button', { name: /^Return to/ })).toHaveText(
    `Return to “${stages.reconnect.nameAlone}”`,
  );
});

test('with a partner who takes part the same places do show what is for two', async ({ openPage }) => {
  const { page, open } = await pageOf(openPage, 'both', 'joint');
  const found = async (place: string) => {
    await open(place);
    await expect(page.locator('main h1').first()).toBeVisible();
    return jointIn(await wordsOf(page));
  };
  expect((await found('home.html#/path/7')).length).toBeGreaterThan(3);
  expect(await found('home.html#/path')).toEqual(expect.arrayContaining(namesForTwo));
  expect(await found('home.html#/about')).toEqual(jointCards.map(({ text }) => text));
  expect(await found('popup.html')).toContain(scaleQuestions.closeness.question);
  expect(await found('home.html#/reminders')).toContain('Time together');
  expect(await found('newtab.html')).toContain('Time together');
  expect(await found('home.html#/settings')).toContain(home.settings.touch);
  await open('home.html#/path/9');
  const questions = await everyTurn(page, path.anotherQuestion);
  expect(jointIn(questions).length).toBeGreaterThan(0);
});
