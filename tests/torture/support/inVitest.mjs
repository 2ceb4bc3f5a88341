import { spawnSync } from 'node:child_process';
import { printRows } from './rows.mjs';

/** Runs some files of a project of Vitest in other numbers, and prints the rows of figures that they print. */
export function tortureInVitest(project, files, numbers) {
  printRows(
    spawnSync('npx', ['vitest', 'run', '--project', project, ...files], {
      env: { ...process.env, ...numbers },
      shell: process.platform === 'win32',
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
}
