import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PromisesPage } from '../../components/promises/PromisesPage';
import { RemindersPage } from '../../components/reminders/RemindersPage';
import { english } from '../../content/en';
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import { database } from '../../storage/database';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { home, shared, weekdayNames, promiseTemplates } = english;
const { promises, reminders } = home;

let today: Day;
beforeEach(() => {
  today = itIs('2026-11-23T20:00');
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
/** A description that has these sentences, whatever sign is drawn before them. */
const describing = (...sentences: string[]) => expect.stringContaining(sentences.join(' '));
const savedTexts = async () =>
  (await database.pledges.toArray()).map(({ terms }) => terms.map(({ text }) => text));

describe('the promise form', () => {
  it('says beside the field that words are missing, and saves nothing', async () => {
    await show(<PromisesPage />);
    await button(promises.save).click();
    await expect.element(field(promises.text)).toBeInvalid();
    await expect
      .element(field(promises.text))
      .toHaveAccessibleDescription(describing(promises.problems.empty, promises.textHint));
    expect(await database.pledges.count()).toBe(0);
  });

  it('says beside the field that 121 characters are too many, keeps them, and saves nothing', async () => {
    const long = 'x'.repeat(121);
    await show(<PromisesPage />);
    await field(promises.text).fill(long);
    await button(promises.save).click();
    await expect
      .element(field(promises.text))
      .toHaveAccessibleDescription(describing(promises.problems['too-long'], promises.textHint));
    await expect.element(field(promises.text)).toHaveValue(long);
    expect(await database.pledges.count()).toBe(0);
  });

  it('says beside the days that one must be chosen, and saves nothing', async () => {
    await show(<PromisesPage />);
    await field(promises.text).fill('I look up.');
    await radio(promises.chosen).click();
    await button(promises.save).click();
    await expect
      .element(page.getByRole('group', { name: promises.rhythm, exact: true }))
      .toHaveAccessibleDescription(describing(promises.problems.none));
    await expect.element(field(promises.text)).not.toBeInvalid();
    expect(await database.pledges.count()).toBe(0);
  });

  it('says nothing any more once it is put right, and then saves', async () => {
    await show(<PromisesPage />);
    await button(promises.save).click();
    await expect.element(page.getByText(promises.problems.empty)).toBeVisible();
    await field(promises.text).fill('  I look up. 👀 ');
    await expect.element(page.getByText(promises.problems.empty)).not.toBeInTheDocument();
    await radio(promises.chosen).click();
    await page.getByRole('checkbox', { name: weekdayNames[4] ?? '', exact: true }).click();
    await page.getByRole('checkbox', { name: weekdayNames[2] ?? '', exact: true }).click();
    await button(promises.save).click();
    await expect.element(page.getByRole('heading', { name: 'I look up. 👀' })).toBeVisible();
    expect(await database.pledges.toArray()).toMatchObject([
      { terms: [{ from: today, text: 'I look up. 👀', cadence: { kind: 'weekdays', days: [2, 4] } }] },
    ]);
  });

  it('starts from a template with its days', async () => {
    const weekly = promiseTemplates.find(({ id }) => id === 'week-ahead');
    await show(<PromisesPage />);
    await page.getByRole('combobox', { name: promises.template }).selectOptions(weekly?.text ?? '');
    await expect.element(field(promises.text)).toHaveValue(weekly?.text ?? '');
    await expect.element(page.getByRole('checkbox', { name: weekdayNames[7] ?? '' })).toBeChecked();
  });

  it('keeps what was typed when saving fails, and saves it at the next try', async () => {
    await show(<PromisesPage />);
    const add = vi.spyOn(database.pledges, 'add').mockRejectedValue(new Error('full'));
    await field(promises.text).fill('I look up.');
    await button(promises.save).click();
    await expect.element(page.getByText(shared.notSaved)).toBeVisible();
    await expect.element(field(promises.text)).toHaveValue('I look up.');
    add.mockRestore();
    await button(promises.save).click();
    await expect.poll(savedTexts, soon).toEqual([['I look up.']]);
    await expect.element(page.getByText(shared.notSaved)).not.toBeInTheDocument();
  });

  it('changes a promise from today on and leaves its past as it was', async () => {
    await addPledge({ text: 'Before', cadence: { kind: 'daily' } }, addDays(today, -3), 1000);
    await show(<PromisesPage />);
    await button(`${promises.edit}: Before`).click();
    await field(promises.text).fill('After');
    await button(promises.saveChange).click();
    await expect.element(page.getByRole('heading', { name: 'After' })).toBeVisible();
    expect(await savedTexts()).toEqual([['Before', 'After']]);
  });
});

describe('a slip', () => {
  it('is owned with one line, which cannot be empty', async () => {
    const { id } = await addPledge(
      { text: 'I look up.', cadence: { kind: 'daily' } },
      addDays(today, -2),
      1000,
    );
    await saveOutcome(id, addDays(today, -1), 'missed', today, 1000);
    await show(<PromisesPage />);
    await button(promises.ownTitle('Sunday 22 November')).click();
    await button(promises.ownSave).click();
    await expect.element(field(promises.ownField)).toHaveAccessibleDescription(describing(promises.ownEmpty));
    expect(await database.repairs.count()).toBe(0);
    await field(promises.ownField).fill('A walk');
    await button(promises.ownSave).click();
    await expect.element(field(promises.ownField)).not.toBeInTheDocument();
    expect(await database.repairs.toArray()).toMatchObject([
      { pledgeId: id, day: addDays(today, -1), ownedOn: today, makeGood: 'A walk' },
    ]);
  });
});

describe('the reminder form', () => {
  const time = page.getByLabelText(reminders.time, { exact: true });

  it('says beside the time that it is missing, and saves nothing', async () => {
    await show(<RemindersPage />);
    await time.fill('');
    await button(reminders.save).click();
    await expect.element(time).toBeInvalid();
    await expect.element(time).toHaveAccessibleDescription(describing(reminders.problems.time));
    expect(await database.reminders.count()).toBe(0);
  });

  it('says beside the words that 41 characters are too many, and saves nothing', async () => {
    await show(<RemindersPage />);
    await field(reminders.name).fill('x'.repeat(41));
    await button(reminders.save).click();
    await expect
      .element(field(reminders.name))
      .toHaveAccessibleDescription(describing(reminders.problems.title, reminders.nameHint));
    expect(await database.reminders.count()).toBe(0);
  });

  it('keeps a time together, changes it and removes it', async () => {
    const stored = async () =>
      (await database.reminders.toArray())
        .filter(({ removed }) => !removed)
        .map(({ weekday, time: at, title }) => `${weekday} ${at} ${title}`);
    await show(<RemindersPage />);
    await page.getByRole('combobox', { name: reminders.weekday }).selectOptions(weekdayNames[5] ?? '');
    await time.fill('18:30');
    await field(reminders.name).fill('Film');
    await button(reminders.save).click();
    await expect.element(page.getByText(reminders.weekly('Friday', '18:30'))).toBeVisible();
    await expect.element(page.getByText('Next: Friday 18:30, in 4 days')).toBeVisible();
    expect(await stored()).toEqual(['5 18:30 Film']);

    await button(reminders.change).click();
    await time.fill('19:45');
    await button(reminders.save).click();
    await expect.element(page.getByText(reminders.weekly('Friday', '19:45'))).toBeVisible();
    expect(await stored()).toEqual(['5 19:45 Film']);

    await button(reminders.remove).click();
    await expect.element(page.getByText(reminders.empty)).toBeVisible();
    expect(await stored()).toEqual([]);
  });
});
