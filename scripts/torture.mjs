// npm run torture: what may go wrong, thousands of times, with a row of figures for each. `npm run torture -- backup`
// runs one of them, without a name all. Each is a file of tests/torture that prints its rows, and fails when something
// was lost. They belong to docs/reliability.md. What needs the built extension needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = 'tests/torture';
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace(/\.mjs$/, ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no torture called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}

console.log('| what | how many | lost | half | command |\n| --- | ---: | ---: | ---: | --- |');
for (const name of wanted.length > 0 ? wanted : all) {
  const { status } = spawnSync(process.execPath, [`${folder}/${name}.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
