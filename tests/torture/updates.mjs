// Updates of the extension while a sentence is being typed.
import { spawnSync } from 'node:child_process';

const runs = [[['playwright', 'test', 'updates.spec', '--workers=1'], { UPDATES: '20' }]];
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
