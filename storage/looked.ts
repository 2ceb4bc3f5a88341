import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const schema = v.object({
  /** When the background last looked at the reminders, and when it means to look again, in milliseconds since the epoch. */
  at: v.number(),
  next: v.nullable(v.number()),
  /** The zone it was in then. */
  zone: v.string(),
  /** When it began to look, until that look has come to its end. */
  begunAt: v.optional(v.number()),
});

/** How the background last saw clock and zone. Of this browser alone, and worth nothing to another. */
export type Looked = v.InferOutput<typeof schema>;

const item = storage.defineItem<unknown>('local:remindersLooked', { fallback: null });

/** Null when it never looked. */
export async function readLooked(): Promise<Looked | null> {
  const read = v.safeParse(schema, await item.getValue());
  return read.success ? read.output : null;
}

export async function keepLooked(looked: Looked): Promise<void> {
  await item.setValue(looked);
}

/**
 * Written before a look, so that a page can tell that the clock went back when the background was stopped at its work.
 * Not needed before the first look has ended: until then every page wakes the background.
 */
export async function keepBegun(begunAt: number): Promise<void> {
  const looked = await readLooked();
  if (looked) await item.setValue({ ...looked, begunAt });
}

export async function forgetLooked(): Promise<void> {
  await item.removeValue();
}
