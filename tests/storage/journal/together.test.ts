import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../../domain/day';
import { database, GoldseamDatabase, NotKept } from '../../../storage/database';
import { eraseCheckIns, eraseEverything } from '../../../storage/erase';
import { keepHealed } from '../../../storage/journal/healed';
import { type Answer, type Ask, keep } from '../../../storage/journal/keeper';
import { noteWritten, Unreadable } from '../../../storage/journal/rows';
import { ask } from '../../../storage/journal/worker';
import { type Chance, chanceOf } from '../../domain/reminderLives/chance';
import { beginWithEmptyTables } from '../../support/freshDatabase';
import { aSmallDisk } from '../../support/smallDisk';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));
vi.mock('../../../storage/journal/healed', () => ({ keepHealed: vi.fn() }));
vi.mock('../../../storage/journal/rows', { spy: true });

type Rows = typeof import('../../../storage/journal/rows');

const secret = 'MarkerSecret';
// A day has one note.
const dayOf = (id: string) => toDay(`2026-11-${10 + (Number.parseInt(id, 36) % 19)}`);

const idsIn = async () => (await database.notes.toCollection().primaryKeys()).sort();
const idsInJournal = async () => {
  const answer = await keep('read');
  return answer.kind === 'read' ? (answer.tables.notes ?? []).map(({ id }) => String(id)).sort() : answer;
};
const textIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();

const write = (page: GoldseamDatabase, id: string, changedAt = 1) =>
  page.transaction('rw', [page.notes], () =>
    page.notes.put({ id, changedAt, day: dayOf(id), text: `${secret} ${id}` }),
  );
const takeAway = (page: GoldseamDatabase, id: string) =>
  page.transaction('rw', [page.notes], () => page.notes.delete(id));

/** The next answer of this kind comes only when it is let go. */
function holdBack(kind: Ask) {
  let letGo = () => {};
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isDone = () => {};
  const isAsked = new Promise<void>((resolve) => {
    isDone = resolve;
  });
  vi.mocked(ask).mockImplementation(async (what) => {
    const answer = await keep(what);
    if (what !== kind) return answer;
    vi.mocked(ask).mockImplementation(keep);
    isDone();
    await isFree;
    return answer;
  });
  return { letGo, isAsked };
}

const unheard: Answer = { kind: 'failed', why: 'The page was closed' };

let other: GoldseamDatabase;

beforeAll(() => database.keepJournal());
beforeEach(() => {
  vi.mocked(ask).mockImplementation(keep);
  aSmallDisk();
  other = new GoldseamDatabase();
  other.keepJournal();
});
beginWithEmptyTables();
afterEach(() => {
  other.close();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('what is erased while database and journal are compared', () => {
  it('is not put back by what was read before', async () => {
    await write(database, 'a');
    await write(database, 'b');
    await other.open();
    // Lost without a word, as it happens in a damaged file.
    const lost = new GoldseamDatabase();
    await lost.notes.delete('a');
    lost.close();
    const { letGo, isAsked } = holdBack('compare');
    const compared = other.compare();
    await isAsked;
    await eraseCheckIns(2);
    expect(await idsIn()).toEqual([]);
    letGo();
    expect(await compared).toBe(true);
    expect(await idsIn()).toEqual([]);
    expect(await idsInJournal()).toEqual([]);
  });

  it('is not put back where it waits for the journal, as what the background took away', async () => {
    await write(database, 'a');
    await write(database, 'b');
    await other.open();
    const background = new GoldseamDatabase();
    await background.notes.delete('a');
    const { letGo, isAsked } = holdBack('compare');
    const compared = other.compare();
    await isAsked;
    background.noteChanges();
    await background.transaction('rw', [background.notes], () => background.notes.clear());
    background.close();
    letGo();
    expect(await compared).toBe(true);
    expect(await idsIn()).toEqual([]);
    expect(await idsInJournal()).toEqual([]);
  });

  it('is not put back either where all of it was lost, and then everything is erased', async () => {
    await write(database, 'a');
    other.close();
    await database.delete();
    other = new GoldseamDatabase();
    await other.open();
    const { letGo, isAsked } = holdBack('compare');
    const compared = other.compare();
    await isAsked;
    // As the background does it, which writes no journal.
    vi.mocked(ask).mockResolvedValue(unheard);
    await database.open();
    await eraseEverything();
    vi.mocked(ask).mockImplementation(keep);
    letGo();
    expect(await compared).toBe(true);
    expect(await idsIn()).toEqual([]);
    expect(keepHealed).not.toHaveBeenCalled();
  });

  it('stays erased where the page was closed that wrote something just before', async () => {
    const disk = aSmallDisk();
    await write(database, 'a');
    await other.open();
    vi.mocked(noteWritten).mockRejectedValueOnce(new Unreadable('closed'));
    await write(other, 'b');
    expect(await database.outbox.count()).toBe(1);
    await eraseCheckIns(2);
    expect(await idsIn()).toEqual([]);
    expect(await idsInJournal()).toEqual([]);
    expect(textIn(disk.files)).not.toContain(secret);
    expect(keepHealed).not.toHaveBeenCalled();
  });
});

describe('what is erased or taken away leaves the journal', () => {
  it('also when something else was being written at that moment', async () => {
    const disk = aSmallDisk();
    await write(database, 'a');
    const { noteWritten: note } = await vi.importActual<Rows>('../../../storage/journal/rows');
    const background = new GoldseamDatabase();
    background.noteChanges();
    // Both erase: one between the other's writing and the note of it.
    vi.mocked(noteWritten).mockImplementationOnce(async (...all) => {
      await background.transaction('rw', [background.notes, background.marks], async () => {
        await background.notes.update('a', { text: '', changedAt: 2 });
        await background.marks.put({ id: 'rewrite' });
      });
      await note(...all);
    });
    await database.transaction('rw', [database.marks, database.answers], async () => {
      await database.answers.clear();
      await database.marks.put({ id: 'rewrite' });
    });
    background.close();
    await write(other, 'b', 3);
    expect(textIn(disk.files)).toContain(`${secret} b`);
    expect(textIn(disk.files)).not.toContain(`${secret} a`);
  });

  it('also when the disk was full before it could be written anew', async () => {
    const disk = aSmallDisk();
    await write(database, 'a');
    await database.transaction('rw', [database.notes], () =>
      database.notes.put({ id: 'b', changedAt: 1, day: dayOf('b'), text: 'long '.repeat(500) }),
    );
    disk.room = 400;
    await takeAway(database, 'a');
    await expect(database.kept()).rejects.toThrow(NotKept);
    expect(textIn(disk.files)).toContain(secret);
    disk.room = Number.POSITIVE_INFINITY;
    await database.kept();
    expect(textIn(disk.files)).not.toContain(secret);
    expect(await idsInJournal()).toEqual(['b']);
  });
});

/** What two pages do, of which either may be closed or be slow at any moment. */
async function aLife(chance: Chance, count: number) {
  const pause = async () => {
    for (let times = chance.whole(0, 6); times > 0; times -= 1)
      await new Promise((next) => setImmediate(next));
  };
  vi.mocked(ask).mockImplementation(async (what) => {
    await pause();
    const answer = await keep(what);
    await pause();
    return chance.is(0.1) ? unheard : answer;
  });
  const { noteWritten: note } = await vi.importActual<Rows>('../../../storage/journal/rows');
  vi.mocked(noteWritten).mockImplementation(async (...all) => {
    await pause();
    if (chance.is(0.2)) throw new Unreadable('closed');
    await note(...all);
  });
  const held = new Set<string>();
  const comparisons: Promise<unknown>[] = [];
  for (let at = 1; at <= count; at += 1) {
    const page = chance.pick([database, other]);
    if (chance.is(0.3)) comparisons.push(chance.pick([database, other]).compare());
    await pause();
    const id = `k${chance.whole(0, 9)}`;
    if (chance.is(0.1)) {
      await eraseCheckIns(at);
      held.clear();
    } else if (chance.is(0.3)) {
      await takeAway(page, id);
      held.delete(id);
    } else {
      await write(page, id, at);
      held.add(id);
    }
    expect(await idsIn(), `after ${at}`).toEqual([...held].sort());
  }
  await Promise.all(comparisons);
  return held;
}

describe('two pages that change and compare at the same time', () => {
  it('hold in the end what was done last, and find nothing damaged', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const disk = aSmallDisk();
      await Promise.all(database.tables.map((table) => table.clear()));
      const held = await aLife(chanceOf(seed), 40);
      vi.mocked(ask).mockImplementation(keep);
      vi.mocked(noteWritten).mockReset();
      expect(await database.compare()).toBe(true);
      expect(await idsIn(), `life ${seed}`).toEqual([...held].sort());
      expect(await idsInJournal(), `life ${seed}`).toEqual([...held].sort());
      expect(keepHealed).not.toHaveBeenCalled();
      await eraseCheckIns(99);
      expect(textIn(disk.files)).not.toContain(secret);
    }
  });
});

describe('a database that was thrown back', () => {
  it('does not undo what is taken away before it has what it lost', async () => {
    await write(database, 'a');
    vi.mocked(noteWritten).mockRejectedValueOnce(new Unreadable('closed'));
    await write(database, 'b');
    const before = await Promise.all(
      [database.notes, database.outbox, database.marks].map((table) => table.toArray()),
    );
    vi.mocked(noteWritten).mockRejectedValueOnce(new Unreadable('closed'));
    await write(database, 'c');
    other.close();
    await database.delete();
    const raw = new GoldseamDatabase();
    const [notes = [], outbox = [], marks = []] = before;
    await raw.transaction('rw', [raw.notes, raw.outbox, raw.marks], async () => {
      await raw.notes.bulkPut(notes as []);
      await raw.outbox.bulkPut(outbox as []);
      await raw.marks.bulkPut(marks as []);
    });
    raw.close();
    // The first comparison is not heard of; then the background takes something away.
    vi.mocked(ask).mockImplementationOnce(async (what) => keep(what).then(() => unheard));
    await database.open();
    expect(await idsIn()).toEqual(['a', 'b']);
    const background = new GoldseamDatabase();
    background.noteChanges();
    await takeAway(background, 'b');
    background.close();
    expect(await database.compare()).toBe(true);
    expect(await idsIn()).toEqual(['a', 'c']);
    expect(await idsInJournal()).toEqual(['a', 'c']);
  });
});
