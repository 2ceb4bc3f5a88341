import type { Day } from '../domain/day';
import type { Row, Rows } from '../domain/merge';
import { readAsItIs, type TableAsItIs } from './asItIs';
import { textOfBackup } from './backup/file';
import { database } from './database';
import { keyOf } from './journal/change';
import { ask } from './journal/worker';
import { readPersonalSettings } from './settings';

/** What could still be read, as text. */
export interface Salvaged {
  readonly text: string;
  readonly records: number;
  /** How many tables could not be read, or only in part. */
  readonly damaged: number;
}

async function readJournal() {
  const answer = await ask('read');
  return answer.kind === 'read' ? answer : null;
}

/** What was read of a table, and what the journal has beside it: a damaged table may also be read as if it were empty. */
function withJournal({ name, rows }: TableAsItIs, kept: readonly Row[]): readonly Row[] {
  const read = new Set(rows.map((row) => keyOf(name, row)));
  return [...rows, ...kept.filter((row) => !read.has(keyOf(name, row)))];
}

/**
 * Reads whatever can be read, each table for itself, past everything that stands in the way of the pages.
 * @param note said at the head of the file
 * @throws when there is nothing that can be opened
 */
export async function salvage(madeOn: Day, note: string): Promise<Salvaged> {
  const found = await readAsItIs(database.name).catch(() => null);
  const journal = await readJournal();
  if (!found && !journal) throw new Error('Nothing can be opened');
  const rows: Rows = Object.fromEntries([
    ...Object.entries(journal?.tables ?? {}),
    ...(found?.tables ?? []).map(
      (table) => [table.name, withJournal(table, journal?.tables[table.name] ?? [])] as const,
    ),
  ]);
  const settings = await readPersonalSettings().catch(() => ({}));
  const head = { databaseVersion: found?.version ?? journal?.schema ?? 0, madeOn, settings };
  const text = await textOfBackup(head, rows, () => undefined);
  return {
    text: text.replace('{\n', () => `{\n"note": ${JSON.stringify(note)},\n`),
    records: Object.values(rows).reduce((sum, list) => sum + list.length, 0),
    damaged: journal ? 0 : (found?.tables.filter((table) => !table.isWhole).length ?? 0),
  };
}
