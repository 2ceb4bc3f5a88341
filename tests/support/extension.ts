import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';

const built = (folder: string, script: string) => {
  const path = resolve(folder);
  if (!existsSync(path)) throw new Error(`${folder} is missing: run "npm run ${script}" first.`);
  return path;
};

/** The extension as people get it; tests never run against a development build. */
export const chromeExtension = () => built('.output/chrome-mv3', 'build');
export const firefoxExtension = () => built('.output/firefox-mv3', 'build:firefox');

const program = (path: string | undefined, name: string) => {
  if (!path) throw new Error(`No ${name} was found: run "npm test", which installs it where it can.`);
  return path;
};

export const chromiumProgram = () => program(findChromium(), 'Chromium');
export const firefoxProgram = () => program(findFirefox(), 'Firefox');

/** Chromium's sandbox refuses root, as in most containers, and does not start on the usual build machines. */
export const canSandbox = process.getuid?.() !== 0 && !process.env.CI;
