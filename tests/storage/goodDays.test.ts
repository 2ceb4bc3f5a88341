import { expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { addGoodDay, listGoodDays, removeGoodDay } from '../../storage/goodDays';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');

beginWithEmptyTables();

it('a good day is kept with that it was written, and emptied when it is taken away', async () => {
  await addGoodDay({ text: ' Bread 🍞 ', day: '2026-11-20' }, today, 1000);
  expect(await listGoodDays()).toMatchObject([{ day: '2026-11-20', text: 'Bread 🍞' }]);
  expect(await database.completions.toArray()).toMatchObject([{ exercise: 'good-days', day: today }]);
  const [line] = await listGoodDays();
  await removeGoodDay(line?.id ?? '', 2000);
  expect(await listGoodDays()).toEqual([]);
  expect(await database.goodDays.toArray()).toMatchObject([{ text: '', removed: true }]);
});

it('one that cannot be kept changes nothing', async () => {
  const before = await readTables();
  await expect(addGoodDay({ text: 'x', day: '2026-11-24' }, today, 1000)).rejects.toThrow(RangeError);
  await expect(addGoodDay({ text: '', day: today }, today, 1000)).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
});
