// Upgrades from every released version, ended and killed at twenty places each, and both versions open at once, as in
// tests/storage/upgrades.test.ts, opening.test.ts and tests/e2e/upgrades.spec.ts.
import { spawnSync } from 'node:child_process';
import { tortureEndToEnd } from './support/endToEnd.mjs';

const { status, stdout, stderr } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', 'tests/storage/upgrades.test.ts', 'tests/storage/opening.test.ts'],
  {
    env: { ...process.env, UPGRADE_POINTS: '20', UPGRADE_TIMES: '65', INTERLEAVINGS: '1000' },
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1e8,
  },
);
const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
console.log(rows.join('\n'));
if (status !== 0 || rows.length === 0) {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
tortureEndToEnd('upgrades', { UPGRADE_KILLS: process.env.UPGRADE_KILLS ?? '20' });
