import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { base64nopad } from '@scure/base';
import { armor, Decrypter, Encrypter, type Identity, type Recipient, Stanza } from 'age-encryption';
import { BackupError } from '../../domain/backup';
import type { OnProgress } from './file';
import { formOfLock } from './lockForm';

// The package derives the key of a passphrase in one go of a second or more, in which nobody could leave the page. Here
// that one step is done in small pieces; it is the scrypt recipient of https://age-encryption.org/v1, word for word.
const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
/** As the tool itself takes it: 2 to the 18th. */
const workFactor = 18;
const largestWorkFactor = 20;
const saltLength = 16;
/** In milliseconds, between two moments at which the page can hear something. */
const pieceLength = 20;

function keyOf(
  passphrase: string,
  salt: Uint8Array,
  logN: number,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  const salted = new Uint8Array([...label, ...salt]);
  return scryptAsync(new TextEncoder().encode(passphrase), salted, {
    N: 2 ** logN,
    r: 8,
    p: 1,
    dkLen: 32,
    maxmem: 2 ** (largestWorkFactor + 11),
    asyncTick: pieceLength,
    onProgress,
  });
}

// Each key is used once, so that its nonce may be zero.
const wrapping = (key: Uint8Array) => chacha20poly1305(key, new Uint8Array(12));

function recipient(passphrase: string, onProgress: OnProgress): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = crypto.getRandomValues(new Uint8Array(saltLength));
      const key = await keyOf(passphrase, salt, workFactor, onProgress);
      const words = ['scrypt', base64nopad.encode(salt), `${workFactor}`];
      return [new Stanza(words, wrapping(key).encrypt(fileKey))];
    },
  };
}

function identity(passphrase: string, onProgress: OnProgress): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      const [kind, salt = '', factor = ''] = stanza?.args ?? [];
      if (stanzas.length !== 1 || !stanza || kind !== 'scrypt') throw new BackupError('other-lock');
      if (stanza.args.length !== 3) throw new BackupError('cut');
      const logN = Number(factor);
      const bytes = base64nopad.decode(salt);
      if (!/^[1-9]\d?$/.test(factor) || logN > largestWorkFactor || bytes.length !== saltLength)
        throw new BackupError('cut');
      const key = await keyOf(passphrase, bytes, logN, onProgress);
      if (stanza.body.length !== 32) throw new BackupError('cut');
      try {
        return wrapping(key).decrypt(stanza.body);
      } catch {
        throw new BackupError('passphrase');
      }
    },
  };
}

/** Locks a text with a passphrase, so that the stock `age` tool opens it. */
export function lock(text: string, passphrase: string, onProgress: OnProgress): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient(passphrase, onProgress));
  return encrypter.encrypt(text);
}

/**
 * Opens what was locked with a passphrase, by us or by the tool.
 * @throws BackupError when the passphrase does not open it, or something of it is missing or was changed.
 */
export async function unlock(
  bytes: Uint8Array,
  passphrase: string,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  try {
    const file = formOfLock(bytes) === 'armor' ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity(passphrase, onProgress));
    return await decrypter.decrypt(file);
  } catch (problem) {
    throw problem instanceof BackupError ? problem : new BackupError('cut');
  }
}
