import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

test.use({ cover: 'open' });

const { supportCues, encouragements, gestures, stages } = english;
const hour = 60 * 60 * 1000;

/** The day that lies so many days before the present one, which began at four. */
function dayBefore(count: number): string {
  const date = new Date(Date.now() - 4 * hour);
  date.setDate(date.getDate() - count);
  return date.toLocaleDateString('sv');
}

/** Answers to one question by how many days ago they were given. */
const answersOf = (question: string, values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([ago, value]) => {
    const day = dayBefore(Number(ago));
    return { id: `${question} ${day}`, changedAt: 1, day, question, value };
  });

/** Weekly looks by how many days ago they were finished, with what they said of hope. */
const looksOf = (hopes: Readonly<Record<number, number>>) =>
  Object.entries(hopes).map(([ago, value]) => {
    const day = dayBefore(Number(ago));
    const run = { exercise: 'weekly-look', startedOn: day, finishedOn: day, step: 'hope' };
    return { id: `look ${day}`, changedAt: 1, ...run, answers: { hope: `${value}` } };
  });

type Answers = readonly ReturnType<typeof answersOf | typeof looksOf>[number][];

const isLook = (record: Answers[number]) => 'exercise' in record;

interface CueCase {
  readonly title: string;
  readonly lens: string;
  /** Each just enough. */
  readonly reached: Readonly<Record<string, Answers>>;
  /** Each one short of it. */
  readonly below: Readonly<Record<string, Answers>>;
  /** What is offered: links by where they lead, buttons without an address. */
  readonly ways: readonly (readonly [name: string, address: string | null])[];
}

const later = [supportCues.later, null] as const;
const support = [supportCues.support, '#/support'] as const;
const fear = supportCues['fear-or-heartache'];

const cases: Readonly<Record<string, CueCase>> = {
  'a day that feels not safe': {
    title: fear.title,
    lens: 'hurt',
    reached: {
      once: answersOf('safe', { 0: 1 }),
      'three days after the last asking': answersOf('safe', { 0: 1, 3: 1 }),
    },
    below: {
      uneasy: answersOf('safe', { 0: 2 }),
      yesterday: answersOf('safe', { 1: 1 }),
      'two days after the last asking': answersOf('safe', { 0: 1, 2: 1 }),
    },
    ways: [
      [fear.afraid, '#/support'],
      [fear.hurts, null],
      [fear.neither, null],
    ],
  },
  'many hard days': {
    title: supportCues['hard-stretch'].title,
    lens: 'repairing',
    reached: {
      'worst on three of five': answersOf('mood', { 4: 1, 3: 4, 2: 1, 1: 4, 0: 1 }),
      'hard on six of eight': answersOf('mood', { 7: 2, 6: 2, 5: 4, 4: 2, 3: 4, 2: 2, 1: 2, 0: 2 }),
    },
    below: {
      'worst on two of five': answersOf('mood', { 5: 1, 4: 1, 3: 4, 2: 3, 1: 4, 0: 1 }),
      'hard on five of eight': answersOf('mood', { 8: 2, 7: 3, 6: 2, 5: 4, 4: 2, 3: 4, 2: 2, 1: 2, 0: 2 }),
      'the day after they were enough': answersOf('mood', { 3: 1, 2: 1, 1: 1 }),
    },
    ways: [[supportCues['hard-stretch'].end, null], support, later],
  },
  'much lower than usual': {
    title: supportCues['sudden-drop'].title,
    lens: 'hurt',
    reached: { 'two below on two days': answersOf('safe', { 4: 4, 3: 4, 2: 4, 1: 2, 0: 2 }) },
    below: {
      'on one day': answersOf('safe', { 4: 4, 3: 4, 2: 4, 1: 3, 0: 2 }),
      'by one': answersOf('safe', { 4: 3, 3: 3, 2: 3, 1: 2, 0: 2 }),
    },
    ways: [[supportCues['sudden-drop'].path, '#/path'], support, later],
  },
  'two weeks without hope': {
    title: supportCues['little-hope'].title,
    lens: 'hurt',
    reached: {
      'the lowest answer in both looks': looksOf({ 8: 1, 1: 1 }),
      'at the very edge': looksOf({ 13: 1, 6: 1 }),
    },
    below: {
      'only this week': looksOf({ 6: 1, 1: 1 }),
      'a little once': looksOf({ 8: 1, 3: 2, 1: 1 }),
      'a day too long ago': looksOf({ 14: 1, 6: 1 }),
      'hope of single days': answersOf('hope', { 8: 1, 3: 1, 1: 1 }),
    },
    ways: [[supportCues['little-hope'].help(stages.help.name), '#/path/6'], support, later],
  },
  'something hidden twice': {
    title: supportCues['hid-something'].title,
    lens: 'repairing',
    reached: { 'in seven days': answersOf('open', { 6: 1, 0: 1 }) },
    below: {
      once: answersOf('open', { 6: 2, 0: 1 }),
      'in eight days': answersOf('open', { 7: 1, 3: 3, 0: 1 }),
    },
    ways: [[supportCues['hid-something'].own, '#/promises'], support, later],
  },
  'a return after a week': {
    title: supportCues['welcome-back'].title,
    lens: 'both',
    reached: { 'seven days': answersOf('closeness', { 7: 3 }) },
    below: { 'six days': answersOf('closeness', { 6: 3 }) },
    ways: [later],
  },
};

/** Opens the popup of someone with these answers and no others. */
async function popupWith(openPage: (path: string) => Promise<Page>, lens: string, answers: Answers) {
  const page = await openPage('popup.html');
  await expect(page.locator('main')).toBeVisible();
  await putRecords(page, {
    profile: [{ ...settledProfile, lens }],
    answers: answers.filter((record) => !isLook(record)),
    exerciseRuns: answers.filter(isLook),
  });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Support', exact: true }).last()).toBeVisible();
  return page;
}

const anyCue = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('heading') });
const cueCalled = (page: Page, title: string) =>
  anyCue(page).filter({ has: page.getByRole('heading', { name: title }) });

async function expectWays(page: Page, { title, ways }: CueCase): Promise<void> {
  const card = cueCalled(page, title);
  await expect(card.locator('a, button')).toHaveText(ways.map(([name]) => name));
  for (const [name, address] of ways) {
    const way = card.getByText(name, { exact: true });
    if (address) await expect(way).toHaveAttribute('href', `/home.html${address}`);
    else await expect(way).toHaveRole('button');
  }
}

for (const [name, cue] of Object.entries(cases)) {
  for (const [how, answers] of Object.entries(cue.reached)) {
    test(`${name} (${how}) is answered with its card and its ways on, which can be put away`, async ({
      openPage,
    }) => {
      const page = await popupWith(openPage, cue.lens, answers);
      await expect(anyCue(page)).toHaveCount(1);
      await expectWays(page, cue);
      await cueCalled(page, cue.title)
        .getByRole('button', { name: cue.ways.at(-1)?.[0] ?? '' })
        .click();
      await expect(anyCue(page)).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Support', exact: true })).toHaveCount(1);
    });
  }

  test(`one short of ${name} shows no card`, async ({ openPage }) => {
    for (const [how, answers] of Object.entries(cue.below)) {
      const page = await popupWith(openPage, cue.lens, answers);
      await expect(anyCue(page), how).toHaveCount(0);
      await page.evaluate(async () => {
        const request = indexedDB.open('goldseam');
        await new Promise((resolve) => request.addEventListener('success', resolve));
        const transaction = request.result.transaction(['answers', 'exerciseRuns'], 'readwrite');
        transaction.objectStore('answers').clear();
        transaction.objectStore('exerciseRuns').clear();
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
        request.result.close();
      });
      await page.close();
    }
  });
}

test('guilt that only drags is answered after the hard days it comes with, and not when it helps', async ({
  openPage,
}) => {
  const { title } = supportCues['heavy-guilt'];
  const worst = answersOf('mood', { 2: 1, 1: 1, 0: 1 });
  const page = await popupWith(openPage, 'repairing', [...worst, ...answersOf('guilt', { 1: 2 })]);
  await expect(cueCalled(page, supportCues['hard-stretch'].title)).toBeVisible();
  await expect(anyCue(page)).toHaveCount(1);
  await page.getByRole('button', { name: supportCues.later }).click();
  await expectWays(page, { ...(cases['many hard days'] as CueCase), title, ways: [support, later] });
  await page.getByRole('button', { name: supportCues.later }).click();
  await expect(anyCue(page)).toHaveCount(0);

  for (const [mood, guilt] of [
    [worst, answersOf('guilt', { 1: 3 })],
    [answersOf('mood', { 2: 1, 1: 2, 0: 1 }), answersOf('guilt', { 1: 2 })],
  ] as const) {
    await putRecords(page, { answers: [...mood, ...guilt] });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if ((await anyCue(page).count()) > 0) await page.getByRole('button', { name: supportCues.later }).click();
    await expect(anyCue(page)).toHaveCount(0);
  }
});

test('the card comes with the tap that calls for it, and goes when the tap is taken back', async ({
  openPage,
}) => {
  const page = await popupWith(openPage, 'hurt', []);
  const notSafe = page
    .getByRole('radiogroup', { name: english.scaleQuestions.safe.question })
    .getByRole('radio', { name: 'Not safe', exact: true });
  await expect(anyCue(page)).toHaveCount(0);
  await notSafe.click();
  await expect(cueCalled(page, fear.title)).toBeVisible();
  await expect(notSafe).toBeChecked();
  await notSafe.click();
  await expect(anyCue(page)).toHaveCount(0);
});

test('what is said to the card is not kept', async ({ context, openPage }) => {
  const page = await popupWith(openPage, 'hurt', answersOf('safe', { 0: 1 }));
  const kept = async () => {
    const { shown: _, ...records } = await readTables(page);
    return records;
  };
  const before = await kept();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: fear.afraid }).click();
  const away = await opened;
  await expect(away.getByRole('heading', { level: 1, name: 'Support' })).toBeVisible();
  expect(away.url()).toMatch(/home\.html#\/support$/);
  await page.bringToFront();
  await page.getByRole('button', { name: fear.hurts }).click();
  await expect(anyCue(page).getByRole('listitem')).toHaveText([...(english.groundings[0]?.steps ?? [])]);
  await page.getByRole('button', { name: fear.neither }).click();
  await expect(anyCue(page)).toHaveCount(0);
  expect(await kept()).toEqual(before);
});

test('the cards can be switched off in the settings, Support cannot', async ({ context, openPage }) => {
  const popup = await popupWith(openPage, 'hurt', answersOf('safe', { 0: 1 }));
  await expect(cueCalled(popup, fear.title)).toBeVisible();
  const settings = await context.newPage();
  await settings.goto(popup.url().replace('popup.html', 'home.html#/settings'));
  const cards = settings.getByRole('checkbox', { name: 'Answer hard days with a gentle card' });
  await cards.click();
  await expect(cards).not.toBeChecked();
  await expect(anyCue(popup)).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('link', { name: 'Support', exact: true })).toHaveAttribute(
    'href',
    '/home.html#/support',
  );
  await expect(anyCue(popup)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Change the check-in' }).click();
  await expect(popup.getByRole('heading', { name: 'How was today?' })).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Support', exact: true })).toBeVisible();
  await cards.click();
  await expect(cueCalled(popup, fear.title)).toBeVisible();
});

test('in a hard stretch the new tab is restful, folds promises away and counts no runs, until it is ended', async ({
  context,
  openPage,
}) => {
  const popup = await openPage('popup.html');
  await expect(popup.locator('main')).toBeVisible();
  // Late in the evening every line lets one rest, also without a hard stretch.
  await context.clock.setFixedTime(new Date(`${dayBefore(0)}T12:00`));
  await putRecords(popup, {
    profile: [{ ...settledProfile, lens: 'repairing', touch: true }],
    pledges: [dailyPledge('p1', 'Home when I said I would be')],
    outcomes: [2, 1].map((ago) => ({
      id: `o${ago}`,
      changedAt: 1,
      pledgeId: 'p1',
      day: dayBefore(ago),
      value: 'kept',
    })),
    answers: answersOf('mood', { 2: 1, 1: 1, 0: 3 }),
  });
  await putSettings(popup, { cover: 'open' });
  const tab = await context.newPage();
  await tab.goto('chrome://newtab');
  const line = tab.getByRole('heading', { level: 1 });
  const gesture = tab.getByRole('region', { name: 'One small gesture for today' }).locator('p').nth(1);
  const lineNow = async () => {
    const shown = await line.textContent();
    return encouragements.find(({ text }) => text === shown)?.mood;
  };
  const gestureNow = async () => {
    const shown = await gesture.textContent();
    return gestures.find(({ text }) => text === shown);
  };
  await expect(tab.getByText('Kept 2 in all · lately 2 of 2 · 2 in a row')).toBeVisible();
  expect(await lineNow()).toBe('steady');
  // Something lively stands there in the morning, before the check-in tells that it is a hard day.
  const lively = gestures.find(
    ({ kind, energy, lens, avoidCauses }) =>
      kind === 'play' && energy === 3 && lens === 'any' && !avoidCauses,
  );
  const rows = {
    id: 's1',
    changedAt: 2,
    day: dayBefore(0),
    kind: 'gesture',
    itemId: lively?.id,
    position: 1,
  };
  await putRecords(tab, { shown: [rows] });
  await tab.reload();
  await expect(gesture).toHaveText(lively?.text ?? 'none');

  await putRecords(popup, { answers: answersOf('mood', { 0: 1 }) });
  await popup.reload();
  await tab.reload();
  await expect(cueCalled(popup, supportCues['hard-stretch'].title)).toBeVisible();
  await expect(tab.getByText('Kept 2 in all')).toHaveCount(0);
  await tab.locator('summary', { hasText: 'Promises due today' }).click();
  await expect(tab.getByText('Kept 2 in all · lately 2 of 2', { exact: true })).toBeVisible();
  await expect(tab.getByText('in a row')).toHaveCount(0);
  expect(await lineNow()).toBe('rest');
  for (let times = 0; times < 2; times++) {
    const shown = await gestureNow();
    expect(['self', 'room']).toContain(shown?.kind);
    expect(shown?.energy).toBe(1);
    const another = tab.getByRole('button', { name: 'Another', exact: true });
    if ((await another.count()) === 0) break;
    await another.click();
    await expect(gesture).not.toHaveText(shown?.text ?? '');
  }

  await popup.getByRole('button', { name: supportCues['hard-stretch'].end }).click();
  await expect(anyCue(popup)).toHaveCount(0);
  await expect(tab.getByText('Kept 2 in all · lately 2 of 2 · 2 in a row')).toBeVisible();
  await expect.poll(lineNow).toBe('steady');
});
