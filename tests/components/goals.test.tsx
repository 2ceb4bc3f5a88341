import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GoalsTool } from '../../components/goals/GoalsTool';
import { english } from '../../content/en';
import type { Day } from '../../domain/day';
import { type Goal, type GoalColumn, goalsIn } from '../../domain/goal';
import { database } from '../../storage/database';
import { addGoal, listGoals, moveGoal } from '../../storage/goals';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { goals: words, shared } = english;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const grip = (what: string) => button(words.moveOf(what));

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T12:00');
});

/** Goals of the column, the first on top. */
async function some(column: GoalColumn, ...names: string[]) {
  for (const what of names.toReversed()) {
    await addGoal({ what, kind: 'home', why: 'So', firstStep: '' }, today, 1000);
    const id = (await listGoals()).find((goal) => goal.what === what)?.id ?? '';
    if (column !== 'idea') await moveGoal(id, { column, index: 0 }, today, 1000);
  }
}

const stored = async (column: Goal['column']) => goalsIn(await listGoals(), column).map(({ what }) => what);
const expectStored = (column: Goal['column']) => expect.poll(() => stored(column), soon);

async function press(name: string, key: string) {
  grip(name).element().focus();
  await userEvent.keyboard(key);
}

describe('a goal moved by its handle', () => {
  it('goes the way of the text, also from right to left', async () => {
    await some('idea', 'Tea');
    await show(<GoalsTool />);
    document.documentElement.dir = 'rtl';
    try {
      await expect.element(grip('Tea')).toBeVisible();
      await press('Tea', '{ArrowRight}');
      await press('Tea', '{ArrowLeft}');
      await expectStored('doing').toEqual(['Tea']);
      await expect.element(grip('Tea')).toHaveFocus();
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('stays where it is at either end, and says nothing', async () => {
    await some('idea', 'Tea', 'Bread');
    await show(<GoalsTool />);
    await expect.element(grip('Tea')).toBeVisible();
    await press('Tea', '{ArrowUp}{ArrowLeft}');
    await press('Bread', '{ArrowDown}');
    await expectStored('idea').toEqual(['Tea', 'Bread']);
    await expect.element(page.getByRole('status').first()).toHaveTextContent('');
  });

  it('is not moved by keys that mean something else', async () => {
    await some('idea', 'Tea', 'Bread');
    await show(<GoalsTool />);
    await expect.element(grip('Tea')).toBeVisible();
    await press('Tea', '{Alt>}{ArrowRight}{/Alt}{Control>}{ArrowDown}{/Control}');
    await expectStored('idea').toEqual(['Tea', 'Bread']);
  });

  it('is read out with its place, and read out as refused when three are under way', async () => {
    await some('doing', 'One', 'Two', 'Three');
    await some('idea', 'Four');
    await show(<GoalsTool />);
    await grip('Four').click();
    await button(words.columns.doing).click();
    await expect.element(page.getByText(words.fullThen)).toBeVisible();
    await expectStored('idea').toEqual(['Four']);
    await grip('Two').click();
    await button(words.columns.done).click();
    await expect.element(page.getByText(words.fullThen)).not.toBeInTheDocument();
    await expect.element(page.getByText(words.moved('Two', words.columns.done, 1, 1))).toBeInTheDocument();
    await grip('Four').click();
    await button(words.columns.doing).click();
    await expectStored('doing').toEqual(['Four', 'One', 'Three']);
  });

  it('shows all of a long column when it moves to where it would be hidden', async () => {
    await some('idea', '1', '2', '3', '4', '5', '6', '7', '8');
    await show(<GoalsTool />);
    await expect.element(grip('7')).not.toBeInTheDocument();
    await expect.element(button(words.showMore(2))).toBeVisible();
    await press('6', '{ArrowDown}');
    await expectStored('idea').toEqual(['1', '2', '3', '4', '5', '7', '6', '8']);
    await expect.element(grip('6')).toHaveFocus();
    await expect.element(grip('8')).toBeVisible();
  });

  it('stays in its new place on the screen when it could not be written, and is written later', async () => {
    await some('idea', 'Tea');
    await show(<GoalsTool />);
    await expect.element(grip('Tea')).toBeVisible();
    const put = vi.spyOn(database.goals, 'bulkPut').mockRejectedValue(new Error('full'));
    await press('Tea', '{ArrowRight}');
    await expect.element(page.getByText(shared.notSaved, { exact: false })).toBeVisible();
    const doing = page.getByRole('region', { name: words.columns.doing, exact: true });
    await expect.element(doing.getByRole('heading', { name: 'Tea' })).toBeVisible();
    put.mockRestore();
    await button(shared.tryAgain).click();
    await expectStored('doing').toEqual(['Tea']);
  });
});

describe('the form of a goal', () => {
  it.each([
    ['no words', words.what, '', words.problems.what.empty],
    ['too many words', words.what, 'x'.repeat(121), words.problems.what['too-long']],
    ['a first step too long', words.firstStep, 'x'.repeat(121), words.problems.firstStep['too-long']],
    ['a reason too long', words.why, 'x'.repeat(20_001), words.problems.why['too-long']],
  ])(
    'says beside the field that %s cannot be, keeps them, and saves nothing',
    async (_, label, text, said) => {
      await show(<GoalsTool />);
      await button(words.add).click();
      if (label !== words.what) await field(words.what).fill('Tea');
      await field(label).fill(text);
      await button(words.save).click();
      await expect.element(field(label)).toHaveFocus();
      await expect.element(field(label)).toHaveAccessibleDescription(expect.stringContaining(said));
      await expect.element(field(label)).toHaveValue(text);
      expect(await database.goals.count()).toBe(0);
    },
  );

  it('takes half a date for no date', async () => {
    await show(<GoalsTool />);
    await button(words.add).click();
    await field(words.what).fill('Tea');
    await page.getByLabelText(words.nextOn, { exact: true }).click();
    await userEvent.keyboard('12');
    await button(words.save).click();
    await expect.element(page.getByText(words.problems.nextOn.unreadable)).toBeVisible();
    expect(await database.goals.count()).toBe(0);
  });

  it('saves once however often it is sent, with all that was written', async () => {
    await show(<GoalsTool />);
    await button(words.add).click();
    await field(words.what).fill('  שתי כוסות תה ☕ ');
    await field(words.why).fill('One line.\nAnother.');
    await button(words.save).dblClick();
    await expect
      .poll(listGoals, soon)
      .toMatchObject([
        { what: 'שתי כוסות תה ☕', why: 'One line.\nAnother.', kind: 'other', column: 'idea' },
      ]);
  });

  it('asks before it deletes, and the keyboard goes on near by', async () => {
    await some('idea', 'Tea', 'Bread');
    await show(<GoalsTool />);
    await page.getByText(words.more, { exact: true }).first().click();
    await button(words.remove).first().click();
    await button(words.removeNo).click();
    await expectStored('idea').toEqual(['Tea', 'Bread']);
    await button(words.remove).first().click();
    await button(words.removeYes).click();
    await expectStored('idea').toEqual(['Bread']);
    expect(document.activeElement).not.toBe(document.body);
  });
});
