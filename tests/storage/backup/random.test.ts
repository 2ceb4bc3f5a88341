import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBackup, putRows, readAllFacts, restoreText, wipe } from '../../support/backups';
import { damaged, row, thereAndBack } from '../../support/backupTorture';
import { randomRows } from '../../support/randomRows';

// `npm run torture -- backup` tries ten thousand files and a hundred databases.
const files = Number(process.env.BACKUP_FILES ?? 300);
const databases = Number(process.env.BACKUP_DATABASES ?? 20);
const tell = (text: string) => process.env.BACKUP_FILES && process.stdout.write(`${text}\n`);

it('random databases come out as they went in, and a second restore adds nothing', async () => {
  await thereAndBack(databases);
  tell(row('random databases saved, erased and restored twice', databases));
}, 300_000);

it('two random databases merge alike whichever way round, and doing it again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomRows, randomRows, async (one, other) => {
      const merged = async (first: typeof one, second: typeof one) => {
        await wipe();
        // Something of the person is here, or its profile would give way.
        await putRows({ ...first, itemMarks: [{ id: 'm', changedAt: 1, itemId: 'one', mark: 'hidden' }] });
        const text = aBackup({
          ...second,
          itemMarks: [{ id: 'm', changedAt: 1, itemId: 'one', mark: 'hidden' }],
        });
        await restoreText(text);
        const after = await readAllFacts();
        expect(await restoreText(text)).toMatchObject({ came: 0, gone: 0 });
        return after;
      };
      expect(await merged(one, other)).toEqual(await merged(other, one));
    }),
    { numRuns: 30 },
  );
}, 300_000);

it('a damaged file changes nothing or is restored whole, and nothing is thrown that is not a reason', async () => {
  const { restored } = await damaged(files);
  tell(row(`damaged backups, of which ${restored.toLocaleString('en')} could be restored whole`, files));
}, 3_600_000);
