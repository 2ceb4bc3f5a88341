import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../../domain/day';
import { database, GoldseamDatabase } from '../../../storage/database';
import { eraseCausesAndLens, eraseCheckIns, eraseDay, erasePromise } from '../../../storage/erase';
import { keep } from '../../../storage/journal/keeper';
import { ask } from '../../../storage/journal/worker';
import { NotKept } from '../../../storage/journal/writing';
import { onSignal } from '../../../storage/signals';
import { aPledge } from '../../support/factories';
import { beginWithJournal, dayOf, disk, idsIn, secret, textIn, write } from '../../support/notesInJournal';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));

beginWithJournal();

/** Takes everything out of the database and leaves it in the journal, as a damaged file does. */
async function lose(): Promise<void> {
  const damaged = new GoldseamDatabase();
  for (const table of [damaged.notes, damaged.pledges, damaged.profile]) await table.clear();
  damaged.close();
}

describe('on a full disk', () => {
  beforeEach(async () => {
    await write(database, 'a');
    disk.room = 0;
  });

  it('it is not said to be erased while the journal holds it, and is when there is room', async () => {
    await expect(eraseCheckIns(2)).rejects.toThrow(NotKept);
    expect(await idsIn()).toEqual([]);
    expect(textIn(disk.files)).toContain(secret);
    disk.room = Number.POSITIVE_INFINITY;
    await eraseCheckIns(3);
    expect(textIn(disk.files)).not.toContain(secret);
  });

  it('the background hears of what is gone from the database', async () => {
    const heard = vi.fn();
    onSignal(heard);
    await expect(eraseCheckIns(2)).rejects.toThrow(NotKept);
    expect(heard).toHaveBeenCalled();
  });
});

describe('where writing the journal anew takes long', () => {
  it('it is waited for', async () => {
    await write(database, 'a');
    // Whoever saves something does not wait as long.
    vi.mocked(ask).mockImplementation(async (what, longest) => (longest ? keep(what) : { kind: 'late' }));
    await eraseCheckIns(2);
    expect(textIn(disk.files)).not.toContain(secret);
  });

  it('it is not said to be erased before', async () => {
    await write(database, 'a');
    vi.mocked(ask).mockResolvedValue({ kind: 'late' });
    await expect(eraseCheckIns(2)).rejects.toThrow('The journal still has what was erased');
  });

  it('nothing is waited for where there is no journal', async () => {
    vi.mocked(ask).mockResolvedValue({ kind: 'failed', why: 'There are no private files' });
    await write(database, 'a');
    await eraseCheckIns(2);
    expect(await idsIn()).toEqual([]);
  });
});

describe('what only the journal still holds', () => {
  const pledge = aPledge();
  const profile = { id: 'me', changedAt: 1, causes: ['money'], lens: 'hurt' } as never;

  beforeEach(async () => {
    await write(database, 'a');
    await database.transaction('rw', [database.pledges, database.profile], async () => {
      await database.pledges.add({ ...pledge, terms: [{ ...pledge.terms[0], text: secret }] } as never);
      await database.profile.add(profile);
    });
    await lose();
  });

  it('is erased with its day', async () => {
    await eraseDay(dayOf('a'), toDay('2026-11-30'), 2);
    await database.compare();
    expect(await idsIn()).toEqual([]);
    expect(textIn(disk.files)).not.toContain(`${secret} a`);
  });

  it('is erased with its promise', async () => {
    await erasePromise(pledge.id, 2);
    await database.compare();
    expect(await database.pledges.count()).toBe(0);
    // The note of a day is not of the promise.
    expect(textIn(disk.files).split(secret)).toHaveLength(2);
  });

  it('is erased with the causes', async () => {
    await eraseCausesAndLens(2);
    await database.compare();
    expect(await database.profile.toArray()).toMatchObject([{ causes: [], lens: 'both' }]);
    expect(textIn(disk.files)).not.toContain('money');
  });
});
