import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { chanceOf } from '../domain/reminderLives/chance';
import { doorsScript } from '../e2e/support/bundle';
import { firefoxExtension, firefoxProgram } from '../support/extension';
import { installForGood, type Privileged } from '../support/firefoxScope';
import { type Firefox, launchFirefox } from './marionette.mjs';

declare const WebExtensionPolicy: Privileged;

interface Found {
  readonly numbers: readonly number[];
  readonly half: number;
  readonly took: number;
  readonly healed: { readonly restored: number; readonly lost: number } | null;
}

const kills = Number(process.env.KILLS ?? 2);
const id = 'goldseam@goldseam.example';
const host = '3f0c9a52-6d0e-4f2b-9d43-0c6a5b1e7d21';
const profile = mkdtempSync(join(tmpdir(), 'goldseam-kills-'));
const files = mkdtempSync(join(tmpdir(), 'goldseam-doors-'));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterAll(() => {
  for (const folder of [profile, files]) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

// A page of the extension cannot be given a script from outside, so it has one more: it does what its data say.
const driver = `
globalThis.acknowledged = async (number) => { document.body.dataset.acknowledged = number; };
addEventListener('write', () => doors.write(Number(document.body.dataset.first)));
addEventListener('read', () => doors.read().then((found) => { document.body.dataset.found = JSON.stringify(found); }));
`;

async function packDoors(): Promise<string> {
  const folder = join(files, 'extension');
  cpSync(firefoxExtension(), folder, { recursive: true });
  writeFileSync(join(folder, 'doors.js'), (await doorsScript('firefox')) + driver);
  writeFileSync(
    join(folder, 'doors.html'),
    '<!doctype html><html lang="en"><meta charset="UTF-8"><body><script src="doors.js"></script></body></html>',
  );
  return folder;
}

const start = () =>
  launchFirefox({
    binary: firefoxProgram(),
    profile,
    // Otherwise Firefox gives the extension another address, and with it another database, when it forgets the first.
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) },
  });

async function openDoors(firefox: Firefox) {
  await vi.waitFor(
    async () => {
      const isThere = await firefox.evaluateInBrowser(
        (addon: string, address: string) =>
          WebExtensionPolicy.getByID(addon)?.mozExtensionHostname === address,
        id,
        host,
      );
      if (!isThere) throw new Error('The extension is not there yet');
    },
    { timeout: 20_000, interval: 50 },
  );
  await firefox.goto(`moz-extension://${host}/doors.html`);
}

const dataOf = (firefox: Firefox, name: string) =>
  firefox.evaluate((key: string) => document.body.dataset[key] ?? null, name);

async function read(firefox: Firefox): Promise<Found> {
  await firefox.evaluate(() => void window.dispatchEvent(new Event('read')));
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await dataOf(firefox, 'found');
    if (found) return JSON.parse(found) as Found;
    await pause(20);
  }
  throw new Error('Nothing was read');
}

/** Writes for some time; returns the last number that was acknowledged before the end. */
async function writeFor(firefox: Firefox, first: number, milliseconds: number): Promise<number> {
  await firefox.evaluate((from: number) => {
    document.body.dataset.first = `${from}`;
    window.dispatchEvent(new Event('write'));
  }, first);
  const end = Date.now() + milliseconds;
  let last = first - 1;
  while (Date.now() < end || last < first) {
    last = Math.max(last, Number((await dataOf(firefox, 'acknowledged')) ?? 0));
    await pause(2);
  }
  return last;
}

it('killed while it writes, nothing that was acknowledged is lost', {
  timeout: 60_000 + kills * 60_000,
}, async () => {
  const folder = await packDoors();
  let firefox = await start();
  const acknowledged = new Set<number>();
  const lost = new Set<number>();
  const chance = chanceOf(kills);
  let half = 0;
  let slowest = 0;
  let healed = 0;
  try {
    await installForGood(firefox, folder, join(files, 'doors.xpi'));
    await openDoors(firefox);
    await firefox.quit();
    firefox = await start();
    await openDoors(firefox);
    let next = 1;
    for (let kill = 0; kill < kills; kill += 1) {
      const last = await writeFor(firefox, next, chance.whole(50, 1000));
      await firefox.kill();
      for (let number = next; number <= last; number += 1) acknowledged.add(number);
      firefox = await start();
      await openDoors(firefox);
      const found = await read(firefox);
      const there = new Set(found.numbers);
      for (const number of acknowledged) if (!there.has(number)) lost.add(number);
      half += found.half;
      slowest = Math.max(slowest, found.took);
      healed = found.healed?.restored ?? healed;
      next = Math.max(0, ...found.numbers, ...acknowledged) + 1;
    }
  } finally {
    await firefox.kill();
  }
  const took = `slowest recovery ${Math.round(slowest)} ms, ${healed} records put back`;
  process.stdout.write(
    `| SIGKILL while writing, Firefox; ${took} | ${kills} kills, ${acknowledged.size} changes | ${lost.size} | ${half} | \`npm run torture -- kills\` |\n`,
  );
  expect([...lost]).toEqual([]);
  expect(half).toBe(0);
});
