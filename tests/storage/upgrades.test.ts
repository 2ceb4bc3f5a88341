import Dexie from 'dexie';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GoldseamDatabase } from '../../storage/database';
import { migrations } from '../../storage/migrations';
import { type OldTables, oldLife, oldLives } from '../support/oldLives';

const name = 'upgrade';
const latest = migrations.length;
const released = migrations.map(({ version }) => version).filter((version) => version < latest);
/** How many places of each upgrade are tried; in the torture twenty. */
const points = Number(process.env.UPGRADE_POINTS ?? 5);
/** How many times a long life is as long as a usual one. */
const times = Number(process.env.UPGRADE_TIMES ?? 8);

const upTo = (version: number) => migrations.filter((step) => step.version <= version);

async function leaveBehind(version: number, tables: OldTables) {
  const old = await new GoldseamDatabase(name, upTo(version)).open();
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd([...rows]);
  old.close();
}

async function readAll(version: number): Promise<OldTables> {
  const opened = await new GoldseamDatabase(name, upTo(version)).open();
  const read = await Promise.all(
    opened.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  opened.close();
  return Object.fromEntries(read);
}

const rowsIn = (tables: OldTables) => Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

/** Everything an upgrade asks of the database, one after the other. */
const asked = () =>
  [
    [IDBDatabase.prototype, 'createObjectStore'],
    [IDBObjectStore.prototype, 'createIndex'],
    [IDBObjectStore.prototype, 'put'],
    [IDBObjectStore.prototype, 'add'],
    [IDBObjectStore.prototype, 'openCursor'],
    [IDBObjectStore.prototype, 'getAll'],
    [IDBCursor.prototype, 'update'],
  ] as const;

/** Ends the upgrade at its nth request; what a browser that is killed there leaves behind is the same. */
function endAt(nth: number): () => number {
  let count = 0;
  for (const [holder, method] of asked()) {
    const methods = holder as unknown as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[method];
    vi.spyOn(methods, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
      count += 1;
      if (count === nth) throw new DOMException('killed', 'AbortError');
      return original?.apply(this, args);
    });
  }
  return () => count;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(name);
});

describe.each(released)('a life of version %i', (version) => {
  it.each(oldLives)(
    'that is %s arrives in the newest version with every record and every letter',
    async (life) => {
      const tables = oldLife(version, life, times);
      await leaveBehind(version, tables);
      const began = performance.now();
      const after = await readAll(latest);
      const took = performance.now() - began;
      for (const [table, rows] of Object.entries(tables)) {
        expect(after[table]?.length, table).toBe(rows.length);
        for (const row of rows) {
          const same = after[table]?.find((one) =>
            'id' in one ? one.id === row.id : one.pledgeId === row.pledgeId,
          );
          // A step that rewrites a field has its own test; sentences are never rewritten.
          const sentences = Object.values(row).filter(
            (value) => typeof value === 'string' && value.includes(' '),
          );
          for (const sentence of sentences)
            expect(JSON.stringify(same), table).toContain(JSON.stringify(sentence));
        }
      }
      expect(took).toBeLessThan(10_000);
      // Walking there at once is the same as release by release.
      await Dexie.delete(name);
      await leaveBehind(version, tables);
      for (let next = version + 1; next <= latest; next += 1) await readAll(next);
      expect(await readAll(latest)).toEqual(after);
    },
  );

  describe('whose upgrade is ended midway', () => {
    let golden: OldTables = {};
    let requests = 0;
    const tables = oldLife(version, 'odd');
    beforeAll(async () => {
      await leaveBehind(version, tables);
      const count = endAt(-1);
      golden = await readAll(latest);
      requests = count();
      vi.restoreAllMocks();
      await Dexie.delete(name);
    });

    it(`is old or new at each of ${points} places, never between`, async () => {
      let ended = 0;
      for (let point = 0; point < points; point += 1) {
        await leaveBehind(version, tables);
        const before = await readAll(version);
        const nth = 1 + Math.floor((point * (requests - 1)) / Math.max(1, points - 1));
        endAt(nth);
        const upgrade = new GoldseamDatabase(name);
        const failed = await upgrade.open().then(
          () => false,
          () => true,
        );
        upgrade.close();
        vi.restoreAllMocks();
        if (failed) {
          ended += 1;
          expect(await readAll(version), `ended at request ${nth}`).toEqual(before);
        }
        expect(await readAll(latest), `ended at request ${nth}`).toEqual(golden);
        await Dexie.delete(name);
      }
      expect(ended).toBeGreaterThan(0);
      console.info(
        `| an upgrade from version ${version} that is ended midway | ${ended} places, ${rowsIn(tables)} records | 0 | 0 | \`npm run torture -- upgrades\` |`,
      );
    });
  });
});
