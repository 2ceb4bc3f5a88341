// What `npm run bench` looks at, each in a page of its own that is closed afterwards.

import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How long a page is left alone before its costs are read, milliseconds. */
const leftAlone = 1200;

async function stopWorkers(session) {
  await session.send('ServiceWorker.enable').catch(() => undefined);
  await session.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
}

async function openPage({ context }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await stopWorkers(session);
  return { page, session };
}

/** Opens a page, leaves it alone, and reads what it cost. Times in milliseconds; those of work by the thread's clock. */
export async function costOf(life, address, built) {
  const { page, session } = await openPage(life);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForTimeout(leftAlone);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const seen = await page.evaluate(async () => {
    const entries = (type) =>
      new Promise((done) => {
        const observer = new PerformanceObserver((list) => done(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => done([]), 100);
      });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const largest = (await entries('largest-contentful-paint')).at(-1);
    const shifts = await entries('layout-shift');
    return {
      first: first?.startTime,
      largest: largest?.startTime,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      elements: document.querySelectorAll('*').length,
    };
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  const sizeOf = (file) => {
    try {
      return statSync(join(built, file)).size;
    } catch {
      return 0;
    }
  };
  return {
    'first paint, ms': seen.first,
    'largest paint, ms': seen.largest,
    'main thread, ms': metric('TaskDuration') * 1000,
    'script, ms': metric('ScriptDuration') * 1000,
    'style and layout, ms': (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
    'heap, MB': usedSize / 2 ** 20,
    elements: seen.elements,
    'bytes, kB': address.startsWith(life.address)
      ? asked.reduce((sum, { pathname }) => sum + sizeOf(pathname), 0) / 1000
      : Number.NaN,
    'layout shift': seen.shift,
    'requests off the extension': asked.filter(({ protocol }) => protocol !== 'chrome-extension:').length,
  };
}

/** From the start of a page to the last change in it; of an empty page to its first paint. */
export async function timeToSettle(life, address) {
  const { page } = await openPage(life);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      globalThis.lastChange = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForTimeout(leftAlone);
  const settled = await page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return Math.max(globalThis.lastChange ?? 0, first?.startTime ?? 0);
  });
  await page.close();
  return { 'settled, ms': settled };
}

/** A page opened and clicked in the first frame in which there is something to click: until it answers, and saved. */
export async function timeToAnswer(life, path) {
  const { page } = await openPage(life);
  await page.addInitScript((isPopup) => {
    const wanted = isPopup ? 'input[type=radio]:not(:checked)' : 'main section button[aria-pressed=false]';
    const stateOf = (control) =>
      isPopup ? control.checked : control.getAttribute('aria-pressed') === 'true';
    globalThis.answered = new Promise((done) => {
      const saved = new Promise((save) => {
        new BroadcastChannel('x-storagemutated-1').onmessage = () => save(performance.now());
        setTimeout(() => save(Number.NaN), 4000);
      });
      const look = () => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const control = document.querySelector(wanted);
        if (!paint || !control) {
          if (performance.now() < 4000) requestAnimationFrame(look);
          else done({ start: Number.NaN, answered: Number.NaN, saved: Number.NaN, paint: Number.NaN });
          return;
        }
        const start = performance.now();
        control.click();
        const watch = () => {
          // The page may have put another node in its place meanwhile.
          const now = isPopup
            ? document.querySelector(`input[type=radio]:checked`)
            : [...document.querySelectorAll('main section button[aria-pressed=true]')][0];
          if (!now || !stateOf(now)) {
            if (performance.now() - start < 4000) requestAnimationFrame(watch);
            else done({ start, answered: Number.NaN, saved: Number.NaN, paint: paint.startTime });
            return;
          }
          const answered = performance.now();
          void saved.then((at) => done({ start, answered, saved: at, paint: paint.startTime }));
        };
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(look);
    });
  }, path === 'popup.html');
  await page.goto(`${life.address}/${path}`);
  await page.bringToFront();
  const { start, answered, saved, paint } = await page.evaluate(() => globalThis.answered);
  // Taken back, so that the next round finds the same page.
  await page.waitForTimeout(150);
  await page.evaluate(async (isPopup) => {
    const control = document.querySelector(
      isPopup ? 'input[type=radio]:checked' : 'main section button[aria-pressed=true]',
    );
    control?.click();
    await new Promise((done) => setTimeout(done, 400));
  }, path === 'popup.html');
  await page.close();
  return {
    'first click answered after the first paint, ms': answered - paint,
    'tap to answer, ms': answered - start,
    'tap to saved, ms': saved - start,
  };
}

/** Main-thread time of an open tab that nobody touches, milliseconds for each second. */
export async function idleOf(life, address) {
  const { page, session } = await openPage(life);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForTimeout(3000);
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await taskTime();
  const seconds = 10;
  await page.waitForTimeout(seconds * 1000);
  const after = await taskTime();
  await page.close();
  return { 'idle, ms per second': (after - before) / seconds };
}

/** From the second press of “Erase everything” to the welcome on the screen. */
export async function timeToErase({ context, address }) {
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
