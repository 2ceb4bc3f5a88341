import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../../domain/day';
import { database } from '../../../storage/database';
import { addGoodDay } from '../../../storage/goodDays';
import { decode } from '../../../storage/journal/frames';
import { keep } from '../../../storage/journal/keeper';
import { stateOf } from '../../../storage/journal/state';
import { ask } from '../../../storage/journal/worker';
import { NotKept } from '../../../storage/journal/writing';
import { isLost, persistKept, reopen, untilKept } from '../../../storage/opening';
import { chanceOf } from '../../domain/reminderLives/chance';
import { beginWithEmptyTables } from '../../support/freshDatabase';
import { aSmallDisk } from '../../support/smallDisk';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));

const today = toDay('2026-11-23');

/** The texts of the lines that the journal holds. */
async function journaled(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const states = await Promise.all(
    [...files.values()].map(async (bytes) => stateOf((await decode(bytes)).frames)),
  );
  const [state] = states.filter((one) => one !== null).sort((a, b) => b.seq - a.seq);
  return [...(state?.tables.get('goodDays')?.values() ?? [])].map(({ row }) => String(row.text));
}

/** Makes the browser read the first row of good days as nothing, as it does where a file is damaged. */
function damage() {
  const getAll = IDBObjectStore.prototype.getAll;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...all) {
    const request = getAll.apply(this, all);
    if (this.name !== 'goodDays') return request;
    let result: unknown[] = [];
    Object.defineProperty(request, 'result', {
      get: () => result.map((row, place) => (place === 0 ? null : row)),
      set: (rows: unknown[]) => {
        result = rows;
      },
    });
    return request;
  });
}

beginWithEmptyTables();
beforeEach(() => {
  vi.mocked(ask).mockImplementation(keep);
  database.keepJournal(Date.now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('on a disk that is full', () => {
  for (const throws of [false, true])
    it(`what the journal does not hold is not saved yet, and is once there is room (${throws ? 'told' : 'cut short'})`, async () => {
      const chance = chanceOf(throws ? 1 : 2);
      const disk = aSmallDisk();
      disk.throws = throws;
      const written: string[] = [];
      let refused = 0;
      for (let number = 0; number < 120; number += 1) {
        disk.room = chance.is(0.5) ? chance.whole(0, 900) : Number.POSITIVE_INFINITY;
        const text = `Line ${number} ${'☕'.repeat(chance.whole(0, 40))}`.trim();
        await addGoodDay({ text, day: today }, today, number);
        written.push(text);
        const isKept = await untilKept().then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(NotKept);
            return false;
          },
        );
        const held = await journaled(disk.files);
        if (isKept) expect(held).toEqual(expect.arrayContaining(written));
        else refused += 1;
        // Nothing half is ever in the journal, and nothing is written twice.
        expect(written).toEqual(expect.arrayContaining(held));
        expect(new Set(held).size).toBe(held.length);
      }
      expect(refused).toBeGreaterThan(10);
      const answers = vi.mocked(ask).mock.settledResults.map(({ value }) => value);
      expect(answers).toContainEqual({ kind: 'refused' });
      disk.room = Number.POSITIVE_INFINITY;
      await untilKept();
      expect((await journaled(disk.files)).sort()).toEqual([...written].sort());
      expect(await database.outbox.count()).toBe(0);
      expect(await database.goodDays.count()).toBe(written.length);
    });

  it('what the browser threw away with its database is written again, and only that', async () => {
    aSmallDisk();
    const work = vi.fn(() => addGoodDay({ text: 'A walk', day: today }, today, 1));
    // Not readable first, as what broke is; then it is gone.
    vi.mocked(ask).mockResolvedValueOnce({ kind: 'unreadable' }).mockResolvedValueOnce({ kind: 'missing' });
    await persistKept(work);
    expect(work).toHaveBeenCalledTimes(2);
    await persistKept(work);
    expect(work).toHaveBeenCalledTimes(3);
    vi.mocked(ask).mockResolvedValue({ kind: 'unreadable' });
    await expect(persistKept(work)).rejects.toBeInstanceOf(NotKept);
    expect(work).toHaveBeenCalledTimes(4);
  });
});

describe('a row that is nothing', () => {
  const write = async () => {
    for (const text of ['One', 'Two']) await addGoodDay({ text, day: today }, today, 1);
    const [first] = await database.goodDays.toArray();
    damage();
    return first;
  };

  it('is not shown, and the next opening mends it', async () => {
    aSmallDisk();
    await write();
    await expect(database.goodDays.toArray()).rejects.toSatisfy(isLost);
    vi.restoreAllMocks();
    vi.mocked(ask).mockImplementation(keep);
    // A connection that was just made is trusted for a moment.
    vi.spyOn(performance, 'now').mockReturnValue(1e12);
    await reopen();
    expect(vi.mocked(ask).mock.calls).toContainEqual(['compare', undefined]);
    expect(await database.goodDays.count()).toBe(2);
  });

  it('is put back from the journal', async () => {
    aSmallDisk();
    const first = await write();
    expect(await keep('compare')).toMatchObject({ restore: { goodDays: [first] }, remove: {}, hollow: 0 });
  });

  it('is taken away and counted as lost where the journal does not have it', async () => {
    aSmallDisk();
    const first = await write();
    aSmallDisk();
    expect(await keep('compare')).toMatchObject({ remove: { goodDays: [first?.id] }, hollow: 1 });
  });
});
