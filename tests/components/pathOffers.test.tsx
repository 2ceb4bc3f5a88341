import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomePage } from '../../components/home/HomePage';
import { english } from '../../content/en';
import { addDays, type Day } from '../../domain/day';
import { saveAnswer } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { addGoal, listGoals, moveGoal } from '../../storage/goals';
import { answerSign, recordBreach } from '../../storage/journey';
import { changeProfile, moveTo } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { goals, path, stages, stageTexts } = english;

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T12:00');
  location.hash = '#/path';
  await changeProfile({ lens: 'hurt', isWelcomed: true }, 1000);
  await moveTo('acknowledge', addDays(today, -60), 1000);
});

afterEach(() => {
  location.hash = '';
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const offer = (name: string) => page.getByRole('region', { name, exact: true });
const isOffered = (name: string) => offer(name).query() !== null;
const reasons = async () => (await database.stageMoves.toArray()).flatMap(({ why }) => why ?? []);

async function openPath() {
  location.hash = '#/path';
  const { unmount } = await show(<HomePage />);
  await expect.element(page.getByText(path.here, { exact: true })).toBeVisible();
  return unmount;
}

/** Opens the path on a later day. */
async function openPathAfter(days: number) {
  itIs(`${addDays(today, days)}T12:00`);
  return openPath();
}

async function expectGoneForTenDays(title: string) {
  for (const days of [0, 9]) {
    const close = await openPathAfter(days);
    expect(isOffered(title), `${days} days later`).toBe(false);
    await close();
  }
  await openPathAfter(10);
  await expect.element(offer(title)).toBeVisible();
}

describe('staying, where going on is offered', () => {
  beforeEach(async () => {
    for (const { id } of stageTexts.acknowledge.readings.hurt.signs) await answerSign(id, 3, 1000);
    for (let back = 0; back < 8; back++) await saveAnswer(addDays(today, -back), 'safe', 4, 1000);
  });

  it('puts the offer away at once, for ten days', async () => {
    const close = await openPath();
    await button(path.offer.stay).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: stages.acknowledge.name }))
      .toBeVisible();
    await page.getByRole('link', { name: path.back }).click();
    await expect.element(page.getByText(path.here, { exact: true })).toBeVisible();
    await expect.poll(() => isOffered(path.offer.title), soon).toBe(false);
    expect(await reasons()).toEqual([]);
    await close();
    await expectGoneForTenDays(path.offer.title);
  });

  it('is one of three: looking ahead leaves the offer where it is', async () => {
    await openPath();
    await button(path.offer.look).click();
    await page.getByRole('link', { name: path.back }).click();
    await expect.element(offer(path.offer.title)).toBeVisible();
    await button(path.offer.change).click();
    await expect.poll(reasons, soon).toEqual(['ready']);
  });
});

describe('staying, where going back is offered', () => {
  it('puts the offer away at once, for ten days', async () => {
    await recordBreach(today, '', 1000);
    const close = await openPath();
    await button(path.goBack.stay).click();
    await close();
    await expectGoneForTenDays(path.goBack.title);
  });

  it('holds until something breaks again', async () => {
    await recordBreach(today, '', 1000);
    const close = await openPath();
    await button(path.goBack.stay).click();
    await expect.poll(() => database.shown.count(), soon).toBe(1);
    await close();
    await openPathAfter(2);
    expect(isOffered(path.goBack.title)).toBe(false);
    await recordBreach(addDays(today, 2), '', Date.now());
    await expect.element(offer(path.goBack.title)).toBeVisible();
  });
});

describe('going back', () => {
  const goBack = button(path.goBack.go(stages.understand.name));

  it('because something broke says so in the record', async () => {
    await recordBreach(today, '', 1000);
    await openPath();
    await goBack.click();
    await expect.poll(reasons, soon).toEqual(['breach']);
  });

  it('is not offered for what broke, to someone who is parting', async () => {
    await recordBreach(today, '', 1000);
    await addGoal({ what: 'Bread on Sundays', kind: 'home', why: 'So', firstStep: '' }, today, 1000);
    const [goal] = await listGoals();
    await moveGoal(goal?.id ?? '', { column: 'doing', index: 0 }, today, 1000);
    const close = await openPath();
    await expect.element(offer(path.goBack.title)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: goals.onPath })).toBeVisible();
    await close();
    await changeProfile({ isParting: true }, 2000);
    await openPath();
    expect(isOffered(path.goBack.title)).toBe(false);
    expect(page.getByRole('heading', { name: goals.onPath }).query()).toBeNull();
  });

  it('after uneasy days is a return', async () => {
    for (let back = 0; back < 4; back++) await saveAnswer(addDays(today, -back), 'safe', 2, 1000);
    await openPath();
    await goBack.click();
    await expect.poll(reasons, soon).toEqual(['return']);
  });
});
