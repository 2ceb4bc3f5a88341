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
import { changeSettings, readPersonalSettings } from '../settings';
import { signalRestored } from '../signals';
import { keepAllCounts } from '../tallies';
import type { Backup, OnProgress, PersonalSettings } from './file';
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
  const countsOf = (table: string) => compared(table, here[table] ?? [], rows[table] ?? [], keysOf);
  const kinds = backupKindNames.map((kind) => ({
    kind,
    counts: sumOf(backupKinds[kind].map(countsOf)),
  }));
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

/** Puts a change of one table into the database; what stands in its way goes. */
async function apply(table: string, { gone, came }: RowChanges): Promise<void> {
  const store = database.table(table);
  if (gone.length > 0) await store.bulkDelete(gone.map((row) => primaryKeyOf(table, row)));
  if (came.length > 0) await store.bulkPut([...came]);
}

/** Counts are made again from the facts. A failure costs nothing but time: pages count for themselves then. */
async function countAgain(today: Day): Promise<void> {
  try {
    await keepAllCounts(today);
  } catch {}
}

const clearCounts = () => Promise.all([database.tallies.clear(), database.yearTallies.clear()]);

/**
 * Restores a backup that was read whole: all of it in one transaction, or nothing. Doing it again adds nothing.
 * Resolves to what is needed to take it back.
 */
export async function restore(
  { rows, settings }: Backup,
  mode: RestoreMode,
  { today, at, onProgress }: { readonly today: Day; readonly at: number; readonly onProgress: OnProgress },
): Promise<Restored> {
  const keysOf = keysOfRows();
  const settingsBefore = await readPersonalSettings();
  const changes = await database.transaction('rw', database.tables, async () => {
    // What a closing page left is of before: it must not come into what is restored later.
    await takeInLateAnswers(at);
    const here = await readFacts();
    const after = restored(mode, here, rows, keysOf);
    const found = Object.keys(here).map(
      (table) => [table, changesBetween(here[table] ?? [], after[table] ?? [])] as const,
    );
    for (const [index, [table, change]] of found.entries()) {
      await apply(table, change);
      onProgress((index + 1) / found.length);
    }
    await clearCounts();
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
    await takeBackRows(done);
    throw problem;
  }
  await countAgain(today);
  await signalRestored(at);
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
  const now = (await store.toArray()) as readonly Row[];
  await store.bulkDelete(now.filter(isInTheWay).map((row) => primaryKeyOf(table, row)));
  await store.bulkPut([...gone]);
}

async function takeBackRows({ changes }: Restored): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const [table, change] of Object.entries(changes)) await takeBackTable(table, change);
    await clearCounts();
  });
}

/** Makes everything that a restore touched as it was before it. What was written elsewhere since stays. */
export async function takeBackRestore(done: Restored, today: Day, at: number): Promise<void> {
  await takeBackRows(done);
  await changeSettings(done.settingsBefore);
  await countAgain(today);
  await signalRestored(at);
}
