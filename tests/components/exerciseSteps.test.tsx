import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ExerciseRunPage } from '../../components/practices/ExerciseRunPage';
import { english } from '../../content/en';
import type { ExerciseId } from '../../content/schema';
import { exerciseIds } from '../../content/schema';
import type { Day } from '../../domain/day';
import { database } from '../../storage/database';
import { beginRunWith, findRun, saveRun } from '../../storage/exerciseRuns';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { practices } = english;

let today: Day;
beforeEach(async () => {
  today = itIs('2026-11-23T20:00');
  await changeSettings({ cover: 'open' });
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/** Opens an exercise that was begun, at one of its steps. */
async function open(exercise: ExerciseId, step: string, answers: Readonly<Record<string, string>>) {
  const id = await beginRunWith({ exercise, startedOn: today, step }, answers, 1000);
  await saveRun(id, { step }, 1001);
  const number = `${exerciseIds.indexOf(exercise) + 1}`;
  await show(<ExerciseRunPage params={{ number, run: id }} />);
  return id;
}

describe('a letter that is to be read once more', () => {
  it('stands there to be read', async () => {
    await open('acknowledgement', 'read', { 'not-ask': 'You owe me no answer.' });
    await expect.element(page.getByText('You owe me no answer.', { exact: true })).toBeVisible();
  });
});

describe('what was begun', () => {
  it('can be erased by itself, once it was asked for twice', async () => {
    const id = await open('acknowledgement', 'not-ask', { 'not-ask': 'You owe me no answer.' });
    await button(practices.step.stop).click();
    await button(practices.step.erase).click();
    await expect.element(page.getByText(practices.step.sure)).toHaveFocus();
    expect(await findRun(id)).not.toBeNull();
    await button(practices.paper.yes).click();
    await expect.poll(() => findRun(id), soon).toBeNull();
    expect((await database.exerciseRuns.get(id))?.answers).toEqual({});
  });

  it('has nothing to erase while nothing stands in it', async () => {
    await open('acknowledgement', 'not-ask', {});
    await button(practices.step.stop).click();
    await expect.element(button(practices.step.leave)).toBeVisible();
    expect(button(practices.step.erase).query()).toBeNull();
  });
});

describe('the next step', () => {
  it('begins in sight, however far down the button before it stood', async () => {
    await page.viewport(360, 500);
    await open('acknowledgement', 'not-ask', {});
    await expect.element(button(practices.step.skip)).toBeVisible();
    document.body.style.paddingBlock = '1000px';
    scrollTo(0, document.documentElement.scrollHeight);
    (button(practices.step.skip).element() as HTMLElement).click();
    await expect.element(title('Read it once, slowly')).toHaveFocus();
    await expect
      .poll(() => title('Read it once, slowly').element().getBoundingClientRect().top, soon)
      .toBeGreaterThanOrEqual(0);
    document.body.style.paddingBlock = '';
  });
});
