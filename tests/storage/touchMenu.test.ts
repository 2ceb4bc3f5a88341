import { expect, it } from 'vitest';
import type { TouchKind } from '../../content/schema';
import { addDays, type Day, toDay } from '../../domain/day';
import { earlierTouch, type TouchValue, touchListOf } from '../../domain/touchMenu';
import { database } from '../../storage/database';
import { clearTouch, listTouchAnswers, repeatTouch, sayTouch } from '../../storage/touchMenu';
import { beginWithEmptyTables } from '../support/freshDatabase';

const today = toDay('2026-11-22');
const yesterday = addDays(today, -1);

beginWithEmptyTables();

async function saidOn(day: Day): Promise<Readonly<Partial<Record<TouchKind, TouchValue>>>> {
  const list = touchListOf(await listTouchAnswers(), day);
  return Object.fromEntries(Object.values(list).map(({ kind, value }) => [kind, value]));
}

it('a day begins with nothing said, whatever was said the day before', async () => {
  await sayTouch('hands', 'yes', yesterday, 1000);
  expect(await saidOn(yesterday)).toEqual({ hands: 'yes' });
  expect(await saidOn(today)).toEqual({});
});

it('an answer can be changed and taken back at any hour', async () => {
  await sayTouch('hands', 'yes', today, 1000);
  await sayTouch('hands', 'not-now', today, 2000);
  expect(await saidOn(today)).toEqual({ hands: 'not-now' });
  await sayTouch('hands', null, today, 3000);
  expect(await saidOn(today)).toEqual({});
  await sayTouch('hands', 'maybe', today, 4000);
  expect(await saidOn(today)).toEqual({ hands: 'maybe' });
});

it('no history of it is kept: one record for each kind', async () => {
  for (let day = 0; day < 30; day++) await sayTouch('kiss', 'yes', addDays(today, day), 1000 + day);
  expect(await database.touchAnswers.count()).toBe(1);
});

it('what was said last can be said again, beside what was said today already', async () => {
  await sayTouch('hands', 'yes', addDays(today, -4), 1000);
  await sayTouch('kiss', 'maybe', yesterday, 2000);
  await sayTouch('held', 'yes', yesterday, 2000);
  await sayTouch('held', 'not-now', today, 3000);
  expect(earlierTouch(await listTouchAnswers(), today)?.day).toBe(yesterday);
  await repeatTouch(today, 4000);
  expect(await saidOn(today)).toEqual({ hands: 'yes', kiss: 'maybe', held: 'not-now' });
  expect(earlierTouch(await listTouchAnswers(), today)).toBeNull();
});

it('what was taken back is not said again, and taking back what was never said today changes nothing', async () => {
  await sayTouch('hands', 'yes', yesterday, 1000);
  await sayTouch('hands', null, yesterday, 2000);
  await sayTouch('kiss', 'yes', yesterday, 1000);
  await sayTouch('kiss', null, today, 3000);
  await repeatTouch(today, 4000);
  expect(await saidOn(today)).toEqual({ kiss: 'yes' });
});

it('all of a day can be taken back', async () => {
  await sayTouch('hands', 'yes', today, 1000);
  await sayTouch('hair', 'maybe', today, 1000);
  await clearTouch(today, 2000);
  expect(await saidOn(today)).toEqual({});
});

it('what is not on the list is refused, and nothing is changed', async () => {
  await expect(sayTouch('elbow' as TouchKind, 'yes', today, 1000)).rejects.toThrow(RangeError);
  await expect(sayTouch('hands', 'always' as TouchValue, today, 1000)).rejects.toThrow(RangeError);
  expect(await database.touchAnswers.count()).toBe(0);
});
