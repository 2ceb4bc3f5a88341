import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { english } from '../../content/en';
import { firefoxExtension, firefoxProgram } from '../support/extension';
import { installForGood, type Privileged } from '../support/firefoxScope';
import { type Listeners, listen } from '../support/listeners';
import { soon } from '../support/soon';
import { kindsOf, markers, tracesIn } from '../support/traces';
import { type Firefox, launchFirefox } from './marionette.mjs';

declare const browser: typeof import('wxt/browser').browser;
declare const WebExtensionPolicy: Privileged;

/** Where Firefox keeps what was saved: the database and its journal. */
const database = /^storage\/default\/moz-extension\+\+\+[^/]+\/(?:idb|fs)\//;
const pages = ['journal', 'promises', 'path', 'own', 'promises/to-me', 'practices/9', 'practices/10'];
const doors = [english.promises.make, english.goals.add];
// So often Firefox writes down what it would need to open the same pages again; by default every 15 seconds.
const preferences = { 'browser.sessionstore.interval': 1000, 'browser.sessionstore.interval.idle': 1000 };

const files = mkdtempSync(join(tmpdir(), 'goldseam-xpi-'));
let firefox: Firefox | undefined;
let network: Listeners | undefined;

afterEach(async () => {
  await firefox?.kill();
  firefox?.removeProfile();
  await network?.close();
});
afterAll(() => rmSync(files, { recursive: true, force: true }));

/** Opens what can be opened and gives every field for words a number; returns how many there are once no more come. */
const numberFields = async (names: readonly string[]) => {
  const other = ['radio', 'checkbox', 'date', 'time', 'number'].map((type) => `[type="${type}"]`).join(', ');
  let count = -1;
  for (let tries = 0; tries < 10; tries += 1) {
    for (const button of document.querySelectorAll('button'))
      if (names.includes(button.textContent)) button.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 400));
    const fields = [...document.querySelectorAll<HTMLElement>('textarea, input')].filter(
      (field) => !field.matches(other) && field.checkVisibility(),
    );
    for (const [index, field] of fields.entries()) field.dataset.number = `${index}`;
    if (tries > 1 && fields.length === count) break;
    count = fields.length;
  }
  return count;
};

it.each(['kill', 'quit'] as const)(
  'after a %s the profile shows nothing of what was typed, outside the database and its journal',
  async (end) => {
    network = await listen();
    const opened = await launchFirefox({
      binary: firefoxProgram(),
      preferences: { ...preferences, ...network.preferences },
    });
    firefox = opened;
    await installForGood(opened, firefoxExtension(), join(files, `${end}.xpi`));
    const origin = await vi.waitFor(async () => {
      const host = await opened.evaluateInBrowser(
        () => WebExtensionPolicy.getByID('goldseam@goldseam.example').mozExtensionHostname as string,
      );
      return `moz-extension://${host}`;
    }, soon);
    await opened.goto(`${origin}/home.html#/support`);
    await opened.waitFor('main');
    await opened.evaluate(() => browser.storage.local.set({ settings: { cover: 'open', knowsLeave: true } }));
    const [control = '', ...words] = markers(100);
    let typed = 0;
    for (const page of pages) {
      await opened.goto(`${origin}/home.html#/${page}`);
      await opened.command('WebDriver:Refresh');
      await opened.waitFor('main h1');
      const count = await opened.evaluate(numberFields, doors);
      for (let index = 0; index < count; index += 1) {
        await opened.type(`[data-number="${index}"]`, words[typed] ?? '');
        typed += 1;
      }
      // What is submitted would be offered again in other forms.
      await opened.evaluate(() => document.querySelector('form')?.requestSubmit());
    }
    expect(typed).toBeGreaterThan(8);
    await opened.goto(`${origin}/home.html#/support`);
    await opened.waitFor('main');
    await opened.evaluate(() => document.body.append(document.createElement('textarea')));
    await opened.type('body > textarea', control);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await opened[end]();

    expect(network.heard, 'nothing reaches for the network').toEqual([]);
    const found = tracesIn(opened.profile, [control, ...words.slice(0, typed)]);
    const of = (isControl: boolean) => found.filter(({ marker }) => (marker === control) === isControl);
    expect(kindsOf(of(true)).join(), 'the scan sees what is not kept back').toContain('sessionstore');
    expect(of(false).filter(({ file }) => !database.test(file))).toEqual([]);
    expect(kindsOf(of(false)).join(), 'the scan sees into the database').toContain('idb/');
  },
  180_000,
);
