import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RemindersPage } from '../../components/reminders/RemindersPage';
import { english } from '../../content/en';
import { addDays, type Day } from '../../domain/day';
import { addGoal, changeGoal, listGoals, moveGoal } from '../../storage/goals';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { onSignal } from '../../storage/signals';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { dated, week } = english.reminders;
const boat = { what: 'A boat', kind: 'home', why: '', firstStep: '' } as const;
const section = page.getByRole('heading', { name: dated.title });

let today: Day;
beforeEach(async () => {
  today = itIs('2026-11-23T12:00');
  await changeSettings({ cover: 'open' });
});

async function goalOn(nextOn: Day): Promise<string> {
  await addGoal({ ...boat, nextOn }, today, 1000);
  const id = (await listGoals())[0]?.id ?? '';
  await moveGoal(id, { column: 'doing', index: 0 }, today, 1000);
  return id;
}

describe('days that were written down elsewhere', () => {
  it('stand on the page of reminders, in the week and by themselves, with the way to change them', async () => {
    await goalOn(addDays(today, 2));
    await show(<RemindersPage />);
    await expect.element(section).toBeVisible();
    const line = dated.line('Our project', '25 November 2026', '11:00');
    await expect
      .element(page.getByRole('link', { name: dated.see(line) }))
      .toHaveAttribute('href', '/practices/10');
    await expect.element(page.getByText(week.entry('11:00', 'Our project'), { exact: true })).toBeVisible();
    await expect.element(page.getByText('A boat')).not.toBeInTheDocument();
  });

  it('speak to one person who goes on alone', async () => {
    await changeProfile({ mode: 'individual' }, 1000);
    await goalOn(addDays(today, 2));
    await show(<RemindersPage />);
    await expect.element(page.getByText(dated.textAlone)).toBeVisible();
    await expect.element(page.getByText(/^My project: 25 November/)).toBeVisible();
  });

  it('are not spoken of when there are none', async () => {
    await show(<RemindersPage />);
    await expect.element(page.getByText(english.reminders.empty)).toBeVisible();
    await expect.element(section).not.toBeInTheDocument();
  });

  it('are told to the background when they change, and not when a page is opened', async () => {
    const id = await goalOn(addDays(today, 2));
    let told = 0;
    await show(<RemindersPage />);
    await expect.element(section).toBeVisible();
    onSignal(() => {
      told += 1;
    });
    await changeGoal(id, { ...boat, what: 'A bigger boat', nextOn: addDays(today, 2) }, today, 2000);
    await changeGoal(id, { ...boat, nextOn: addDays(today, 3) }, today, 3000);
    await expect.element(page.getByText(/26 November 2026/)).toBeVisible();
    await expect.poll(() => told, soon).toBe(1);
  });
});
