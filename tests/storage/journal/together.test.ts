import { describe, expect, it, vi } from 'vitest';
import { database, GoldseamDatabase } from '../../../storage/database';
import { eraseCheckIns, eraseEverything } from '../../../storage/erase';
import { keepHealed } from '../../../storage/journal/healed';
import { type Answer, keep } from '../../../storage/journal/keeper';
import { noteWritten, Unreadable } from '../../../storage/journal/rows';
import { ask } from '../../../storage/journal/worker';
import { NotKept } from '../../../storage/journal/writing';
import { type Chance, chanceOf } from '../../domain/reminderLives/chance';
import {
  beginWithJournal,
  dayOf,
  disk,
  holdBack,
  idsIn,
  idsInJournal,
  other,
  secret,
  takeAway,
  textIn,
  write,
} from '../../support/notesInJournal';
import { aSmallDisk } from '../../support/smallDisk';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));
vi.mock('../../../storage/journal/healed', () => ({ keepHealed: vi.fn() }));
vi.mock('../../../storage/journal/rows', { spy: true });

type Rows = typeof import('../../../storage/journal/rows');

const unheard: Answer = { kind: 'failed', why: 'The page was closed' };

beginWithJournal();

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
    background.noteChanges(Date.now);
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
    const later = new GoldseamDatabase();
    await later.open();
    const { letGo, isAsked } = holdBack('compare');
    const compared = later.compare();
    await isAsked;
    // As the background does it, which writes no journal.
    vi.mocked(ask).mockResolvedValue(unheard);
    await database.open();
    await eraseEverything();
    vi.mocked(ask).mockImplementation(keep);
    letGo();
    expect(await compared).toBe(true);
    expect(await idsIn()).toEqual([]);
    later.close();
    expect(keepHealed).not.toHaveBeenCalled();
  });

  it('is not put back where everything was erased and the numbers have come to the same again', async () => {
    for (let at = 1; at <= 6; at += 1) await write(database, 'a', at);
    await other.open();
    const damaged = new GoldseamDatabase();
    await damaged.notes.delete('a');
    damaged.close();
    const reached = async () => {
      const mark = await database.marks.get('journal');
      return mark && 'seq' in mark ? mark.seq : 0;
    };
    const before = await reached();
    const { letGo, isAsked } = holdBack('compare');
    const compared = other.compare();
    await isAsked;
    vi.mocked(ask).mockResolvedValue(unheard);
    await eraseEverything();
    vi.mocked(ask).mockImplementation(keep);
    await write(database, 'c');
    for (let at = 2; at < 10 && (await reached()) < before; at += 1) await write(database, 'c', at);
    letGo();
    await compared;
    expect(await idsIn()).toEqual(['c']);
  });

  it('stays erased where the page was closed that wrote something just before', async () => {
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
    await write(database, 'a');
    const { noteWritten: note } = await vi.importActual<Rows>('../../../storage/journal/rows');
    const background = new GoldseamDatabase();
    background.noteChanges(Date.now);
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
    await write(database, 'a');
    await database.transaction('rw', [database.notes], () =>
      database.notes.put({ id: 'b', changedAt: 1, day: dayOf('b'), text: 'long '.repeat(500) }),
    );
    disk.room = 400;
    await takeAway(database, 'a');
    await expect(database.journal.kept()).rejects.toThrow(NotKept);
    expect(textIn(disk.files)).toContain(secret);
    disk.room = Number.POSITIVE_INFINITY;
    await database.journal.kept();
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
      // A page that was closed may not hear that it is done.
      await eraseCheckIns(at).catch((error: unknown) => expect(error).toBeInstanceOf(NotKept));
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
      const { files } = aSmallDisk();
      await Promise.all(database.tables.map((table) => table.clear()));
      const held = await aLife(chanceOf(seed), 40);
      vi.mocked(ask).mockImplementation(keep);
      vi.mocked(noteWritten).mockReset();
      expect(await database.compare()).toBe(true);
      expect(await idsIn(), `life ${seed}`).toEqual([...held].sort());
      expect(await idsInJournal(), `life ${seed}`).toEqual([...held].sort());
      expect(keepHealed).not.toHaveBeenCalled();
      await eraseCheckIns(99);
      expect(textIn(files)).not.toContain(secret);
    }
  });
});
