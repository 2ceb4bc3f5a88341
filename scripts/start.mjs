// npm start: install if needed, build, open a browser with the extension. Needs nothing but Node 20 or newer.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstalled, npm } from './install.mjs';
import { openChromium } from './open-chromium.mjs';
import { savePictures } from './pictures.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const options = ['--firefox', '--headless', '--no-open'];
const chosen = new Set(process.argv.slice(2));
const unknown = [...chosen].filter((option) => !options.includes(option));
if (unknown.length > 0) {
  console.error(`Unknown option: ${unknown.join(' ')}. There are ${options.join(', ')}.`);
  process.exit(1);
}
const firefox = chosen.has('--firefox');
const headless = chosen.has('--headless');
const { platform, env } = process;
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const extension = firefox ? '.output/firefox-mv3' : '.output/chrome-mv3';
const byHand = firefox
  ? `To load it by hand: about:debugging → This Firefox → Load Temporary Add-on → ${join(root, extension, 'manifest.json')}`
  : `To load it by hand: chrome://extensions → Developer mode → Load unpacked → ${join(root, extension)}`;

function build() {
  if (!ensureInstalled(root)) return false;
  if (npm(['run', firefox ? 'build:firefox' : 'build']) === 0) return true;
  console.error('\nThe extension could not be built; the reason stands above.');
  return false;
}

async function openFirefox() {
  const binary = ensureBrowsers({ chromium: false, firefox: true }).firefox;
  const args = ['--source-dir', extension, '--no-reload', '--no-input', '--firefox', binary];
  if (headless) args.push('--arg=--headless');
  console.log('\nOpening Firefox with the extension. Press Ctrl+C to stop.');
  return npm(['exec', '--', 'web-ext', 'run', ...args]);
}

async function openInChromium() {
  const binary = ensureBrowsers({ branded: true }).chromium;
  const args = headless ? ['--headless=new'] : [];
  const browser = await openChromium({ binary, extension, profile: '.profile/chromium', args });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void browser.close());
  const { targetInfos } = await browser.send('Target.getTargets');
  await browser.send('Target.createTarget', { url: 'chrome://newtab' });
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'page' && url === 'about:blank') await browser.send('Target.closeTarget', { targetId });
  }
  console.log(`\nChromium is open with Goldseam (${browser.id}). Close it or press Ctrl+C to stop.`);
  return browser.exited;
}

async function savePicturesInstead() {
  const binary = ensureBrowsers({ branded: true }).chromium;
  const paths = await savePictures({ binary, extension, folder: 'pictures' });
  console.log('\nThere is no display here, so no browser was opened; these pictures show it instead:');
  for (const path of paths) console.log(`  ${path}`);
  return 0;
}

async function show() {
  if (chosen.has('--no-open')) {
    console.log(`\nBuilt ${extension}. ${byHand}`);
    return 0;
  }
  if (!hasDisplay && !headless) {
    if (!firefox) return savePicturesInstead();
    console.log(`\nBuilt ${extension}. There is no display here, so Firefox was not opened. ${byHand}`);
    return 0;
  }
  return firefox ? openFirefox() : openInChromium();
}

if (build()) {
  try {
    process.exitCode = await show();
  } catch (error) {
    console.error(`\n${error.message}\n${byHand}`);
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
