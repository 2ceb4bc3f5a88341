import { expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../domain/day';
import { isBackupDue, putBackupHintAway, readLastBackup, rememberBackup } from '../../../storage/lastBackup';
import { now, putRows, today } from '../../support/backups';
import { beginWithEmptyTables } from '../../support/freshDatabase';

beginWithEmptyTables();

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10) as Day;
const isDue = async () => isBackupDue(await readLastBackup(), today, dayOf);
const notesOn = (days: readonly Day[]) =>
  putRows({ notes: days.map((day) => ({ id: `n ${day}`, changedAt: Date.parse(day), day, text: 'a' })) });
const last = (count: number, before: Day = today) =>
  Array.from({ length: count }, (_, ago) => addDays(before, -ago));

it('is thought of after seven days with something new, and not after six', async () => {
  await notesOn(last(6));
  expect(await isDue()).toBe(false);
  await notesOn(last(7));
  expect(await isDue()).toBe(true);
});

it('counts days, however far apart, and not entries', async () => {
  await putRows({
    goals: Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, changedAt: now })),
    notes: [0, 20, 40, 60, 80].map((ago) => ({
      id: `n${ago}`,
      changedAt: 1,
      day: addDays(today, -ago),
      text: 'a',
    })),
  });
  expect(await isDue()).toBe(false);
  await putRows({
    goodDays: [
      { id: 'g', changedAt: Date.parse('2026-11-15') },
      { id: 'h', changedAt: Date.parse('2026-11-12') },
    ],
  });
  expect(await isDue()).toBe(true);
});

it('begins anew with each backup, and when it was put away', async () => {
  await notesOn(last(9));
  await rememberBackup(now);
  expect(await isDue()).toBe(false);
  await rememberBackup(Date.parse('2026-11-01'));
  expect(await isDue()).toBe(true);
  await putBackupHintAway(Date.parse('2026-11-18'));
  expect(await isDue()).toBe(false);
  expect(await readLastBackup()).toEqual({
    at: Date.parse('2026-11-01'),
    putAwayAt: Date.parse('2026-11-18'),
  });
});

it('what is on days still to come is not counted', async () => {
  await notesOn(last(7, toDay('2027-01-20')));
  expect(await isDue()).toBe(false);
});
