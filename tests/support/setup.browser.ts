import '../../styles/tokens.css';
import '../../styles/reset.css';
import Dexie from 'dexie';
import { beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeMessages } from './fakeMessages';
import { failOnConsoleNoise } from './quietConsole';

// Vite serves what is in public/ from its root and does not let it be imported.
const messages = await fetch('/_locales/en/messages.json').then((response) => response.json());

Object.assign(globalThis, { browser: fakeBrowser });
failOnConsoleNoise();

/** Emptied through Dexie, so that live queries hear of it; deleting would close the product's own connection. */
async function emptyDatabases() {
  for (const name of await Dexie.getDatabaseNames()) {
    const database = await new Dexie(name).open();
    await Promise.all(database.tables.map((table) => table.clear()));
    database.close();
  }
}

beforeEach(async () => {
  // Before the database is emptied: a page still there would take that for a first start and write into it.
  await cleanup();
  fakeBrowser.reset();
  fakeMessages(messages);
  localStorage.clear();
  sessionStorage.clear();
  await emptyDatabases();
});
