import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { eventCodes, type InnerEvent, surfaces, withEvents } from '../domain/event';

// In extension storage, because what it tells of is mostly that the database cannot be reached.
const item = storage.defineItem<unknown>('local:events', { fallback: [] });

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const event = v.object({
  at: natural,
  code: v.picklist(eventCodes),
  surface: v.picklist(surfaces),
  count: natural,
});

function read(stored: unknown): readonly InnerEvent[] {
  const rows = Array.isArray(stored) ? stored : [];
  return rows.flatMap((row) => {
    const parsed = v.safeParse(event, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** What happened inside, the oldest first. */
export async function readEvents(): Promise<readonly InnerEvent[]> {
  return read(await item.getValue());
}

/** Writes down what happened. Where even that is refused it is let go. */
export async function addEvents(events: readonly InnerEvent[]): Promise<void> {
  try {
    await navigator.locks.request('events', async () => {
      await item.setValue(withEvents(await readEvents(), events));
    });
  } catch {}
}

/** Forgets all of it. */
export async function clearEvents(): Promise<void> {
  await navigator.locks.request('events', () => item.removeValue());
}

/** Calls back with every change from any page. Returns how to stop. */
export function watchEvents(react: (events: readonly InnerEvent[]) => void): () => void {
  return item.watch((stored) => react(read(stored)));
}
