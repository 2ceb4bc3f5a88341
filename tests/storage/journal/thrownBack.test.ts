import { describe, expect, it, vi } from 'vitest';
import { toDay } from '../../../domain/day';
import { database, GoldseamDatabase } from '../../../storage/database';
import { eraseCheckIns } from '../../../storage/erase';
import { type Answer, keep } from '../../../storage/journal/keeper';
import { noteWritten, Unreadable } from '../../../storage/journal/rows';
import { ask } from '../../../storage/journal/worker';
import { type Chance, chanceOf } from '../../domain/reminderLives/chance';
import {
  beginWithJournal,
  dayOf,
  idsIn,
  idsInJournal,
  other,
  takeAway,
  textsIn,
  write,
} from '../../support/notesInJournal';
import { aSmallDisk } from '../../support/smallDisk';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));
vi.mock('../../../storage/journal/healed', () => ({ keepHealed: vi.fn() }));
vi.mock('../../../storage/journal/sentinel', () => ({ keepSentinel: vi.fn(), readSentinel: () => null }));
vi.mock('../../../storage/journal/rows', { spy: true });

const unheard: Answer = { kind: 'failed', why: 'The page was closed' };

/** Everything as it is, to be brought back as a browser does that lost its last commits, the numbers of the outbox too. */
async function asItIs(): Promise<() => Promise<void>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return async () => {
    other.close();
    await database.delete();
    const raw = new GoldseamDatabase();
    for (const [name, rows] of tables) await raw.table(name).bulkPut(rows);
    raw.close();
    // Its next use opens it again.
    database.close({ disableAutoOpen: false });
  };
}

/** Changes something as the background does, which notes it for the journal and writes none. */
async function inBackground(work: (background: GoldseamDatabase) => PromiseLike<unknown>): Promise<void> {
  const background = new GoldseamDatabase();
  background.noteChanges(Date.now);
  await work(background);
  background.close();
}

beginWithJournal();

describe('what was taken away before a database was thrown back', () => {
  it('is not brought back where all of it was erased', async () => {
    await write(database, 'a');
    await write(database, 'b');
    const throwBack = await asItIs();
    await eraseCheckIns(2);
    await throwBack();
    expect(await database.compare()).toBe(true);
    expect([await idsIn(), await idsInJournal()]).toEqual([[], []]);
  });

  it('is not brought back where it was one record', async () => {
    await write(database, 'a');
    await write(database, 'b');
    const throwBack = await asItIs();
    await takeAway(database, 'a');
    await throwBack();
    expect(await database.compare()).toBe(true);
    expect([await idsIn(), await idsInJournal()]).toEqual([['b'], ['b']]);
  });
});

describe('what is taken away in a database that was thrown back', () => {
  it('stays away, where nobody has compared it yet', async () => {
    await write(database, 'a');
    vi.mocked(noteWritten).mockRejectedValueOnce(new Unreadable('closed'));
    await write(database, 'b');
    const throwBack = await asItIs();
    vi.mocked(noteWritten).mockRejectedValueOnce(new Unreadable('closed'));
    await write(database, 'c');
    await throwBack();
    // The first comparison is not heard of.
    vi.mocked(ask).mockImplementationOnce(async (what) => keep(what).then(() => unheard));
    await database.open();
    expect(await idsIn()).toEqual(['a', 'b']);
    await inBackground((background) => takeAway(background, 'b'));
    expect(await database.compare()).toBe(true);
    expect([await idsIn(), await idsInJournal()]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ]);
  });

  it('stays away, where the background comes before any page', async () => {
    await write(database, 'a');
    await write(database, 'b');
    const throwBack = await asItIs();
    await write(database, 'c');
    await throwBack();
    await inBackground((background) => takeAway(background, 'b'));
    expect(await database.compare()).toBe(true);
    expect([await idsIn(), await idsInJournal()]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ]);
  });
});

describe('what there can be only one of, in a database that was thrown back', () => {
  it('is the later one, where the background has written it anew', async () => {
    const shown = { reminderId: 'r', date: toDay('2026-11-23'), lead: 0, shownFor: 1, shownAt: 1 };
    const show = (page: GoldseamDatabase, id: string, changedAt: number) =>
      page.transaction('rw', [page.deliveries], () => page.deliveries.put({ id, changedAt, ...shown }));
    await write(database, 'a');
    const throwBack = await asItIs();
    await show(database, 'first', 1);
    await throwBack();
    await inBackground((background) => show(background, 'second', 5));
    await other.open();
    expect(await other.deliveries.toCollection().primaryKeys()).toEqual(['second']);
    await write(other, 'c');
    const journal = await keep('read');
    expect(journal.kind === 'read' && journal.tables.deliveries?.map(({ id }) => id)).toEqual(['second']);
  });

  it('is the later one, where it was erased and written again', async () => {
    await write(database, 'a');
    const throwBack = await asItIs();
    await eraseCheckIns(2);
    await database.transaction('rw', [database.notes], () =>
      database.notes.add({ id: 'z', changedAt: 5, day: dayOf('a'), text: 'another' }),
    );
    await throwBack();
    await other.open();
    expect(await idsIn()).toEqual(['z']);
  });

  it('is the earlier one, where that was changed last', async () => {
    await write(database, 'a');
    const throwBack = await asItIs();
    await takeAway(database, 'a');
    await database.transaction('rw', [database.notes], () =>
      database.notes.add({ id: 'z', changedAt: 5, day: dayOf('a'), text: 'another' }),
    );
    await throwBack();
    await inBackground((background) => write(background, 'a', 9));
    await other.open();
    expect(await idsIn()).toEqual(['a']);
    await write(other, 'c');
    expect(await idsInJournal()).toEqual(['a', 'c']);
  });
});

/** One change of the only note of a day. */
async function changeOne(page: GoldseamDatabase, id: string, at: number, text: string): Promise<void> {
  await page.transaction('rw', [page.notes], async () => {
    const day = dayOf(id);
    const before = await page.notes.where({ day }).first();
    await page.notes.put({ id: before?.id ?? `${id}-${at}`, changedAt: at, day, text });
  });
}

/** What a page and the background do with a database that the browser throws back again and again. */
async function aLife(chance: Chance, count: number): Promise<void> {
  /** Of each day what was written last. */
  const held = new Map<string, string>();
  let throwBack: (() => Promise<void>) | null = null;
  for (let at = 1; at <= count; at += 1) {
    const id = `k${chance.whole(0, 9)}`;
    if (chance.is(0.3)) throwBack = await asItIs();
    if (chance.is(0.1)) {
      await eraseCheckIns(at);
      held.clear();
    } else if (chance.is(0.3)) {
      await database.transaction('rw', [database.notes], () =>
        database.notes.where({ day: dayOf(id) }).delete(),
      );
      held.delete(dayOf(id));
    } else {
      await changeOne(database, id, at, `page ${at}`);
      held.set(dayOf(id), `page ${at}`);
    }
    if (!throwBack || !chance.is(0.12)) continue;
    await throwBack();
    throwBack = null;
    const isBefore = chance.is(0.5);
    if (isBefore) {
      await inBackground((background) => changeOne(background, id, at + 0.5, `background ${at}`));
      held.set(dayOf(id), `background ${at}`);
    }
    expect(await database.compare()).toBe(true);
    expect(await textsIn(database), `after ${at}`).toEqual([...held.values()].sort());
  }
  expect(await database.compare()).toBe(true);
  expect(await textsIn(database)).toEqual([...held.values()].sort());
  await write(database, 'z', 999);
  expect(await idsInJournal()).toEqual(await idsIn());
}

describe('a database that is thrown back again and again', () => {
  it('holds in the end what was done last', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      aSmallDisk();
      await Promise.all(database.tables.map((table) => table.clear()));
      await aLife(chanceOf(seed), 40).catch((error: unknown) => {
        throw new Error(`life ${seed}`, { cause: error });
      });
    }
  });
});
