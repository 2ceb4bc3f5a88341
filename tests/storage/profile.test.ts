import { describe, expect, it } from 'vitest';
import { stageIds } from '../../content/schema';
import { toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { changeProfile, findFocus, findProfile, moveTo } from '../../storage/profile';
import { beginWithEmptyTables } from '../support/freshDatabase';

beginWithEmptyTables();

describe('the profile', () => {
  it('is not there before the first start', async () => {
    expect(await findProfile()).toBeUndefined();
  });

  it('is made once with its seeds, however many pages open at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => changeProfile({}, 1000 + index)));
    expect(await database.profile.toArray()).toEqual([
      {
        id: expect.any(String),
        changedAt: expect.any(Number),
        lens: 'both',
        touch: false,
        installSeed: expect.stringMatching(/^[\da-f-]{36}$/),
        vesselSeed: expect.stringMatching(/^[\da-f-]{36}$/),
        isWelcomed: false,
      },
    ]);
  });

  it('keeps its seeds and all that is not changed', async () => {
    await changeProfile({ lens: 'hurt' }, 1000);
    const before = await findProfile();
    await Promise.all([changeProfile({ touch: true }, 2000), changeProfile({ isWelcomed: true }, 3000)]);
    expect(await findProfile()).toEqual({ ...before, touch: true, isWelcomed: true, changedAt: 3000 });
  });
});

describe('the stage in focus', () => {
  const day = toDay('2026-11-23');

  it('is the first before anyone chose', async () => {
    expect(await findFocus()).toBe(stageIds[0]);
  });

  it('is the last chosen, and every move is kept', async () => {
    await moveTo('help', day, 1000);
    await moveTo('apologise', day, 3000);
    await moveTo('acknowledge', day, 2000);
    expect(await findFocus()).toBe('apologise');
    expect(await database.stageMoves.count()).toBe(3);
  });
});
