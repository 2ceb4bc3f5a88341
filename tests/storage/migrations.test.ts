import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { occurrences, type Reminder } from '../../domain/reminder';
import { GoldseamDatabase } from '../../storage/database';
import { migrations } from '../../storage/migrations';
import type { Migration } from '../../storage/migrations/migration';

/** A fact has an id; a count, which is made from facts, has the promise and up to when it goes. */
type Row = { readonly id: string } | { readonly pledgeId: string; readonly upTo: string };
type Tables = Readonly<Record<string, readonly Row[]>>;

/** Shapes that are on people's computers, word for word. A new release adds one and changes none. */
const released: Readonly<Record<number, Migration['stores']>> = {
  1: {
    answers: 'id, &[day+question], day',
    notes: 'id, &day',
    pledges: 'id',
    outcomes: 'id, &[pledgeId+day], pledgeId, day',
    repairs: 'id, &[pledgeId+day], pledgeId',
    stageMoves: 'id',
    shown: 'id, &[day+kind+position], day',
    itemMarks: 'id, &itemId',
    reminders: 'id',
    deliveries: 'id, &[reminderId+date], date',
    profile: 'id',
  },
  2: {
    signAnswers: 'id, &signId',
    tendings: 'id',
    breaches: 'id',
    stageOffers: 'id, &[day+stage]',
    holds: 'id',
    stretchEnds: 'id',
    ownItems: 'id',
  },
  3: {
    repairs: 'id, &[pledgeId+day], pledgeId, day',
    vessels: 'id',
    completions: 'id',
    promisesToMe: 'id',
    noticings: 'id, &[promiseId+week]',
    goodThings: 'id, &week',
    tallies: 'pledgeId',
    yearTallies: '[pledgeId+upTo]',
  },
  4: {
    deliveries: 'id, &[reminderId+date+lead], date',
  },
  5: {
    exerciseRuns: 'id, exercise',
    lateAnswers: 'id, runId',
    goodDays: 'id',
    talks: 'id',
    questions: 'id',
    questionTimes: 'id',
    drafts: 'field',
    touchAnswers: 'id, &kind',
    agreements: 'id',
    goals: 'id',
    visits: 'id',
  },
  6: {
    outbox: '++n',
    marks: 'id',
  },
};

const versions = migrations.map(({ version }) => version);
const fixtureOf = (version: number) => `tests/storage/fixtures/v${version}.json`;
const readFixture = (version: number): Tables => JSON.parse(readFileSync(fixtureOf(version), 'utf8')).tables;
const keyOf = (row: Row) => ('id' in row ? row.id : `${row.pledgeId} ${row.upTo}`);
const byId = (rows: readonly Row[]) => [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const upTo = (version: number, steps = migrations) => steps.filter((step) => step.version <= version);

const name = 'walk';

/** Fills a database of the given shape, then opens it in a later one. */
async function walk(tables: Tables, from: readonly Migration[], to: readonly Migration[]): Promise<Tables> {
  const old = await new GoldseamDatabase(name, from).open();
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd([...rows]);
  old.close();
  const latest = await new GoldseamDatabase(name, to).open();
  const read = await Promise.all(
    latest.tables.map(async (table) => [table.name, byId(await table.toArray())] as const),
  );
  latest.close();
  return Object.fromEntries(read);
}

afterEach(() => Dexie.delete(name));

describe('the list of migrations', () => {
  it('counts up from 1 without gaps, so that nobody is left between two versions', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it('has every file of its folder, named by its number', () => {
    const files = readdirSync('storage/migrations').filter((file) => /^\d/.test(file));
    expect(files.sort().map((file) => Number(file.slice(0, 3)))).toEqual(versions);
  });

  it.each(migrations)('never edits released version $version ($why)', ({ version, stores }) => {
    expect(
      released,
      `write the stores of version ${version} into this test when it is released`,
    ).toHaveProperty(`${version}`);
    expect(stores, 'released migrations are never edited; add a new file').toEqual(released[version]);
  });

  it('never loses a released version', () => {
    const kept = Object.keys(released).map(Number);
    expect(
      kept.filter((version) => !versions.includes(version)),
      'released migrations are never removed',
    ).toEqual([]);
  });
});

describe.each(migrations)('version $version ($why)', ({ version }) => {
  it('has an export of real data to walk from', () => {
    expect(
      existsSync(fixtureOf(version)),
      `${fixtureOf(version)} is missing: export a database of version ${version} with something in every table, ` +
        'and keep it for ever; without it nobody knows whether people keep their data.',
    ).toBe(true);
    expect(JSON.parse(readFileSync(fixtureOf(version), 'utf8'))).toMatchObject({ version });
  });

  it('has something in every table of that export', async () => {
    const shape = await new GoldseamDatabase(name, upTo(version)).open();
    const tables = shape.tables.map((table) => table.name).sort();
    shape.close();
    const filled = Object.entries(readFixture(version)).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([table]) => table).sort()).toEqual(tables);
  });

  it('keeps every record on the way to the newest', async () => {
    const fixture = readFixture(version);
    const later = migrations.filter((step) => step.version > version);
    const dropped = later.flatMap(({ stores }) =>
      Object.keys(stores).filter((table) => stores[table] === null),
    );
    const kept = Object.entries(fixture).filter(([table]) => !dropped.includes(table));
    const newest = await walk(fixture, upTo(version), migrations);
    for (const [table, rows] of kept) {
      expect(newest[table]?.map(keyOf), table).toEqual(byId(rows).map(keyOf));
      // A step that rewrites records has its own test of what they become.
      if (!later.some(({ upgrade }) => upgrade)) expect(newest[table], table).toEqual(byId(rows));
    }
  });
});

describe('the step to version 2', () => {
  it('gives an old profile no causes, a life together and no parting, and keeps all else of it', async () => {
    const fixture = readFixture(1);
    const after = await walk(fixture, upTo(1), upTo(2));
    expect(fixture.profile).toHaveLength(1);
    expect(after.profile).toStrictEqual(
      fixture.profile?.map((profile) => ({ ...profile, causes: [], mode: 'joint', isParting: false })),
    );
  });

  it('touches nothing else, and its own tables begin empty', async () => {
    const fixture = readFixture(1);
    const { profile: _, ...after } = await walk(fixture, upTo(1), upTo(2));
    const untouched = Object.entries(fixture).filter(([table]) => table !== 'profile');
    for (const [table, rows] of untouched) expect(after[table], table).toStrictEqual(byId(rows));
    for (const table of Object.keys(released[2] ?? {})) expect(after[table], table).toEqual([]);
  });

  it('changes nothing for someone who has no profile yet', async () => {
    const after = await walk({ notes: readFixture(1).notes ?? [] }, upTo(1), upTo(2));
    expect(after.profile).toEqual([]);
  });

  it('asks nobody twice: what was chosen since stays when it is opened again', async () => {
    const fixture = readFixture(2);
    const after = await walk(fixture, upTo(2), upTo(2));
    expect(after.profile).toStrictEqual(fixture.profile);
  });
});

describe('the step to version 3', () => {
  it('touches no record, and its own tables begin empty', async () => {
    const fixture = readFixture(2);
    const after = await walk(fixture, upTo(2), upTo(3));
    for (const [table, rows] of Object.entries(fixture))
      expect(after[table], table).toStrictEqual(byId(rows));
    const own = Object.keys(released[3] ?? {}).filter((table) => !(table in fixture));
    expect(own.sort()).toEqual([
      'completions',
      'goodThings',
      'noticings',
      'promisesToMe',
      'tallies',
      'vessels',
      'yearTallies',
    ]);
    for (const table of own) expect(after[table], table).toEqual([]);
  });

  it('finds old repairs by their day', async () => {
    const fixture = readFixture(2);
    await walk(fixture, upTo(2), upTo(3));
    const latest = await new GoldseamDatabase(name, upTo(3)).open();
    const days = await latest.table('repairs').orderBy('day').keys();
    latest.close();
    expect(days).toEqual(['2026-10-29', '2026-11-01']);
  });
});

interface OldReminder {
  readonly id: string;
  readonly changedAt: number;
  readonly weekday: number;
  readonly time: string;
}

describe('the step to version 4', () => {
  it('keeps every weekly time together, on its weekday and at its time', async () => {
    const fixture = readFixture(3);
    const after = await walk(fixture, upTo(3), upTo(4));
    expect(fixture.reminders?.length).toBeGreaterThan(0);
    for (const before of (fixture.reminders ?? []) as unknown as OldReminder[]) {
      const { weekday, time, ...kept } = before;
      expect(after.reminders?.find((one) => keyOf(one) === before.id)).toEqual({
        ...kept,
        kind: 'together',
        schedule: {
          repeat: { kind: 'weekdays', days: [weekday] },
          time,
          from: new Date(before.changedAt - 86_400_000).toISOString().slice(0, 10),
        },
        minutes: 120,
        leads: [0],
        sequence: 0,
      });
    }
  });

  it('lets each come as it came before', async () => {
    const fixture = readFixture(3);
    const after = await walk(fixture, upTo(3), upTo(4));
    for (const reminder of after.reminders as unknown as Reminder[]) {
      const before = fixture.reminders?.find((one) => keyOf(one) === reminder.id) as unknown as OldReminder;
      const days = occurrences(reminder, toDay('2027-01-01'), toDay('2027-01-31'), 'Europe/Berlin');
      expect(days.length).toBe(reminder.removed ? 0 : before.weekday >= 5 ? 5 : 4);
      for (const { at } of days) expect(at.dayOfWeek).toBe(before.weekday);
    }
  });

  it('keeps what was shown, and asks for nothing twice', async () => {
    const fixture = readFixture(3);
    const after = await walk(fixture, upTo(3), upTo(4));
    expect(fixture.deliveries?.length).toBeGreaterThan(0);
    expect(after.deliveries).toEqual(byId(fixture.deliveries ?? []).map((one) => ({ ...one, lead: 0 })));
  });
});

describe('a later migration', () => {
  const next: Migration = {
    version: migrations.length + 1,
    why: 'a made-up one: moods get a word',
    stores: { answers: 'id, &[day+question], day, word', words: 'id' },
    upgrade: async (transaction) => {
      await transaction
        .table('answers')
        .toCollection()
        .modify((answer: { word?: string }) => {
          answer.word = 'unknown';
        });
    },
  };

  it('changes what it names and leaves the rest alone', async () => {
    const fixture = readFixture(1);
    const after = await walk(fixture, upTo(1), [...migrations, next]);
    expect(after.answers).toEqual(
      byId(fixture.answers ?? []).map((answer) => ({ ...answer, word: 'unknown' })),
    );
    expect(after.words).toEqual([]);
    expect(after.notes).toEqual(byId(fixture.notes ?? []));
  });

  it('that fails leaves the old database as it was', async () => {
    const failing: Migration = {
      ...next,
      upgrade: async (transaction) => {
        await transaction.table('answers').clear();
        throw new Error('no');
      },
    };
    const fixture = readFixture(1);
    await expect(walk(fixture, upTo(1), [...migrations, failing])).rejects.toThrow('no');
    const still = await new GoldseamDatabase(name, migrations).open();
    expect(byId(await still.table('answers').toArray())).toEqual(byId(fixture.answers ?? []));
    still.close();
  });
});
