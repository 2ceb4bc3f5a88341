// Damaged files and random databases in the numbers of a release: in Node on a made-up database, and in a real Chromium.
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from '../../scripts/browsers.mjs';

const [files, databases] = ['10000', '100'];
const runs = [
  ['--project', 'unit', 'tests/storage/backup/random.test.ts'],
  ['--project', 'component', 'tests/storage/backup/random.chromium.ts'],
];

for (const run of runs) {
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', ...run], {
    env: {
      ...process.env,
      CHROMIUM_PATH: ensureBrowsers({ chromium: true }).chromium,
      BACKUP_FILES: files,
      BACKUP_DATABASES: databases,
      VITE_BACKUP_FILES: files,
      VITE_BACKUP_DATABASES: databases,
    },
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  console.log(rows.join('\n'));
  if (status !== 0 || rows.length < 2) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
}
