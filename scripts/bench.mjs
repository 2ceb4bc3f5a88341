// npm run bench: how much longer pages take with 10 and 50 years of fifty promises than with one year. Drives the
// production build (`npm run build` first) in real Chromium, the three lives in turn, and prints medians with their
// least and most, and the ratio to one year; at the end how long it takes to erase each. Takes some minutes, most of
// them to write the years. With --json FILE the figures are written there too. Never a test: a slow computer is no
// fault.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowsers } from './browsers.mjs';
import { manyYears } from './sample-life.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values: options } = parseArgs({
  options: {
    years: { type: 'string', default: '1,10,50' },
    promises: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
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

const today = new Date().toISOString().slice(0, 10);

async function openLife(count) {
  const profile = mkdtempSync(join(tmpdir(), 'goldseam-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: program,
    chromiumSandbox: canSandbox,
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    args: ['--headless=new', `--disable-extensions-except=${built}`, `--load-extension=${built}`],
  });
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const address = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  await page.goto(`${address}/newtab.html`);
  await page.locator('main').waitFor();
  await page.close();
  return { count, profile, context, address };
}

/** Writes the years in the page itself, and waits until everything old is counted. */
async function fill({ count, context, address }) {
  const page = await context.newPage();
  // A picture has the database of the extension too, and no page that reads everything again with each change.
  await page.goto(`${address}/icon/128.png`);
  // As text, because the policy of the page rightly forbids it to make code itself.
  const written = await page.evaluate(
    `globalThis.life = (${manyYears})(${JSON.stringify({ today, years: count, promises })}); life.outcomes.length`,
  );
  await page.evaluate(async () => {
    const { life } = globalThis;
    const open = indexedDB.open('goldseam');
    const database = await new Promise((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const finished = (transaction) =>
      new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = () => fail(transaction.error);
      });
    for (const [table, rows] of Object.entries(life)) {
      for (let from = 0; from < rows.length; from += 20_000) {
        const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
        const store = transaction.objectStore(table);
        for (const row of rows.slice(from, from + 20_000)) store.put(row);
        await finished(transaction);
      }
    }
    const profiles = database.transaction('profile', 'readwrite');
    const store = profiles.objectStore('profile');
    store.getAll().onsuccess = ({ target }) => {
      for (const profile of target.result) store.put({ ...profile, isWelcomed: true });
    };
    await finished(profiles);
    database.close();
    delete globalThis.life;
  });
  const settled = await page.evaluate(async (wanted) => {
    // The background counts once a day, which it did before there was anything to count.
    await globalThis.chrome.storage.local.remove('countedOn');
    const poke = () => globalThis.chrome.storage.local.set({ remindersChanged: Date.now() });
    for (let waited = 0; waited < 600; waited += 1) {
      await poke();
      await new Promise((done) => setTimeout(done, 1000));
      const open = indexedDB.open('goldseam');
      const counted = await new Promise((done) => {
        open.onsuccess = () => {
          const request = open.result.transaction('tallies').objectStore('tallies').count();
          request.onsuccess = () => {
            open.result.close();
            done(request.result);
          };
        };
      });
      if (counted >= wanted) return true;
    }
    return false;
  }, promises);
  await page.close();
  if (!settled) console.error(`${count} years: not everything old was counted.`);
  return written;
}

/** From the start of the page to the frame in which `selector` was there. */
async function timeToOpen({ context, address }, path, selector) {
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.goto(`${address}/${path}`);
  await page.locator(selector).first().waitFor();
  const time = await page.evaluate(
    (wanted) =>
      new Promise((done) => {
        const look = () => {
          if (document.querySelector(wanted)) done(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
  return { page, time };
}

/** From a tap to the frame in which the counts of the promise have changed: saved, read again and drawn. */
async function timeToMark(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const card = document.querySelector('main [data-choice-row]').closest('section[aria-label]');
        const counts = [...card.querySelectorAll('p')].find(({ textContent }) => / in all/.test(textContent));
        const before = counts.textContent;
        const kept = card.querySelector('input[type=radio][value=kept]');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (counts.textContent === before) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        });
        observer.observe(card, { subtree: true, childList: true, characterData: true });
        kept.click();
      }),
  );
}

async function measure(life) {
  const tab = await timeToOpen(life, 'newtab.html', 'svg[role=img]');
  await tab.page.close();
  const popup = await timeToOpen(life, 'popup.html', '[data-choice-row]');
  await popup.page.close();
  const list = await timeToOpen(life, 'home.html#/promises', '[data-choice-row]');
  const mark = await timeToMark(list.page);
  await timeToMark(list.page);
  await list.page.close();
  return { 'new tab': tab.time, popup: popup.time, 'promises page': list.time, 'mark to screen': mark };
}

/** From the second press of “Erase everything” to the welcome on the screen. */
async function timeToErase({ context, address }) {
  const page = await context.newPage();
  await page.goto(`${address}/home.html#/settings`);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  const yes = page.getByRole('button', { name: 'Erase all of it now', exact: true });
  await yes.waitFor();
  const start = Date.now();
  await yes.click();
  await page.waitForURL(/#\/welcome$/);
  await page.locator('h1').waitFor();
  return Date.now() - start;
}

const lives = [];
for (const count of years) {
  const life = await openLife(count);
  const start = Date.now();
  life.answers = await fill(life);
  console.log(
    `${count} years: ${life.answers} answers, written in ${Math.round((Date.now() - start) / 1000)} s`,
  );
  lives.push(life);
}

const figures = new Map(lives.map(({ count }) => [count, []]));
// The first round warms up and is not counted; the lives take turns, so that a busy minute meets all of them.
for (let round = 0; round <= rounds; round += 1) {
  for (const life of lives) {
    const figure = await measure(life);
    if (round > 0) figures.get(life.count).push(figure);
  }
}
const erasing = [];
for (const life of lives) {
  erasing.push({ what: 'erase everything', years: life.count, ms: Math.round(await timeToErase(life)) });
  const { context, profile } = life;
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Math.round(number);
const rows = Object.keys(figures.get(years[0])[0]).flatMap((what) => {
  const floor = median(figures.get(years[0]).map((figure) => figure[what]));
  return years.map((count) => {
    const times = figures.get(count).map((figure) => figure[what]);
    return {
      what,
      years: count,
      'median ms': rounded(median(times)),
      least: rounded(Math.min(...times)),
      most: rounded(Math.max(...times)),
      'to one year': Number((median(times) / floor).toFixed(2)),
    };
  });
});
console.log(`${promises} promises, ${rounds} rounds, ${cpus().length} × ${cpus()[0].model}`);
console.table(rows);
console.table(erasing);
if (options.json) writeFileSync(options.json, `${JSON.stringify([...rows, ...erasing], null, 2)}\n`);
