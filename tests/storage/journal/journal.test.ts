import { describe, expect, it } from 'vitest';
import { database } from '../../../storage/database';
import { type Change, isKept, keyOf, type Row } from '../../../storage/journal/change';
import { decode, decodeLast, encode, type Frame, lengthOfLast, start } from '../../../storage/journal/frames';
import { type Changes, differenceOf, piecesOf, type State, stateOf } from '../../../storage/journal/state';
import { chanceOf } from '../../domain/reminderLives/chance';

type Tables = Map<string, Map<string, Row>>;

const fieldOf = (table: string) => (table === 'drafts' ? 'field' : 'id');
const names = ['answers', 'notes', 'drafts'];
const words = ['', 'Tea ☕', 'שלום', '"\\\n', '\ud800'];

/** A journal of random changes, with what the tables hold after each of them. */
async function aJournal(seed: number, count: number) {
  const chance = chanceOf(seed);
  const tables: Tables = new Map(names.map((name) => [name, new Map()]));
  const files: Uint8Array<ArrayBuffer>[] = [];
  let { hash } = start;
  const write = async (kind: Frame['kind'], value: unknown) => {
    const frame = await encode(kind, value, hash);
    files.push(frame.bytes);
    hash = frame.hash;
  };
  await write('begin', { schema: 6, seq: 0 });
  await write('whole', { schema: 6, seq: 0 });
  const after: string[] = [textOf(tables)];
  for (let seq = 1; seq <= count; seq += 1) {
    const changes: Change[] = [];
    for (let at = 0; at <= chance.whole(0, 3); at += 1) {
      const table = chance.pick(names);
      const rows = tables.get(table) as Map<string, Row>;
      const key = `k${chance.whole(0, 9)}`;
      const row: Row = { [fieldOf(table)]: key, changedAt: seq * 10 + at, text: chance.pick(words) };
      if (chance.is(0.05)) {
        rows.clear();
        changes.push({ table, cleared: true });
      } else if (chance.is(0.2)) {
        rows.delete(key);
        changes.push({ table, gone: [key] });
      } else {
        rows.set(key, row);
        changes.push({ table, put: [row] });
      }
    }
    await write('change', { seq, schema: 6, changes, since: 0 } satisfies Changes);
    after.push(textOf(tables));
  }
  const lengths = files.map(({ length }) => length);
  return { bytes: new Uint8Array(await new Blob(files).arrayBuffer()), lengths, after };
}

const sorted = (rows: Iterable<[string, unknown]>) =>
  [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
const textOf = (tables: ReadonlyMap<string, ReadonlyMap<string, unknown>>) =>
  JSON.stringify(names.map((name) => sorted(tables.get(name) ?? [])));
const rowsIn = (state: State) =>
  new Map(
    [...state.tables].map(([table, rows]) => [table, new Map([...rows].map(([key, { row }]) => [key, row]))]),
  );

describe('a journal', () => {
  it('says after each change what the tables held', async () => {
    const { bytes, lengths, after } = await aJournal(1, 60);
    let end = (lengths[0] ?? 0) + (lengths[1] ?? 0);
    for (let seq = 0; seq <= 60; seq += 1) {
      const { frames, isWhole } = await decode(bytes.slice(0, end));
      const state = stateOf(frames);
      expect(isWhole).toBe(true);
      expect(state?.seq).toBe(seq);
      expect(state && textOf(rowsIn(state))).toBe(after[seq]);
      end += lengths[seq + 2] ?? 0;
    }
  });

  it('cut anywhere, or with a bit turned, is what it was before that place, and never anything else', async () => {
    const chance = chanceOf(2);
    for (let round = 0; round < 150; round += 1) {
      const { bytes, lengths, after } = await aJournal(round, 12);
      const at = chance.whole(0, bytes.length - 1);
      const isCut = chance.is(0.5);
      const damaged = isCut ? bytes.slice(0, at) : bytes.slice();
      if (!isCut) damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.whole(0, 7));
      let whole = 0;
      for (let end = 0; end + (lengths[whole] ?? Number.POSITIVE_INFINITY) <= at; whole += 1)
        end += lengths[whole] ?? 0;
      const { frames, isWhole } = await decode(damaged);
      // A bit in the length at the end of a frame, which reading from the front does not need, harms nothing.
      if (frames.length !== whole) expect(frames.length).toBe(lengths.length);
      else
        expect(isWhole).toBe(isCut && damaged.length === lengths.slice(0, whole).reduce((a, b) => a + b, 0));
      const state = stateOf(frames);
      if (frames.length < 2) expect(state).toBeNull();
      else expect(state && textOf(rowsIn(state))).toBe(after[frames.length - 2]);
    }
  });

  it('can be read from its end alone, and a torn end is noticed', async () => {
    const { bytes } = await aJournal(3, 5);
    const length = lengthOfLast(bytes.slice(-4));
    const last = await decodeLast(bytes.slice(-length));
    expect(last?.frame.kind).toBe('change');
    const torn = bytes.slice(0, -7);
    const wrong = lengthOfLast(torn.slice(-4));
    expect(wrong > torn.length || (await decodeLast(torn.slice(-wrong))) === null).toBe(true);
  });

  it('whose first rows were not written to their end is none', async () => {
    const begin = await encode('begin', { schema: 6, seq: 3 }, start.hash);
    const rows = await encode('rows', { answers: [{ id: 'a' }] }, begin.hash);
    const { frames } = await decode(new Uint8Array(await new Blob([begin.bytes, rows.bytes]).arrayBuffer()));
    expect(frames).toHaveLength(2);
    expect(stateOf(frames)).toBeNull();
  });

  it('begins with rows in pieces that hold all of them once', () => {
    const rows = Array.from({ length: 1201 }, (_, id) => ({ id: `${id}` }));
    const pieces = [...piecesOf(new Map([['answers', rows]]))];
    expect(pieces.map(({ answers }) => answers?.length)).toEqual([500, 500, 201]);
    expect(pieces.flatMap(({ answers = [] }) => answers)).toEqual(rows);
  });
});

describe('a database and its journal', () => {
  it('know each row by the same key', () => {
    const kept = database.tables.filter(({ name }) => isKept(name));
    expect(kept.length).toBeGreaterThan(30);
    for (const { name, schema } of kept) expect(schema.primKey.keyPath, name).toBe(fieldOf(name));
  });

  const aState = (
    rows: readonly [string, Row, number][],
    gone: readonly [string, string, number][] = [],
  ): State => {
    const tables = new Map<string, Map<string, { row: Row; seq: number }>>();
    for (const [table, row, seq] of rows) {
      const known = tables.get(table) ?? new Map();
      tables.set(table, known.set(keyOf(table, row), { row, seq }));
    }
    const lost = new Map<string, Map<string, number>>();
    for (const [table, key, seq] of gone) lost.set(table, new Map([[key, seq]]));
    return { schema: 6, seq: 9, tables, gone: lost, since: 0, base: 0 };
  };
  const row = (id: string, changedAt: number, text = '') => ({ id, changedAt, text });

  it.each([
    ['a row that the database lost is put back', [], { restore: { notes: [row('a', 1)] } }],
    ['the same row is left alone', [row('a', 1)], {}],
    [
      'a later form in the database goes into the journal',
      [row('a', 2)],
      { append: [{ table: 'notes', put: [row('a', 2)] }] },
    ],
    ['an older form in the database is replaced', [row('a', 0)], { restore: { notes: [row('a', 1)] } }],
    [
      'a row that the journal never saw goes into it',
      [row('a', 1), row('b', 1)],
      { append: [{ table: 'notes', put: [row('b', 1)] }] },
    ],
  ] as const)('%s', (_, rows, wanted) => {
    const state = aState([['notes', row('a', 1), 3]]);
    const found = differenceOf(state, new Map([['notes', rows]]), 9);
    expect(found).toEqual({ restore: {}, remove: {}, append: [], ...wanted });
  });

  it('of which the database stands behind: what was deleted since goes, what changed at the same time is the later', () => {
    const state = aState([['notes', row('a', 1, 'new'), 8]], [['notes', 'b', 7]]);
    const rows = new Map([['notes', [row('a', 1, 'old'), row('b', 1)]]]);
    const behind = differenceOf(state, rows, 5);
    expect(behind).toEqual({
      restore: { notes: [row('a', 1, 'new')] },
      remove: { notes: ['b'] },
      append: [],
    });
  });

  it('of which both are level: what differs without a later time is damaged, and the journal knows', () => {
    const state = aState([['notes', row('a', 1, 'new'), 8]], [['notes', 'b', 7]]);
    const rows = new Map([['notes', [row('a', 1, 'o\u0000d'), row('b', 1)]]]);
    expect(differenceOf(state, rows, 9)).toEqual({
      restore: { notes: [row('a', 1, 'new')] },
      remove: {},
      append: [{ table: 'notes', put: [row('b', 1)] }],
    });
    const later = new Map([['notes', [row('a', 2, 'newer'), row('b', 1)]]]);
    expect(differenceOf(state, later, 9).append).toEqual([
      { table: 'notes', put: [row('a', 2, 'newer'), row('b', 1)] },
    ]);
  });
});
