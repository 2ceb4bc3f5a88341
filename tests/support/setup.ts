import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeMessages } from './fakeMessages';
import { failOnConsoleNoise } from './quietConsole';

// Browsers have it, and so does the Node of the optional dependency; an older Node may not.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

failOnConsoleNoise();

beforeEach(() => {
  fakeBrowser.reset();
  fakeMessages(messages);
});
