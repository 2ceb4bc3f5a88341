import { describe, expect, it } from 'vitest';
import { stageIds } from '../../content/schema';
import { toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { readNotebook } from '../../storage/notebook';
import { changeProfile, findProfile, moveTo } from '../../storage/profile';
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
        causes: [],
        mode: 'joint',
        isParting: false,
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

describe('who the words are for', () => {
  it('is what was chosen last, and the rest stays', async () => {
    await changeProfile({ lens: 'repairing' }, 1000);
    const before = await findProfile();
    await changeProfile({ causes: ['money', 'dishonesty'] }, 2000);
    await changeProfile({ mode: 'individual' }, 3000);
    await changeProfile({ isParting: true, causes: ['neglect'] }, 4000);
    expect(await database.profile.toArray()).toEqual([
      { ...before, causes: ['neglect'], mode: 'individual', isParting: true, changedAt: 4000 },
    ]);
  });
});

describe('the stage in focus', () => {
  const day = toDay('2026-11-23');
  const focus = async () => (await readNotebook(day)).focus;

  it('is the first before anyone chose', async () => {
    expect(await focus()).toBe(stageIds[0]);
  });

  it('is the last chosen, also after the clock was set back, and every move is kept', async () => {
    await moveTo('help', day, 1000);
    await moveTo('apologise', day, 3000);
    await moveTo('acknowledge', day, 2000);
    expect(await focus()).toBe('acknowledge');
    expect(await database.stageMoves.count()).toBe(3);
  });

  it('keeps why it was chosen, and the own note without the space around it', async () => {
    await moveTo('help', day, 1000, { why: 'breach', note: '  It was too early 💛  ' });
    expect(await database.stageMoves.toArray()).toStrictEqual([
      {
        id: expect.any(String),
        changedAt: 1000,
        day,
        to: 'help',
        why: 'breach',
        note: 'It was too early 💛',
      },
    ]);
  });

  it.each([{}, { note: '' }, { note: '  ' }])('needs no reason and no words: %j', async (reason) => {
    await moveTo('help', day, 1000, reason);
    expect(await database.stageMoves.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, day, to: 'help' },
    ]);
  });
});
