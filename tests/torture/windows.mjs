// Edits from several windows and the background at once.
import { spawnSync } from 'node:child_process';

const runs = [[['playwright', 'test', 'two-windows', '--workers=1'], { EDITS: '1000' }]];
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
