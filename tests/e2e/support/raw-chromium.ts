import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { chromeExtension, chromiumProgram } from '../../support/extension';
import { type Listeners, listen } from '../../support/listeners';
import { flags } from './flags';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Chromium derives the id of an unpacked extension from its path, in the letters a to p. */
const idOf = (path: string) =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * A profile in which the extension is installed. --load-extension installs it anew at every start, which
 * wipes its alarms; only in such a profile does a restart look as it does to a person.
 */
export function installedProfile(path = chromeExtension()) {
  const profile = mkdtempSync(join(tmpdir(), 'goldseam-restart-'));
  const extensionId = idOf(path);
  const permissions = {
    api: ['alarms', 'notifications', 'storage', 'newTabPageOverride'],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const entry = {
    location: 4, // unpacked
    path,
    creation_flags: 38, // as left by "Load unpacked"
    disable_reasons: [],
    active_permissions: permissions,
    granted_permissions: permissions,
  };
  const preferences = {
    extensions: { ui: { developer_mode: true }, settings: { [extensionId]: entry } },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  return { profile, extensionId, remove };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function debuggingAddress(child: ChildProcess, file: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    if (hasEnded(child)) throw new Error(`Chromium ended at once (exit code ${child.exitCode}).`);
    await pause(100);
  }
  throw new Error('Chromium did not open its debugging port within 30 seconds.');
}

export interface RawChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** What stands where the network would be. */
  readonly network: Listeners;
  /** Ends it as a person does. */
  quit(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Lets it do nothing any more from this moment on, until it is killed. */
  halt(): void;
}

/** Starts Chromium as a child process of ours, so that it can be killed and started again. */
export async function startChromium(profile: string, more: readonly string[] = []): Promise<RawChromium> {
  const network = await listen();
  const addressFile = join(profile, 'DevToolsActivePort');
  rmSync(addressFile, { force: true });
  const child = spawn(
    chromiumProgram(),
    [
      ...flags,
      ...network.flags,
      ...more,
      '--headless=new',
      '--password-store=basic',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(network.close);
  const kill = async () => {
    if (child.pid && !hasEnded(child)) {
      process.kill(-child.pid, 'SIGKILL'); // with its own helpers, and nobody else's
      await gone;
      await pause(300);
    }
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child, addressFile));
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium opened without a window.');
    const quit = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
      await pause(300);
    };
    const halt = () => {
      if (child.pid) process.kill(-child.pid, 'SIGSTOP');
    };
    return { browser, context, network, quit, kill, halt };
  } catch (error) {
    await kill();
    throw error;
  }
}
