import { stripVTControlCharacters } from 'node:util';

/** Prints the rows of figures that a run has printed; all of it, when it failed or has none. */
export function printRows({ status, stdout, stderr }) {
  const rows = stripVTControlCharacters(stdout)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  console.log(rows.join('\n'));
  if (status === 0 && rows.length > 0) return;
  console.error(stdout, stderr);
  process.exitCode = 1;
}
