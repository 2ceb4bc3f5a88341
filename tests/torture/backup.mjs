// Damaged files and random databases, as in tests/storage/backup/random.test.ts, in the numbers of a release.
import { spawnSync } from 'node:child_process';

const [files, databases] = ['10000', '100'];
const { status, stdout, stderr } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', 'tests/storage/backup/random.test.ts'],
  {
    env: { ...process.env, BACKUP_FILES: files, BACKUP_DATABASES: databases },
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1e8,
  },
);
const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
console.log(rows.join('\n'));
if (status !== 0 || rows.length < 2) {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
