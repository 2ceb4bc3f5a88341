import { it } from 'vitest';
import { damaged, row, thereAndBack } from '../../support/backupTorture';

const files = Number(import.meta.env.VITE_BACKUP_FILES ?? 20);
const databases = Number(import.meta.env.VITE_BACKUP_DATABASES ?? 3);
const tell = (text: string) => import.meta.env.VITE_BACKUP_FILES && console.info(`\n${text}`);

it('random databases come out of a real browser as they went in', async () => {
  await thereAndBack(databases);
  tell(row('the same in a real Chromium: random databases', databases));
}, 600_000);

it('in a real browser too a damaged file changes nothing or is restored whole', async () => {
  const { restored } = await damaged(files);
  tell(
    row(
      `the same in a real Chromium: damaged backups, of which ${restored.toLocaleString('en')} could be restored whole`,
      files,
    ),
  );
}, 3_600_000);
