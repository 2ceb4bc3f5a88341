import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ShelfPage } from '../../components/shelf/ShelfPage';
import { english } from '../../content/en';
import { addDays, type Day } from '../../domain/day';
import { database } from '../../storage/database';
import { addPledge } from '../../storage/pledges';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { shelf, shared } = english;
const button = (name: string) => page.getByRole('button', { name, exact: true });
let today: Day;

/** Eight promises, each kept for so many days up to yesterday. */
async function keepEight(days: number) {
  await changeProfile({}, 1000);
  for (let seam = 0; seam < 8; seam++) {
    const from = addDays(today, -days);
    const { id } = await addPledge({ text: `Promise ${seam}`, cadence: { kind: 'daily' } }, from, 1000);
    await database.outcomes.bulkAdd(
      Array.from({ length: days }, (_, index) => {
        const day = addDays(from, index);
        return { id: `${id} ${day}`, changedAt: 1000, pledgeId: id, day, value: 'kept' as const };
      }),
    );
  }
}

beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T12:00');
});

describe('the shelf', () => {
  it('waits for a full vessel, and says so without hurry', async () => {
    await keepEight(39);
    await show(<ShelfPage />);
    await expect.element(page.getByText(shelf.notFull)).toBeVisible();
    await expect.element(page.getByText(shelf.empty)).toBeVisible();
    await expect.element(button(shelf.shelve)).not.toBeInTheDocument();
  });

  it('takes a full one by choice, after asking, and the next begins empty in the form chosen', async () => {
    await keepEight(40);
    await show(<ShelfPage />);
    await page.getByRole('radio', { name: shelf.shapes.teapot }).click({ force: true });
    await button(shelf.shelve).click();
    await expect.element(page.getByText(shelf.question)).toBeVisible();
    expect(await database.vessels.count()).toBe(0);
    await button(shelf.yes).click();
    await expect.element(page.getByText(shelf.shelved)).toBeVisible();
    const onShelf = shelf.label(shared.bowl.shapes.bowl, shelf.kept(320));
    await expect.element(page.getByRole('img', { name: onShelf })).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^A teapot .* 0 in gold, .* 8 waiting/ }))
      .toBeVisible();
    await expect
      .poll(async () => (await database.vessels.toArray()).map(({ shape }) => shape).sort(), soon)
      .toEqual(['bowl', 'teapot']);
  });

  it('leaves everything as it was when one thinks again', async () => {
    await keepEight(40);
    await show(<ShelfPage />);
    await button(shelf.shelve).click();
    await button(shared.cancel).click();
    await expect.element(button(shelf.shelve)).toBeVisible();
    expect(await database.vessels.count()).toBe(0);
  });
});
