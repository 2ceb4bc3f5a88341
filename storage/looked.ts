import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const schema = v.object({
  /** When the background last looked at the reminders, and when it means to look again, in milliseconds since the epoch. */
  at: v.number(),
  next: v.nullable(v.number()),
  /** The zone it was in then. */
  zone: v.string(),
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

export async function forgetLooked(): Promise<void> {
  await item.removeValue();
}
