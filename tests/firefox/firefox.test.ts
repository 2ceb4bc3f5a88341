import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { firefoxExtension, firefoxProgram } from '../support/extension';
import { complaintsOf, installForGood, type Privileged } from '../support/firefoxScope';
import { type Listeners, listen } from '../support/listeners';
import { soon } from '../support/soon';
import { type Firefox, launchFirefox } from './marionette.mjs';

declare const browser: typeof import('wxt/browser').browser;
declare const Services: Privileged;
declare const WebExtensionPolicy: Privileged;

const id = 'goldseam@goldseam.example';
let firefox: Firefox;
let network: Listeners;
let origin: string;
const files = mkdtempSync(join(tmpdir(), 'goldseam-xpi-'));

const findOrigin = () =>
  vi.waitFor(async () => {
    const host = await firefox.evaluateInBrowser(
      (addon: string) => WebExtensionPolicy.getByID(addon).mozExtensionHostname as string,
      id,
    );
    return `moz-extension://${host}`;
  }, soon);

/** Nothing may be logged. What a page logged is forgotten with it, so this is looked at before it is left. */
const expectSilence = async () => expect(await complaintsOf(firefox, origin)).toEqual([]);
const visit = async (path: string) => {
  await expectSilence();
  await firefox.goto(`${origin}/${path}`);
};
const alarms = () => firefox.evaluate(() => browser.alarms.getAll());
/** Weekday (Thursday is 4) and time of each alarm, as the clock of the browser shows them. */
const alarmTimes = () =>
  firefox.evaluate(async () =>
    (await browser.alarms.getAll()).map(({ scheduledTime }) => {
      const at = new Date(scheduledTime);
      return `${at.getDay()} ${at.toTimeString().slice(0, 5)}`;
    }),
  );
const backgroundState = () =>
  firefox.evaluateInBrowser(
    (addon: string) => WebExtensionPolicy.getByID(addon).extension.backgroundState as string,
    id,
  );
const stopBackground = () =>
  firefox.evaluateInBrowser(
    (addon: string) =>
      WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true }),
    id,
  );
const isChecked = (css: string) =>
  firefox.evaluate((selector: string) => document.querySelector<HTMLInputElement>(selector)?.checked, css);

const mood = '[role="radiogroup"] input[value="4"]';
const popup = '[role="radiogroup"]';

/** What the journal says once it is uncovered. */
async function expectJournal(answer: string) {
  const uncover = 'nav [aria-keyshortcuts="."]';
  await firefox.waitFor(uncover);
  await firefox.click(uncover);
  await firefox.waitFor('ol dd', (text) => text === answer);
}

beforeAll(async () => {
  network = await listen();
  firefox = await launchFirefox({ binary: firefoxProgram(), preferences: network.preferences });
  await installForGood(firefox, firefoxExtension(), join(files, 'goldseam.xpi'));
  origin = await findOrigin();
});

afterEach(expectSilence);

afterAll(async () => {
  await firefox?.kill();
  firefox?.removeProfile();
  await network?.close();
  rmSync(files, { recursive: true, force: true });
});

describe('in Firefox', () => {
  it('the welcome opens after it was installed', async () => {
    const addresses = () =>
      firefox.evaluateInBrowser(() =>
        Services.wm
          .getMostRecentWindow('navigator:browser')
          .gBrowser.tabs.map((tab: Privileged) => tab.linkedBrowser.currentURI.spec),
      );
    await expect.poll(addresses, soon).toContain(`${origin}/home.html#/welcome`);
    // Back to the tab in which the other tests happen: Firefox slows down those that nobody sees.
    const [first = ''] = await firefox.windows();
    await firefox.switchTo(first);
  });

  it('an answer given in the popup is still there when it is opened again', async () => {
    await visit('popup.html');
    await firefox.waitFor(popup);
    await firefox.click(mood);
    await expect.poll(() => isChecked(mood), soon).toBe(true);
    await visit('home.html#/journal');
    await expectJournal('Okay');
    await expectSilence();
    await firefox.command('WebDriver:Refresh');
    await expectJournal('Okay');
    expect(await isChecked(mood)).toBe(true);
  });

  it('the toolbar button opens the popup', async () => {
    const opened = await firefox.evaluateInBrowser(async (addon: string) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { extension } = WebExtensionPolicy.getByID(addon);
      await extension.apiManager.global.browserActionFor(extension).openPopup(window, false);
      for (let tries = 0; tries < 100; tries++) {
        const view = window.document.querySelector('browser.webextension-popup-browser');
        const height = view?.getBoundingClientRect().height ?? 0;
        if (view?.currentURI.spec.endsWith('/popup.html') && height > 100)
          return { address: view.currentURI.spec as string, isTall: true };
        await new Promise((resolve) => window.setTimeout(resolve, 50));
      }
      return null;
    }, id);
    expect(opened).toEqual({ address: `${origin}/popup.html`, isTall: true });
  });

  it('a new tab is ours', async () => {
    const before = await firefox.windows();
    await firefox.evaluateInBrowser(() => {
      Services.wm.getMostRecentWindow('navigator:browser').BrowserCommands.openTab();
    });
    const opened = async () => (await firefox.windows()).filter((handle) => !before.includes(handle));
    await expect.poll(opened, soon).toHaveLength(1);
    const [handle = ''] = await opened();
    await firefox.switchTo(handle);
    await expect.poll(() => firefox.url(), soon).toBe(`${origin}/newtab.html`);
    await firefox.waitFor('h1', (text) => text.length > 0);
    await firefox.waitFor('svg[role="img"]');
  });

  /** A weekly reminder at a wall-clock time, saved as a page would. */
  const remindAt = (id: string, weekday: number, time: string) =>
    firefox.evaluate(
      async (...[id, weekday, time]: [string, number, string]) => {
        const opening = indexedDB.open('goldseam');
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const schedule = { repeat: { kind: 'weekdays', days: [weekday] }, time, from: '2026-01-01' };
        const rest = { minutes: 120, leads: [0], sequence: 0 };
        const reminder = { id, changedAt: 1, kind: 'together', title: '', schedule, ...rest };
        const transaction = opening.result.transaction('reminders', 'readwrite');
        transaction.objectStore('reminders').put(reminder);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
        opening.result.close();
      },
      id,
      weekday,
      time,
    );
  const setLoud = () =>
    firefox.evaluate(() => browser.storage.local.set({ settings: { dot: false, quietHours: null } }));

  it('a reminder sets its alarm, which outlives the background', async () => {
    await visit('home.html#/settings');
    await setLoud();
    await expect.poll(alarms, soon).toEqual([]);
    await remindAt('walk', 4, '19:00');
    await firefox.evaluate(() => browser.storage.local.set({ remindersChanged: Date.now() }));
    await expect.poll(alarmTimes, soon).toEqual(['4 19:00']);
    await stopBackground();
    expect(await backgroundState()).toBe('stopped');
    expect(await alarmTimes()).toEqual(['4 19:00']);
  });

  it('an alarm wakes the background, which shows what is due once', async () => {
    await visit('home.html#/settings');
    await setLoud();
    const now = new Date();
    // As if it had been agreed long ago for this minute.
    await remindAt('now', now.getDay() || 7, now.toTimeString().slice(0, 5));
    await stopBackground();
    const shown = () => firefox.evaluate(async () => Object.keys(await browser.notifications.getAll()));
    expect(await shown()).toEqual([]);
    await firefox.evaluate(() => browser.alarms.create('next', { when: Date.now() + 200 }));
    await expect.poll(shown, soon).toEqual([expect.stringMatching(/^due \d+$/)]);
    expect(await backgroundState()).toBe('running');
    await expect.poll(alarms, soon).toHaveLength(1);
    await expect
      .poll(async () => (await alarms())[0]?.scheduledTime, soon)
      .toBeGreaterThan(Date.now() + 60_000);
  });

  it('the reminder of a promise is shown although there are no buttons', async () => {
    await visit('home.html#/promises');
    await firefox.evaluate(async () => {
      const opening = indexedDB.open('goldseam');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const now = new Date();
      const remindAt = now.toTimeString().slice(0, 5);
      const terms = [{ from: '2026-01-01', text: 'I look up.', cadence: { kind: 'daily' } }];
      const transaction = opening.result.transaction('pledges', 'readwrite');
      transaction.objectStore('pledges').add({ id: 'p1', changedAt: 1, seam: 0, rests: [], terms, remindAt });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opening.result.close();
      await browser.alarms.create('next', { when: Date.now() + 200 });
    });
    const shown = () =>
      firefox.evaluate(async () =>
        Object.keys(await browser.notifications.getAll()).filter((one) => one.startsWith('due ')),
      );
    await expect.poll(shown, soon).toHaveLength(2);
  });

  it('everything said is still there after a restart, and the alarm is made anew', async () => {
    const { profile } = firefox;
    await expectSilence();
    await firefox.quit();
    firefox = await launchFirefox({ binary: firefoxProgram(), profile, preferences: network.preferences });
    origin = await findOrigin();
    await visit('home.html#/journal');
    await expectJournal('Okay');
    await expect.poll(alarms, soon).toHaveLength(1);
  });

  it('in all this nothing has reached for the network, and a request would have been heard', async () => {
    expect(network.heard).toEqual([]);
    await firefox.evaluateInBrowser(() =>
      fetch('http://127.0.0.1:8123/sent-by-the-test').then(
        () => undefined,
        () => undefined,
      ),
    );
    // It tries again by itself.
    expect(new Set(network.heard)).toEqual(
      new Set(['tcp: GET http://127.0.0.1:8123/sent-by-the-test HTTP/1.1']),
    );
  });
});
