// What `npm run bench` measures: an extension whose pages are one line of text, and the product with years in it.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyYears } from './sample-life.mjs';

/** Writes an extension with an empty page into a folder, and beside it its id; returns the folder. */
export function writeFloor(folder) {
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  // https://developer.chrome.com/docs/extensions/reference/manifest/key: the id is the digest of the key, in a to p.
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const manifest = {
    manifest_version: 3,
    name: 'Empty page',
    version: '1',
    key: publicKey.toString('base64'),
  };
  const page =
    '<!doctype html><html lang="en"><meta charset="UTF-8"><title>New tab</title><p>One line.</p></html>\n';
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'newtab.html'), page);
  writeFileSync(join(folder, 'id'), id);
  return folder;
}

/** Writes the years in a page of the product, waits until everything old is counted, and returns how many records. */
export async function fill({ count, context, address }, { today, promises }) {
  const page = await context.newPage();
  // A picture has the database of the extension too, and no page that reads everything again with each change.
  await page.goto(`${address}/icon/128.png`);
  const life = { today, years: count, promises };
  // As text, because the policy of the page rightly forbids it to make code itself.
  const written = await page.evaluate(
    `globalThis.life = ${count > 0 ? `(${manyYears})(${JSON.stringify(life)})` : '{}'}; Object.values(life).reduce((sum, rows) => sum + rows.length, 0)`,
  );
  await page.evaluate(async () => {
    const { life } = globalThis;
    const open = indexedDB.open('goldseam');
    const database = await new Promise((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const finished = (transaction) =>
      new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = () => fail(transaction.error);
      });
    for (const [table, rows] of Object.entries(life)) {
      for (let from = 0; from < rows.length; from += 20_000) {
        const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
        const store = transaction.objectStore(table);
        for (const row of rows.slice(from, from + 20_000)) store.put(row);
        await finished(transaction);
      }
    }
    const profiles = database.transaction('profile', 'readwrite');
    const store = profiles.objectStore('profile');
    store.getAll().onsuccess = ({ target }) => {
      for (const profile of target.result) {
        // Later than what the journal knows, which would put its own back otherwise and tell of it on every page.
        store.put({ ...profile, isWelcomed: true, changedAt: profile.changedAt + 1 });
      }
    };
    await finished(profiles);
    database.close();
    delete globalThis.life;
    // What was written past the product is not known to what it keeps for its first picture.
    localStorage.clear();
  });
  const isCounted = await page.evaluate(
    async (wanted) => {
      // The background counts once a day, which it did before there was anything to count.
      await globalThis.chrome.storage.local.remove('countedOn');
      const poke = () => globalThis.chrome.storage.local.set({ remindersChanged: Date.now() });
      for (let waited = 0; waited < 600; waited += 1) {
        await poke();
        await new Promise((done) => setTimeout(done, 1000));
        const open = indexedDB.open('goldseam');
        const counted = await new Promise((done) => {
          open.onsuccess = () => {
            const request = open.result.transaction('tallies').objectStore('tallies').count();
            request.onsuccess = () => {
              open.result.close();
              done(request.result);
            };
          };
        });
        if (counted >= wanted) return true;
      }
      return false;
    },
    count > 0 ? promises : 0,
  );
  await page.close();
  if (!isCounted) console.error(`${count} years: not everything old was counted.`);
  return written;
}
