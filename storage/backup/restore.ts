import { type BackupKind, backupKindNames, backupKinds } from '../../domain/backup';
import type { Day } from '../../domain/day';
import {
  type Comparison,
  changesBetween,
  compared,
  isBlank,
  type RestoreMode,
  type Row,
  type RowChanges,
  restored,
  sumOf,
} from '../../domain/merge';
import { type Cover, covers, defaultSettings } from '../../domain/settings';
import { database } from '../database';
import { takeInLateAnswers } from '../exerciseRuns';
import { putBackupHintAway } from '../lastBackup';
import { changeSettings, readPersonalSettings } from '../settings';
import { signalRestored } from '../signals';
import { keepAllCounts } from '../tallies';
import { type Backup, breathe, type OnProgress, type PersonalSettings } from './file';
import { keysOfRows, primaryKeyOf, readFacts } from './tables';

/** How a backup stands to what is here, before anything is changed. */
export interface Preview {
  readonly kinds: readonly { readonly kind: BackupKind; readonly counts: Comparison }[];
  readonly all: Comparison;
  /** How many settings are not as they are here. */
  readonly settings: number;
  /** Whether there is nothing of the person here yet. */
  readonly isBlank: boolean;
}

const personal = Object.keys(defaultSettings).filter(
  (name) => !['plainUntil', 'isNewTabPaused', 'seesNotifications'].includes(name),
) as (keyof PersonalSettings)[];

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const moreCovered = (one: Cover, other: Cover) => (covers.indexOf(one) > covers.indexOf(other) ? one : other);

/**
 * The settings that change. Merged, what was chosen here stays and what is as on the first day is taken from the file;
 * of two covers the one that shows less.
 */
function settingsAfter(mode: RestoreMode, here: PersonalSettings, there: PersonalSettings): PersonalSettings {
  const changes = personal.filter((name) => {
    if (there[name] === undefined || isAlike(here[name], there[name])) return false;
    return mode === 'replace' || isAlike(here[name], defaultSettings[name]);
  });
  const chosen = Object.fromEntries(changes.map((name) => [name, there[name]])) as PersonalSettings;
  if (mode === 'replace' || !chosen.cover || !here.cover) return chosen;
  return { ...chosen, cover: moreCovered(chosen.cover, here.cover) };
}

/** Compares a backup with what is here. Changes nothing. */
export async function previewOf({ rows, settings }: Backup): Promise<Preview> {
  const here = await database.transaction('r', database.tables, () => readFacts());
  const keysOf = keysOfRows();
  const kinds: Preview['kinds'][number][] = [];
  for (const kind of backupKindNames) {
    const counts: Comparison[] = [];
    for (const table of backupKinds[kind]) {
      counts.push(compared(table, here[table] ?? [], rows[table] ?? [], keysOf));
      await breathe();
    }
    kinds.push({ kind, counts: sumOf(counts) });
  }
  const own = await readPersonalSettings();
  return {
    kinds,
    all: sumOf(kinds.map(({ counts }) => counts)),
    settings: personal.filter((name) => settings[name] !== undefined && !isAlike(settings[name], own[name]))
      .length,
    isBlank: isBlank(here),
  };
}

/** What a restore did, as much as is needed to take it back. */
export interface Restored {
  /** Records that were not here, or not as they are now. */
  readonly came: number;
  /** Records that are no longer here. */
  readonly gone: number;
  readonly changes: Readonly<Record<string, RowChanges>>;
  readonly settingsBefore: PersonalSettings;
}

const atOnce = 400;
/** So many pieces are on their way at a time: the browser writes some while the page hands over the next, draws and hears. */
const onTheirWay = 2;

function* inPieces(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += atOnce) yield rows.slice(from, from + atOnce);
}

/** Puts a change of one table into the database; what stands in its way goes. */
async function apply(table: string, { gone, came }: RowChanges, onDone: (rows: number) => void) {
  const store = database.table(table);
  const inTurn = async (rows: readonly Row[], write: (piece: readonly Row[]) => PromiseLike<unknown>) => {
    const waiting: PromiseLike<unknown>[] = [];
    for (const piece of inPieces(rows)) {
      waiting.push(write(piece).then(() => onDone(piece.length)));
      if (waiting.length >= onTheirWay) await waiting.shift();
    }
    await Promise.all(waiting);
  };
  await inTurn(gone, (piece) => store.bulkDelete(piece.map((row) => primaryKeyOf(table, row))));
  await inTurn(came, (piece) => store.bulkPut([...piece]));
}

interface Now {
  readonly today: Day;
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly onProgress: OnProgress;
}

/** How much of the work is writing and counting; the rest is the journal, of which nobody hears how far it is. */
const writing = 0.6;
const counting = 0.2;

/**
 * Changes facts, and makes the counts again from them, in one transaction: every page that is open would otherwise count
 * ten years for itself meanwhile. Facts that cannot be counted are changed without; pages count for themselves then.
 */
async function change<Changed>(
  { today, onProgress }: Now,
  work: (onProgress: OnProgress) => Promise<Changed>,
): Promise<Changed> {
  let isUncountable = false;
  const count = () =>
    keepAllCounts(today, (part) => onProgress(writing + part * counting)).catch((problem: unknown) => {
      isUncountable = true;
      throw problem;
    });
  const attempt = (hasCounts: boolean) =>
    database.transaction('rw', database.tables, async () => {
      const changed = await work((part) => onProgress(part * writing));
      await Promise.all([database.tallies.clear(), database.yearTallies.clear()]);
      if (hasCounts) await count();
      return changed;
    });
  return attempt(true).catch((problem: unknown) => {
    if (isUncountable) return attempt(false);
    throw problem;
  });
}

/**
 * Restores a backup that was read whole: all of it in one transaction, or nothing. Doing it again adds nothing.
 * Resolves to what is needed to take it back.
 */
export async function restore({ rows, settings }: Backup, mode: RestoreMode, now: Now): Promise<Restored> {
  const keysOf = keysOfRows();
  const settingsBefore = await readPersonalSettings();
  const changes = await change(now, async (onProgress) => {
    // What a closing page left is of before: it must not come into what is restored later.
    await takeInLateAnswers(now.at);
    const here = await readFacts();
    const after = restored(mode, here, rows, keysOf);
    const found = Object.keys(here).map(
      (table) => [table, changesBetween(here[table] ?? [], after[table] ?? [])] as const,
    );
    const all = found.reduce((sum, [, { gone, came }]) => sum + gone.length + came.length, 0);
    let written = 0;
    for (const [table, change] of found)
      await apply(table, change, (rows) => {
        written += rows;
        onProgress(written / all);
      });
    return Object.fromEntries(found);
  });
  const lists = Object.entries(changes);
  const keyed = lists.map(([table, { came }]) => new Set(came.map((row) => primaryKeyOf(table, row))));
  const done: Restored = {
    came: lists.reduce((sum, [, { came }]) => sum + came.length, 0),
    // What was only changed is not gone.
    gone: lists.reduce(
      (sum, [table, { gone }], index) =>
        sum + gone.filter((row) => !keyed[index]?.has(primaryKeyOf(table, row))).length,
      0,
    ),
    changes,
    settingsBefore,
  };
  try {
    await changeSettings(settingsAfter(mode, settingsBefore, settings));
  } catch (problem) {
    await takeBackRows(done, now);
    throw problem;
  }
  // What is in a file is in a backup; only what was here beside it may be in none.
  if (mode === 'replace') await putBackupHintAway(now.at).catch(() => {});
  await signalRestored(now.at);
  return done;
}

/** What is kept of a table when a restore is taken back: all that has nothing to do with it. */
async function takeBackTable(table: string, { gone, came }: RowChanges): Promise<void> {
  if (gone.length + came.length === 0) return;
  const keysOf = keysOfRows();
  const store = database.table(table);
  const touched = new Set([...gone, ...came].map((row) => primaryKeyOf(table, row)));
  const taken = new Set(gone.flatMap((row) => keysOf(table, row)));
  const isInTheWay = (row: Row) =>
    touched.has(primaryKeyOf(table, row)) || keysOf(table, row).some((key) => taken.has(key));
  const here = (await store.toArray()) as readonly Row[];
  await apply(table, { gone: here.filter(isInTheWay), came: gone }, () => {});
}

async function takeBackRows({ changes }: Restored, now: Now): Promise<void> {
  await change(now, async (onProgress) => {
    const tables = Object.entries(changes);
    for (const [index, [table, rows]] of tables.entries()) {
      await takeBackTable(table, rows);
      onProgress((index + 1) / tables.length);
    }
  });
}

/** Makes everything that a restore touched as it was before it. What was written elsewhere since stays. */
export async function takeBackRestore(done: Restored, now: Now): Promise<void> {
  await takeBackRows(done, now);
  await changeSettings(done.settingsBefore);
  await signalRestored(now.at);
}
