import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../storage/database';
import { eraseCheckIns } from '../../../storage/erase';
import { encode, start } from '../../../storage/journal/frames';
import {
  beginWithJournal,
  dayOf,
  disk,
  idsIn,
  idsInJournal,
  secret,
  takeAway,
  textIn,
  write,
} from '../../support/notesInJournal';

vi.mock('../../../storage/journal/worker', () => ({ ask: vi.fn() }));

/** Throws the database away, as a browser does that cannot read it, and lets it be made anew. */
async function throwAway(): Promise<void> {
  await database.delete();
  await database.open();
}

/** The files that hold something. */
const holding = () => [...disk.files].filter(([, { length }]) => length > 0);

/** Turns a bit in the words of a note. */
function damageAt(id: string): void {
  const [[name, bytes]] = holding() as [[string, Uint8Array<ArrayBuffer>]];
  const at = new TextDecoder().decode(bytes).indexOf(`${secret} ${id}`);
  const turned = bytes.slice();
  turned[at] = Number(turned[at]) ^ 1;
  disk.files.set(name, turned);
}

beginWithJournal();

describe('a journal with a frame that is damaged in the middle', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c', 'd']) await write(database, id);
    damageAt('c');
  });

  it('does not remember what is erased, and does not put it back', async () => {
    await eraseCheckIns(2);
    expect(await idsInJournal()).toEqual([]);
    expect(await database.compare()).toBe(true);
    expect(await idsIn()).toEqual([]);
    expect(textIn(disk.files)).not.toContain(secret);
  });

  it('holds what was written after it, once something is taken away', async () => {
    await takeAway(database, 'a');
    await throwAway();
    expect(await idsIn()).toEqual(['b', 'c', 'd']);
  });
});

describe('a journal with a torn end, beside another that was cut short while it was written', () => {
  it('is the one that counts', async () => {
    await write(database, 'a');
    await database.transaction('rw', [database.notes], () =>
      database.notes.put({ id: 'b', changedAt: 1, day: dayOf('b'), text: 'long '.repeat(500) }),
    );
    // What is taken away moves the journal into the other file.
    for (let at = 1; holding()[0]?.[0] !== 'records.b'; at += 1) {
      await write(database, 'c', at);
      await takeAway(database, 'c');
    }
    await write(database, 'c', 9);
    // There is room for the change, and not for all of the journal anew.
    disk.room = 600;
    await takeAway(database, 'c');
    disk.room = Number.POSITIVE_INFINITY;
    expect(
      holding()
        .map(([name]) => name)
        .sort(),
    ).toEqual(['records.a', 'records.b']);
    // Then the browser is stopped in the middle of a frame.
    const bytes = disk.files.get('records.b') as Uint8Array<ArrayBuffer>;
    disk.files.set('records.b', new Uint8Array([...bytes, 0, 0, 1, 200, ...new Array(36).fill(0)]));
    await throwAway();
    expect(await idsIn()).toEqual(['a', 'b']);
  });
});

describe('a journal of an older shape, beside a database that was thrown away', () => {
  it('keeps nothing from being saved, and stays as it is', async () => {
    const begin = await encode('begin', { schema: 5, seq: 7 }, start.hash);
    const rows = await encode('rows', { notes: [{ id: 'a', text: secret }] }, begin.hash);
    const whole = await encode('whole', { schema: 5, seq: 7 }, rows.hash);
    const bytes = new Blob([begin.bytes, rows.bytes, whole.bytes]);
    disk.files.set('records.a', new Uint8Array(await bytes.arrayBuffer()));
    await throwAway();
    await write(database, 'b');
    await database.journal.kept();
    await write(database, 'c');
    await database.journal.kept();
    expect(await idsIn()).toEqual(['b', 'c']);
    expect(textIn(disk.files)).toContain(secret);
  });
});

describe('a browser that can remember nothing of what was mended', () => {
  it('opens the database all the same', async () => {
    const setItem = vi.fn(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    vi.stubGlobal('localStorage', { getItem: () => null, setItem });
    await write(database, 'a');
    await throwAway();
    expect(await idsIn()).toEqual(['a']);
    expect(setItem).toHaveBeenCalledWith('healed', expect.any(String));
  });
});
