import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { skipOn } from '../../domain/reminder';
import { database } from '../../storage/database';
import {
  addReminder,
  answerDeliveries,
  changeReminder,
  listDeliveriesFrom,
  listReminders,
  postpone,
  recordMissed,
  recordPassed,
  recordShowing,
  recordShown,
  removeReminder,
  restoreReminder,
} from '../../storage/reminders';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';
import { weeklyDraft } from '../support/reminders';

const thursday = weeklyDraft({ weekday: 4, time: '19:00', title: '' });

beginWithEmptyTables();

describe('a reminder', () => {
  it('is saved without the space around its words', async () => {
    await addReminder({ ...thursday, title: '  Film  ' }, 1000);
    expect(await listReminders()).toEqual([
      { ...thursday, id: expect.any(String), changedAt: 1000, title: 'Film', sequence: 0 },
    ]);
  });

  it('keeps its id when it is changed, and calendars can tell which is newer', async () => {
    const { id } = await addReminder(thursday, 1000);
    await changeReminder(id, (latest) => skipOn(latest, toDay('2026-05-07')), 500);
    expect(await listReminders()).toMatchObject([
      { id, changedAt: 1001, sequence: 1, schedule: { skips: ['2026-05-07'] } },
    ]);
  });

  it('leaves a mark without its words when it is removed, and can be put back', async () => {
    const reminder = await addReminder({ ...thursday, title: 'Film' }, 1000);
    await removeReminder(reminder.id, 2000);
    expect(await listReminders()).toEqual([]);
    expect(await database.reminders.toArray()).toEqual([
      { ...reminder, title: '', changedAt: 2000, sequence: 1, removed: true },
    ]);
    await restoreReminder(reminder, 3000);
    expect(await listReminders()).toEqual([{ ...reminder, changedAt: 3000, sequence: 2 }]);
  });

  it('that is no longer here can be removed again without harm, and not changed', async () => {
    await removeReminder('gone', 1000);
    await expect(changeReminder('gone', (latest) => latest, 1000)).rejects.toThrow(RangeError);
    expect(await database.reminders.count()).toBe(0);
  });

  it.each([
    ['no time', { schedule: { ...thursday.schedule, time: '' } }],
    ['no notification', { leads: [] }],
    ['41 characters', { title: '🙂'.repeat(41) }],
  ])('with %s is refused and nothing is changed', async (_, wrong) => {
    const { id } = await addReminder(thursday, 1000);
    const before = await readTables();
    await expect(addReminder({ ...thursday, ...wrong }, 2000)).rejects.toThrow(RangeError);
    await expect(changeReminder(id, (latest) => ({ ...latest, ...wrong }), 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });
});

const key = { reminderId: 'reminder', date: '2026-11-26', lead: 0 };

describe('what became of a notification', () => {
  const rows = () => database.deliveries.toArray();

  it('is remembered once however many look at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordShown([key], 900, 1000)));
    expect(await rows()).toMatchObject([{ ...key, shownFor: 900, shownAt: 1000 }]);
  });

  it('is written down before it is shown, and that is forgotten when it was', async () => {
    await recordShown([key], 900, 1000);
    await postpone([key], 5000, 1500);
    await recordShowing([key], 5000, 5000);
    expect(await rows()).toEqual([
      {
        ...key,
        id: expect.any(String),
        changedAt: 5000,
        laters: 1,
        shownAt: 1000,
        againAt: 5000,
        showingFor: 5000,
      },
    ]);
    await recordShown([key], 5000, 5001);
    expect(await rows()).toEqual([
      { ...key, id: expect.any(String), changedAt: 5001, laters: 1, shownAt: 1000, shownFor: 5000 },
    ]);
  });

  it('is kept for each lead of a date', async () => {
    await recordShown([key, { ...key, lead: 120 }], 900, 1000);
    expect(await database.deliveries.count()).toBe(2);
  });

  it('is found by its date and all after it', async () => {
    await recordPassed([key, { ...key, date: '2026-12-03' }], 1000);
    await recordMissed([{ ...key, date: '2026-11-19' }], 1000);
    const found = await listDeliveriesFrom(toDay('2026-11-26'));
    expect(found.map(({ date }) => date)).toEqual(['2026-11-26', '2026-12-03']);
  });

  it('can be put off twice and then answered, and when it was first shown stays', async () => {
    await recordShown([key], 900, 1000);
    await postpone([key], 5000, 1500);
    expect(await rows()).toMatchObject([{ laters: 1, againAt: 5000, shownAt: 1000 }]);
    expect((await rows())[0]).not.toHaveProperty('shownFor');
    await recordShown([key], 5000, 5001);
    await postpone([key], null, 5500);
    expect(await rows()).toMatchObject([{ laters: 2, shownAt: 1000 }]);
    await answerDeliveries([key], 'done', 6000);
    expect(await rows()).toMatchObject([{ laters: 2, answer: 'done', changedAt: 6000 }]);
  });
});
