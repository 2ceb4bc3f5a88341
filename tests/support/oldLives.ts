import { readFileSync } from 'node:fs';

export type OldRow = { readonly [field: string]: unknown };
export type OldTables = Readonly<Record<string, readonly OldRow[]>>;

/** What an older version left on somebody's computer: nothing, a usual life, many years, and odd letters. */
export const oldLives = ['empty', 'typical', 'long', 'odd'] as const;
export type OldLife = (typeof oldLives)[number];

/** Letters that are more than one unit, run from right to left, are put together, or stand alone where they should not. */
const odd = 'Ünḯ 👩‍👩‍👧‍👦 𝓗𝓮𝔂 \u202Eעברית العربية\u202C \u0000\uD83D 漢字 ';

const readFixture = (version: number): OldTables =>
  JSON.parse(readFileSync(`tests/storage/fixtures/v${version}.json`, 'utf8')).tables;

const isSentence = (value: unknown): value is string => typeof value === 'string' && /\w \w/.test(value);

const oddly = (row: OldRow): OldRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isSentence(value) ? odd + value : value]),
  );

const dayLike = /^\d{4}-\d{2}-\d{2}$/;
const earlier = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The same record some weeks before, as another one. */
const before = (row: OldRow, times: number): OldRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name === 'id') return [name, `${value} ${times}`];
      // Far enough that no two fall on the same day.
      return [name, typeof value === 'string' && dayLike.test(value) ? earlier(value, times * 400) : value];
    }),
  );

/** Tables of which there are many records after many years, each of its own day. */
const growing = [
  'answers',
  'notes',
  'outcomes',
  'repairs',
  'stageMoves',
  'breaches',
  'deliveries',
  'completions',
];

/** @param times how often the usual life is repeated in a long one */
export function oldLife(version: number, life: OldLife, times = 8): OldTables {
  const fixture = readFixture(version);
  const entries = Object.entries(fixture);
  if (life === 'empty') return Object.fromEntries(entries.map(([table]) => [table, []]));
  if (life === 'odd') return Object.fromEntries(entries.map(([table, rows]) => [table, rows.map(oddly)]));
  if (life === 'typical') return fixture;
  return Object.fromEntries(
    entries.map(([table, rows]) => [
      table,
      growing.includes(table)
        ? [
            ...rows,
            ...Array.from({ length: times }, (_, at) => rows.map((row) => before(row, at + 1))).flat(),
          ]
        : rows,
    ]),
  );
}
