import { leftOut } from '../../domain/backup';
import { toDay } from '../../domain/day';
import type { Row, Rows } from '../../domain/merge';
import { makeBackup } from '../../storage/backup/make';
import { readBackup } from '../../storage/backup/read';
import { restore } from '../../storage/backup/restore';
import { database } from '../../storage/database';
import { migrations } from '../../storage/migrations';

export const today = toDay('2026-11-23');
export const now = Date.parse('2026-11-23T12:00:00Z');
export const latestVersion = migrations.length;
const silent = () => {};

// As text: what bundles JSON knows no half of a letter, and the exports have one.
const fixtures = import.meta.glob<string>('../storage/fixtures/v*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** An export of real data, of a released version. */
export function fixtureRows(version: number): Rows {
  const text = fixtures[`../storage/fixtures/v${version}.json`];
  if (!text) throw new RangeError(`There is no export of version ${version}`);
  return JSON.parse(text).tables;
}

/** The text of a backup with these records, whatever is wrong with them. */
export function aBackup(tables: unknown, change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'goldseam-backup',
    formatVersion: 1,
    databaseVersion: latestVersion,
    madeOn: today,
    settings: {},
    tables,
    ...change,
  });
}

const encoded = (text: string) => new TextEncoder().encode(text);

export const readText = (text: string) => readBackup(encoded(text), silent);

export async function makeText(): Promise<string> {
  return (await makeBackup(today, now, silent)).text;
}

export async function restoreText(text: string, mode: 'merge' | 'replace' = 'merge') {
  return restore(await readText(text), mode, { today, at: now, onProgress: silent });
}

const byText = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();

/** All facts, in no order. Counts are none, and are made anew. */
export async function readAllFacts(): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await Promise.all(
    database.tables
      .filter(({ name }) => !leftOut.includes(name))
      .map(async (table) => [table.name, byText(await table.toArray())] as const),
  );
  return Object.fromEntries(tables);
}

export const factsOf = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => !leftOut.includes(table))
      .map(([table, list]) => [table, byText(list)]),
  );

/** Fills the tables as an earlier life would have. */
export async function putRows(rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) await database.table(table).bulkPut([...list]);
}

export async function wipe(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}
