import { spawnSync } from 'node:child_process';

/** Runs one file of the end-to-end tests in other numbers, and prints the rows of figures that it prints. */
export function tortureEndToEnd(name, numbers) {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['playwright', 'test', `${name}.spec`, '--workers=1', '--retries=0'],
    {
      env: { ...process.env, ...numbers },
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
}
