import type { Day } from '../domain/day';
import { type Delivery, problemsOfReminder, type Reminder } from '../domain/reminder';
import { database } from './database';
import { newFact } from './newFact';
import { signalRemindersChanged } from './signals';

export async function listReminders(): Promise<Reminder[]> {
  return (await database.reminders.toArray()).filter(({ removed }) => !removed);
}

/**
 * Saves a reminder (a new one without `id`) and wakes the background, which sets the alarm.
 * @throws RangeError when time or title cannot be kept; nothing is saved then.
 */
export async function saveReminder(
  draft: Pick<Reminder, 'weekday' | 'time' | 'title'> & { readonly id?: string },
  at: number,
): Promise<void> {
  if (Object.keys(problemsOfReminder(draft)).length > 0) throw new RangeError('This reminder cannot be kept');
  const { weekday, time, title, id } = draft;
  await database.reminders.put({ ...newFact(at), ...(id ? { id } : {}), weekday, time, title: title.trim() });
  await signalRemindersChanged(at);
}

export async function removeReminder(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.reminders, async () => {
    const reminder = await database.reminders.get(id);
    if (reminder) await database.reminders.put({ ...reminder, title: '', changedAt: at, removed: true });
  });
  await signalRemindersChanged(at);
}

export async function listDeliveries(date: string): Promise<Delivery[]> {
  return database.deliveries.where({ date }).toArray();
}

/** Remembers that a reminder was shown on a calendar date; a second time changes nothing. */
export async function recordDelivery(reminderId: string, date: string, at: number): Promise<void> {
  await database.transaction('rw', database.deliveries, async () => {
    if (await database.deliveries.where({ reminderId, date }).first()) return;
    await database.deliveries.add({ ...newFact(at), reminderId, date });
  });
}

/**
 * Remembers that promises were reminded of on a due day for a moment, or passed over when it is null; another moment
 * of the same day takes the place of the first.
 */
export async function recordRemindings(
  pledgeIds: readonly string[],
  day: Day,
  shownFor: number | null,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.deliveries, async () => {
    for (const reminderId of pledgeIds) {
      const before = await database.deliveries.where({ reminderId, date: day }).first();
      const { laters } = before ?? {};
      await database.deliveries.put({
        ...newFact(at, before),
        reminderId,
        date: day,
        ...(laters ? { laters } : {}),
        ...(shownFor === null ? {} : { shownFor }),
      });
    }
  });
}

/** Lets what was shown for a moment come again, or rest for the day when `againAt` is null. */
export async function postponeRemindings(
  day: Day,
  shownFor: number,
  againAt: number | null,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.deliveries, async () => {
    const shown = (await listDeliveries(day)).filter((one) => one.shownFor === shownFor);
    await database.deliveries.bulkPut(
      shown.map(({ shownFor: _, laters = 0, ...one }) => ({
        ...one,
        ...newFact(at, one),
        laters: laters + 1,
        ...(againAt === null ? {} : { againAt }),
      })),
    );
  });
}
