import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { toDay } from '../../domain/day';
import { database, GoldseamDatabase } from '../../storage/database';
import { type Ask, keep } from '../../storage/journal/keeper';
import { ask } from '../../storage/journal/worker';
import { beginWithEmptyTables } from './freshDatabase';
import { aSmallDisk } from './smallDisk';

/** The disk that the journal is on, and the database as a second page has it. */
export let disk: ReturnType<typeof aSmallDisk>;
export let other: GoldseamDatabase;

/** Every test of the file begins with empty tables and no journal, both kept by two pages. It has to mock `journal/worker`. */
export function beginWithJournal(): void {
  beforeAll(() => database.keepJournal(Date.now));
  beforeEach(() => {
    vi.mocked(ask).mockImplementation(keep);
    disk = aSmallDisk();
    other = new GoldseamDatabase();
    other.keepJournal(Date.now);
  });
  beginWithEmptyTables();
  afterEach(() => {
    other.close();
    vi.unstubAllGlobals();
    vi.resetAllMocks();
  });
}

export const secret = 'MarkerSecret';
// A day has one note.
export const dayOf = (id: string) => toDay(`2026-11-${10 + (Number.parseInt(id, 36) % 19)}`);

export const idsIn = async () => (await database.notes.toCollection().primaryKeys()).sort();
export const textsIn = async (page: GoldseamDatabase) =>
  (await page.notes.toArray()).map(({ text }) => text).sort();
export const idsInJournal = async () => {
  const answer = await keep('read');
  return answer.kind === 'read' ? (answer.tables.notes ?? []).map(({ id }) => String(id)).sort() : answer;
};
export const textIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();

export const write = (page: GoldseamDatabase, id: string, changedAt = 1) =>
  page.transaction('rw', [page.notes], () =>
    page.notes.put({ id, changedAt, day: dayOf(id), text: `${secret} ${id}` }),
  );
export const takeAway = (page: GoldseamDatabase, id: string) =>
  page.transaction('rw', [page.notes], () => page.notes.delete(id));

/** The next answer of this kind comes only when it is let go. */
export function holdBack(kind: Ask) {
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
