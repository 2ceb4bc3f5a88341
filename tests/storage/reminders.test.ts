import { describe, expect, it } from 'vitest';
import { database } from '../../storage/database';
import {
  listDeliveries,
  listReminders,
  recordDelivery,
  removeReminder,
  saveReminder,
} from '../../storage/reminders';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const thursday = { weekday: 4, time: '19:00', title: '' } as const;

beginWithEmptyTables();

describe('a weekly time together', () => {
  it('is saved without the space around its words', async () => {
    await saveReminder({ ...thursday, title: '  Film  ' }, 1000);
    expect(await listReminders()).toEqual([
      { id: expect.any(String), changedAt: 1000, weekday: 4, time: '19:00', title: 'Film' },
    ]);
  });

  it('keeps its id when it is changed', async () => {
    await saveReminder(thursday, 1000);
    const [reminder] = await listReminders();
    await saveReminder({ id: reminder?.id ?? '', weekday: 5, time: '20:30', title: 'Walk' }, 2000);
    expect(await database.reminders.toArray()).toEqual([
      { id: reminder?.id, changedAt: 2000, weekday: 5, time: '20:30', title: 'Walk' },
    ]);
  });

  it('leaves a mark without its words when it is removed', async () => {
    await saveReminder({ ...thursday, title: 'Film' }, 1000);
    const [reminder] = await listReminders();
    await removeReminder(reminder?.id ?? '', 2000);
    expect(await listReminders()).toEqual([]);
    expect(await database.reminders.toArray()).toEqual([
      { ...reminder, title: '', changedAt: 2000, removed: true },
    ]);
  });

  it('that is no longer here can be removed again without harm', async () => {
    await removeReminder('gone', 1000);
    expect(await database.reminders.count()).toBe(0);
  });

  it.each([
    ['no time', { ...thursday, time: '' }],
    ['a time that no clock shows', { ...thursday, time: '24:00' }],
    ['41 characters', { ...thursday, title: '🙂'.repeat(41) }],
  ])('with %s is refused and nothing is changed', async (_, draft) => {
    await saveReminder(thursday, 1000);
    const before = await readTables();
    await expect(saveReminder(draft, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });
});

describe('that a reminder was shown', () => {
  it('is remembered once however many look at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordDelivery('reminder', '2026-11-26', 1000)));
    expect(await database.deliveries.toArray()).toEqual([
      { id: expect.any(String), changedAt: 1000, reminderId: 'reminder', date: '2026-11-26' },
    ]);
  });

  it('is found by its date only', async () => {
    await recordDelivery('one', '2026-11-26', 1000);
    await recordDelivery('two', '2026-11-26', 1000);
    await recordDelivery('one', '2026-12-03', 1000);
    expect((await listDeliveries('2026-11-26')).map(({ reminderId }) => reminderId).sort()).toEqual([
      'one',
      'two',
    ]);
    expect(await listDeliveries('2026-11-27')).toEqual([]);
  });
});
