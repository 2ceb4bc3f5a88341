import { spawnSync } from 'node:child_process';
import { printRows } from './rows.mjs';

/** Runs one file of the end-to-end tests in other numbers, and prints the rows of figures that it prints. */
export function tortureEndToEnd(name, numbers) {
  printRows(
    spawnSync('npx', ['playwright', 'test', `${name}.spec`, '--workers=1', '--retries=0'], {
      env: { ...process.env, ...numbers },
      shell: process.platform === 'win32',
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
}
