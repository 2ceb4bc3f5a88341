import type { Day } from '../domain/day';
import { type GoodDay, problemsOfGoodDay } from '../domain/goodDay';
import { database } from './database';
import { newFact } from './newFact';
import { recordCompletion } from './shelf';

export async function listGoodDays(): Promise<GoodDay[]> {
  return (await database.goodDays.toArray()).filter(({ removed }) => !removed);
}

/** @throws RangeError when the line or its day cannot be kept; nothing is saved then. */
export async function addGoodDay(
  draft: { text: string; day: string },
  today: Day,
  at: number,
): Promise<void> {
  const { text, day } = draft;
  if (Object.keys(problemsOfGoodDay(draft, today)).length > 0)
    throw new RangeError('This line cannot be kept');
  await database.transaction('rw', database.goodDays, database.completions, async () => {
    await database.goodDays.add({ ...newFact(at), day: day as Day, text: text.trim() });
    await recordCompletion('good-days', today, at);
  });
}

/** Takes a line away and empties it. */
export async function removeGoodDay(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.goodDays, async () => {
    const line = await database.goodDays.get(id);
    if (line) await database.goodDays.put({ ...line, ...newFact(at, line), text: '', removed: true });
  });
}
