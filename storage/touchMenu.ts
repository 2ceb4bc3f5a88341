import { type TouchKind, touchKinds } from '../content/schema';
import type { Day } from '../domain/day';
import {
  earlierTouch,
  type TouchAnswer,
  type TouchValue,
  touchListOf,
  touchValues,
} from '../domain/touchMenu';
import { database } from './database';
import { newFact } from './newFact';

/**
 * What was said last of each kind of touch, also what was taken back. Read by its own page only, gives no signal, and
 * is part of no picture.
 */
export async function listTouchAnswers(): Promise<TouchAnswer[]> {
  return database.touchAnswers.toArray();
}

async function put(kind: TouchKind, value: TouchValue | null, today: Day, at: number): Promise<void> {
  const before = await database.touchAnswers.where({ kind }).first();
  if (!value && before?.day !== today) return;
  const answer = { ...newFact(at, before), day: today, kind, value: value ?? before?.value ?? 'not-now' };
  await database.touchAnswers.put({ ...answer, ...(value ? {} : { removed: true as const }) });
}

/**
 * Keeps what is true of a kind of touch today, or takes it back with null.
 * @throws RangeError when it is no such kind or answer; nothing is changed then.
 */
export async function sayTouch(
  kind: TouchKind,
  value: TouchValue | null,
  today: Day,
  at: number,
): Promise<void> {
  if (!touchKinds.includes(kind) || (value !== null && !touchValues.includes(value)))
    throw new RangeError('This is not on the list');
  await database.transaction('rw', database.touchAnswers, () => put(kind, value, today, at));
}

/** Says for today what was said last; what was said today already stays. */
export async function repeatTouch(today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.touchAnswers, async () => {
    const earlier = earlierTouch(await listTouchAnswers(), today);
    for (const { kind, value } of earlier?.answers ?? []) await put(kind, value, today, at);
  });
}

/** Takes back all that was said today. */
export async function clearTouch(today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.touchAnswers, async () => {
    for (const { kind } of Object.values(touchListOf(await listTouchAnswers(), today)))
      await put(kind, null, today, at);
  });
}
