// A small client for Marionette, the protocol Firefox has built in: https://firefox-source-docs.mozilla.org/testing/marionette/
// WebDriver BiDi cannot open extension pages and geckodriver would be one more download.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const COLON = ':'.charCodeAt(0);

const quietPreferences = {
  'marionette.port': 0,
  'alerts.useSystemBackend': false, // without a desktop, its notifications close at once
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'xpinstall.signatures.required': false,
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const unwrap = (reply) => (reply && typeof reply === 'object' && 'value' in reply ? reply.value : reply);

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

function start({ binary, headless, profile, preferences }) {
  const lines = Object.entries({ ...quietPreferences, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(binary, [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    // Without it, a Firefox that was killed asks next time whether to start in safe mode.
    env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  });
}

async function portOf(child, profile) {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 900; tries += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port) return port;
    if (hasEnded(child)) throw new Error(`Firefox ended at once (exit code ${child.exitCode}).`);
    await pause(100);
  }
  throw new Error('Firefox did not open its Marionette port within 90 seconds.');
}

/** Messages are JSON with their length in bytes before them: `12:[0,1,"…",{}]`. */
async function open(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let greet;
  const greeting = new Promise((resolve) => {
    greet = resolve;
  });

  const take = (message) => {
    if (!Array.isArray(message)) return greet();
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  };
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let colon = received.indexOf(COLON); colon > 0; colon = received.indexOf(COLON)) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      take(message);
    }
  });
  socket.on('error', () => undefined); // always followed by close
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await greeting;

  let lastId = 0;
  const command = (name, params = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return { command, close: () => socket.destroy() };
}

// Answers { value } or { error }, since a thrown error would lose its message on the way.
const asScript = (callback) => `
  const answer = arguments[arguments.length - 1];
  const given = Array.prototype.slice.call(arguments, 0, -1);
  Promise.resolve()
    .then(() => (${callback})(...given))
    .then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;

/** Starts Firefox and returns the means to drive it; see marionette.d.mts. */
export async function launchFirefox({
  binary = findFirefox(),
  headless = true,
  profile = mkdtempSync(join(tmpdir(), 'goldseam-firefox-')),
  preferences = {},
} = {}) {
  if (!binary) throw new Error('No Firefox was found: install it, or set FIREFOX_PATH to its program.');
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const child = start({ binary, headless, profile, preferences });
  const gone = new Promise((resolve) => child.once('exit', resolve));

  const kill = async () => {
    if (hasEnded(child)) return;
    process.kill(-child.pid, 'SIGKILL'); // with its own helpers, and nobody else's
    await gone;
  };
  let connection;
  try {
    connection = await open(await portOf(child, profile));
    await connection.command('WebDriver:NewSession', {});
  } catch (error) {
    await kill();
    throw error;
  }
  const { command, close } = connection;

  const evaluate = async (callback, ...args) => {
    const script = asScript(callback);
    const params = { script, args, newSandbox: true };
    const answer = (await command('WebDriver:ExecuteAsyncScript', params).then(unwrap)) ?? {};
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };
  const evaluateInBrowser = async (callback, ...args) => {
    await command('Marionette:SetContext', { value: 'chrome' });
    try {
      return await evaluate(callback, ...args);
    } finally {
      await command('Marionette:SetContext', { value: 'content' });
    }
  };
  const find = async (css) => {
    const params = { using: 'css selector', value: css };
    return unwrap(await command('WebDriver:FindElement', params))[ELEMENT];
  };
  const text = async (css) => unwrap(await command('WebDriver:GetElementText', { id: await find(css) }));

  return {
    profile,
    command,
    evaluate,
    evaluateInBrowser,
    text,
    install: async (path) => {
      const id = unwrap(await command('Addon:Install', { path, temporary: true }));
      const host = await evaluateInBrowser(
        (addon) => WebExtensionPolicy.getByID(addon).mozExtensionHostname,
        id,
      );
      return { id, origin: `moz-extension://${host}` };
    },
    goto: (url) => command('WebDriver:Navigate', { url }),
    url: async () => unwrap(await command('WebDriver:GetCurrentURL')),
    click: async (css) => command('WebDriver:ElementClick', { id: await find(css) }),
    type: async (css, keys) => command('WebDriver:ElementSendKeys', { id: await find(css), text: keys }),
    waitFor: async (css, matches = () => true, milliseconds = 10_000) => {
      const end = Date.now() + milliseconds;
      let last = '';
      while (Date.now() < end) {
        try {
          last = await text(css);
          if (matches(last)) return last;
        } catch (error) {
          last = error.message;
        }
        await pause(50);
      }
      throw new Error(`Waited ${milliseconds} ms for ${css}; the last thing seen was: ${last}`);
    },
    windows: () => command('WebDriver:GetWindowHandles'),
    switchTo: (handle) => command('WebDriver:SwitchToWindow', { handle }),
    screenshot: async (file) => {
      const picture = unwrap(await command('WebDriver:TakeScreenshot', { full: false }));
      writeFileSync(file, Buffer.from(picture, 'base64'));
    },
    quit: async () => {
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([gone, pause(10_000)]);
      close();
      await kill();
    },
    kill: async () => {
      close();
      await kill();
    },
    removeProfile: () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }),
  };
}
