import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { stageIds } from '../../content/schema';
import { giveaway } from '../support/forbidden';
import { expect, test } from './support/fixtures';
import { everyPage } from './support/pages';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

/** One word of its own for each place where a person can write. */
const words = {
  letter: 'MarkerLetter',
  planned: 'MarkerPlanned',
  goodDay: 'MarkerGoodDay',
  promise: 'MarkerAlpha',
  earlierPromise: 'MarkerBravo',
  finishedPromise: 'MarkerCharlie',
  makeGood: 'MarkerDelta',
  note: 'MarkerEcho',
  earlierNote: 'MarkerFoxtrot',
  moveNote: 'MarkerGolf',
  breach: 'MarkerHotel',
  settledBreach: 'MarkerIndia',
  reminder: 'MarkerJuliett',
  ownGesture: 'MarkerKilo',
  ownLine: 'MarkerLima',
  when: 'MarkerMike',
  event: 'MarkerNovember',
  dayNote: 'MarkerOscar',
  slipNote: 'MarkerPapa',
  toTell: 'MarkerQuebec',
  happened: 'MarkerRomeo',
  meant: 'MarkerSierra',
  toMe: 'MarkerTango',
  toMeEnded: 'MarkerUniform',
  noticed: 'MarkerVictor',
  noticedBefore: 'MarkerWhiskey',
  good: 'MarkerXray',
  goodBefore: 'MarkerYankee',
  agreement: 'MarkerZulu',
  goal: 'MarkerAmber',
  goalWhy: 'MarkerBasalt',
  goalStep: 'MarkerCoral',
  visit: 'MarkerDune',
  visitUntil: 'MarkerEmber',
} as const;
const marker = /Marker[A-Z][a-z]+/;

const dayBefore = (days: number) => {
  const today = Temporal.Now.zonedDateTimeISO().subtract({ hours: 4 }).toPlainDate();
  return today.subtract({ days }).toString();
};

/** A life with a word of its own in every place where one can write, and with all that Quiet keeps to itself. */
function markedLife() {
  const [today, yesterday, earlier] = [dayBefore(0), dayBefore(1), dayBefore(4)];
  const pledge = dailyPledge('p1', words.earlierPromise);
  const daily = { kind: 'daily' };
  const now = { from: earlier, text: words.promise, when: words.when, cadence: daily, forWhom: 'partner' };
  const terms = [...pledge.terms, now];
  const event = { from: earlier, text: words.event, cadence: { kind: 'when-it-happens' } };
  const mondays = [today, dayBefore(7)].map((day) => {
    const date = Temporal.PlainDate.from(day);
    return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  });
  const missed = { changedAt: 1, pledgeId: 'p1', value: 'missed' };
  return {
    profile: [
      {
        ...settledProfile,
        lens: 'hurt',
        causes: ['infidelity', 'addiction'],
        mode: 'joint',
        isParting: true,
      },
    ],
    pledges: [
      { ...pledge, terms, remindAt: '20:00' },
      { ...dailyPledge('p2', words.finishedPromise, 1), finishedOn: earlier },
      { ...dailyPledge('p3', '', 2), terms: [event] },
    ],
    outcomes: [
      { ...missed, id: 'o1', day: earlier },
      { ...missed, id: 'o2', day: yesterday, note: words.slipNote },
      { ...missed, id: 'o3', day: today, value: 'kept', note: words.dayNote },
      { ...missed, id: 'o4', day: today, value: 'kept', pledgeId: 'p3' },
    ],
    repairs: [
      {
        ...{ id: 'x1', changedAt: 1, pledgeId: 'p1', day: earlier, ownedOn: yesterday },
        ...{ makeGood: words.makeGood, toTell: words.toTell, happened: words.happened, meant: words.meant },
      },
    ],
    answers: [1, 2, 3, 4].flatMap((days) => [
      { id: `a${days}`, changedAt: 1, day: dayBefore(days), question: 'mood', value: 1 },
      { id: `s${days}`, changedAt: 1, day: dayBefore(days), question: 'safe', value: 1 },
    ]),
    notes: [0, 1, 2].flatMap((days) => [
      {
        id: `n${days}`,
        changedAt: 1,
        day: dayBefore(days),
        text: days === 0 ? words.note : words.earlierNote,
      },
    ]),
    stageMoves: [
      { id: 'm1', changedAt: 5, day: earlier, to: 'forgive', why: 'choice', note: words.moveNote },
    ],
    tendings: [{ id: 't1', changedAt: 5, stage: 'acknowledge' }],
    breaches: [
      { id: 'b1', changedAt: 5, day: earlier, note: words.settledBreach, settledOn: yesterday },
      { id: 'b2', changedAt: 6, day: yesterday, note: words.breach },
    ],
    reminders: [weeklyReminder(4, '19:00', words.reminder)],
    exerciseRuns: [
      {
        ...{ id: 'begun', changedAt: 5, exercise: 'acknowledgement', startedOn: earlier, step: 'fact' },
        answers: { fact: words.letter },
      },
      {
        ...{ id: 'done', changedAt: 5, exercise: 'setback-plan', startedOn: earlier, step: 'true' },
        answers: { signs: [words.planned] },
        finishedOn: yesterday,
      },
    ],
    goodDays: [{ id: 'g1', changedAt: 5, day: yesterday, text: words.goodDay }],
    ownItems: [
      { id: 'own1', changedAt: 5, kind: 'gesture', text: words.ownGesture },
      { id: 'own2', changedAt: 5, kind: 'line', text: words.ownLine },
    ],
    agreements: [
      {
        ...{ id: 'a1', changedAt: 1 },
        steps: [
          {
            ...{ did: 'proposed', day: earlier },
            terms: {
              ...{ kind: 'boundary', mine: { secure: words.agreement }, ifCrossed: words.agreement },
              ...{ lines: [{ of: 'me', text: words.agreement }], start: earlier, review: yesterday },
            },
          },
        ],
      },
    ],
    promisesToMe: [
      { id: 'm1', changedAt: 1, text: words.toMe, madeOn: earlier },
      { id: 'm2', changedAt: 1, text: words.toMeEnded, madeOn: earlier, endedOn: yesterday },
    ],
    noticings: mondays.map((week, index) => ({
      ...{ id: `w${index}`, changedAt: 1, promiseId: 'm1', week, saw: 'no' },
      note: index === 0 ? words.noticed : words.noticedBefore,
    })),
    goals: [
      {
        ...{ id: 'goal1', changedAt: 1, what: words.goal, kind: 'home', why: words.goalWhy },
        ...{ firstStep: words.goalStep, madeOn: earlier, column: 'doing', rank: 'i' },
      },
    ],
    visits: [{ id: 'v1', changedAt: 1, day: earlier, note: words.visit, until: words.visitUntil }],
    goodThings: mondays.map((week, index) => ({
      ...{ id: `g${index}`, changedAt: 1, week },
      text: index === 0 ? words.good : words.goodBefore,
    })),
    shown: [
      ...['line', 'rest-line', 'hard-line'].map((kind) => ({
        ...{ id: `l ${kind}`, changedAt: 1, day: dayBefore(0), kind, position: 1, itemId: 'own2' },
      })),
      { id: 'g', changedAt: 1, day: dayBefore(0), kind: 'gesture', position: 1, itemId: 'own1' },
    ],
  };
}

/** The same without hard days, in which promises are folded away. */
function calmLife() {
  const { answers: _, ...life } = markedLife();
  return life;
}

const pages = everyPage.map((page) =>
  page.replace('own/slip', `own/${dayBefore(1)}`).replace('own/owned', `own/${dayBefore(4)}`),
);

const { settings, welcome } = english.home;
/** What tells of someone else, and never may stand under a cover either. */
const tellingOthers = [
  ...stageIds.map((id) => english.stages[id].name),
  english.path.alone.openOn,
  // Behind a step that is gone to: the first question of a broken promise.
  english.toMe.broken.feel.title,
  ...english.exercises.filter(({ name, quietName }) => name !== quietName).map(({ name }) => name),
];
/** Sentences that tell something of the person without being written by them. */
const telling = [
  // Whoever is parting reads each by its name for one.
  ...stageIds.map((id) => english.stages[id].nameAlone ?? english.stages[id].name),
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

/** Opens what a page offers to open, so that forms and dialogs are looked at too. */
async function openWhatOpens(page: Page) {
  const doors = [
    english.newTab.checkInDone,
    english.popup.changeCheckIn,
    english.popup.changeNote,
    english.remind.change,
    english.promises.edit,
    english.promises.smaller,
    english.reminders.change,
  ];
  for (const name of doors) {
    const door = page.getByRole('button', { name }).first();
    if (await door.isVisible()) await door.click();
  }
  const tile = page.locator(`button[data-day="${dayBefore(0)}"]`);
  if (await tile.isVisible()) await tile.click();
}

for (const cover of ['quiet', 'plain'] as const) {
  test(`under ${cover} no page says what the person wrote, nor what it is about`, async ({ openPage }) => {
    test.setTimeout(180_000);
    const page = await openPage('newtab.html');
    const base = page.url().replace('newtab.html', '');
    await putRecords(page, markedLife());
    await putSettings(page, { cover });
    for (const path of pages) {
      await page.goto(`${base}${path}`);
      await page.reload();
      await expect(page.locator('main')).toBeVisible();
      for (const look of ['as it opens', 'with its forms open']) {
        if (look !== 'as it opens') await openWhatOpens(page);
        const said = await saidOn(page);
        expect(without(said, `${path} ${look}`)).toEqual([]);
        const all = said.join('\n').toLowerCase();
        expect(
          [...telling, ...tellingOthers].filter((sentence) => all.includes(sentence.toLowerCase())),
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
  for (const path of pages) {
    await page.goto(`${base}${path}`);
    await page.reload();
    await expect(page.locator('main')).toBeVisible();
    said.push(...(await saidOn(page)));
  }
  const all = said.join('\n');
  // What happened and what it meant is written down for oneself when a slip is owned, and shown nowhere again.
  const notShown: readonly string[] = [words.happened, words.meant];
  const shown = Object.values(words).filter((word) => !notShown.includes(word));
  expect(shown.filter((word) => !all.includes(word))).toEqual([]);
  expect(telling.filter((sentence) => !all.includes(sentence))).toEqual([]);
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
