import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, type Page, type Worker } from '@playwright/test';
import { canSandbox, chromeExtension, chromiumProgram } from '../../support/extension';
import { type Listeners, listen } from '../../support/listeners';
import { flags } from './flags';
import { recordNoise } from './noise';

interface Options {
  /** What the screen shows to someone who has read what Leave does; without it, settings are as on the first day. */
  cover: 'open' | 'plain' | undefined;
}

interface Fixtures {
  /** What stands where the network would be; it must have heard nothing at the end of every test. */
  network: Listeners;
  extensionId: string;
  /** The service worker. The handle stays usable after the worker was stopped and woken. */
  worker: Worker;
  /** The tab that opens by itself after the install. */
  welcomeTab: Page;
  /** Opens a page of the extension in front of all others, such as popup.html. */
  openPage: (path: string) => Promise<Page>;
  /** What was asked of the network or logged so far; must be empty at the end of every test. */
  noise: string[];
}

/** With colorScheme, viewport, timezoneId and contextOptions as Playwright has them: `test.use({ … })`. */
export const test = base.extend<Options & Fixtures>({
  cover: [undefined, { option: true }],

  network: [
    async ({ browserName: _ }, use) => {
      const network = await listen();
      await use(network);
      await network.close();
      base.expect(network.heard, 'nothing reaches for the network').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ colorScheme, viewport, timezoneId, contextOptions, network }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'goldseam-e2e-'));
    const extension = chromeExtension();
    const context = await chromium.launchPersistentContext(profile, {
      ...contextOptions,
      colorScheme,
      viewport,
      executablePath: chromiumProgram(),
      headless: process.env.HEADED !== '1',
      chromiumSandbox: canSandbox,
      args: [
        ...flags,
        ...network.flags,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
      // Playwright's own time zone reaches pages only, this one the worker too.
      env: { ...process.env, ...(timezoneId ? { TZ: timezoneId } : {}) },
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  },

  noise: [
    async ({ context }, use) => {
      const { noise, settle } = await recordNoise(context);
      await use(noise);
      await settle();
      base.expect(noise, 'no request leaves the extension and nothing is logged').toEqual([]);
    },
    { auto: true },
  ],

  worker: async ({ context, cover }, use) => {
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker'));
    if (cover) {
      await worker.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the worker only
        (settings) => (globalThis as any).chrome.storage.local.set({ settings }),
        { cover, knowsLeave: true },
      );
    }
    await use(worker);
  },

  extensionId: async ({ worker }, use) => use(new URL(worker.url()).host),

  welcomeTab: async ({ context, worker: _ }, use) => {
    const isWelcome = (page: Page) => page.url().endsWith('/home.html#/welcome');
    const open = context.pages().find(isWelcome);
    await use(open ?? (await context.waitForEvent('page', { predicate: isWelcome })));
  },

  // The tab of the welcome has to be open, because it comes to the front when it does.
  openPage: async ({ context, extensionId, welcomeTab: _ }, use) =>
    use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      // In a tab behind another one, such as the welcome's, a frame is drawn once a second.
      await page.bringToFront();
      return page;
    }),
});

export const { expect } = test;
