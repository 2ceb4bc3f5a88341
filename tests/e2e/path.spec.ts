import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile, weeklyReminder } from './support/seed';

test.use({ cover: 'open' });

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

const text = 'Home when I said I would be';
const hour = 60 * 60 * 1000;

/** The day that lies so many days before the present one, which began at four. */
function dayBefore(count: number): string {
  const date = new Date(Date.now() - 4 * hour);
  date.setDate(date.getDate() - count);
  return date.toLocaleDateString('sv');
}

const momentOf = (day: string, time: string) => new Date(`${day}T${time}`).getTime();

/** Answers to one question, today's last. */
const answersOf = (question: string, values: readonly number[]) =>
  values.map((value, index) => {
    const day = dayBefore(values.length - 1 - index);
    return { id: `${question} ${day}`, changedAt: 1, day, question, value };
  });

const movedTo = (to: string) => [{ id: 'm1', changedAt: 5, day: '2026-01-01', to }];

const rowsOf = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // biome-ignore lint/suspicious/noExplicitAny: rows of any table
    const rows = await new Promise<any[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows;
  }, table);

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

async function press(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Enter');
}

async function type(target: Locator, words: string): Promise<void> {
  await reach(target);
  await target.page().keyboard.type(words);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const summary = (page: Page, name: string) => page.locator('summary', { hasText: name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const stageOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();

/** Opens the path of someone in whose database these records are. */
async function pathWith(openPage: (path: string) => Promise<Page>, rows: Parameters<typeof putRecords>[1]) {
  const page = await openPage('home.html#/path');
  await expect(heading(page, 'Path')).toBeVisible();
  await putRecords(page, { profile: [settledProfile], ...rows });
  await page.reload();
  await expect(heading(page, 'Path')).toBeVisible();
  return page;
}

/** Opens a stage from the path by keyboard. */
async function openStage(page: Page, name: string): Promise<void> {
  await press(link(page, new RegExp(`^${name}`)));
  await expect(heading(page, name)).toBeFocused();
}

async function backToPath(page: Page): Promise<void> {
  await press(link(page, 'All stages'));
  await expect(heading(page, 'Path')).toBeFocused();
}

test('by keyboard alone a stage is opened, its signs answered, and the focus moved there and back, with notes', async ({
  openPage,
}) => {
  const page = await pathWith(openPage, {});
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await expect(stageOf(page, 'Understanding the breakdown of trust')).toHaveAttribute('aria-current', 'step');

  await openStage(page, 'Establish transparency');
  const signs = english.stageTexts.transparency.readings.repairing.signs.map((sign) => sign.text);
  const row = (sign: string) => page.getByRole('radiogroup', { name: sign });
  await reach(
    row(signs[0] ?? '')
      .getByRole('radio')
      .first(),
  );
  const keys = ['3', '2', '1', '3'];
  const labels = ['Mostly', 'Sometimes', 'Not yet', 'Mostly'];
  for (const key of keys) await page.keyboard.press(key);
  const expectAnswers = async () => {
    for (const [index, label] of labels.entries())
      await expect(row(signs[index] ?? '').getByRole('radio', { name: label })).toBeChecked();
  };
  await expectAnswers();
  await page.reload();
  await expectAnswers();

  const note = page.getByRole('textbox', { name: 'A note to yourself, if you like' });
  await type(note, 'Marker: we begin here');
  await press(button(page, 'Make this my stage'));
  await expect(page.getByText('You are here')).toBeVisible();
  await backToPath(page);
  await expect(stageOf(page, 'Establish transparency')).toHaveAttribute('aria-current', 'step');

  await openStage(page, 'Acknowledge the breach');
  await type(note, 'Marker: not yet');
  await press(button(page, 'Make this my stage'));
  await expect(page.getByText('You are here')).toBeVisible();
  await backToPath(page);
  await expect(page.locator('[aria-current=step]')).toContainText('Acknowledge the breach');

  await press(summary(page, 'Where you have been'));
  const history = page.locator('details', { hasText: 'Where you have been' }).getByRole('listitem');
  await expect(history).toHaveCount(2);
  await expect(history.nth(0)).toContainText(/\d{4}: Acknowledge the breach\s*Marker: not yet/);
  await expect(history.nth(1)).toContainText(/\d{4}: Establish transparency\s*Marker: we begin here/);
  const moves = (await rowsOf(page, 'stageMoves')).sort((a, b) => a.changedAt - b.changedAt);
  expect(moves.map(({ why }) => why)).toEqual(['choice', 'return']);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => !/home\.html#\/[a-z]+(?:\/\d)?$/.test(address))).toEqual([]);
});

test('two more stages are tended, a third is refused with words, and the focus takes none of their places', async ({
  openPage,
}) => {
  const page = await pathWith(openPage, {});
  const tend = button(page, 'Tend this one too');
  for (const name of ['Offer a sincere apology', 'Set and respect boundaries']) {
    await openStage(page, name);
    await press(tend);
    await expect(button(page, 'Stop tending it')).toBeVisible();
    await backToPath(page);
    await expect(stageOf(page, name)).toContainText('Tended too');
  }
  await expect(page.getByText('Tended too')).toHaveCount(2);

  await openStage(page, 'Seek professional help');
  await expect(tend).toBeDisabled();
  await expect(page.getByText('Two are tended already. Let one go first.')).toBeVisible();
  await backToPath(page);
  await openStage(page, 'Offer a sincere apology');
  await press(button(page, 'Make this my stage'));
  await expect(page.getByText('You are here')).toBeVisible();
  await backToPath(page);
  await expect(page.getByText('Tended too')).toHaveCount(1);

  await openStage(page, 'Seek professional help');
  await press(tend);
  await expect(button(page, 'Stop tending it')).toBeVisible();
  await press(button(page, 'Stop tending it'));
  await expect(tend).toBeEnabled();
  await backToPath(page);
  await expect(page.getByText('Tended too')).toHaveCount(1);
});

const ready = {
  profile: [{ ...settledProfile, lens: 'hurt' }],
  stageMoves: movedTo('acknowledge'),
  signAnswers: english.stageTexts.acknowledge.readings.hurt.signs.slice(0, 3).map(({ id }) => ({
    id,
    changedAt: 1,
    signId: id,
    value: 3,
  })),
};

test('moving on is offered once signs and safe days allow it, with three equal ways, and staying stays', async ({
  openPage,
}) => {
  const offer = 'Many signs feel true lately.';
  const page = await pathWith(openPage, {
    ...ready,
    answers: answersOf('safe', [3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4]),
  });
  await expect(page.getByText('You are here')).toBeVisible();
  await expect(page.getByRole('region', { name: offer })).toHaveCount(0);

  await putRecords(page, { answers: answersOf('safe', [4, 4, 4, 4, 4, 4, 4, 4]) });
  await page.reload();
  const card = page.getByRole('region', { name: offer });
  await expect(card).toContainText('look ahead to “Offer a sincere apology”');
  await expect(card.getByRole('button')).toHaveText(['Stay', 'Look ahead', 'Make it my stage']);
  const looks = await card.getByRole('button').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { color, backgroundColor, border, font, padding, opacity, height } = getComputedStyle(node);
      return { color, backgroundColor, border, font, padding, opacity, height };
    }),
  );
  expect(looks[1]).toEqual(looks[0]);
  expect(looks[2]).toEqual(looks[0]);

  await press(button(page, 'Look ahead'));
  await expect(heading(page, 'Offer a sincere apology')).toBeFocused();
  expect(await rowsOf(page, 'stageMoves')).toHaveLength(1);
  await backToPath(page);
  await press(card.getByRole('button', { name: 'Stay' }));
  await expect(heading(page, 'Acknowledge the breach')).toBeFocused();
  await expect(page.getByText('You are here')).toBeVisible();
  expect(await rowsOf(page, 'stageMoves')).toHaveLength(1);
  await backToPath(page);
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('You are here')).toBeVisible();
  await expect(card).toHaveCount(0);

  const stayed = (await rowsOf(page, 'shown')).filter(({ kind }) => kind === 'card');
  await putRecords(page, { shown: stayed.map((row) => ({ ...row, removed: true })) });
  await page.reload();
  await press(button(page, 'Make it my stage'));
  await expect(page.locator('[aria-current=step]')).toContainText('Offer a sincere apology');
  await expect(card).toHaveCount(0);
  expect(await rowsOf(page, 'stageOffers')).toHaveLength(1);
});

test('what was offered nine days ago is not offered again yet', async ({ openPage }) => {
  const rows = { ...ready, answers: answersOf('safe', [4, 4, 4, 4, 4, 4, 4, 4]) };
  const offeredBefore = (days: number) => [
    { id: 'o1', changedAt: 1, day: dayBefore(days), stage: 'acknowledge' },
  ];
  const page = await pathWith(openPage, { ...rows, stageOffers: offeredBefore(9) });
  await expect(page.getByText('You are here')).toBeVisible();
  await expect(button(page, 'Look ahead')).toHaveCount(0);
  await putRecords(page, { stageOffers: offeredBefore(10) });
  await page.reload();
  await expect(button(page, 'Look ahead')).toBeVisible();
});

test('after something broke again going back is offered, beside staying and Support, until it is settled', async ({
  openPage,
}) => {
  const page = await pathWith(openPage, { stageMoves: movedTo('transparency') });
  const card = page.getByRole('region', { name: 'It may help to go back a stage for a while.' });
  await expect(page.getByText('You are here')).toBeVisible();
  await expect(card).toHaveCount(0);

  await press(summary(page, 'Something broke again'));
  await type(page.getByRole('textbox', { name: 'A few words, if you like' }), 'Marker: it was the phone');
  await press(button(page, 'Write it down'));
  await expect(page.getByText('It is written down.', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'A few words, if you like' })).toHaveValue('');
  await expect(card.getByRole('link', { name: 'Support' })).toHaveAttribute('href', '#/support');
  await press(card.getByRole('button', { name: 'Stay here' }));
  await expect(heading(page, 'Establish transparency')).toBeFocused();
  expect(await rowsOf(page, 'stageMoves')).toHaveLength(1);
  await backToPath(page);
  await expect(card).toHaveCount(0);

  await press(summary(page, 'Something broke again'));
  await expect(page.getByText('Marker: it was the phone')).toBeVisible();
  await press(button(page, 'Write it down'));
  await press(card.getByRole('button', { name: 'Return to “Offer a sincere apology”' }));
  await expect(page.locator('[aria-current=step]')).toContainText('Offer a sincere apology');
  const moves = (await rowsOf(page, 'stageMoves')).sort((a, b) => a.changedAt - b.changedAt);
  expect(moves.map(({ why }) => why)).toEqual([undefined, 'breach']);
  await press(button(page, 'Settled enough to go on').first());
  await expect(button(page, 'Settled enough to go on')).toHaveCount(1);
  await press(button(page, 'Settled enough to go on'));
  await expect(page.getByText(/Marker: it was the phone settled \d+ \w+ \d{4}/)).toBeVisible();
  await expect(card).toHaveCount(0);
  expect(await rowsOf(page, 'breaches')).toHaveLength(2);
  expect(decodeURIComponent(page.url())).not.toContain('Marker');
});

test('a pause of three days lets nothing be due and moves the reminder behind it, until it is ended', async ({
  context,
  openPage,
}) => {
  const tomorrow = dayBefore(-1);
  const weekday = new Date(`${tomorrow}T12:00`).getDay() || 7;
  const page = await pathWith(openPage, {
    pledges: [dailyPledge('p1', text)],
    reminders: [weeklyReminder(weekday, '10:00')],
  });
  await putSettings(page, { cover: 'open', dot: false });
  const alarm = () =>
    page.evaluate(async () => {
      const alarms: { readonly scheduledTime: number }[] = await chrome.alarms.getAll();
      return alarms.map(({ scheduledTime }) => scheduledTime);
    });
  const reminds = momentOf(tomorrow, '10:00');
  await expect.poll(alarm).toEqual([reminds]);
  const tab = await context.newPage();
  await tab.goto('chrome://newtab');
  await expect(tab.getByText(text)).toBeVisible();
  await page.bringToFront();

  await press(summary(page, 'Pause everything for a while'));
  await reach(page.getByLabel('For how many days'));
  for (let less = 0; less < 4; less++) await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('For how many days')).toHaveValue('3');
  await press(button(page, 'Pause'));
  await expect(page.getByText(/^Everything is paused until \w+,? \d+ \w+\.$/)).toBeVisible();
  await expect(summary(page, 'Pause everything for a while')).toHaveCount(0);
  await expect(tab.getByText(/^Everything is paused until/)).toBeVisible();
  await expect(tab.getByText(text)).toHaveCount(0);
  // While the background works, an alarm stands for the case that it is stopped.
  await expect
    .poll(async () => (await alarm()).map((at) => at >= momentOf(dayBefore(-3), '04:00')))
    .toEqual([true]);
  await expect(tab.getByText(/Time together: \w+ 10:00, in \d days/)).toBeVisible();

  await press(button(page, 'End the pause'));
  await expect(tab.getByText(text)).toBeVisible();
  await expect.poll(alarm).toEqual([reminds]);
  // In the night before four, tomorrow's morning is this calendar day's.
  await expect(tab.getByText(/^Time together: (?:tomorrow|today) 10:00$/)).toBeVisible();
});

test('parting quiets what was shared, keeps what is one’s own, and can be undone', async ({ openPage }) => {
  const page = await pathWith(openPage, {
    profile: [{ ...settledProfile, touch: true }],
    pledges: [dailyPledge('p1', text)],
    stageMoves: movedTo('reconnect'),
  });
  const base = page.url().replace('home.html#/path', '');
  const expectShared = async (isShown: boolean) => {
    const count = isShown ? 1 : 0;
    await page.goto(`${base}home.html#/path/7`);
    await expect(page.getByText('A question to carry')).toBeVisible();
    await expect(page.getByText('Something to do together')).toHaveCount(count);
    await page.goto(`${base}home.html#/settings`);
    await expect(page.getByRole('checkbox', { name: /small dot/ })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /touch/ })).toHaveCount(count);
    await page.goto(`${base}popup.html`);
    await expect(page.getByRole('radiogroup', { name: text })).toBeVisible();
    await expect(page.getByRole('radiogroup', { name: 'How near were we?' })).toHaveCount(count);
    await page.goto(`${base}home.html#/path`);
    await expect(heading(page, 'Path')).toBeVisible();
  };
  await expectShared(true);
  await press(summary(page, 'We are parting'));
  await press(button(page, 'Keep what is mine'));
  await expect(page.getByText('What was shared is quiet. What is yours is all here.')).toBeVisible();
  await expectShared(false);
  await press(button(page, 'Show what was shared again'));
  await expect(page.getByText('What was shared is quiet. What is yours is all here.')).toHaveCount(0);
  await expectShared(true);
});

test('an own gesture and line are read only on an uncovered page, and the gesture can become a promise', async ({
  openPage,
}) => {
  const gesture = 'Marker gesture: bread from the corner';
  const line = 'Marker line: one thing, then tea';
  const page = await openPage('home.html#/own');
  // Late in the evening only lines that let one rest are shown.
  await page.clock.install({ time: momentOf(dayBefore(0), '12:00') });
  await expect(heading(page, 'My own')).toBeVisible();
  await putRecords(page, { profile: [settledProfile] });
  await page.reload();
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(decodeURIComponent(frame.url())));
  for (const [field, words] of [
    ['A small gesture', gesture],
    ['A line that helps you', line],
  ] as const) {
    await type(page.getByRole('textbox', { name: field }), words);
    await page.keyboard.press('Enter');
    await expect(page.getByText(words)).toBeVisible();
  }
  const items: readonly { readonly id: string; readonly kind: string }[] = await rowsOf(page, 'ownItems');
  await putRecords(page, {
    shown: items.map(({ id, kind }) => ({
      id: `shown ${kind}`,
      changedAt: 1,
      day: dayBefore(0),
      kind,
      itemId: id,
      position: 0,
    })),
  });

  await putSettings(page, { cover: 'quiet', knowsLeave: true });
  await page.goto(page.url().replace('home.html#/own', 'newtab.html'));
  await expect(page.getByText('One of your own gestures.')).toBeVisible();
  await expect(heading(page, 'One of your own lines.')).toBeVisible();
  expect(await page.content()).not.toContain('Marker');
  await page.keyboard.press('.');
  await expect(page.getByText(gesture)).toBeVisible();
  await expect(heading(page, line)).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByText(gesture)).toHaveCount(0);
  expect(await page.content()).not.toContain('Marker');

  await press(link(page, 'Make it a promise'));
  await expect(heading(page, 'Promises')).toBeVisible();
  expect(await page.content()).not.toContain('Marker');
  await page.keyboard.press('.');
  await expect(page.getByRole('textbox', { name: 'I promise' })).toHaveValue(gesture);
  await press(button(page, 'Save the promise'));
  await expect(page.getByRole('heading', { level: 3, name: gesture })).toBeVisible();
  expect(addresses.join('\n')).toContain('#/promises/from/');
  expect(addresses.join('\n')).not.toMatch(/marker|bread|tea/i);
});

test('a keyboard gets from the path to its other pages, and an address without a stage leads to the path', async ({
  openPage,
}) => {
  const page = await pathWith(openPage, {});
  const pages = {
    'What it was about': 'What it was about',
    'A private look at safety': 'A private look at safety',
    'My own gestures and lines': 'My own',
  };
  for (const [name, title] of Object.entries(pages)) {
    await press(link(page, name));
    await expect(heading(page, title)).toBeFocused();
    await press(page.getByRole('link', { name: 'Path', exact: true }));
    await expect(heading(page, 'Path')).toBeFocused();
  }
  await page.goto(`${page.url()}/10`);
  await page.reload();
  await expect(heading(page, 'Path')).toBeFocused();
});
