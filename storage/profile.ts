import type { StageId } from '../content/schema';
import type { Day } from '../domain/day';
import type { Profile } from '../domain/profile';
import { focusOf } from '../domain/stage';
import { database } from './database';
import { newFact } from './newFact';

/** The profile, or undefined before the first start. */
export async function findProfile(): Promise<Profile | undefined> {
  return database.profile.toCollection().first();
}

/** Makes the profile with its seeds if there is none, and changes what is given. */
export async function changeProfile(
  change: Partial<Pick<Profile, 'lens' | 'touch' | 'isWelcomed'>>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.profile, async () => {
    const before = (await findProfile()) ?? {
      ...newFact(at),
      lens: 'both' as const,
      touch: false,
      installSeed: crypto.randomUUID(),
      vesselSeed: crypto.randomUUID(),
      isWelcomed: false,
    };
    await database.profile.put({ ...before, ...change, changedAt: at });
  });
}

export async function findFocus(): Promise<StageId> {
  return focusOf(await database.stageMoves.toArray());
}

export async function moveTo(stage: StageId, day: Day, at: number): Promise<void> {
  await database.stageMoves.add({ ...newFact(at), day, to: stage });
}
