import { describe, expect, it } from 'vitest';
import { backupKinds, leftOut } from '../../../domain/backup';
import { toDay } from '../../../domain/day';
import { readBackup } from '../../../storage/backup/read';
import { previewOf, restore, takeBackRestore } from '../../../storage/backup/restore';
import { schemas } from '../../../storage/backup/schemas';
import { database } from '../../../storage/database';
import { migrations } from '../../../storage/migrations';
import { changeSettings, readSettings } from '../../../storage/settings';
import { keepAllCounts } from '../../../storage/tallies';
import {
  aBackup,
  factsOf,
  fixtureRows,
  latestVersion,
  makeText,
  now,
  putRows,
  readAllFacts,
  readText,
  restoreText,
  today,
  wipe,
} from '../../support/backups';
import { beginWithEmptyTables } from '../../support/freshDatabase';

beginWithEmptyTables();

const note = (change: object = {}) => ({
  ...{ id: 'n1', changedAt: 1000, day: '2026-11-20', text: 'Here' },
  ...change,
});

it('every table is in a backup with a schema and a kind, or is named as left out', () => {
  const tables = database.tables.map(({ name }) => name).filter((name) => !leftOut.includes(name));
  expect(Object.keys(schemas).toSorted()).toEqual(tables.toSorted());
  expect(Object.values(backupKinds).flat().toSorted()).toEqual(tables.toSorted());
  expect(leftOut.filter((name) => !database.tables.some((table) => table.name === name))).toEqual([]);
});

describe.each(migrations)('a backup of version $version', ({ version }) => {
  it('is restored through the migrations since, and a second time adds nothing', async () => {
    const rows = fixtureRows(version);
    const text = aBackup(rows, { databaseVersion: version });
    await restoreText(text);
    const after = await readAllFacts();
    for (const [table, list] of Object.entries(factsOf(rows)))
      expect(after[table]?.length, table).toBe(list.length);
    if (version === latestVersion) expect(after).toEqual(factsOf(rows));
    const again = await restoreText(text);
    expect(again).toMatchObject({ came: 0, gone: 0 });
    expect(await readAllFacts()).toEqual(after);
    expect(await indexedDB.databases()).not.toContainEqual(
      expect.objectContaining({ name: 'goldseam-scratch' }),
    );
  });

  it('comes out as it went in', async () => {
    await restoreText(aBackup(fixtureRows(version), { databaseVersion: version }));
    const before = await readAllFacts();
    const text = await makeText();
    await wipe();
    await restoreText(text);
    expect(await readAllFacts()).toEqual(before);
  });
});

describe('merging', () => {
  it.each([
    ['the file has the later one', { changedAt: 2000, text: 'File' }, 'File'],
    ['the later one is here', { changedAt: 500, text: 'File' }, 'Here'],
    ['the file took it back later', { changedAt: 2000, text: '', removed: true }, ''],
    ['it is alike', {}, 'Here'],
  ])('when %s', async (_, change, text) => {
    await putRows({ notes: [note()] });
    await restoreText(aBackup({ notes: [note(change)] }));
    expect(await database.notes.toArray()).toMatchObject([{ id: 'n1', text }]);
  });

  it('what was taken back here later stays taken back', async () => {
    await putRows({ notes: [note({ changedAt: 3000, text: '', removed: true })] });
    await restoreText(aBackup({ notes: [note()] }));
    expect(await database.notes.toArray()).toMatchObject([{ removed: true }]);
  });

  it('one day has one line, whichever browser it was written in', async () => {
    await putRows({ notes: [note()] });
    await restoreText(aBackup({ notes: [note({ id: 'n2', changedAt: 2000, text: 'File' })] }));
    expect(await database.notes.toArray()).toMatchObject([{ id: 'n2', text: 'File' }]);
    await restoreText(aBackup({ notes: [note({ id: 'n3', changedAt: 1500, text: 'Older' })] }));
    expect(await database.notes.toArray()).toMatchObject([{ id: 'n2', text: 'File' }]);
  });

  it('comes to the same whichever way round', async () => {
    const [one, other] = [
      [note(), note({ id: 'n4', day: '2026-11-19', changedAt: 9 })],
      [note({ id: 'n2', text: 'At the same moment' }), note({ id: 'n4', day: '2026-11-19', changedAt: 8 })],
    ];
    await putRows({ notes: one });
    await restoreText(aBackup({ notes: other }));
    const first = await readAllFacts();
    await wipe();
    await putRows({ notes: other });
    await restoreText(aBackup({ notes: one }));
    expect(await readAllFacts()).toEqual(first);
  });

  it('the profile of a browser where nothing was said yet gives way, and there is one', async () => {
    const [profile] = fixtureRows(latestVersion).profile ?? [];
    await putRows({ profile: [{ ...profile, id: 'fresh', changedAt: now, vesselSeed: 'fresh' }] });
    await restoreText(aBackup({ profile: [profile] }));
    expect(await database.profile.toArray()).toEqual([profile]);
    await putRows({ notes: [note()] });
    await restoreText(aBackup({ profile: [{ ...profile, id: 'older', changedAt: 1 }] }));
    expect(await database.profile.toArray()).toEqual([profile]);
  });
});

describe('replacing', () => {
  it('leaves exactly what is in the file', async () => {
    await putRows({ notes: [note({ changedAt: 9000 }), note({ id: 'n2', day: '2026-11-21' })] });
    const file = { notes: [note({ text: 'File' })] };
    const done = await restoreText(aBackup(file), 'replace');
    expect(await database.notes.toArray()).toEqual(file.notes);
    expect(done).toMatchObject({ came: 1, gone: 1 });
  });
});

describe('before anything is changed', () => {
  it('it is said how many are new, different, the same, and only here', async () => {
    await putRows({
      notes: [note(), note({ id: 'n2', day: '2026-11-18' }), note({ id: 'n3', day: '2026-11-17' })],
    });
    const preview = await previewOf(
      await readText(
        aBackup(
          {
            notes: [
              note(),
              note({ id: 'n2', day: '2026-11-18', text: 'File' }),
              note({ id: 'n9', day: '2026-11-16' }),
            ],
          },
          { settings: { dot: false, cover: 'quiet' } },
        ),
      ),
    );
    const counts = { fresh: 1, different: 1, same: 1, onlyHere: 1 };
    expect(preview.kinds.find(({ kind }) => kind === 'checkIns')?.counts).toEqual(counts);
    expect(preview).toMatchObject({ all: counts, settings: 1, isBlank: false });
    expect(await database.notes.count()).toBe(3);
  });
});

describe('settings', () => {
  it('go into a backup as far as they are the person’s', async () => {
    await changeSettings({ plainUntil: 99, isNewTabPaused: true, seesNotifications: false, dotFrom: 20 });
    const { settings } = await readText(await makeText());
    expect(settings).toMatchObject({ dotFrom: 20, cover: 'quiet' });
    expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(['plainUntil']));
    for (const name of ['plainUntil', 'isNewTabPaused', 'seesNotifications'])
      expect(settings).not.toHaveProperty(name);
  });

  it('merged, what was chosen here stays and the cover never shows more', async () => {
    await changeSettings({ dotFrom: 21 });
    const settings = { dotFrom: 18, dayStartsAt: 2, cover: 'open' };
    await restoreText(aBackup({}, { settings }));
    expect(await readSettings()).toMatchObject({ dotFrom: 21, dayStartsAt: 2, cover: 'quiet' });
    await restoreText(aBackup({}, { settings: { cover: 'plain' } }));
    expect(await readSettings()).toMatchObject({ cover: 'plain' });
  });

  it('replaced, they are as in the file', async () => {
    await changeSettings({ dotFrom: 21, isNewTabPaused: true });
    await restoreText(
      aBackup({}, { settings: { dotFrom: 18, cover: 'open', isNewTabPaused: false } }),
      'replace',
    );
    expect(await readSettings()).toMatchObject({ dotFrom: 18, cover: 'open', isNewTabPaused: true });
  });
});

describe('taking a restore back', () => {
  it.each(['merge', 'replace'] as const)('after it was to %s, all is as it was', async (mode) => {
    await restoreText(aBackup(fixtureRows(3), { databaseVersion: 3 }));
    await changeSettings({ dotFrom: 21 });
    const [before, settings] = [await readAllFacts(), await readSettings()];
    const done = await restoreText(
      aBackup(fixtureRows(latestVersion), { settings: { dotFrom: 18, dot: false } }),
      mode,
    );
    expect(await readAllFacts()).not.toEqual(before);
    await takeBackRestore(done, { today, at: now, onProgress: () => {} });
    expect(await readAllFacts()).toEqual(before);
    expect(await readSettings()).toEqual(settings);
  });

  it('what was written elsewhere since stays', async () => {
    const done = await restoreText(aBackup({ notes: [note()] }));
    await putRows({ notes: [note({ id: 'since', day: '2026-11-22' })] });
    await takeBackRestore(done, { today, at: now, onProgress: () => {} });
    expect(await database.notes.toArray()).toMatchObject([{ id: 'since' }]);
  });
});

it('counts are made again from the facts', async () => {
  await putRows({ ...fixtureRows(latestVersion), tallies: [], yearTallies: [] });
  await keepAllCounts(today);
  const counts = await database.tallies.toArray();
  const text = await makeText();
  await wipe();
  await restoreText(text);
  expect(await database.tallies.toArray()).toEqual(counts);
  expect(text).not.toContain('tallies');
});

it('counts that were made before a restore are not kept', async () => {
  const rows = fixtureRows(latestVersion);
  const later = toDay('2028-02-01');
  const countsOf = async (file: object) => {
    const backup = await readText(aBackup(file));
    await restore(backup, 'merge', { today: later, at: now, onProgress: () => {} });
    return [await database.tallies.toArray(), await database.yearTallies.toArray()];
  };
  const all = { pledges: rows.pledges, outcomes: rows.outcomes, repairs: rows.repairs };
  const whole = await countsOf(all);
  await wipe();
  const half = await countsOf({ ...all, outcomes: rows.outcomes?.slice(0, 40) });
  expect(half).not.toEqual(whole);
  expect(await countsOf(all)).toEqual(whole);
});

it('what the browser damaged is left out and counted, so that the rest can be restored', async () => {
  const { makeBackup } = await import('../../../storage/backup/make');
  await putRows({ notes: [note(), note({ id: 'n2', day: 'someday' })] });
  const { text, damaged } = await makeBackup(today, now, () => {});
  expect(damaged).toBe(1);
  const { rows } = await readBackup(new TextEncoder().encode(text), () => {});
  expect(rows.notes).toEqual([note()]);
});

it('words that a closing page left behind go with what was here, and come back with it', async () => {
  const late = { ...{ id: 'l', changedAt: now }, drafts: { 'goal new what': 'A shed' } };
  await putRows({ lateAnswers: [late] });
  const done = await restoreText(aBackup({}), 'replace');
  expect(await database.lateAnswers.count()).toBe(0);
  expect(await database.drafts.count()).toBe(0);
  await takeBackRestore(done, { today, at: now, onProgress: () => {} });
  expect(await database.drafts.toArray()).toMatchObject([{ field: 'goal new what', text: 'A shed' }]);
});

it('of what is kept once only the later of two is in it, so that the rest can be restored', async () => {
  const { makeBackup } = await import('../../../storage/backup/make');
  const [profile] = fixtureRows(latestVersion).profile ?? [];
  await putRows({ profile: [{ ...profile, id: 'other', changedAt: 0 }, { ...profile }] });
  const { text, damaged } = await makeBackup(today, now, () => {});
  expect(damaged).toBe(1);
  expect((await readText(text)).rows.profile).toEqual([profile]);
});

it('words that a closing page left behind are in it', async () => {
  const rows = fixtureRows(latestVersion);
  await putRows({ exerciseRuns: rows.exerciseRuns ?? [], lateAnswers: rows.lateAnswers ?? [] });
  const text = await makeText();
  expect(text).toContain('"lost":"My eve"');
  expect(text).not.toContain('lateAnswers');
});
