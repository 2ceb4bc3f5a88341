import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { listItemMarks, listShown, markItem, putAwayCard, recordDid, recordShown } from '../../storage/shown';
import { beginWithEmptyTables } from '../support/freshDatabase';

const day = toDay('2026-11-23');
const choice = { day, kind: 'gesture', itemId: 'one', position: 0 } as const;

beginWithEmptyTables();

describe("a day's choice", () => {
  it('is that of the first of two tabs', async () => {
    await Promise.all([
      recordShown({ day, kind: 'gesture', itemId: 'first', position: 0 }, 1000),
      recordShown({ day, kind: 'gesture', itemId: 'second', position: 0 }, 1000),
    ]);
    expect(await database.shown.toArray()).toEqual([
      { id: expect.any(String), changedAt: 1000, day, kind: 'gesture', itemId: 'first', position: 0 },
    ]);
  });

  it('stands beside those of other kinds, places and days', async () => {
    await recordShown(choice, 1000);
    await recordShown({ ...choice, kind: 'line' }, 1000);
    await recordShown({ ...choice, position: 1 }, 1000);
    await recordShown({ ...choice, day: addDays(day, 1) }, 1000);
    expect(await database.shown.count()).toBe(4);
  });

  it('is remembered for as long as a choice looks back, and never from days to come', async () => {
    for (const ahead of [-92, -91, -1, 0, 1])
      await recordShown({ day: addDays(day, ahead), kind: 'line', itemId: `${ahead}`, position: 0 }, 1000);
    const found = (await listShown(day)).map(({ itemId }) => itemId);
    expect(found.sort()).toEqual(['-1', '-91', '0']);
  });

  it('can be marked as done and the mark taken back', async () => {
    await recordShown(choice, 1000);
    const [shown] = await database.shown.toArray();
    await recordDid(choice, true, 2000);
    expect(await database.shown.toArray()).toEqual([{ ...shown, did: true, changedAt: 2000 }]);
    await recordDid(choice, false, 3000);
    expect(await database.shown.toArray()).toStrictEqual([{ ...shown, changedAt: 3000 }]);
  });

  it('can be marked before it was written, which then changes nothing', async () => {
    await recordDid(choice, true, 1000);
    await recordShown(choice, 2000);
    expect(await database.shown.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, ...choice, did: true },
    ]);
  });
});

describe('a gentle card', () => {
  it('that is put away is one record of the day, with the time of the last tap and no word of what it asked', async () => {
    await putAwayCard('fear-or-heartache', day, 1000);
    await putAwayCard('fear-or-heartache', day, 2000);
    expect(await listShown(day)).toStrictEqual([
      { id: expect.any(String), changedAt: 2000, day, kind: 'card', itemId: 'card-1', position: 1 },
    ]);
  });

  it('stands beside other cards and the choices of the day', async () => {
    await recordShown({ ...choice, position: 1 }, 1000);
    await Promise.all([putAwayCard('hard-stretch', day, 1000), putAwayCard('fear-or-heartache', day, 1000)]);
    await putAwayCard('hard-stretch', addDays(day, 1), 1000);
    expect(await database.shown.count()).toBe(4);
  });
});

describe('something put away for good', () => {
  it('is hidden, and comes back when that is undone', async () => {
    await markItem('walk', 'hidden', 1000);
    expect(await listItemMarks()).toMatchObject([{ itemId: 'walk', mark: 'hidden' }]);
    await markItem('walk', null, 2000);
    expect(await listItemMarks()).toEqual([]);
    expect(await database.itemMarks.toArray()).toMatchObject([{ itemId: 'walk', removed: true }]);
  });

  it('has one mark only, whose id stays through every change', async () => {
    await markItem('walk', 'favourite', 1000);
    const [first] = await database.itemMarks.toArray();
    await markItem('walk', 'hidden', 2000);
    await markItem('walk', null, 3000);
    await markItem('walk', 'hidden', 4000);
    expect(await database.itemMarks.toArray()).toStrictEqual([{ ...first, mark: 'hidden', changedAt: 4000 }]);
  });

  it('leaves nothing when there was no mark to take back', async () => {
    await markItem('walk', null, 1000);
    expect(await database.itemMarks.count()).toBe(0);
  });

  it('has one mark when two tabs put it away at once', async () => {
    await Promise.all([markItem('walk', 'hidden', 1000), markItem('walk', 'hidden', 1001)]);
    expect(await database.itemMarks.count()).toBe(1);
  });
});
