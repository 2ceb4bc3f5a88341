import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const require = createRequire(import.meta.url);

// Branded Chrome ignores --load-extension, so the tests need one of the first list; npm start can use either.
const chromiumNames = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const brandedNames = ['google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const inPrograms = (...paths) =>
  programFolders.flatMap((folder) => paths.map((path) => join(folder, ...path.split('/'))));
const inApplications = (...names) =>
  names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name.split('/').pop()}`);

const usualPlaces = {
  chromium: {
    darwin: inApplications('Chromium'),
    win32: inPrograms('Chromium/Application/chrome.exe'),
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  },
  branded: {
    darwin: inApplications('Google Chrome', 'Microsoft Edge', 'Brave Browser'),
    win32: inPrograms('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    linux: ['/opt/google/chrome/chrome'],
  },
  firefox: {
    darwin: ['Firefox', 'Firefox Developer Edition'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    ),
    win32: inPrograms('Mozilla Firefox/firefox.exe'),
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
  },
};

const onPath = (names) =>
  names.flatMap((name) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder && !folder.includes('node_modules'))
      .map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)),
  );

// Some systems put a script there that only advises to install the browser elsewhere.
// Windows is not asked: there --version opens a window.
const runs = (path) =>
  existsSync(path) &&
  (platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

const firstThatRuns = (paths) => paths.find(runs);

function fromEnvironment(name) {
  const path = env[name];
  if (path && !existsSync(path)) {
    throw new Error(
      `${name} is set to ${path}, but nothing is there. Correct it, or unset it to let us search.`,
    );
  }
  return path || undefined;
}

function downloadedByPlaywright() {
  try {
    return [require('playwright').chromium.executablePath()];
  } catch {
    return []; // not installed yet, or no build for this system
  }
}

/** The path of a Chromium, or undefined. `branded` also accepts Chrome, Edge and Brave. */
export function findChromium({ branded = false } = {}) {
  return (
    fromEnvironment('CHROMIUM_PATH') ??
    firstThatRuns([...onPath(chromiumNames), ...(usualPlaces.chromium[platform] ?? [])]) ??
    firstThatRuns(downloadedByPlaywright()) ??
    (branded ? firstThatRuns([...onPath(brandedNames), ...(usualPlaces.branded[platform] ?? [])]) : undefined)
  );
}

/** The path of a Firefox, or undefined. */
export function findFirefox() {
  return (
    fromEnvironment('FIREFOX_PATH') ??
    firstThatRuns([...onPath(firefoxNames), ...(usualPlaces.firefox[platform] ?? [])])
  );
}

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: platform === 'win32',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
};

const canUseApt = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installWithApt(packages) {
  if (!canUseApt()) return;
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Finds the browsers and installs what is missing where that is possible without asking.
 * Throws one sentence that says what to do where it is not.
 */
export function ensureBrowsers({ chromium = true, firefox = false, branded = false } = {}) {
  const missing = () => [
    ...(chromium && !findChromium({ branded }) ? ['chromium'] : []),
    ...(firefox && !findFirefox() ? ['firefox-esr'] : []),
  ];
  const packages = missing();
  if (packages.length > 0) {
    console.log(`Not found: ${packages.join(', ')}. Trying to install …`);
    // The fonts keep pictures the same from one computer to the next.
    installWithApt([...packages, 'fonts-noto-core']);
    if (missing().includes('chromium')) run('npx', ['playwright', 'install', 'chromium']);
  }
  const found = {
    chromium: chromium ? findChromium({ branded }) : undefined,
    firefox: firefox ? findFirefox() : undefined,
  };
  if (chromium && !found.chromium) {
    throw new Error(
      'No Chromium was found and none could be installed. Install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.',
    );
  }
  if (firefox && !found.firefox) {
    throw new Error(
      'No Firefox was found. Install it (Debian: apt-get install firefox-esr; elsewhere the usual Firefox download), or set FIREFOX_PATH to its program.',
    );
  }
  return found;
}
