import type { StageId } from '../content/schema';
import type { Day } from '../domain/day';
import type { Fact } from '../domain/fact';
import type { Profile } from '../domain/profile';
import type { StageMove } from '../domain/stage';
import { database } from './database';
import { newFact } from './newFact';
import { signalRemindersChanged } from './signals';

/** The profile, or undefined before the first start. */
export async function findProfile(): Promise<Profile | undefined> {
  return database.profile.toCollection().first();
}

/** Makes the profile with its seeds if there is none, and changes what is given. */
export async function changeProfile(
  change: Partial<Omit<Profile, keyof Fact | 'installSeed' | 'vesselSeed'>>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.profile, async () => {
    const before = (await findProfile()) ?? {
      ...newFact(at),
      lens: 'both' as const,
      causes: [],
      mode: 'joint' as const,
      isParting: false,
      touch: false,
      installSeed: crypto.randomUUID(),
      vesselSeed: crypto.randomUUID(),
      isWelcomed: false,
    };
    await database.profile.put({ ...before, ...change, changedAt: at });
  });
  // From now on there may be a dot to show.
  if (change.isWelcomed) await signalRemindersChanged(at);
}

/** Moves the focus, with why and an own note if there are any. */
export async function moveTo(
  stage: StageId,
  day: Day,
  at: number,
  reason: Pick<StageMove, 'why' | 'note'> = {},
): Promise<void> {
  const { why, note } = reason;
  await database.transaction('rw', database.stageMoves, async () => {
    const moves = await database.stageMoves.toArray();
    // The latest move decides, also when the clock was set back since the last one.
    const changedAt = Math.max(at, ...moves.map((move) => move.changedAt + 1));
    await database.stageMoves.add({
      ...newFact(changedAt),
      day,
      to: stage,
      ...(why ? { why } : {}),
      ...(note?.trim() ? { note: note.trim() } : {}),
    });
  });
}
