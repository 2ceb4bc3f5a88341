import { describe, expect, it } from 'vitest';
import { longestOwnItem, mostOwnItems } from '../../domain/ownItem';
import { database } from '../../storage/database';
import { addOwnItem, listOwnItems, removeOwnItem } from '../../storage/ownItems';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const fill = async () => {
  for (let count = 0; count < mostOwnItems; count++) await addOwnItem('line', `Line ${count}`, 1000 + count);
};

beginWithEmptyTables();

describe('own words', () => {
  it('are kept without the space around them', async () => {
    await addOwnItem('gesture', '  Den Kaffee ans Bett bringen ☕  ', 1000);
    expect(await listOwnItems()).toStrictEqual([
      {
        id: expect.any(String),
        changedAt: 1000,
        kind: 'gesture',
        text: 'Den Kaffee ans Bett bringen ☕',
      },
    ]);
  });

  it('may have 140 characters, an emoji counting as one', async () => {
    const longest = '🙂'.repeat(longestOwnItem);
    await addOwnItem('line', ` ${longest} `, 1000);
    expect(await listOwnItems()).toMatchObject([{ text: longest }]);
  });

  it.each([
    ['nothing', ''],
    ['only space', ' \n '],
    ['141 letters', 'x'.repeat(141)],
    ['141 emoji', '🙂'.repeat(141)],
  ])('of %s are refused and nothing is changed', async (_, text) => {
    await addOwnItem('line', 'The one before', 1000);
    const before = await readTables();
    await expect(addOwnItem('line', text, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it('can be a hundred; the next is refused and nothing is changed', async () => {
    await fill();
    const before = await readTables();
    expect(await listOwnItems()).toHaveLength(100);
    await expect(addOwnItem('gesture', 'One more', 5000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it('are a hundred also when two pages add the last at once', async () => {
    await fill();
    const [first] = await listOwnItems();
    await removeOwnItem(first?.id ?? '', 5000);
    const both = [addOwnItem('line', 'One', 6000), addOwnItem('line', 'Another', 6001)];
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listOwnItems()).toHaveLength(100);
  });

  it('that were removed make room for others', async () => {
    await fill();
    const [first] = await listOwnItems();
    await removeOwnItem(first?.id ?? '', 5000);
    await addOwnItem('line', 'One more', 6000);
    expect(await listOwnItems()).toHaveLength(100);
  });

  it('leave a mark without their words when they are removed', async () => {
    await addOwnItem('gesture', 'A walk', 1000);
    await addOwnItem('line', 'Breathe', 1000);
    const [walk] = (await listOwnItems()).filter(({ kind }) => kind === 'gesture');
    await removeOwnItem(walk?.id ?? '', 2000);
    expect(await listOwnItems()).toMatchObject([{ text: 'Breathe' }]);
    expect(await database.ownItems.get(walk?.id ?? '')).toStrictEqual({
      ...walk,
      text: '',
      changedAt: 2000,
      removed: true,
    });
  });

  it('that are no longer here can be removed again without harm', async () => {
    await removeOwnItem('gone', 1000);
    expect(await database.ownItems.count()).toBe(0);
  });
});
