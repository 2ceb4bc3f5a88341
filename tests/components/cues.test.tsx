import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PopupPage } from '../../components/today/PopupPage';
import { english } from '../../content/en';
import { addDays, type Day } from '../../domain/day';
import { saveAnswer } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { supportCues, groundings } = english;
const fear = supportCues['fear-or-heartache'];
const hard = supportCues['hard-stretch'];

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T20:00');
  await changeProfile({ lens: 'hurt', isWelcomed: true }, 1000);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true });
const cards = async () => (await database.shown.toArray()).filter(({ kind }) => kind === 'card');
const isReady = () =>
  expect.element(page.getByRole('link', { name: 'Support', exact: true }).last()).toBeVisible();

async function reopen() {
  const { unmount } = await show(<PopupPage />);
  await isReady();
  return unmount;
}

it('comes without moving what can be pressed', async () => {
  await page.viewport(380, 400);
  await show(<PopupPage />);
  const rows = () => page.getByRole('radiogroup').elements();
  await expect.poll(() => rows().length, soon).toBeGreaterThan(3);
  const tops = () => rows().map((row) => row.getBoundingClientRect().top + scrollY);
  const before = tops();
  await page.getByRole('radio', { name: english.scaleQuestions.safe.answers[0] ?? '', exact: true }).click();
  await expect.element(card(fear.title)).toBeVisible();
  expect(tops()).toEqual(before);
  await expect.element(card(fear.title)).toBeInViewport();
});

describe('whether it is fear or heartache', () => {
  beforeEach(() => saveAnswer(today, 'safe', 1, 1000));

  /** Each way of answering, as one could do it with the popup open. */
  const answers: Readonly<Record<string, () => Promise<void>>> = {
    'with “afraid”': async () => {
      const link = page.getByRole('link', { name: fear.afraid, exact: true });
      // Where it leads is another tab; here it is enough that it was pressed.
      link.element().addEventListener('click', (event) => event.preventDefault());
      await link.click();
    },
    'with “it hurts”': () => button(fear.hurts).click(),
    'with “not now”': () => button(fear.neither).click(),
  };

  it.each(Object.entries(answers))('is not asked again after it was answered %s', async (_, answer) => {
    const close = await reopen();
    await expect.element(card(fear.title)).toBeVisible();
    await answer();
    await expect.poll(cards, soon).toHaveLength(1);
    await close();
    const closeAgain = await reopen();
    await expect.element(card(fear.title)).not.toBeInTheDocument();
    await closeAgain();
    for (const [days, isAsked] of [
      [2, false],
      [3, true],
    ] as const) {
      const day = addDays(today, days);
      itIs(`${day}T20:00`);
      await saveAnswer(day, 'safe', 1, 2000);
      const closeThen = await reopen();
      await expect.poll(() => card(fear.title).query() !== null, soon).toBe(isAsked);
      await closeThen();
    }
  });

  it('leaves the same record whatever was answered, and no word of it', async () => {
    const records: object[] = [];
    for (const answer of Object.values(answers)) {
      await database.shown.clear();
      const close = await reopen();
      await expect.element(card(fear.title)).toBeVisible();
      await answer();
      await expect.poll(cards, soon).toHaveLength(1);
      const [{ id: _, changedAt: __, ...record } = { id: '', changedAt: 0 }] = await cards();
      records.push(record);
      await close();
    }
    const record = { day: today, kind: 'card', itemId: 'card-1', position: 1 };
    expect(records).toStrictEqual([record, record, record]);
    const tables = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(tables)).not.toMatch(/fear|afraid|heartache/i);
  });

  it('keeps its quiet minute on the screen until it is put away', async () => {
    await reopen();
    await button(fear.hurts).click();
    await expect.poll(cards, soon).toHaveLength(1);
    await expect.element(page.getByText(groundings[0]?.steps[0] ?? 'none')).toBeVisible();
    await button(fear.neither).click();
    await expect.element(card(fear.title)).not.toBeInTheDocument();
  });

  it('gives way to the card after it, which begins without that minute', async () => {
    for (const back of [0, 1, 2]) await saveAnswer(addDays(today, -back), 'mood', 1, 1000);
    await reopen();
    await button(fear.hurts).click();
    await button(fear.neither).click();
    await expect.element(card(hard.title)).toBeVisible();
    await expect.element(page.getByText(groundings[0]?.steps[0] ?? 'none')).not.toBeInTheDocument();
  });
});

describe('the card of a hard stretch', () => {
  beforeEach(async () => {
    for (const back of [0, 1, 2]) await saveAnswer(addDays(today, -back), 'mood', 1, 1000);
  });

  it('comes once in a stretch: put away, it is gone when the popup is opened again', async () => {
    const close = await reopen();
    await button(supportCues.later).click();
    await expect.element(card(hard.title)).not.toBeInTheDocument();
    await expect.poll(cards, soon).toMatchObject([{ itemId: 'card-2', day: today }]);
    await close();
    const closeAgain = await reopen();
    await expect.element(card(hard.title)).not.toBeInTheDocument();
    await closeAgain();
    for (const days of [1, 2]) {
      const day = addDays(today, days);
      itIs(`${day}T20:00`);
      await saveAnswer(day, 'mood', 1, 2000);
      const closeThen = await reopen();
      await expect.element(card(hard.title)).not.toBeInTheDocument();
      await closeThen();
    }
  });

  it('stays for the day while nobody put it away', async () => {
    const close = await reopen();
    await expect.element(card(hard.title)).toBeVisible();
    await close();
    await reopen();
    await expect.element(card(hard.title)).toBeVisible();
    expect(await cards()).toEqual([]);
  });
});
