import * as v from 'valibot';
import { BackupError, largestBackup, leftOut } from '../../domain/backup';
import type { Row, Rows } from '../../domain/merge';
import { GoldseamDatabase } from '../database';
import { migrations } from '../migrations';
import { checkFrame, checkRows, onlyOnce } from './check';
import { type Backup, backupFormat, breathe, formatVersion, type OnProgress } from './file';
import { formOfLock } from './lockForm';
import { settingsSchema } from './schemas';
import { deleteScratch, scratch } from './scratch';
import { keysOfRows, readFacts } from './tables';

/** A file as it was chosen; what is in it, as far as the size lets it be read. */
export interface ChosenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const latest = Math.max(...migrations.map(({ version }) => version));

/**
 * Reads a file, unless it is too large to be one of ours.
 * @throws BackupError when it is, or is empty.
 */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  if (file.size > largestBackup) throw new BackupError('too-large');
  if (file.size === 0) throw new BackupError('empty');
  return new Uint8Array(await file.arrayBuffer());
}

/** Whether a passphrase is needed to read it. */
export function isLocked(bytes: Uint8Array): boolean {
  return formOfLock(bytes) !== null;
}

const frame = v.looseObject({
  format: v.literal(backupFormat),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const content = v.looseObject({
  databaseVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tables: v.pipe(
    v.custom<object>((value) => value !== null && typeof value === 'object' && !Array.isArray(value)),
    v.record(v.string(), v.array(v.looseObject({}))),
  ),
});

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BackupError('not-ours');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    // Some browsers read deeper than others before they give up.
    if (!(problem instanceof SyntaxError)) throw new BackupError('too-deep');
    throw new BackupError(text.slice(0, 200).includes(`"${backupFormat}"`) ? 'cut' : 'not-ours');
  }
}

/** Whether the records of a version are as they are today: since then tables and indexes came, and nothing was rewritten. */
function isOfTodaysShape(version: number): boolean {
  const since = migrations.filter((step) => step.version > version);
  return since.every(({ stores, upgrade }) => !upgrade && !Object.values(stores).includes(null));
}

/** The tables that a version had. */
const tablesOf = (version: number) =>
  migrations.filter((step) => step.version <= version).flatMap(({ stores }) => Object.keys(stores));

/** The same records after every migration since, in a database of their own that is gone afterwards. */
async function migrated(rows: Rows, version: number): Promise<Rows> {
  await deleteScratch();
  const upTo = migrations.filter((step) => step.version <= version);
  try {
    const old = new GoldseamDatabase(scratch, upTo);
    await old.open();
    const checkOnce = onlyOnce(keysOfRows(old));
    try {
      for (const [table, list] of Object.entries(rows)) {
        // The database would refuse these too, and write them to the console.
        for (const row of list) {
          const key = row[String(old.table(table).schema.primKey.keyPath)];
          if (typeof key !== 'string') throw new BackupError('wrong', table);
          checkOnce(table, row);
        }
        await old.table(table).bulkAdd([...list]);
      }
    } finally {
      old.close();
    }
    const now = new GoldseamDatabase(scratch);
    try {
      return await now.transaction('r', now.tables, () => readFacts(now));
    } finally {
      now.close();
    }
  } catch (problem) {
    throw problem instanceof BackupError ? problem : new BackupError('wrong');
  } finally {
    await deleteScratch();
  }
}

/**
 * Reads a backup that is not locked, of whichever version, and checks all of it.
 * @throws BackupError when anything is wrong with it.
 */
export async function readBackup(bytes: Uint8Array, onProgress: OnProgress): Promise<Backup> {
  const value = parsed(textOf(bytes));
  await breathe();
  checkFrame(value);
  const head = v.safeParse(frame, value);
  if (!head.success) throw new BackupError('not-ours');
  if (head.output.formatVersion > formatVersion) throw new BackupError('newer');
  const body = v.safeParse(content, value);
  if (!body.success) throw new BackupError('wrong');
  const { databaseVersion, tables } = body.output;
  if (databaseVersion > latest) throw new BackupError('newer');
  const facts = Object.entries(tables).filter(([table]) => !leftOut.includes(table));
  const rows: Rows = Object.fromEntries(facts) as Record<string, readonly Row[]>;
  const { settings = {} } = value as { settings?: unknown };
  const known = v.safeParse(settingsSchema, settings);
  if (!known.success) throw new BackupError('settings');
  const unknown = Object.keys(rows).find((table) => !tablesOf(databaseVersion).includes(table));
  if (unknown) throw new BackupError('wrong', unknown);
  const current = isOfTodaysShape(databaseVersion) ? rows : await migrated(rows, databaseVersion);
  await checkRows(current, onProgress);
  return { settings: known.output as Backup['settings'], rows: current };
}
