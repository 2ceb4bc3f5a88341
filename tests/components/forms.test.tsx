import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PromisesPage } from '../../components/promises/PromisesPage';
import { RemindersPage } from '../../components/reminders/RemindersPage';
import { english } from '../../content/en';
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import type { OutcomeValue } from '../../domain/outcome';
import { type Pledge, statusOf } from '../../domain/pledge';
import { database } from '../../storage/database';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { popup, reminders, shared, promises, weekdayNames, promiseTemplates } = english;

let today: Day;
beforeEach(async () => {
  today = itIs('2026-11-23T20:00');
  await changeSettings({ cover: 'open' });
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
/** A description that has these sentences, whatever sign is drawn before them. */
const describing = (...sentences: string[]) => expect.stringContaining(sentences.join(' '));
const savedTexts = async () =>
  (await database.pledges.toArray()).map(({ terms }) => terms.map(({ text }) => text));

const { problems } = promises;
const card = (name: string) => page.getByRole('region', { name, exact: true });
const daily = { kind: 'daily' } as const;
const terms = async () => (await database.pledges.toArray()).map((pledge) => pledge.terms);
const nothingSaved = async () => expect(await database.pledges.count()).toBe(0);

describe('the promise form', () => {
  it.each([
    ['no words', '', problems.text.empty],
    ['only spaces', '   ', problems.text.empty],
    ['121 characters', 'x'.repeat(121), problems.text['too-long']],
    ['10,000 characters', 'x'.repeat(10_000), problems.text['too-long']],
  ])(
    'says beside the field that %s cannot be, keeps them, and saves nothing',
    async (_what, text, problem) => {
      await show(<PromisesPage />);
      await field(promises.text).fill(text);
      await button(promises.save).click();
      await expect.element(field(promises.text)).toBeInvalid();
      await expect.element(field(promises.text)).toHaveFocus();
      await expect
        .element(field(promises.text))
        .toHaveAccessibleDescription(describing(problem, promises.textHint));
      await expect.element(field(promises.text)).toHaveValue(text);
      await nothingSaved();
    },
  );

  it('says beside the days that one must be chosen, and saves nothing', async () => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    await radio(promises.kinds.weekdays).click();
    await button(promises.save).click();
    await expect
      .element(page.getByRole('group', { name: promises.days, exact: true }))
      .toHaveAccessibleDescription(describing(problems.cadence.none));
    await expect.element(page.getByRole('checkbox', { name: weekdayNames[1] ?? '' })).toHaveFocus();
    await expect.element(field(promises.text)).not.toBeInvalid();
    await nothingSaved();
  });

  it.each([
    ['times-a-week', promises.times, ['', '0', '7', '2.5'], problems.cadence.times],
    ['every-weeks', promises.weeks, ['', '-1', '9'], problems.cadence.weeks],
    ['monthly', promises.date, ['', '0', '32'], problems.cadence.date],
  ] as const)('asks for a number that can be kept (%s)', async (kind, label, wrong, problem) => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    await radio(promises.kinds[kind]).click();
    const number = page.getByRole('spinbutton', { name: label, exact: true });
    for (const text of wrong) {
      await number.fill(text);
      await button(promises.save).click();
      await expect.element(number).toBeInvalid();
      await expect.element(number).toHaveFocus();
      await expect.element(number).toHaveAccessibleDescription(describing(problem));
      await nothingSaved();
    }
    await number.fill('1');
    await expect.element(page.getByText(problem)).not.toBeInTheDocument();
    await button(promises.save).click();
    await expect.poll(savedTexts, soon).toEqual([['I look up.']]);
  });

  it.each([
    ['a first day that is over', promises.from, -1, problems.from.past],
    ['an end before the beginning', promises.until, -1, problems.until['before-start']],
  ])('says beside it what is wrong with %s, opens what hides it, and saves nothing', async (...row) => {
    const [, label, days, problem] = row;
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    const date = page.getByLabelText(label, { exact: true });
    await page.getByText(promises.more).click();
    await date.fill(addDays(today, days));
    await page.getByText(promises.more).click();
    await button(promises.save).click();
    await expect.element(date).toBeVisible();
    await expect.element(date).toHaveFocus();
    await expect.element(date).toHaveAccessibleDescription(describing(problem));
    await nothingSaved();
  });

  it('takes half a date for no date and no end, and saves nothing', async () => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    await page.getByText(promises.more).click();
    const date = page.getByLabelText(promises.until, { exact: true });
    await date.click();
    await userEvent.keyboard('12');
    await button(promises.save).click();
    await expect.element(date).toHaveAccessibleDescription(describing(problems.until.unreadable));
    await nothingSaved();
  });

  it('says nothing any more once it is put right, and then saves', async () => {
    await show(<PromisesPage />);
    await button(promises.save).click();
    await expect.element(page.getByText(problems.text.empty)).toBeVisible();
    await field(promises.text).fill('  I look up. 👀 ');
    await expect.element(page.getByText(problems.text.empty)).not.toBeInTheDocument();
    await radio(promises.kinds.weekdays).click();
    await page.getByRole('checkbox', { name: weekdayNames[4] ?? '', exact: true }).click();
    await page.getByRole('checkbox', { name: weekdayNames[2] ?? '', exact: true }).click();
    await button(promises.save).click();
    await expect.element(page.getByRole('heading', { name: 'I look up. 👀' })).toBeVisible();
    expect(await database.pledges.toArray()).toMatchObject([
      { terms: [{ from: today, text: 'I look up. 👀', cadence: { kind: 'weekdays', days: [2, 4] } }] },
    ]);
  });

  it('keeps the moment, for whom, how big, the first and the last day', async () => {
    await show(<PromisesPage />);
    await field(promises.when).fill('After supper');
    await field(promises.text).fill('I wash up.');
    await page.getByText(promises.more).click();
    await radio(promises.whom.us).click();
    await radio(promises.sizes[1]).click();
    await page.getByLabelText(promises.from, { exact: true }).fill('2026-12-01');
    await page.getByLabelText(promises.until, { exact: true }).fill('2026-12-14');
    await expect
      .element(
        page.getByText('After supper, I wash up, every day, from 1 December 2026, until 14 December 2026.'),
      )
      .toBeVisible();
    await button(promises.save).click();
    await expect.element(page.getByText(/begins on 1 December 2026/)).toBeVisible();
    expect(await terms()).toEqual([
      [
        {
          ...{ from: '2026-12-01', until: '2026-12-14', when: 'After supper', text: 'I wash up.' },
          ...{ cadence: daily, forWhom: 'us', size: 1 },
        },
      ],
    ]);
  });

  it('starts from a template with all it brings, and goes on in its words', async () => {
    const template = promiseTemplates.find(({ id }) => id === 'one-meal-no-phone');
    await show(<PromisesPage />);
    await page.getByRole('button', { name: /^At supper, I leave my phone/ }).click();
    await expect.element(field(promises.text)).toHaveValue(template?.text ?? '');
    await expect.element(field(promises.text)).toHaveFocus();
    await expect.element(field(promises.when)).toHaveValue(template?.when ?? '');
    await button(promises.otherTemplates).click();
    await button(promises.moreTemplates).click();
    await page.getByRole('button', { name: /week ahead/ }).click();
    await expect.element(field(promises.when)).toHaveValue('');
    await expect.element(radio(promises.kinds.weekly)).toBeChecked();
    await expect.element(page.getByRole('combobox', { name: promises.weekday })).toHaveValue('7');
  });

  it('offers nobody on their own a template for two', async () => {
    await changeProfile({ mode: 'individual', causes: ['neglect'] }, 1000);
    await show(<PromisesPage />);
    await expect.element(button(promises.moreTemplates)).toBeVisible();
    while (button(promises.moreTemplates).query()) await button(promises.moreTemplates).click();
    for (const { text, needsPartner, when } of promiseTemplates) {
      const shown = page.getByText(shared.promiseText(text, when), { exact: true });
      await expect.poll(() => shown.elements().length).toBe(needsPartner ? 0 : 1);
    }
    await page.getByText(promises.more).click();
    await expect.element(radio(promises.whom.me)).toBeVisible();
    await expect.element(radio(promises.whom.partner)).not.toBeInTheDocument();
  });

  it('says what to think over, and saves all the same', async () => {
    for (const text of ['One', 'Two', 'Three']) await addPledge({ text, cadence: daily }, today, 1000);
    await show(<PromisesPage />);
    await button(promises.make).click();
    await expect.element(page.getByRole('heading', { name: promises.make })).toHaveFocus();
    await expect.element(page.getByText(promises.hints.many(3))).toBeVisible();
    await field(promises.text).fill('I never shout.');
    await expect.element(page.getByText(promises.hints.absolute)).toBeVisible();
    await page.getByText(promises.more).click();
    await radio(promises.sizes[3]).click();
    await expect.element(page.getByText(promises.hints.big)).toBeVisible();
    await button(promises.save).click();
    await expect.element(page.getByText(promises.made('I never shout, every day.'))).toBeVisible();
    expect(await savedTexts()).toContainEqual(['I never shout.']);
  });

  it('makes it smaller in one tap, shows it, and takes that back in another', async () => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I read for an hour.');
    await button(promises.smaller).click();
    await button(promises.smallerWays.fewer({ kind: 'times-a-week', times: 3 })).click();
    await expect.element(page.getByRole('spinbutton', { name: promises.times })).toHaveValue(3);
    await button(promises.smallerWays.words('I read for half an hour.')).click();
    await expect.element(field(promises.text)).toHaveValue('I read for half an hour.');
    await button(shared.undo).click();
    await expect.element(field(promises.text)).toHaveValue('I read for an hour.');
    await button(promises.smallerWays['two-weeks']('6 December 2026')).click();
    await expect
      .element(
        page.getByText('I read for an hour, three times a week, until 6 December 2026.', { exact: true }),
      )
      .toBeVisible();
    await expect.element(button(promises.smaller)).toHaveFocus();
    await button(promises.save).click();
    await expect
      .poll(terms, soon)
      .toMatchObject([
        [{ text: 'I read for an hour.', cadence: { kind: 'times-a-week', times: 3 }, until: '2026-12-06' }],
      ]);
  });

  it('leaves it to the person where only they can tell a smaller first step', async () => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    await button(promises.smaller).click();
    await button(promises.smallerWays.own).click();
    await expect.element(field(promises.text)).toHaveFocus();
    await userEvent.keyboard('I nod.');
    await expect.element(field(promises.text)).toHaveValue('I nod.');
  });

  it('keeps what was typed when saving fails, and saves it at the next try', async () => {
    await show(<PromisesPage />);
    const add = vi.spyOn(database.pledges, 'add').mockRejectedValue(new Error('full'));
    await field(promises.text).fill('I look up.');
    await button(promises.save).click();
    await expect.element(page.getByText(shared.notSaved)).toBeVisible();
    await expect.element(field(promises.text)).toHaveValue('I look up.');
    add.mockRestore();
    await field(promises.text).click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(savedTexts, soon).toEqual([['I look up.']]);
    await expect.element(page.getByText(shared.notSaved)).not.toBeInTheDocument();
  });

  it('changes a promise from today on and leaves its past and its first day as they were', async () => {
    await addPledge({ text: 'Before', cadence: daily, forWhom: 'me' }, addDays(today, -3), 1000);
    await show(<PromisesPage />);
    await button(`${promises.edit}: Before`).click();
    await expect.element(page.getByLabelText(promises.from, { exact: true })).not.toBeInTheDocument();
    await page.getByLabelText(promises.until, { exact: true }).fill(addDays(today, -1));
    await button(promises.saveChange).click();
    await expect
      .element(page.getByLabelText(promises.until, { exact: true }))
      .toHaveAccessibleDescription(describing(problems.until.over));
    await page.getByLabelText(promises.until, { exact: true }).fill('');
    await field(promises.text).fill('After');
    await button(promises.saveChange).click();
    await expect.element(page.getByRole('heading', { name: 'After' })).toBeVisible();
    await expect.element(page.getByText(/since 20 November 2026/)).toBeVisible();
    expect(await savedTexts()).toEqual([['Before', 'After']]);
  });

  it('adds nothing to a promise that was looked at and saved as it was', async () => {
    await addPledge({ text: 'Same', cadence: daily }, addDays(today, -3), 1000);
    await show(<PromisesPage />);
    await button(`${promises.edit}: Same`).click();
    await button(promises.saveChange).click();
    await expect.element(page.getByRole('heading', { name: 'Same' })).toBeVisible();
    expect(await savedTexts()).toEqual([['Same']]);
  });

  it('lets one that waits begin on another day', async () => {
    await addPledge({ text: 'Later', cadence: daily, from: addDays(today, 5) }, today, 1000);
    await show(<PromisesPage />);
    await button(`${promises.edit}: Later`).click();
    await page.getByLabelText(promises.from, { exact: true }).fill(addDays(today, 9));
    await button(promises.saveChange).click();
    await expect.element(page.getByText(/begins on 2 December 2026/)).toBeVisible();
    expect(await terms()).toMatchObject([[{ from: addDays(today, 9) }]]);
  });
});

describe('the promises at a glance', () => {
  const aPledge = (text: string, daysAgo = 2, change: object = {}) =>
    addPledge({ text, cadence: daily, ...change }, addDays(today, -daysAgo), 1000);
  const markAll = async (id: string, values: readonly (OutcomeValue | null)[]) => {
    for (const [index, value] of values.entries()) {
      const day = addDays(today, index - values.length);
      if (value) await saveOutcome(id, day, value, day, 1000);
    }
  };
  const status = async (index = 0) => statusOf((await database.pledges.toArray())[index] as Pledge, today);

  it('lead each to a page of its own and to the slips that can be owned', async () => {
    const { id } = await aPledge('I look up.');
    await saveOutcome(id, addDays(today, -1), 'missed', today, 1000);
    await show(<PromisesPage />);
    await expect
      .element(page.getByRole('link', { name: `${promises.see}: I look up.` }))
      .toHaveAttribute('href', `#/promises/${id}`);
    await expect
      .element(page.getByRole('link', { name: `${promises.own}, Sunday 22 November: I look up.` }))
      .toHaveAttribute('href', `#/promises/${id}/own/${addDays(today, -1)}`);
  });

  it('are marked for today, and a week that counts says how far it came', async () => {
    await aPledge('I walk.', 0, { cadence: { kind: 'times-a-week', times: 3 } });
    await show(<PromisesPage />);
    await expect.element(page.getByText(promises.weekProgress(0, 3))).toBeVisible();
    await radio(shared.weekOutcomes.kept).click();
    await expect.element(page.getByText(promises.weekProgress(1, 3))).toBeVisible();
    await expect.element(radio(shared.weekOutcomes.rest)).toBeInTheDocument();
  });

  it('count how often something happened', async () => {
    await aPledge('I say so.', 0, { when: 'If it rains', cadence: { kind: 'when-it-happens' } });
    await show(<PromisesPage />);
    await page
      .getByRole('radiogroup', { name: promises.happened })
      .getByRole('radio', { name: 'Kept' })
      .click();
    await button(shared.markOf(popup.onceMore, 'If it rains, I say so.')).click();
    await expect.element(page.getByText(popup.times(2))).toBeVisible();
    expect(await database.outcomes.toArray()).toMatchObject([{ value: 'kept', times: 2 }]);
  });

  it('rest, go on, finish with honour and are let go openly, each asked first where it ends', async () => {
    const { id } = await aPledge('One');
    await markAll(id, ['kept', 'kept']);
    await show(<PromisesPage />);
    await button(`${promises.rest}: One`).click();
    await expect.element(page.getByText('resting since 23 November 2026')).toBeVisible();
    await button(`${promises.resume}: One`).click();
    await button(`${promises.finish}: One`).click();
    await expect.element(page.getByText(promises.finishQuestion)).toBeVisible();
    await expect.element(button(promises.finishYes)).toHaveFocus();
    await button(shared.cancel).click();
    expect(await status()).toBe('active');
    await button(`${promises.finish}: One`).click();
    await button(promises.finishYes).click();
    await expect.element(page.getByText(promises.finishedLead)).toBeVisible();
    await expect.element(page.getByText('21 November 2026 to 23 November 2026 · kept 2 times')).toBeVisible();
    await button(`${promises.resume}: One`).click();
    await button(`${promises.letGo}: One`).click();
    await expect.element(page.getByText(promises.letGoQuestion)).toBeVisible();
    await button(promises.letGoYes).click();
    await expect.element(page.getByText(promises.letGoLead)).toBeVisible();
    expect(await status()).toBe('let-go');
  });

  it('are shown by their state, with how many there are, also by the arrow keys', async () => {
    await aPledge('Going');
    await aPledge('Waiting', 0, { from: addDays(today, 3) });
    await show(<PromisesPage />);
    const all = radio(promises.option(promises.filters.all, 2));
    await expect.element(all).toBeChecked();
    (all.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(radio(promises.option(promises.filters.active, 1))).toBeChecked();
    await expect.element(card('Waiting')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(card('Waiting')).toBeVisible();
    await expect.element(card('Going')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByText(promises.noneHere)).toBeVisible();
  });

  it('ask once nothing was said for a while, and go on when told so', async () => {
    await aPledge('Quiet', 12);
    await show(<PromisesPage />);
    await expect.element(page.getByText(promises.attention.quiet.title)).toBeVisible();
    await button(promises.changeIt).click();
    await expect.element(field(promises.text)).toHaveValue('Quiet');
    await button(shared.cancel).click();
    await button(promises.goOn).click();
    await expect.element(page.getByText(promises.attention.quiet.title)).not.toBeInTheDocument();
    expect(await database.pledges.toArray()).toMatchObject([{ goesOnFrom: today }]);
  });

  it('rest when they were quiet and that is what is wanted', async () => {
    await aPledge('Quiet', 12);
    await show(<PromisesPage />);
    await button(promises.rest).click();
    await expect.element(page.getByText('resting since 23 November 2026')).toBeVisible();
  });

  it('say when one may be too big or the wrong one, with four ways on', async () => {
    const { id } = await aPledge('I read for an hour.', 5, { when: 'At night' });
    await markAll(id, ['kept', 'missed', 'kept', 'missed', 'kept']);
    await show(<PromisesPage />);
    await expect.element(page.getByText(promises.attention.strained.title)).toBeVisible();
    await expect.element(page.getByRole('link', { name: promises.talk })).toHaveAttribute('href', '#/path/6');

    await button(promises.smaller).click();
    await expect.element(button(promises.smaller)).toHaveFocus();
    await expect.element(button(promises.smallerWays.words('I read for half an hour.'))).toBeVisible();
    await button(shared.cancel).click();

    await button(promises.otherCue).click();
    await expect.element(field(promises.when)).toHaveFocus();
    await userEvent.keyboard('After lunch');
    await button(promises.saveChange).click();
    await expect
      .element(page.getByRole('heading', { name: 'After lunch, I read for an hour.' }))
      .toBeVisible();
    await expect.element(page.getByText(promises.attention.strained.title)).not.toBeInTheDocument();
  });

  it('are let go from there, after asking', async () => {
    const { id } = await aPledge('Big', 5);
    await markAll(id, ['kept', 'missed', 'kept', 'missed', 'kept']);
    await show(<PromisesPage />);
    await button(promises.letGo).click();
    await button(promises.letGoYes).click();
    await expect.element(page.getByText(promises.letGoLead)).toBeVisible();
  });

  it('ask whether resting is too often, and take “fine as it is” for an answer', async () => {
    const { id } = await aPledge('Often', 14);
    await markAll(
      id,
      [...'rkrkrkrkrkrkrk'].map((one) => (one === 'r' ? 'rest' : 'kept')),
    );
    await show(<PromisesPage />);
    await expect.element(page.getByText(promises.attention['resting-often'].title)).toBeVisible();
    await button(promises.fineAsItIs).click();
    await expect.element(page.getByText(promises.attention['resting-often'].title)).not.toBeInTheDocument();
  });
});

describe('the reminder form', () => {
  const { form } = reminders;
  const time = page.getByLabelText(form.time, { exact: true });
  const name = field(form.name);
  const usual = english.reminderKinds.together.title;
  const choose = () =>
    page.getByRole('button', { name: new RegExp(`^${english.reminderKinds.together.name}`) }).click();
  const repeatTo = (kind: string) =>
    page.getByRole('combobox', { name: form.repeat, exact: true }).selectOptions(kind);

  it('says beside the time that it is missing, and saves nothing', async () => {
    await show(<RemindersPage />);
    await choose();
    await time.fill('');
    await button(form.save).click();
    await expect.element(time).toBeInvalid();
    await expect.element(time).toHaveAccessibleDescription(describing(form.problems.time));
    expect(await database.reminders.count()).toBe(0);
  });

  it('says beside the words that 41 characters are too many, and saves nothing', async () => {
    await show(<RemindersPage />);
    await choose();
    await name.fill('x'.repeat(41));
    await button(form.save).click();
    await expect
      .element(name)
      .toHaveAccessibleDescription(describing(form.problems.title, form.nameHint(usual)));
    expect(await database.reminders.count()).toBe(0);
  });

  it('refuses a week without days, and a time that has passed, and saves nothing', async () => {
    await show(<RemindersPage />);
    await choose();
    await page.getByRole('checkbox', { name: weekdayNames[6] ?? '', exact: true }).click();
    await button(form.save).click();
    await expect.element(page.getByText(form.problems.repeat.none)).toBeVisible();
    await repeatTo('once');
    await page.getByLabelText(form.date, { exact: true }).fill('2020-01-01');
    await button(form.save).click();
    await expect.element(time).toHaveAccessibleDescription(describing(form.problems.past));
    expect(await database.reminders.count()).toBe(0);
  });

  it('keeps a time together, changes it, leaves one out, and removes it', async () => {
    const stored = async () =>
      (await database.reminders.toArray())
        .filter(({ removed }) => !removed)
        .map(({ schedule, title }) => `${schedule.time} ${title}`);
    await show(<RemindersPage />);
    await choose();
    await page.getByRole('checkbox', { name: weekdayNames[5] ?? '', exact: true }).click();
    await page.getByRole('checkbox', { name: weekdayNames[6] ?? '', exact: true }).click();
    await time.fill('18:30');
    await name.fill('Film');
    await button(form.save).click();
    await expect.element(page.getByText(/^Every Friday at 18:30/)).toBeVisible();
    expect(await stored()).toEqual(['18:30 Film']);

    await button(shared.markOf(reminders.change, 'Film')).click();
    await time.fill('19:45');
    await button(form.save).click();
    await expect.element(page.getByText(/^Every Friday at 19:45/)).toBeVisible();
    expect(await stored()).toEqual(['19:45 Film']);

    await button(shared.markOf(reminders.skip, 'Film')).click();
    await expect.element(page.getByText(/^Left out: /).first()).toBeVisible();
    expect((await database.reminders.toArray())[0]?.schedule.skips).toHaveLength(1);

    await button(shared.markOf(reminders.remove, 'Film')).click();
    await expect.element(page.getByText(reminders.empty)).toBeVisible();
    expect(await stored()).toEqual([]);
  });
});
