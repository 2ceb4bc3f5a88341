// npm run test:sizes: what each page loads, against its budget. Needs a build. Sizes are the same on every computer, unlike
// times, so this can be a test: docs/decisions/070.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const built = resolve('.output/chrome-mv3');
if (!existsSync(join(built, 'manifest.json'))) {
  console.error('There is no build yet. Run `npm run build` first.');
  process.exit(1);
}

const read = (file) => readFileSync(join(built, file), 'utf8');
const sizeOf = (file) => statSync(join(built, file)).size;
const inRoot = (file, from) => (file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(from), file));

/** The files a file names: those it needs at once, and those it may load later. */
function named(file) {
  if (file.endsWith('.html')) {
    // A link that is switched off stands for a style that is in the page already.
    const links = [
      ...read(file).matchAll(/<(?:script|link)(?! disabled)[^>]*(?:src|href)="([^"]+\.(?:js|css))"/g),
    ];
    return { now: links.map(([, name]) => inRoot(name, file)), later: [] };
  }
  if (!file.endsWith('.js')) return { now: [], later: [] };
  const text = read(file);
  const now = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
  const later = [...text.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
  return {
    now: now.map(([, name]) => inRoot(name, file)),
    later: later.map(([, name]) => inRoot(name, file)),
  };
}

/** Everything that comes with a file, and the files that may come later. */
function closureOf(first, known = new Set()) {
  const files = new Set();
  const later = new Set();
  const waiting = [first];
  for (const file of waiting) {
    if (files.has(file) || known.has(file)) continue;
    files.add(file);
    const next = named(file);
    waiting.push(...next.now);
    for (const one of next.later) later.add(one);
  }
  return { files, later: [...later].filter((file) => !files.has(file)) };
}

const sum = (files) => [...files].reduce((all, file) => all + sizeOf(file), 0);
const everything = readdirSync(built, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));

/** Bytes before the first paint, and what the page needs in all to be at work; of home without the page chosen. */
function pageSizes(page) {
  const first = closureOf(page);
  const start = first.later.find((file) => /\/start-/.test(file));
  const rest = start ? closureOf(start, first.files) : { files: new Set() };
  return {
    first: sum(first.files),
    all: sum(first.files) + sum(rest.files),
    files: [...first.files, ...rest.files],
  };
}

const budgets = JSON.parse(readFileSync('scripts/sizes.json', 'utf8'));
const faults = [];
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const [entry, budget] of Object.entries(budgets)) {
  const size = entry.endsWith('.html')
    ? pageSizes(entry)
    : { all: sum(closureOf(entry).files), files: closureOf(entry).files };
  for (const [what, most] of Object.entries(budget)) {
    const bytes = size[what];
    console.log(`${entry.padEnd(16)} ${what.padEnd(6)} ${kilo(bytes).padStart(10)} of ${kilo(most)}`);
    if (bytes <= most) continue;
    const largest = [...size.files].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 4);
    faults.push(
      `${entry} loads ${kilo(bytes)} ${what === 'first' ? 'before its first paint' : 'in all'}, which is more than ${kilo(most)}.\n` +
        `  The largest: ${largest.map((file) => `${file} ${kilo(sizeOf(file))}`).join(', ')}.\n` +
        '  Load what it does not show later (`laterPage`, `import()`), take words from `useDailyWords`, or raise the budget in\n' +
        '  scripts/sizes.json and say why in the same commit.',
    );
  }
}
console.log(
  `${'all files'.padEnd(16)} ${' '.repeat(6)} ${kilo(sum(everything.filter((name) => statSync(join(built, name)).isFile()))).padStart(10)}`,
);
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exit(1);
}
