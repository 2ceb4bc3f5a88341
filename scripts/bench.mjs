// npm run bench: what a new tab and the popup cost, against an empty page of another extension in the same browser, with
// nothing stored and with years of daily use (`manyYears` in sample-life.mjs). Drives the production build as it is
// (`npm run build` first) in real Chromium. Everything takes turns, so that a busy minute meets all of it; medians with
// least and most, and the ratio to the empty page. Prints a table; with --json FILE the figures are written there, with
// --docs the table goes into docs/speed.md. Never a test: a slow computer is no fault.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { fill, writeFloor } from './bench-lives.mjs';
import { costOf, idleOf, timeToAnswer, timeToErase, timeToSettle } from './bench-measures.mjs';
import { ensureBrowsers } from './browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values: options } = parseArgs({
  options: {
    years: { type: 'string', default: '0,1,10,50' },
    promises: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
    docs: { type: 'boolean', default: false },
    erase: { type: 'boolean', default: false },
  },
});
const built = resolve('.output/chrome-mv3');
const years = options.years.split(',').map(Number);
const promises = Number(options.promises);
const rounds = Number(options.rounds);
const canSandbox = process.getuid?.() !== 0 && !process.env.CI;

if (!existsSync(join(built, 'manifest.json'))) {
  console.error('There is no build yet. Run `npm run build` first.');
  process.exit(1);
}
const { chromium: program } = ensureBrowsers();
// Two in the afternoon, whenever it is run: late in the evening a page shows less. The day of the product begins at four.
const hour = 3_600_000;
const ahead = 14 - new Date().getUTCHours();
const zone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
const today = new Date(Date.now() + (ahead - 4) * hour).toISOString().slice(0, 10);

/** A browser of its own with the product, the empty page, and so many years. */
async function openLife(count) {
  const profile = mkdtempSync(join(tmpdir(), 'goldseam-bench-'));
  const floor = writeFloor(mkdtempSync(join(tmpdir(), 'empty-page-')));
  const both = `${floor},${built}`;
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: program,
    chromiumSandbox: canSandbox,
    env: { ...process.env, TZ: zone },
    viewport: { width: 1280, height: 900 },
    args: ['--headless=new', `--disable-extensions-except=${both}`, `--load-extension=${both}`],
  });
  const isOurs = (worker) => worker.url().endsWith('/background.js');
  const ours =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const address = `chrome-extension://${new URL(ours.url()).host}`;
  // Once since the browser was started all records are compared with their journal; that is no part of an ordinary open.
  await ours.evaluate(() => globalThis.chrome.storage.session.set({ compared: true }));
  const first = await context.newPage();
  await first.goto(`${address}/newtab.html`);
  const empty = await ours.evaluate(async () => {
    const answer = await globalThis.chrome.storage.local.get('nothing');
    return Object.keys(answer).length;
  });
  if (empty > 0) throw new Error('This profile was used before');
  await first.locator('main').waitFor();
  const emptyAddress = `chrome-extension://${readFileSync(join(floor, 'id'), 'utf8')}`;
  return { count, profile, floor, context, address, emptyAddress };
}

const lives = [];
for (const count of years) {
  const life = await openLife(count);
  const start = Date.now();
  life.records = await fill(life, { today, promises });
  // A page that stays open would share its process and its heap with every page that is measured.
  const [, ...ours] = life.context.pages();
  await Promise.all(ours.map((page) => page.close()));
  console.log(`${count} years: ${life.records} records, in ${Math.round((Date.now() - start) / 1000)} s`);
  lives.push(life);
}

const figures = new Map();
const note = (life, page, figure) => {
  for (const [what, value] of Object.entries(figure)) {
    const key = `${page}|${what}|${life.count}`;
    if (!figures.has(key)) figures.set(key, { page, what, years: life.count, values: [] });
    if (Number.isFinite(value)) figures.get(key).values.push(value);
  }
};

// The first round warms up and is not counted; the lives take turns, so that a busy minute meets all of them.
for (let round = 0; round <= rounds; round += 1) {
  console.log(`round ${round} of ${rounds}`);
  for (const life of lives) {
    const turn = [];
    const [empty, newTab, popup] = [
      `${life.emptyAddress}/newtab.html`,
      `${life.address}/newtab.html`,
      `${life.address}/popup.html`,
    ];
    turn.push(['empty page', await costOf(life, empty, built)]);
    turn.push(['empty page', await timeToSettle(life, empty)]);
    // The round before has changed something, so that the first of each page has no picture to begin with.
    turn.push(['new tab after a change', await costOf(life, newTab, built)]);
    turn.push(['new tab', await costOf(life, newTab, built)]);
    turn.push(['new tab', await timeToSettle(life, newTab)]);
    turn.push(['popup after a change', await costOf(life, popup, built)]);
    turn.push(['popup', await costOf(life, popup, built)]);
    turn.push(['popup', await timeToSettle(life, popup)]);
    turn.push(['new tab', await timeToAnswer(life, 'newtab.html')]);
    turn.push(['popup', await timeToAnswer(life, 'popup.html')]);
    if (round > 0) for (const [page, figure] of turn) note(life, page, figure);
  }
}
for (const life of lives) {
  note(life, 'empty page', await idleOf(life, `${life.emptyAddress}/newtab.html`));
  note(life, 'new tab', await idleOf(life, `${life.address}/newtab.html`));
  if (options.erase) note(life, 'settings', { 'erase everything, ms': await timeToErase(life) });
  const { context, profile, floor } = life;
  await context.close();
  for (const folder of [profile, floor]) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => (number >= 100 ? Math.round(number) : Math.round(number * 100) / 100);
const floorOf = (what, count) => median(figures.get(`empty page|${what}|${count}`)?.values ?? []);
const rows = [...figures.values()]
  .filter(({ values }) => values.length > 0)
  .map(({ page, what, years: count, values }) => {
    const middle = median(values);
    const floor = floorOf(what, count);
    return {
      page,
      what,
      years: count,
      median: rounded(middle),
      least: rounded(Math.min(...values)),
      most: rounded(Math.max(...values)),
      'to the empty page': floor && page !== 'empty page' ? (middle / floor).toFixed(2) : '',
    };
  });

const heads = Object.keys(rows[0]);
const line = (cells) => `| ${cells.join(' | ')} |`;
const order = [
  'empty page',
  'new tab',
  'new tab after a change',
  'popup',
  'popup after a change',
  'settings',
];
const table = [
  line(heads),
  line(heads.map((_, index) => (index < 2 ? '---' : '---:'))),
  ...order.flatMap((page) =>
    [...new Set(rows.filter((row) => row.page === page).map(({ what }) => what))].flatMap((what) =>
      rows.filter((row) => row.page === page && row.what === what).map((row) => line(Object.values(row))),
    ),
  ),
].join('\n');
const ran = new Date().toISOString().slice(0, 16).replace('T', ' ');
const computer = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
const version = lives[0].context.browser()?.version() ?? 'Chromium';
const records = lives.map(({ count, records: number }) => `${count} years: ${number}`).join(', ');
const head = `${ran} UTC, Chromium ${version}, headless, offline. ${computer}. ${promises} promises, ${rounds} rounds after one to warm up. Records: ${records}.`;
console.log(`\n${head}\n\n${table}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ head, rows }, null, 2)}\n`);
if (options.docs) {
  const [before, after] = ['<!-- the last run -->', '<!-- the end of it -->'];
  const text = readFileSync('docs/speed.md', 'utf8');
  const from = text.indexOf(before) + before.length;
  writeFileSync(
    'docs/speed.md',
    `${text.slice(0, from)}\n\n${head}\n\n${table}\n\n${text.slice(text.indexOf(after))}`,
  );
}
