import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../domain/day';
import { previewOf } from '../../storage/backup/restore';
import { findCopy, forgetOldCopy, keptFor } from '../../storage/copyBefore';
import { database, GoldseamDatabase } from '../../storage/database';
import {
  eraseCausesAndLens,
  eraseCheckIns,
  eraseDay,
  eraseEverything,
  erasePromise,
  eraseWritten,
} from '../../storage/erase';
import { migrations } from '../../storage/migrations';
import { readText } from '../support/backups';
import { oldLife } from '../support/oldLives';
import { fakePrivateFiles } from '../support/privateFiles';

const latest = migrations.length;
const day = toDay('2026-11-20');
const rewriting = migrations.filter(({ upgrade }) => upgrade).map(({ version }) => version);
const released = migrations.map(({ version }) => version).filter((version) => version < latest);
const hasToRewrite = (version: number) => rewriting.some((step) => step > version);

let files: ReadonlyMap<string, File>;
let opened: GoldseamDatabase;

beforeEach(() => {
  files = fakePrivateFiles();
});

afterEach(async () => {
  opened?.close();
  await Dexie.delete('updated');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens what an older version left, as a page of this one does. */
async function upgradedFrom(version: number, steps = migrations) {
  const old = new GoldseamDatabase(
    'updated',
    migrations.filter((step) => step.version <= version),
  );
  const life = oldLife(version, 'typical');
  for (const [table, rows] of Object.entries(life)) await old.table(table).bulkAdd([...rows]);
  old.close();
  opened = new GoldseamDatabase('updated', steps);
  opened.keepCopies(() => day);
  await opened.open();
  return life;
}

async function readCopy(): Promise<{ databaseVersion: number; tables: Record<string, unknown[]> }> {
  const file = await findCopy();
  if (!file) throw new Error('There is no copy');
  return JSON.parse(await file.text());
}

describe.each(released)('an upgrade from version %i', (version) => {
  it(
    hasToRewrite(version)
      ? 'leaves a copy of every record as it was'
      : 'leaves no copy: nothing is rewritten',
    async () => {
      const life = await upgradedFrom(version);
      if (!hasToRewrite(version)) {
        expect(files.size).toBe(0);
        return;
      }
      const { databaseVersion, tables } = await readCopy();
      expect(databaseVersion).toBe(version);
      for (const [table, rows] of Object.entries(life)) {
        expect(tables[table], table).toHaveLength(rows.length);
        expect(tables[table], table).toEqual(expect.arrayContaining([...rows]));
      }
    },
  );
});

it('a copy can be restored like any backup', async () => {
  const life = await upgradedFrom(1);
  const copy = await findCopy();
  const backup = await readText((await copy?.text()) ?? '');
  const { all } = await previewOf(backup);
  const facts = Object.entries(life).filter(([table]) => !['shown', 'deliveries'].includes(table));
  expect(all.fresh).toBeGreaterThanOrEqual(facts.reduce((sum, [, rows]) => sum + rows.length, 0));
});

it('is there when the upgrade does not end', async () => {
  const failing = migrations.map((step) =>
    step.version === 2
      ? {
          ...step,
          upgrade: () => Promise.reject(new Error('stopped')),
        }
      : step,
  );
  await expect(upgradedFrom(1, failing)).rejects.toThrow();
  expect((await readCopy()).databaseVersion).toBe(1);
});

it('an upgrade goes on where no copy can be written', async () => {
  vi.stubGlobal('navigator', {
    ...navigator,
    storage: { getDirectory: () => Promise.reject(new DOMException('No room', 'QuotaExceededError')) },
  });
  await upgradedFrom(1);
  expect(await opened.pledges.count()).toBeGreaterThan(0);
});

it('is removed after thirty days, and not before', async () => {
  await upgradedFrom(1);
  const { lastModified = 0 } = (await findCopy()) ?? {};
  await forgetOldCopy(lastModified + keptFor);
  expect(await findCopy()).not.toBeNull();
  await forgetOldCopy(lastModified + keptFor + 1);
  expect(await findCopy()).toBeNull();
});

const erasers: Readonly<Record<string, () => Promise<unknown>>> = {
  everything: eraseEverything,
  'a day': () => eraseDay(day, day, 1),
  'check-ins': () => eraseCheckIns(1),
  'what was written': () => eraseWritten(1),
  'causes and lens': () => eraseCausesAndLens(1),
  'a promise': () => erasePromise('p1', 1),
};

it.each(Object.entries(erasers))('erasing %s removes the copy', async (_, erase) => {
  await upgradedFrom(1);
  expect(await findCopy()).not.toBeNull();
  await erase();
  expect(await findCopy()).toBeNull();
  database.close({ disableAutoOpen: false });
});
