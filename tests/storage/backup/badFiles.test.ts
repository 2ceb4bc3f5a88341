import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupError, largestBackup } from '../../../domain/backup';
import { bytesOf, isLocked, readBackup } from '../../../storage/backup/read';
import { database } from '../../../storage/database';
import {
  aBackup,
  fixtureRows,
  latestVersion,
  putRows,
  readAllFacts,
  readText,
  restoreText,
} from '../../support/backups';
import { beginWithEmptyTables } from '../../support/freshDatabase';

beginWithEmptyTables();

const note = { id: 'n1', changedAt: 1000, day: '2026-11-20', text: 'Here' };
const withNote = (change: object) => aBackup({ notes: [{ ...note, ...change }] });
const whole = aBackup(fixtureRows(latestVersion));
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const pledge = { id: 'p', changedAt: 1, seam: 0, rests: [] };
const agreement = { id: 'a', changedAt: 1, steps: [{ did: 'ended', day: '2026-01-01' }] };
const goal = { ...fixtureRows(latestVersion).goals?.[0] };
const reminder = { ...fixtureRows(latestVersion).reminders?.[0] };

const bad: readonly [title: string, text: string, problem: string, table?: string][] = [
  ['a file cut in the middle', whole.slice(0, whole.length / 2), 'cut'],
  ['a file of which the last character is gone', whole.slice(0, -1), 'cut'],
  ['a file changed by hand so that it is no JSON', whole.replace(',', ';'), 'cut'],
  ['a page of the web', '<!doctype html><script>alert(1)</script>', 'not-ours'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'not-ours'],
  ['JSON of something else', '{"name":"other","version":"1.0.0"}', 'not-ours'],
  ['a list', '[]', 'not-ours'],
  ['a number', '1', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['a backup of a later format', aBackup({}, { formatVersion: 2 }), 'newer'],
  ['a backup of a later database', aBackup({}, { databaseVersion: latestVersion + 1 }), 'newer'],
  ['a version that is none', aBackup({}, { databaseVersion: 0 }), 'wrong'],
  ['tables that are none', aBackup([]), 'wrong'],
  ['no tables', aBackup(undefined), 'wrong'],
  ['a table that is no list', aBackup({ notes: {} }), 'wrong'],
  ['a table that nobody knows', aBackup({ secrets: [note] }), 'wrong', 'secrets'],
  ['a table that its version did not have', aBackup({ goals: [] }, { databaseVersion: 1 }), 'wrong', 'goals'],
  ['fifty thousand levels', aBackup({}).replace('"tables":{}', `"tables":{"notes":[${deep}]}`), 'too-deep'],
  ['fifty thousand levels of nothing else', deep, 'too-deep'],
  [
    'a name that reaches into JavaScript',
    withNote({}).replace('"day"', '"__proto__":{"a":1},"day"'),
    'odd-names',
  ],
  ['another', withNote({}).replace('"day"', '"constructor":{"prototype":{}},"day"'), 'odd-names'],
  ['one record twice', aBackup({ notes: [note, { ...note, day: '2026-11-21' }] }), 'twice', 'notes'],
  ['one day twice', aBackup({ notes: [note, { ...note, id: 'n2' }] }), 'twice', 'notes'],
  [
    'one record twice in an old backup',
    aBackup({ notes: [note, note] }, { databaseVersion: 1 }),
    'twice',
    'notes',
  ],
  [
    'a record of an old backup with a number for its id',
    aBackup({ notes: [{ ...note, id: 7 }] }, { databaseVersion: 1 }),
    'wrong',
    'notes',
  ],
  ['the thirtieth of February', withNote({ day: '2026-02-30' }), 'day', 'notes'],
  ['a day in other words', withNote({ day: 'yesterday' }), 'day', 'notes'],
  ['a day before anybody was born', withNote({ day: '0001-01-01' }), 'day', 'notes'],
  ['a moment that never comes', withNote({ changedAt: 1e300 }), 'day', 'notes'],
  ['a moment that is none', withNote({ changedAt: '1' }), 'day', 'notes'],
  ['a record without an id', withNote({ id: '' }), 'wrong', 'notes'],
  ['a record that is none', aBackup({ notes: [null] }), 'wrong'],
  ['words that are none', withNote({ text: 7 }), 'wrong', 'notes'],
  ['a promise without words', aBackup({ pledges: [{ ...pledge, terms: [] }] }), 'wrong', 'pledges'],
  [
    'a rhythm that never ends',
    aBackup({
      pledges: [
        {
          ...pledge,
          terms: [{ from: '2026-01-01', text: 'a', cadence: { kind: 'every-weeks', weeks: 0, day: 1 } }],
        },
      ],
    }),
    'wrong',
    'pledges',
  ],
  ['an agreement without a beginning', aBackup({ agreements: [agreement] }), 'wrong', 'agreements'],
  ['a place before which nothing fits', aBackup({ goals: [{ ...goal, rank: '0' }] }), 'wrong', 'goals'],
  ['a reminder at no time', aBackup({ reminders: [{ ...reminder, leads: [] }] }), 'wrong', 'reminders'],
  ['settings that are none', aBackup({}, { settings: { cover: 'naked' } }), 'settings'],
];

describe('a bad file', () => {
  let before: unknown;
  beforeEach(async () => {
    await putRows({ notes: [{ ...note, id: 'here', day: '2026-11-01' }] });
    before = await readAllFacts();
  });
  afterEach(async () => {
    expect(await readAllFacts(), 'nothing is changed').toEqual(before);
    expect({}).not.toHaveProperty('a');
  });

  it.each(bad)('%s is refused, and it is said why', async (_, text, problem, table) => {
    const refused = await restoreText(text).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(BackupError);
    expect(refused).toMatchObject({ problem, ...(table ? { table } : {}) });
  });

  it('a file of a gigabyte is refused by its size, without being read', async () => {
    let isRead = false;
    const arrayBuffer = () => {
      isRead = true;
      return Promise.resolve(new ArrayBuffer(0));
    };
    await expect(bytesOf({ size: 2 ** 30, arrayBuffer })).rejects.toMatchObject({ problem: 'too-large' });
    await expect(bytesOf({ size: largestBackup + 1, arrayBuffer })).rejects.toMatchObject({
      problem: 'too-large',
    });
    expect(isRead).toBe(false);
  });

  it('an empty one is refused', async () => {
    await expect(bytesOf(new Blob([]))).rejects.toMatchObject({ problem: 'empty' });
  });

  it('bytes that are no text are refused', async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x00]);
    expect(isLocked(bytes)).toBe(false);
    await expect(readBackup(bytes, () => {})).rejects.toMatchObject({ problem: 'not-ours' });
  });
});

it('markup in words stays what it is: words', async () => {
  const text = '<img src=x onerror=alert(1)><b>bold</b>';
  await restoreText(withNote({ text }));
  expect(await database.notes.toArray()).toMatchObject([{ text }]);
});

it('a field of a later version is kept', async () => {
  const { rows } = await readText(withNote({ colour: 'gold' }));
  expect(rows.notes).toMatchObject([{ colour: 'gold' }]);
});
