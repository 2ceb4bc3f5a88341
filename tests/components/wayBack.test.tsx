import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OpenOnly } from '../../components/cover/OpenOnly';
import { PromisesPage } from '../../components/promises/PromisesPage';
import { RemindersPage } from '../../components/reminders/RemindersPage';
import { NewTabPage } from '../../components/today/NewTabPage';
import { english } from '../../content/en';
import type { Day } from '../../domain/day';
import { database } from '../../storage/database';
import { addPledge } from '../../storage/pledges';
import { changeSettings } from '../../storage/settings';
import { saveWeekly } from '../support/reminders';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { newTab, promises, reminders, shared } = english;

let today: Day;
beforeEach(async () => {
  today = itIs('2026-11-23T12:00');
  await changeSettings({ cover: 'open' });
});

const undo = page.getByRole('button', { name: shared.undo, exact: true });

describe('what was just taken away', () => {
  it('leaves the way back in its place, for the next press of a key too', async () => {
    for (const [weekday, title] of [
      [2, 'Tea'],
      [3, 'Market'],
      [4, 'Film'],
    ] as const)
      await saveWeekly({ weekday, time: '19:00', title }, 1000);
    await show(<RemindersPage />);
    const card = page.getByRole('region', { name: 'Market', exact: true });
    const remove = card.getByRole('button', { name: shared.markOf(reminders.remove, 'Market'), exact: true });
    await expect.element(remove).toBeVisible();
    const placeOf = (one: Element) => {
      const item = one.closest('li');
      const items: readonly (Element | null)[] = [...(item?.parentElement?.children ?? [])];
      return items.indexOf(item);
    };
    const place = placeOf(remove.element());
    (remove.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(undo).toHaveFocus();
    expect(placeOf(undo.element())).toBe(place);
    await userEvent.keyboard('{Enter}');
    await expect.element(card).toBeVisible();
    expect((await database.reminders.toArray()).filter(({ removed }) => removed)).toEqual([]);
    await expect
      .poll(() => document.activeElement?.contains(card.element()) && document.activeElement.localName, soon)
      .toBe('li');
  });

  it('is not followed by the next gesture when a key is pressed twice', async () => {
    await show(<NewTabPage />);
    const putAway = page.getByRole('button', { name: newTab.notForUs, exact: true });
    await expect.element(putAway).toBeVisible();
    (putAway.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(undo).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const hidden = async () =>
      (await database.itemMarks.toArray()).filter(({ mark, removed }) => mark === 'hidden' && !removed);
    await expect.poll(hidden, soon).toEqual([]);
  });
});

describe('a form that was closed', () => {
  it('gives the focus back to the button that opened it', async () => {
    await addPledge({ text: 'Home at seven', cadence: { kind: 'daily' } }, today, 1000);
    await show(<PromisesPage />);
    const make = page.getByRole('button', { name: promises.make, exact: true });
    await make.click();
    await page.getByRole('button', { name: shared.cancel, exact: true }).last().click();
    await expect.element(make).toHaveFocus();
  });
});

describe('what was covered for a moment', () => {
  it('has the focus again where it was', async () => {
    await show(
      <OpenOnly>
        <h1 tabIndex={-1}>Days</h1>
        <button type="button">One</button>
        <button type="button">Two</button>
      </OpenOnly>,
    );
    const two = page.getByRole('button', { name: 'Two' });
    await expect.element(two).toBeVisible();
    (two.element() as HTMLElement).focus();
    await userEvent.keyboard('.');
    await expect.element(two).not.toBeInTheDocument();
    await userEvent.keyboard('.');
    await expect.element(two).toHaveFocus();
  });
});
