import type { DBCoreCursor } from 'dexie';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { manyYears } from '../../scripts/sample-life.mjs';
import { database } from '../../storage/database';
import { readNotebook } from '../../storage/notebook';
import { keepAllCounts } from '../../storage/tallies';
import { beginWithEmptyTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');

/** How many rows were read, by the name of their table. */
let read = new Map<string, number>();
const note = (table: string, rows: number) => read.set(table, (read.get(table) ?? 0) + rows);

database.use({
  stack: 'dbcore',
  name: 'counting',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        async get(request) {
          note(name, 1);
          return table.get(request);
        },
        async getMany(request) {
          note(name, request.keys.length);
          return table.getMany(request);
        },
        async query(request) {
          const response = await table.query(request);
          note(name, response.result.length);
          return response;
        },
        async openCursor(request) {
          const cursor = await table.openCursor(request);
          if (!cursor) return cursor;
          const start: DBCoreCursor['start'] = (onNext) =>
            cursor.start(() => {
              note(name, 1);
              onNext();
            });
          return Object.create(cursor, { start: { value: start } }) as DBCoreCursor;
        },
      };
    },
  }),
});

beginWithEmptyTables();

/** What the new tab and the popup read after so many years of daily use. */
async function rowsReadAfter(years: number): Promise<ReadonlyMap<string, number>> {
  const life = manyYears({ today, years, promises: 1 });
  for (const [table, rows] of Object.entries(life)) await database.table(table).bulkPut([...rows]);
  await keepAllCounts(today);
  read = new Map();
  await readNotebook(today);
  return new Map(read);
}

const daily = ['answers', 'notes', 'shown', 'outcomes', 'repairs', 'deliveries', 'tallies', 'yearTallies'];

/** What people say a few times a year; all of it is read, and this is the most that may come to in a year. */
const seldom = ['stageMoves', 'stageOffers', 'breaches', 'completions', 'holds', 'stretchEnds'];
const mostInAYear = 30;

describe('what the new tab and popup read', () => {
  it('of what is said every day is the same after one, ten and fifty years', {
    timeout: 240_000,
  }, async () => {
    const lives: (readonly [years: number, rows: ReadonlyMap<string, number>])[] = [];
    for (const years of [1, 10, 50]) {
      for (const table of database.tables) await table.clear();
      lives.push([years, await rowsReadAfter(years)]);
    }
    const ofDaily = lives.map(([, rows]) => daily.map((table) => [table, rows.get(table) ?? 0]));
    expect(Object.fromEntries(ofDaily[0] ?? [])).toMatchObject({ outcomes: expect.any(Number) });
    expect(ofDaily[1], 'ten years').toEqual(ofDaily[0]);
    expect(ofDaily[2], 'fifty years').toEqual(ofDaily[0]);
    for (const [years, rows] of lives) {
      const sum = seldom.reduce((all, table) => all + (rows.get(table) ?? 0), 0);
      expect(sum, `${years} years of what is said seldom`).toBeLessThanOrEqual(mostInAYear * years);
      const others = [...rows.keys()].filter((table) => ![...daily, ...seldom].includes(table));
      expect(others.filter((table) => (rows.get(table) ?? 0) > 5)).toEqual([]);
    }
  });
});
