const binaryLine = 'age-encryption.org/';
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----';
/** In bytes: as much as the tool passes over before an armour. */
const spaceBefore = 1024;

/** Whether a file is locked with age, and if it is, in which of its two forms. Spaces and lines may stand before an armour. */
export function formOfLock(bytes: Uint8Array): 'binary' | 'armor' | null {
  const start = new TextDecoder().decode(bytes.subarray(0, spaceBefore + armorLine.length));
  if (start.startsWith(binaryLine)) return 'binary';
  return start.trimStart().startsWith(armorLine) ? 'armor' : null;
}
