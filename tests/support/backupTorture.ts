import fc from 'fast-check';
import { expect } from 'vitest';
import { BackupError } from '../../domain/backup';
import { readBackup } from '../../storage/backup/read';
import { restore } from '../../storage/backup/restore';
import {
  aBackup,
  factsOf,
  fixtureRows,
  latestVersion,
  makeText,
  now,
  putRows,
  readAllFacts,
  restoreText,
  today,
  wipe,
} from './backups';
import { randomRows } from './randomRows';

// What `npm run torture -- backup` does in great numbers, and `npm test` in small ones: both in Node on a database that
// is made up, and in a real Chromium.

const silent = () => {};

/** Saves, erases and restores random databases: each comes out as it went in, and a second restore adds nothing. */
export async function thereAndBack(databases: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      randomRows,
      fc.constantFrom('merge' as const, 'replace' as const),
      async (rows, mode) => {
        await wipe();
        await putRows(rows);
        const before = await readAllFacts();
        const text = await makeText();
        await wipe();
        await restoreText(text, mode);
        expect(await readAllFacts()).toEqual(before);
        expect(await restoreText(text, mode)).toMatchObject({ came: 0, gone: 0 });
        expect(await readAllFacts()).toEqual(before);
      },
    ),
    { numRuns: databases },
  );
}

/** Up to three rows of each table, so that every file is quickly tried. */
const someRows = (version: number) =>
  Object.fromEntries(
    Object.entries(fixtureRows(version)).map(([table, list]) => [table, list.slice(0, 3)] as const),
  );

const pieces = fc.constantFrom(
  ...['null', '[]', '{}', '""', '-1', '1e999', '1e300', '"2026-02-30"', '"9999-99-99"', 'true', '"\\ud800"'],
  ...[
    '{"__proto__":{"polluted":1}}',
    '{"constructor":1}',
    '[[[[[[[[[]]]]]]]]]',
    '9007199254740993',
    '"<script>"',
  ],
);

const patterns = {
  value: /:("(?:[^"\\]|\\.)*"|[\d.]+|true|null)/g,
  name: /"\w+":/g,
  double: /\{"id"[^{}]*\},/g,
  words: /"(?:text|note|itemId|title|what|why)":"(?:[^"\\]|\\.)*"/g,
};

/** A backup in which something was cut, turned over, doubled or put in the place of something else. */
const damagedFiles = fc
  .record({
    version: fc.constantFrom(latestVersion, latestVersion, latestVersion, 1, 4),
    steps: fc.array(
      fc.record({
        how: fc.constantFrom('cut', 'drop', 'flip', 'value', 'value', 'name', 'double', 'words', 'words'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(30),
        piece: pieces,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ version, steps }) =>
    steps.reduce(
      (text, { how, at, length, piece }) => {
        const index = Math.floor(at * text.length);
        if (how === 'cut') return text.slice(0, index);
        if (how === 'drop') return text.slice(0, index) + text.slice(index + length);
        if (how === 'flip')
          return text.slice(0, index) + String.fromCharCode(32 + length) + text.slice(index + 1);
        const found = [...text.matchAll(patterns[how])];
        const one = found[Math.floor(at * found.length)];
        if (!one) return text;
        const end = one.index + one[0].length;
        if (how === 'words')
          return `${text.slice(0, one.index)}${one[0].slice(0, -1)} ${length}"${text.slice(end)}`;
        if (how === 'double') return text.slice(0, end) + one[0] + text.slice(end);
        return `${text.slice(0, one.index)}${how === 'value' ? `:${piece}` : `"n${length}":`}${text.slice(end)}`;
      },
      aBackup(someRows(version), { databaseVersion: version }),
    ),
  );

/**
 * Restores from damaged files: each changes nothing or is restored whole, and nothing is thrown that is not a reason.
 * Resolves to how they ended.
 */
export async function damaged(
  files: number,
): Promise<{ readonly refused: number; readonly restored: number }> {
  await wipe();
  await putRows(someRows(latestVersion));
  let before = await readAllFacts();
  const ends = { refused: 0, restored: 0 };
  await fc.assert(
    fc.asyncProperty(damagedFiles, async (text) => {
      let read: Awaited<ReturnType<typeof readBackup>>;
      try {
        read = await readBackup(new TextEncoder().encode(text), silent);
      } catch (problem) {
        expect(problem).toBeInstanceOf(BackupError);
        ends.refused += 1;
        expect(await readAllFacts()).toEqual(before);
        return;
      }
      ends.restored += 1;
      await restore(read, 'replace', { today, at: now, onProgress: silent });
      before = await readAllFacts();
      expect(before).toMatchObject(factsOf(read.rows));
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: files },
  );
  expect(ends.refused + ends.restored).toBe(files);
  expect(ends.refused).toBeGreaterThan(0);
  // About one in seven can be restored; of few files, by chance, none.
  if (files >= 200) expect(ends.restored).toBeGreaterThan(files / 20);
  return ends;
}

/** A row of docs/reliability.md: what, how many, lost, half done. */
export function row(what: string, count: number): string {
  return `| ${what} | ${count.toLocaleString('en')} | 0 | 0 | \`npm run torture -- backup\` |`;
}
