// Upgrades from every released version, ended and killed at twenty places each, and both versions open at once.
import { spawnSync } from 'node:child_process';

const runs = [
  [
    ['vitest', 'run', '--project', 'unit', 'tests/storage/upgrades.test.ts', 'tests/storage/opening.test.ts'],
    { UPGRADE_POINTS: '20', UPGRADE_TIMES: '65', INTERLEAVINGS: '1000' },
  ],
  [['playwright', 'test', 'upgrades', '--workers=1'], { KILLS: '20' }],
];
for (const [args, env] of runs) {
  const { status, stdout, stderr } = spawnSync('npx', args, {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  console.log(rows.join('\n'));
  if (status !== 0 || rows.length === 0) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
}
