import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { openAnew } from './support/open-anew';
import { putRecords, settledProfile } from './support/seed';

test.use({ cover: 'open' });

const { agreements: words, practices, exercises, promises, shared } = english;
const exercise = (id: string) => {
  const found = exercises.find((one) => one.id === id);
  if (!found) throw new Error(`There is no exercise ${id}`);
  return found;
};
const openness = exercise('transparency');
const limits = exercise('boundaries');
const titleOf = (one: typeof openness, step: string) =>
  (one.steps.find(({ id }) => id === step)?.title ?? '') as string;
const rungName = (value: string) => {
  const field = openness.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'rung');
  const option = field && 'options' in field ? field.options.find((one) => one.value === value) : null;
  return option?.label ?? '';
};
const hour = 60 * 60 * 1000;

/** The day that lies so many days after the present one, which began at four. */
function dayIn(count: number): string {
  const date = new Date(Date.now() - 4 * hour);
  date.setDate(date.getDate() + count);
  return date.toLocaleDateString('sv');
}
const written = (day: string) => english.dates.date(day);

type Open = (path: string) => Promise<Page>;

async function pageWith(openPage: Open, rows: object = {}, profile: object = {}) {
  const page = await openPage('home.html#/support');
  await putRecords(page, {
    profile: [{ ...settledProfile, causes: [], mode: 'joint', isParting: false, ...profile }],
    ...rows,
  });
  const base = page.url().replace('home.html#/support', '');
  const open = async (path: string) => {
    await openAnew(page, `${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
  };
  return { page, open };
}

const readTable = (page: Page, table: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const next = (page: Page) => button(page, practices.step.next).click();

/** An openness of the given days, agreed by both. */
function anAgreed(id: string, worry: string, days: { start: number; end: number; review: number }, rung = 4) {
  const terms = {
    kind: 'transparency',
    worry,
    offeredBy: 'me',
    rung,
    covers: 'The list of calls of the last week.',
    staysPrivate: 'Everything that is not listed above.',
    opening: 'weekly',
    start: dayIn(days.start),
    end: dayIn(days.end),
    review: dayIn(days.review),
  };
  const steps = [
    { did: 'proposed', day: dayIn(days.start), terms },
    { did: 'agreed', day: dayIn(days.start), saidYesOn: dayIn(days.start) },
  ];
  return { id, changedAt: 1, steps };
}

/** Presses Tab until the place is reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let times = 0; times < 80; times++) {
    if (await place.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

async function press(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

test('a transparency agreement is made by mouse, looked at again, made lighter, and taken back', async ({
  openPage,
}) => {
  test.setTimeout(240_000);
  const { page, open } = await pageWith(openPage);
  await open('home.html#/practices/4');
  await expect(page.getByText(openness.jointCaution ?? 'missing')).toBeVisible();
  await expect(page.getByText(words.records.none)).toBeVisible();
  for (const yes of await page.getByLabel(practices.before.calmAnswers.yes).all()) await yes.check();
  await button(page, practices.before.begin).click();

  await expect(heading(page, titleOf(openness, 'worry'))).toBeVisible();
  await next(page);
  await expect(page.getByText(practices.step.needed)).toBeVisible();
  await page.getByRole('textbox').fill('That there are calls I hear of only later. 📞');
  await next(page);

  await page.getByLabel('Me', { exact: true }).check();
  await next(page);

  // The ladder: the last rung brings its caution, and each rung asks for the one before it.
  await page.getByRole('radio', { name: rungName('7') }).check();
  await expect(page.getByText(words.ladder.lower(rungName('6')))).toBeVisible();
  await next(page);
  await expect(heading(page, titleOf(openness, 'caution'))).toBeFocused();
  await expectNoViolations(page);
  await next(page);
  await expect(page.getByText(practices.step.needed)).toBeVisible();
  await button(page, practices.step.back).click();
  await button(page, words.ladder.takeLower(rungName('6'))).click();
  await button(page, words.ladder.takeLower(rungName('5'))).click();
  await expect(page.getByRole('radio', { name: rungName('5') })).toBeChecked();
  await expectNoViolations(page);
  await next(page);

  await page
    .getByLabel('Exactly what', { exact: true })
    .fill('The list of calls, since the first of the month.');
  await button(page, words.addRestPrivate).click();
  await expect(page.getByLabel('What stays private', { exact: true })).toHaveValue(`${words.restPrivate}.`);
  await next(page);

  // Days: a problem stands beside its field, and one cannot go on with it.
  await page.getByLabel('Once a week', { exact: true }).check();
  const end = page.getByLabel('Ends on', { exact: true });
  await expect(end).toHaveValue(dayIn(14));
  for (const [value, problem] of [
    [dayIn(-1), words.days.problems.end['before-start']],
    [dayIn(0), words.days.problems.end['zero-days']],
    [dayIn(91), words.days.problems.end['too-long'](90)],
    ['', words.days.problems.end.empty],
  ] as const) {
    await end.fill(value);
    await expect(page.getByText(problem, { exact: true })).toBeVisible();
    await next(page);
    await expect(heading(page, titleOf(openness, 'days'))).toBeVisible();
  }
  await end.fill(dayIn(10));
  const review = page.getByLabel('We look at it again on', { exact: true });
  await expect(review).toHaveValue(dayIn(9));
  await review.fill(dayIn(11));
  await expect(page.getByText(words.days.problems.review['after-end'])).toBeVisible();
  await review.fill(dayIn(5));
  await expect(page.getByText(words.days.holds(10))).toBeVisible();
  expect(await readTable(page, 'agreements')).toEqual([]);
  await next(page);

  await page.getByLabel('We both said yes, out loud', { exact: true }).check();
  await page.getByLabel(words.yes.day, { exact: true }).fill(dayIn(1));
  await expect(page.getByText(words.yes.problems.ahead)).toBeVisible();
  await button(page, practices.step.last).click();
  expect(await readTable(page, 'agreements')).toEqual([]);
  await page.getByLabel(words.yes.day, { exact: true }).fill(dayIn(0));
  await button(page, practices.step.last).click();

  await expect(page.getByText(openness.closing?.text ?? '')).toBeVisible();
  expect(await readTable(page, 'agreements')).toMatchObject([
    {
      steps: [
        { did: 'proposed', terms: { rung: 5, end: dayIn(10), review: dayIn(5) } },
        { did: 'agreed', saidYesOn: dayIn(0) },
      ],
    },
  ]);
  expect(await readTable(page, 'completions')).toMatchObject([{ exercise: 'transparency' }]);
  expect(JSON.stringify(await readTable(page, 'exerciseRuns')), 'its words are kept once').not.toContain(
    'calls',
  );

  await page.getByRole('link', { name: words.one.see }).click();
  await expect(heading(page, words.kinds.transparency)).toBeFocused();
  await expect(page.getByText(words.one.status['in-force'](written(dayIn(10))))).toBeVisible();
  await expect(page.getByText(words.one.saidYes(written(dayIn(0))))).toBeVisible();
  await expectNoViolations(page);

  // A review may come early. Lighter stands first.
  const choices = page.getByRole('listitem').filter({ has: button(page, words.review.choices.lighter) });
  await expect(choices).toHaveCount(1);
  await button(page, words.review.choices.lighter).click();
  await expect(page.getByText(words.ladder.heldBefore(rungName('5')))).toBeVisible();
  await expect(page.getByRole('radio', { name: rungName('6') })).toHaveCount(0);
  await page.getByRole('radio', { name: rungName('5') }).check();
  await next(page);
  await expect(page.getByText(words.ladder.problems['not-lighter'])).toBeVisible();
  await page.getByRole('radio', { name: rungName('4') }).check();
  await next(page);
  await next(page);
  await next(page);
  await page.getByLabel('Not yet: keep it as an offer', { exact: true }).check();
  await button(page, practices.step.last).click();
  await expect(page.getByText(words.yes.problems.needed)).toBeVisible();
  await page.getByLabel('We both said yes, out loud', { exact: true }).check();
  await button(page, practices.step.last).click();
  await page.getByRole('link', { name: words.one.see }).click();
  await expect(page.getByText(rungName('4'), { exact: true })).toBeVisible();
  await expect(page.getByText(words.one.steps.lighter(written(dayIn(0))))).toBeVisible();

  // One tap, nothing asked.
  await button(page, words.one.revoke).click();
  await expect(page.getByText(words.one.revoked)).toBeVisible();
  await expect(page.getByText(words.one.status.revoked(written(dayIn(0))))).toBeVisible();
  await expect(button(page, words.one.revoke)).toHaveCount(0);
  const [kept = { steps: [] }] = await readTable(page, 'agreements');
  expect((kept.steps as { did: string }[]).map(({ did }) => did)).toEqual([
    'proposed',
    'agreed',
    'renewed',
    'revoked',
  ]);
  await page.getByRole('link', { name: words.one.back }).click();
  await expect(page.getByRole('region', { name: words.records.groups.over })).toBeVisible();
});

test('a boundary agreement is made by keyboard alone', async ({ openPage }) => {
  test.setTimeout(240_000);
  const { page, open } = await pageWith(openPage, {}, { lens: 'both' });
  await open('home.html#/practices/5');
  await press(page, button(page, practices.before.begin));

  const goOn = (name = practices.step.next) => press(page, button(page, name));
  await expect(heading(page, titleOf(limits, 'acceptable'))).toBeVisible();
  await goOn();
  await expect(page.getByText(practices.step.needed)).toBeVisible();
  await tabTo(page, page.getByLabel('Both of ours', { exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Mine', { exact: true }));
  await page.keyboard.type('Talking late is. A raised voice is not.');
  await tabTo(page, page.getByLabel('My partner’s, in their words', { exact: true }));
  await page.keyboard.type('Questions at our time are. In front of others they are not.');
  await expectNoViolations(page);
  await goOn();
  for (const step of ['secure', 'tolerate']) {
    await expect(heading(page, titleOf(limits, step))).toBeFocused();
    await goOn(practices.step.skip);
  }
  await expect(heading(page, titleOf(limits, 'off-limits'))).toBeFocused();
  await tabTo(page, page.getByLabel('Mine', { exact: true }));
  await page.keyboard.type('Seeing your friends');
  await expect(page.getByText(words.isolation.text([words.isolation.topics.friends]))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Reading my messages.');
  await expect(page.getByText(words.isolation.pressed)).toHaveCount(0);
  await goOn();

  await expect(heading(page, titleOf(limits, 'lines'))).toBeFocused();
  const sentence = page.getByLabel(words.lines.field, { exact: true });
  await tabTo(page, sentence);
  await page.keyboard.type('You must tell me where you are.');
  await expect(page.getByText(words.lines.rule.text)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.lines.problems.rule)).toBeVisible();
  await expect(sentence).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('If you shout, I will take ten minutes outside.');
  await expect(page.getByText(words.lines.readings.limit)).toBeVisible();
  await page.keyboard.press('Enter');
  const mine = page.getByRole('region', { name: 'My limits', exact: true });
  await expect(mine.getByText('If you shout, I will take ten minutes outside.')).toBeVisible();
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveValue('');
  await page.keyboard.type('We both leave our phones in the hall.');
  await press(page, button(page, words.lines.put(words.lines.owners.both)));
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Enter');
  const both = page.getByRole('region', { name: 'What we both do', exact: true });
  await expect(both.getByText('We both leave our phones in the hall.')).toBeVisible();
  await page.keyboard.type('If I am followed, I will close the door.');
  await goOn();
  await expect(page.getByText(words.lines.problems['not-added'])).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: words.lines.owners.both, exact: true }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(words.lines.owners.partner, { exact: true })).toBeChecked();
  await tabTo(page, sentence);
  await page.keyboard.press('Enter');
  const theirs = page.getByRole('region', { name: 'My partner’s limits', exact: true });
  await expect(theirs.getByText('If I am followed, I will close the door.')).toBeVisible();
  await expectNoViolations(page);
  await goOn();

  await tabTo(page, page.getByLabel('What I do then', { exact: true }));
  await page.keyboard.type('I say so the same day, in one sentence.');
  await goOn();
  await expect(heading(page, titleOf(limits, 'days'))).toBeFocused();
  await goOn();
  await tabTo(page, page.getByLabel('We both said yes, out loud', { exact: true }));
  await page.keyboard.press('Space');
  await goOn(practices.step.last);

  await press(page, page.getByRole('link', { name: words.one.see }));
  await expect(heading(page, words.kinds.boundary)).toBeFocused();
  await expect(page.getByText('In front of others they are not.')).toBeVisible();
  expect(await readTable(page, 'agreements')).toMatchObject([
    {
      steps: [
        {
          terms: {
            kind: 'boundary',
            theirs: { acceptable: 'Questions at our time are. In front of others they are not.' },
            lines: [{ of: 'me' }, { of: 'partner' }, { of: 'both' }],
            end: dayIn(30),
          },
        },
        { did: 'agreed' },
      ],
    },
  ]);

  // What was agreed becomes a promise; the address says nothing of it.
  const action = page.getByRole('link', {
    name: words.one.promiseOf('If you shout, I will take ten minutes outside.'),
  });
  await press(page, action);
  await expect(heading(page, promises.make)).toBeVisible();
  expect(page.url()).not.toContain('shout');
  await expect(page.getByRole('textbox', { name: promises.text, exact: true })).toHaveValue(
    'If you shout, I will take ten minutes outside.',
  );
  await expect(page.getByRole('radio', { name: promises.kinds['when-it-happens'] })).toBeChecked();
});

test('one agreement is printed and saved as plain text under a name that says nothing', async ({
  openPage,
}) => {
  const { page, open } = await pageWith(openPage, {
    agreements: [anAgreed('a1', 'Die Anrufe 📞 المكالمات', { start: -3, end: 11, review: 10 })],
  });
  await open('home.html#/practices/4/of/a1');
  const saving = page.waitForEvent('download');
  await button(page, practices.paper.save).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`notes-${dayIn(0)}.txt`);
  const text = await readFile((await file.path()) ?? '', 'utf8');
  for (const part of ['Die Anrufe 📞 المكالمات', words.one.covers, words.leftOut, words.one.anyTime])
    expect(text).toContain(part);

  await page.evaluate(() => {
    (globalThis as unknown as { printed: number }).printed = 0;
    window.print = () => {
      (globalThis as unknown as { printed: number }).printed += 1;
    };
  });
  await button(page, practices.paper.print).click();
  expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Die Anrufe 📞 المكالمات')).toBeVisible();
  for (const hidden of [words.one.revoke, words.review.choices.lighter, practices.paper.print, shared.leave])
    await expect(button(page, hidden)).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('a review that is due is one quiet line on the practices, the stage and the list', async ({
  openPage,
}) => {
  const { page, open } = await pageWith(openPage, {
    agreements: [
      anAgreed('a1', 'The calls', { start: -13, end: 1, review: 0 }),
      anAgreed('a2', 'The statements', { start: -3, end: 11, review: 10 }),
    ],
    stageMoves: [{ id: 'm1', changedAt: 5, day: '2026-01-01', to: 'transparency', why: 'choice' }],
  });
  const line = words.due.one(words.kinds.transparency);
  for (const path of ['practices', 'path/4']) {
    await open(`home.html#/${path}`);
    await expect(page.getByRole('link', { name: line })).toHaveCount(1);
  }
  await open('home.html#/path/5');
  await expect(page.getByRole('link', { name: line })).toHaveCount(0);
  await open('home.html#/practices/4');
  const rows = page.getByRole('region', { name: words.records.groups['in-force'] }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(words.records.reviewSince(written(dayIn(0))));
  await expect(rows.last()).toContainText(words.records.holdsUntil(written(dayIn(11))));

  await open('home.html#/practices');
  await page.getByRole('link', { name: line }).click();
  await button(page, words.review.choices.same).click();
  await expect(heading(page, words.review.sameTitle)).toBeFocused();
  await page.getByLabel(words.days.labels.end, { exact: true }).fill(dayIn(0));
  await button(page, words.review.sameSave).click();
  await expect(page.getByLabel(words.days.labels.end, { exact: true })).toBeFocused();
  await page.getByLabel(words.days.labels.end, { exact: true }).fill(dayIn(14));
  await button(page, words.review.sameSave).click();
  await expect(page.getByText(words.review.renewed)).toBeVisible();
  await expect(page.getByText(words.one.steps.same(written(dayIn(0))))).toBeVisible();
  await open('home.html#/practices');
  await expect(page.getByRole('link', { name: line })).toHaveCount(0);
});

test('two renewals of a heavy step bring a word about a therapist', async ({ openPage }) => {
  const days = { start: -5, end: 9, review: 8 };
  const agreement = anAgreed('a1', 'The statements', days, 6);
  const [first] = agreement.steps;
  const renewed = { did: 'renewed', day: dayIn(-5), choice: 'same', saidYesOn: dayIn(-5) };
  const terms = first && 'terms' in first ? first.terms : {};
  const steps = [...agreement.steps, { ...renewed, terms }, { ...renewed, terms }];
  const { page, open } = await pageWith(openPage, { agreements: [{ ...agreement, steps }] });
  await open('home.html#/practices/4/of/a1');
  await expect(page.getByText(words.review.therapist)).toBeVisible();
  await page.getByRole('link', { name: words.review.therapistWay }).click();
  await expect(page.locator('main')).toContainText(english.stages.help.name);
});

test('an offer waits for a yes, can be put in other words, and is over when its days pass', async ({
  openPage,
}) => {
  test.setTimeout(120_000);
  const offer = anAgreed('a1', 'The calls', { start: 0, end: 14, review: 13 });
  const lapsed = anAgreed('a2', 'The plans', { start: -20, end: -6, review: -7 });
  const onlyFirst = (one: typeof offer) => ({ ...one, steps: one.steps.slice(0, 1) });
  const { page, open } = await pageWith(openPage, { agreements: [onlyFirst(offer), onlyFirst(lapsed)] });
  await open('home.html#/practices/4');
  await expect(page.getByRole('region', { name: words.records.groups.proposed })).toContainText('The calls');
  await expect(page.getByRole('region', { name: words.records.groups.over })).toContainText(
    words.records.lapsed,
  );

  await page.getByRole('link', { name: 'The calls' }).click();
  await button(page, words.one.change).click();
  await page.getByRole('textbox').fill('The calls at night');
  // Closed in the middle, it goes on where it was.
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('The calls at night');
  for (let step = 0; step < 5; step++) await next(page);
  await page.getByLabel('Not yet: keep it as an offer', { exact: true }).check();
  await button(page, practices.step.last).click();
  await page.getByRole('link', { name: words.one.see }).click();
  await expect(page.getByText('The calls at night')).toBeVisible();
  await button(page, words.one.yes).click();
  await button(page, words.one.keepYes).click();
  await expect(page.getByText(words.one.status['in-force'](written(dayIn(30))))).toBeVisible();

  await open('home.html#/practices/4/of/a2');
  await expect(page.getByText(words.one.status.lapsed)).toBeVisible();
  await button(page, words.one.erase).click();
  await button(page, words.one.eraseYes).click();
  await expect(page.getByText('The plans')).toHaveCount(0);
  const rows = await readTable(page, 'agreements');
  expect(rows.find(({ id }) => id === 'a2')).toMatchObject({ steps: [], removed: true });
});

test('someone alone meets only limits of their own', async ({ openPage }) => {
  const { page, open } = await pageWith(
    openPage,
    { agreements: [anAgreed('a1', 'The calls', { start: -13, end: 1, review: 0 })] },
    { mode: 'individual', lens: 'hurt' },
  );
  await open('home.html#/practices');
  await expect(page.locator('main')).not.toContainText(words.kinds.transparency);
  await expect(page.locator('main')).not.toContainText(words.due.one(words.kinds.transparency));
  for (const path of ['practices/4', 'practices/4/of/a1']) {
    await open(`home.html#/${path}`);
    await expect(page.locator('main')).not.toContainText('The calls');
  }
  await open('home.html#/practices/5');
  await expect(heading(page, words.kinds.own).first()).toBeVisible();
  await button(page, practices.before.begin).click();
  await page.getByRole('textbox').fill('A raised voice is not.');
  await next(page);
  for (let step = 0; step < 3; step++) await button(page, practices.step.skip).click();
  await page.getByLabel(words.lines.field, { exact: true }).fill('We both stay calm.');
  await expect(page.getByText(words.lines.readings.unclearAlone)).toBeVisible();
  await page
    .getByLabel(words.lines.field, { exact: true })
    .fill('If voices are raised, I will go for a walk.');
  await button(page, words.lines.add).click();
  await next(page);
  await page.getByRole('textbox').fill('I call a friend.');
  await next(page);
  await expect(page.getByLabel('Ends on')).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(/partner|both of you/i);
  await button(page, practices.step.last).click();
  await page.getByRole('link', { name: words.one.see }).click();
  await expect(page.getByText(words.one.status.open)).toBeVisible();
  await expectNoViolations(page);
  expect(await page.locator('main').innerText()).not.toMatch(/partner|both/i);
  await button(page, words.one.revoke).click();
  await expect(page.getByText(words.one.revoked)).toBeVisible();
});

test('no field of either practice is a password, or is offered to be filled in', async ({ openPage }) => {
  test.setTimeout(120_000);
  const { page, open } = await pageWith(openPage, {
    agreements: [anAgreed('a1', 'The calls', { start: -13, end: 1, review: 0 }, 7)],
  });
  const fieldsOf = () =>
    page.locator('input, textarea, select').evaluateAll((fields) =>
      fields.map((field) => ({
        type: field.getAttribute('type') ?? field.tagName.toLowerCase(),
        complete: field.closest('form')?.getAttribute('autocomplete') ?? field.getAttribute('autocomplete'),
        named: `${field.getAttribute('name')} ${field.id} ${field.getAttribute('placeholder')} ${(field as HTMLInputElement).labels?.[0]?.innerText}`,
      })),
    );
  const seen: string[] = [];
  const look = async () => {
    for (const { type, complete, named } of await fieldsOf()) {
      seen.push(type);
      expect(['radio', 'checkbox', 'textarea', 'date']).toContain(type);
      if (type === 'textarea' || type === 'date') {
        expect(complete).toBe('off');
        expect(named).not.toMatch(/pass|pin\b|code|secret/i);
      }
    }
  };
  for (const [path, count] of [
    ['practices/4', 7],
    ['practices/5', 8],
  ] as const) {
    await open(`home.html#/${path}`);
    await button(page, practices.before.begin).click();
    for (let step = 0; step < count; step++) {
      await look();
      for (const field of await page.locator('textarea').all()) await field.fill('I will say it.');
      for (const group of await page.getByRole('group').all()) {
        const choices = group.getByRole('radio');
        if ((await choices.count()) > 0)
          await (path.endsWith('4') ? choices.last() : choices.first()).check();
      }
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      const add = button(page, words.lines.add);
      if (await add.isVisible()) await add.click();
      const on = button(page, practices.step.next);
      if (await on.isVisible()) await on.click();
    }
  }
  await open('home.html#/practices/4/of/a1');
  await button(page, words.review.choices.same).click();
  await look();
  expect(seen).toContain('date');
  expect(seen).toContain('textarea');
});
