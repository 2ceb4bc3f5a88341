import type { Day } from '../domain/day';
import {
  type Delivery,
  type DeliveryAnswer,
  problemsOfReminder,
  type Reminder,
  type ReminderDraft,
} from '../domain/reminder';
import { database } from './database';
import { newFact } from './newFact';
import { signalRemindersChanged } from './signals';

export async function listReminders(): Promise<Reminder[]> {
  return (await database.reminders.toArray()).filter(({ removed }) => !removed);
}

/** Those taken back too: what was shown of them today still counts. */
export async function listAllReminders(): Promise<Reminder[]> {
  return database.reminders.toArray();
}

function checked<Draft extends ReminderDraft>(draft: Draft): Draft {
  if (Object.keys(problemsOfReminder(draft)).length > 0) throw new RangeError('This reminder cannot be kept');
  return { ...draft, title: draft.title.trim() };
}

/**
 * Keeps a new reminder and wakes the background, which sets the alarm.
 * @throws RangeError when `problemsOfReminder` finds any; nothing is saved then.
 */
export async function addReminder(draft: ReminderDraft, at: number): Promise<Reminder> {
  const reminder = { ...checked(draft), ...newFact(at), sequence: 0 };
  await database.transaction('rw', database.reminders, () => database.reminders.add(reminder));
  await signalRemindersChanged(at);
  return reminder;
}

/**
 * Replaces a reminder by what a domain function made of its latest state.
 * @throws RangeError when it is no longer here, or cannot be kept so; nothing is saved then.
 */
export async function changeReminder(
  id: string,
  change: (reminder: Reminder) => Reminder | ReminderDraft,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.reminders, async () => {
    const before = await database.reminders.get(id);
    if (!before || before.removed) throw new RangeError('This reminder is no longer here');
    const changed = checked(change(before));
    await database.reminders.put({ ...changed, ...newFact(at, before), sequence: before.sequence + 1 });
  });
  await signalRemindersChanged(at);
}

export async function removeReminder(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.reminders, async () => {
    const before = await database.reminders.get(id);
    if (before)
      await database.reminders.put({
        ...before,
        ...newFact(at, before),
        title: '',
        sequence: before.sequence + 1,
        removed: true,
      });
  });
  await signalRemindersChanged(at);
}

/** Puts a reminder back as it was before it was just changed or removed. */
export async function restoreReminder(former: Reminder, at: number): Promise<void> {
  await database.transaction('rw', database.reminders, async () => {
    const latest = await database.reminders.get(former.id);
    const { removed: _, ...kept } = former;
    const sequence = Math.max(former.sequence, latest?.sequence ?? 0) + 1;
    await database.reminders.put({ ...kept, ...newFact(at, latest ?? former), sequence });
  });
  await signalRemindersChanged(at);
}

/** What became of the notifications for a date and all after it. */
export function listDeliveriesFrom(date: Day): PromiseLike<Delivery[]> {
  return database.deliveries.where('date').aboveOrEqual(date).toArray();
}

/** One notification, by what it was for. */
export type DeliveryKey = Pick<Delivery, 'reminderId' | 'date' | 'lead'>;

async function write(
  keys: readonly DeliveryKey[],
  change: (before: Delivery | undefined) => Partial<Delivery>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.deliveries, async () => {
    for (const { reminderId, date, lead } of keys) {
      const before = await database.deliveries.where({ reminderId, date, lead }).first();
      await database.deliveries.put({
        ...newFact(at, before),
        reminderId,
        date,
        lead,
        ...change(before),
      });
    }
  });
}

const latersOf = (before: Delivery | undefined) => (before?.laters ? { laters: before.laters } : {});

/** Remembers that these are about to be shown together, so that a second try takes the place of the first. */
export async function recordShowing(
  keys: readonly DeliveryKey[],
  showingFor: number,
  at: number,
): Promise<void> {
  await write(keys, (before) => ({ ...before, ...newFact(at, before), showingFor }), at);
}

/** Remembers that these were shown together, first due at `shownFor`; a second time changes nothing. */
export async function recordShown(keys: readonly DeliveryKey[], shownFor: number, at: number): Promise<void> {
  await write(keys, (before) => ({ ...latersOf(before), shownFor, shownAt: before?.shownAt ?? at }), at);
}

/** Remembers that these were passed over in silence. */
export async function recordPassed(keys: readonly DeliveryKey[], at: number): Promise<void> {
  await write(keys, latersOf, at);
}

/** Remembers that these went by while nothing could be shown. */
export async function recordMissed(keys: readonly DeliveryKey[], at: number): Promise<void> {
  await write(keys, () => ({ missed: true }), at);
}

/** Lets these come again, or say nothing more when `againAt` is null. */
export async function postpone(
  keys: readonly DeliveryKey[],
  againAt: number | null,
  at: number,
): Promise<void> {
  const change = (before: Delivery | undefined) => ({
    laters: (before?.laters ?? 0) + 1,
    ...(before?.shownAt === undefined ? {} : { shownAt: before.shownAt }),
    ...(againAt === null ? {} : { againAt }),
  });
  await write(keys, change, at);
  await signalRemindersChanged(at);
}

/** Remembers what was said to these. */
export async function answerDeliveries(
  keys: readonly DeliveryKey[],
  answer: DeliveryAnswer,
  at: number,
): Promise<void> {
  const change = (before: Delivery | undefined) => {
    const { againAt: _, ...rest } = before ?? {};
    return { ...rest, ...newFact(at, before), answer };
  };
  await write(keys, change, at);
  await signalRemindersChanged(at);
}
