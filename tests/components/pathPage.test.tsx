import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomePage } from '../../components/home/HomePage';
import { english } from '../../content/en';
import { addDays, type Day } from '../../domain/day';
import { database } from '../../storage/database';
import { recordBreach, settleBreach } from '../../storage/journey';
import { changeProfile, moveTo } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { path, reflection } = english;

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T12:00');
  await changeProfile({ lens: 'hurt', isWelcomed: true }, 1000);
});

afterEach(() => {
  location.hash = '';
});

async function open(hash: string) {
  location.hash = hash;
  const { unmount } = await show(<HomePage />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return unmount;
}

const unfold = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

const places = (...elements: readonly (Element | null | undefined)[]) =>
  elements.map((element) => Math.round(element?.getBoundingClientRect().left ?? Number.NaN));

describe('what broke again', () => {
  beforeEach(async () => {
    await recordBreach(addDays(today, -9), 'the first', 1000);
    await recordBreach(addDays(today, -2), 'the last', 2000);
    await recordBreach(addDays(today, -5), 'the second', 3000);
    const second = (await database.breaches.toArray()).find(({ note }) => note === 'the second');
    await settleBreach(second?.id ?? '', today, 4000);
    await open('#/path');
    unfold();
  });

  const entries = () =>
    [...document.querySelectorAll('h3 ~ ol > li')].map((entry) => entry.textContent?.match(/the \w+/)?.[0]);

  it('stands in order, the latest first', async () => {
    await expect.poll(entries, soon).toEqual(['the last', 'the second', 'the first']);
  });

  it('can be settled with a button that looks like one, and has no line in common with the next', async () => {
    const settle = page.getByRole('button', { name: path.breach.settle, exact: true });
    const save = page.getByRole('button', { name: path.breach.save, exact: true });
    await expect.poll(() => settle.elements().length, soon).toBe(2);
    for (const button of settle.elements())
      expect(getComputedStyle(button).borderColor).toBe(getComputedStyle(save.element()).borderColor);
    const heights = [...document.querySelectorAll('h3 ~ ol > li')].map((entry) =>
      entry.getBoundingClientRect(),
    );
    for (const [index, { bottom }] of heights.slice(0, -1).entries())
      expect(heights[index + 1]?.top).toBeGreaterThanOrEqual(bottom);
  });
});

it('the path speaks of the patience of one’s own lens', async () => {
  await open('#/path');
  await expect.element(page.getByText(english.patience.hurt.text, { exact: true })).toBeVisible();
});

it('what takes its own button away leaves the focus near by', async () => {
  await recordBreach(today, 'a word', 1000);
  await open('#/path');
  unfold();
  const focused = () => document.activeElement?.textContent;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(path.breach.settle);
  await expect.poll(focused, soon).toBe(path.breach.list);
  await press(path.hold.start);
  await expect.poll(focused, soon).toBe(path.title);
  await press(path.hold.end);
  await expect.poll(focused, soon).toBe(path.title);
  await press(path.alone.switch);
  await press(path.alone.undo);
  await expect.element(page.getByRole('button', { name: path.alone.switch, exact: true })).toHaveFocus();
});

it('everything that unfolds has the same sign and begins on the same line', async () => {
  await moveTo('transparency', today, 1000, { why: 'choice', note: 'A note' });
  const signs = new Set<string>();
  for (const place of ['#/path', '#/path/4', '#/support']) {
    const close = await open(place);
    const summaries = () => [...document.querySelectorAll('summary')];
    await expect.poll(() => summaries().length, soon).toBeGreaterThan(0);
    const sign = () => summaries().map((one) => getComputedStyle(one, '::before').content);
    const shut = sign();
    unfold();
    for (const [index, open] of sign().entries()) signs.add(`${shut[index]} ${open}`);
    expect(new Set(places(...summaries())).size, place).toBe(1);
    await close();
  }
  expect([...signs]).toEqual(['"+" / "" "–" / ""']);
});

it('what is said on a day that went wrong stands in line with the other forms', async () => {
  await open('#/path');
  unfold();
  const turn = page.getByRole('region', { name: path.hardDay.title, exact: true });
  const lead = page.getByText(path.breach.lead, { exact: true });
  await expect.element(turn).toBeVisible();
  expect(new Set(places(turn.element(), lead.element())).size).toBe(1);
});

it.each([
  ['everything', [0, 1, 2, 3, 4, 5]],
  ['the first', [0]],
  ['the sixth', [5]],
])('a look at safety with yes to %s leads to Support once', async (_, indexes) => {
  await open('#/look');
  for (const index of indexes)
    await page
      .getByRole('radiogroup', { name: reflection.questions[index] ?? 'none' })
      .getByRole('radio', { name: reflection.answers.yes, exact: true })
      .click();
  await page.getByRole('button', { name: reflection.done, exact: true }).click();
  const support = page.getByRole('button', { name: reflection.unsafe.support, exact: true });
  await expect.element(support).toBeVisible();
  expect(support.elements()).toHaveLength(1);
});
