import { afterEach, describe, expect, it, vi } from 'vitest';
import { database, GoldseamDatabase } from '../../storage/database';
import { migrations } from '../../storage/migrations';
import { currentTrouble, isFull, isLost, isNewer, persist, reopen, setTrouble } from '../../storage/opening';
import { findProfile } from '../../storage/profile';

const fails = (name: string) => new DOMException('made to fail', name);

describe('what failed', () => {
  it('is told apart by what helps', () => {
    const inner = (name: string) =>
      Object.assign(new Error('outer'), { name: 'AbortError', inner: fails(name) });
    expect([fails('QuotaExceededError'), inner('QuotaExceededError')].map(isFull)).toEqual([true, true]);
    expect([fails('UnknownError'), fails('InvalidStateError'), inner('UnknownError')].map(isLost)).toEqual(
      Array(3).fill(true),
    );
    expect(
      [fails('QuotaExceededError'), inner('QuotaExceededError'), new TypeError('x')].map(isLost),
    ).toEqual(Array(3).fill(false));
    // Dexie says so of every call after one opening that failed.
    const closed = Object.assign(new Error('closed'), {
      name: 'DatabaseClosedError',
      inner: fails('QuotaExceededError'),
    });
    expect([isLost(closed), isFull(closed)]).toEqual([true, true]);
    expect([fails('VersionError'), inner('VersionError')].map(isNewer)).toEqual([true, true]);
    expect([null, undefined, 'x', {}].map(isLost)).toEqual(Array(4).fill(false));
  });
});

describe('work that meets a lost connection', () => {
  it('is done again on a new one, at most three times', async () => {
    const work = vi.fn().mockRejectedValue(fails('InvalidStateError'));
    await expect(persist(work)).rejects.toThrow('made to fail');
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is done once more after the database was away', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw fails('InvalidStateError');
    });
    database.close({ disableAutoOpen: false });
    expect(await persist(findProfile)).toBeUndefined();
    expect(open).toHaveBeenCalled();
    expect(database.isOpen()).toBe(true);
  });

  it('is not done again when there is no room, or when it is wrong in itself', async () => {
    for (const error of [fails('QuotaExceededError'), new RangeError('too long')]) {
      const work = vi.fn().mockRejectedValue(error);
      await expect(persist(work)).rejects.toBe(error);
      expect(work).toHaveBeenCalledTimes(1);
    }
  });

  it('opens the database once for all who ask meanwhile', async () => {
    database.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, 'open');
    await Promise.all([reopen(), reopen(), reopen()]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

it('what is the matter for one reader does not hide behind another', () => {
  const [a, b] = [{}, {}];
  setTrouble(a, 'refused');
  setTrouble(b, 'newer');
  setTrouble(a, null);
  expect(currentTrouble()).toBe('newer');
  setTrouble(b, null);
  expect(currentTrouble()).toBeNull();
});

describe('a database that a newer version made', () => {
  const name = 'from-the-future';
  const next = { version: migrations.length + 1, why: 'a made-up next version', stores: { extra: 'id' } };
  const open: GoldseamDatabase[] = [];
  const connect = (steps = migrations) => {
    const connection = new GoldseamDatabase(name, steps);
    open.push(connection);
    return connection;
  };
  afterEach(async () => {
    for (const connection of open.splice(0)) connection.close();
    await new GoldseamDatabase(name, [...migrations, next]).delete();
  });

  it('is left alone: nothing old-shaped is read or written, however often it is tried', async () => {
    const newer = await connect([...migrations, next]).open();
    const older = connect();
    const error = await older.open().catch((reason: unknown) => reason);
    expect(isNewer(error)).toBe(true);
    const again = await older
      .table('notes')
      .add({ id: 'late', changedAt: 1, day: '2026-11-23', text: '' })
      .catch((reason: unknown) => reason);
    expect(isNewer(again)).toBe(true);
    expect(await newer.table('notes').count()).toBe(0);
    expect(older.isOpen()).toBe(false);
  });

  it('leaves nothing old-shaped behind in a thousand tries of both at once', async () => {
    const tries = Number(process.env.INTERLEAVINGS ?? 100);
    let written = 0;
    for (let at = 0; at < tries; at += 1) {
      const older = await connect().open();
      const write = (id: string) =>
        older
          .table('notes')
          .add({ id, changedAt: 1, day: id, text: 'old' })
          .then(
            () => 1,
            () => 0,
          );
      const before = write(`before ${at}`);
      const upgrade = connect([...migrations, next]).open();
      const during = [1, 2, 3].map((nth) => write(`during ${at} ${nth}`));
      const newer = await upgrade;
      const whenOpen = await newer.table('notes').count();
      const late = await Promise.all([...during, write(`after ${at}`)]);
      written += (await before) + late.reduce((sum: number, one) => sum + one, 0);
      // Whatever the old page could still write was there before the new one took over.
      expect(await newer.table('notes').count()).toBe(whenOpen);
      expect(older.isOpen()).toBe(false);
      for (const connection of open.splice(0)) connection.close();
      await new GoldseamDatabase(name, [...migrations, next]).delete();
    }
    expect(written).toBeGreaterThan(0);
    console.info(
      `| an old and a new version open at once | ${tries} interleavings | 0 | 0 | \`npm run torture -- upgrades\` |`,
    );
  });
});
