// npm run licences: writes down whose work is in the extension, and under which licence, into public/licences.txt,
// which is part of it. A test says so when it is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folderOf = (name) => `${root}node_modules/${name}/`;
const readManifest = (name) => JSON.parse(readFileSync(`${folderOf(name)}package.json`, 'utf8'));

// What a tool brings along for itself is not in the extension.
const bundled = /^# Licenses of bundled dependencies/m;
/** What the build puts into the extension beside the dependencies and theirs. */
const builtIn = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage', 'superlock', 'vite'];

function withTheirs(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withTheirs(Object.keys(readManifest(name).dependencies ?? {}), seen);
  }
  return seen;
}

function textOf(name) {
  const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  return file
    ? readFileSync(`${folderOf(name)}${file}`, 'utf8')
        .replaceAll('\r\n', '\n')
        .split(bundled)[0]
        .trim()
    : '';
}

/** The text of public/licences.txt as it should be. */
export function licences() {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const names = [...withTheirs(Object.keys(dependencies)), ...builtIn];
  const entries = [...new Set(names)].toSorted().map((name) => {
    const { version, license } = readManifest(name);
    const [line, text] = [`${name} ${version}, ${license}`, textOf(name)];
    return `${'='.repeat(100)}\n${line}\n${text ? `\n${text}\n` : ''}`;
  });
  return `Goldseam is made with the work of others. Each part, and its licence:\n\n${entries.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}public/licences.txt`, licences());
}
