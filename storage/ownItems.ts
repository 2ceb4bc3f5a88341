import { mostOwnItems, type OwnItem, problemOfOwnItem } from '../domain/ownItem';
import { database } from './database';
import { newFact } from './newFact';

export async function listOwnItems(): Promise<OwnItem[]> {
  return (await database.ownItems.toArray()).filter(({ removed }) => !removed);
}

/** @throws RangeError when the text cannot be kept or there are a hundred already; nothing is saved then. */
export async function addOwnItem(kind: OwnItem['kind'], text: string, at: number): Promise<void> {
  if (problemOfOwnItem(text)) throw new RangeError('These words cannot be kept');
  await database.transaction('rw', database.ownItems, async () => {
    if ((await listOwnItems()).length >= mostOwnItems)
      throw new RangeError(`At most ${mostOwnItems} own items`);
    await database.ownItems.add({ ...newFact(at), kind, text: text.trim() });
  });
}

/** Takes own words away; days that showed them show another instead. */
export async function removeOwnItem(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.ownItems, async () => {
    const item = await database.ownItems.get(id);
    if (item) await database.ownItems.put({ ...item, text: '', changedAt: at, removed: true });
  });
}
