import { type Card, putAwayOn } from '../domain/card';
import { addDays, type Day } from '../domain/day';
import type { ItemMark, Shown } from '../domain/shown';
import { database } from './database';
import { newFact } from './newFact';

type Choice = Pick<Shown, 'day' | 'kind' | 'itemId' | 'position'>;

const remembered = 91;

/** What was shown on `day` and in the ninety days before: as far back as a choice looks. */
export async function listShown(day: Day): Promise<Shown[]> {
  return database.shown.where('day').between(addDays(day, -remembered), day, true, true).toArray();
}

/** Fixes a choice for the day. When another tab was first, its choice stays. */
export async function recordShown(choice: Choice, at: number): Promise<void> {
  const { day, kind, position } = choice;
  await database.transaction('rw', database.shown, async () => {
    if (await database.shown.where({ day, kind, position }).first()) return;
    await database.shown.add({ ...newFact(at), ...choice });
  });
}

/** Says that the shown gesture was done, or takes that back. */
export async function recordDid(choice: Choice, did: boolean, at: number): Promise<void> {
  const { day, kind, position } = choice;
  await database.transaction('rw', database.shown, async () => {
    // The tap can be faster than the writing of the choice it belongs to.
    const before = await database.shown.where({ day, kind, position }).first();
    const { did: _, ...shown } = before ?? { ...newFact(at), ...choice };
    await database.shown.put({ ...shown, changedAt: at, ...(did ? { did: true as const } : {}) });
  });
}

/** Remembers that a gentle card was put away, and when last; never what was answered to it. */
export async function putAwayCard(card: Card, today: Day, at: number): Promise<void> {
  const choice = putAwayOn(card, today);
  const { day, kind, position } = choice;
  await database.transaction('rw', database.shown, async () => {
    const before = await database.shown.where({ day, kind, position }).first();
    await database.shown.put({ ...newFact(at, before), ...choice });
  });
}

export async function listItemMarks(): Promise<ItemMark[]> {
  return (await database.itemMarks.toArray()).filter(({ removed }) => !removed);
}

/** Keeps an item for later, puts it away for good, or takes either back when `mark` is null. */
export async function markItem(itemId: string, mark: ItemMark['mark'] | null, at: number): Promise<void> {
  await database.transaction('rw', database.itemMarks, async () => {
    const before = await database.itemMarks.where({ itemId }).first();
    const fact = { ...newFact(at, before), itemId };
    if (mark) await database.itemMarks.put({ ...fact, mark });
    else if (before) await database.itemMarks.put({ ...fact, mark: before.mark, removed: true });
  });
}
