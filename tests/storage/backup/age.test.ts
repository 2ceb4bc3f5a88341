import { readFileSync } from 'node:fs';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
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
  it.each(['tool.age', 'tool.asc'])('made by the age tool itself is opened: %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/storage/fixtures/age/${name}`));
    expect(isLocked(bytes)).toBe(true);
    const { rows } = await readBackup(await unlock(bytes, passphrase, silent), silent);
    expect(rows.notes).toEqual(fixtureRows(5).notes?.slice(0, 3));
  });

  it('is age as the package knows it, which opens ours, and we open what it locks', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const ours = await lock(text, passphrase, silent);
    expect(textOf(ours.subarray(0, 200))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
    expect(await decrypter.decrypt(ours, 'text')).toBe(text);
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
    const bytes = await lock(text, passphrase, silent);
    expect(await problemOf(bytes, 'four small words hare')).toBe('passphrase');
  });

  it('that was cut or changed anywhere is refused', async () => {
    const bytes = await lock(text, passphrase, silent);
    for (const length of [21, 60, 100, bytes.length - 1])
      expect(await problemOf(bytes.subarray(0, length)), `cut at ${length}`).toBe('cut');
    for (const at of [40, bytes.length - 3]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await problemOf(changed), `changed at ${at}`).toMatch(/cut|passphrase/);
    }
  });

  it('that was locked for a key says so', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
    expect(await problemOf(await encrypter.encrypt(text))).toBe('other-lock');
  });

  it('that asks for more memory than there is is refused before it is tried', async () => {
    const made = textOf((await lock('a', passphrase, silent)).subarray(0, 120)).replace(' 18\n', ' 30\n');
    expect(await problemOf(new TextEncoder().encode(made))).toBe('cut');
  });
});
