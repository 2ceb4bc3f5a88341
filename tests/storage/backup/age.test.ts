import { readFileSync } from 'node:fs';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { base64nopad } from '@scure/base';
import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { BackupError } from '../../../domain/backup';
import { lock, unlock } from '../../../storage/backup/age';
import { isLocked, readBackup } from '../../../storage/backup/read';
import { aBackup, fixtureRows, latestVersion } from '../../support/backups';

const passphrase = 'four small words here';
const silent = () => {};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const problemOf = (bytes: Uint8Array, words = passphrase) =>
  unlock(bytes, words, silent).then(
    () => null,
    (problem) => (problem instanceof BackupError ? problem.problem : problem),
  );
const text = aBackup({ notes: fixtureRows(latestVersion).notes });

describe('a locked backup', () => {
  let locked: Uint8Array;
  beforeAll(async () => {
    locked = await lock(text, passphrase, silent);
  }, 60_000);

  it.each(['tool.age', 'tool.asc'])('made by the age tool itself is opened: %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/storage/fixtures/age/${name}`));
    expect(isLocked(bytes)).toBe(true);
    const { rows } = await readBackup(await unlock(bytes, passphrase, silent), silent);
    expect(rows.notes).toEqual(fixtureRows(5).notes?.slice(0, 3));
  });

  it('is age as the package knows it, which opens ours, and we open what it locks', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    expect(textOf(locked.subarray(0, 200))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
    expect(await decrypter.decrypt(locked, 'text')).toBe(text);
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    expect(textOf(await unlock(await encrypter.encrypt(text), passphrase, silent))).toBe(text);
  });

  it('says how far it has come, and lets the page go on meanwhile', async () => {
    const parts: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await lock(text, passphrase, (part) => parts.push(part));
    clearInterval(ticking);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(10);
  });

  it('stays shut for another passphrase', async () => {
    expect(await problemOf(locked, 'four small words hare')).toBe('passphrase');
  });

  it('that was cut or changed anywhere is refused', async () => {
    for (const length of [21, 60, 100, locked.length - 1])
      expect(await problemOf(locked.subarray(0, length)), `cut at ${length}`).toBe('cut');
    for (const at of [40, locked.length - 3]) {
      const changed = locked.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await problemOf(changed), `changed at ${at}`).toMatch(/cut|passphrase/);
    }
  });

  it('that was locked for a key says so', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
    expect(await problemOf(await encrypter.encrypt(text))).toBe('other-lock');
  });

  it('in an armour opens also with empty lines before it', async () => {
    const file = readFileSync('tests/storage/fixtures/age/tool.asc', 'utf8');
    const bytes = new TextEncoder().encode(`\n  \n${file}`);
    expect(isLocked(bytes)).toBe(true);
    expect(await problemOf(bytes)).toBeNull();
  });

  it('whose lock says more than a lock says is refused, though the key fits', async () => {
    const salt = new Uint8Array(16);
    const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
    const key = scrypt(passphrase, new Uint8Array([...label, ...salt]), {
      N: 2 ** 10,
      r: 8,
      p: 1,
      dkLen: 32,
    });
    const lockedWith = (...more: string[]) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient({
        wrapFileKey: (fileKey) => [
          new Stanza(
            ['scrypt', base64nopad.encode(salt), '10', ...more],
            chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey),
          ),
        ],
      });
      return encrypter.encrypt(text);
    };
    expect(await problemOf(await lockedWith())).toBeNull();
    expect(await problemOf(await lockedWith('more'))).toBe('cut');
  });

  it('that asks for more memory than there is is refused before it is tried', async () => {
    const made = textOf(locked.subarray(0, 120)).replace(' 18\n', ' 30\n');
    expect(await problemOf(new TextEncoder().encode(made))).toBe('cut');
  });
});
