/** What a frame holds: how a journal begins, rows it began with, that these are whole, or what changed since. */
export type Kind = 'begin' | 'rows' | 'whole' | 'change';

const kinds: readonly Kind[] = ['begin', 'rows', 'whole', 'change'];

/** A frame that was read and is as it was written. */
export interface Frame {
  readonly kind: Kind;
  /** As JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Where a reading came to: after which byte, and the hash of the last frame before it. */
export interface Position {
  readonly end: number;
  readonly hash: Uint8Array<ArrayBuffer>;
}

const hashBytes = 32;
const lengthBytes = 4;
const headBytes = lengthBytes + 2 * hashBytes;
/** Bytes around what a frame holds: its length, the hash before, its own, and its length once more to be found from behind. */
const around = headBytes + lengthBytes;

/** Before the first frame. */
export const start: Position = { end: 0, hash: new Uint8Array(hashBytes) };

async function hashOf(before: Uint8Array, content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(before.length + content.length);
  all.set(before);
  all.set(content, before.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

/** Writes a value as the frame that follows `after`; SHA-256 of the frame before and of this one hold them together. */
export async function encode(
  kind: Kind,
  value: unknown,
  after: Uint8Array,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: Uint8Array<ArrayBuffer> }> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const content = new Uint8Array(1 + json.length);
  content[0] = kinds.indexOf(kind);
  content.set(json, 1);
  const hash = await hashOf(after, content);
  const bytes = new Uint8Array(around + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(after, lengthBytes);
  bytes.set(hash, lengthBytes + hashBytes);
  bytes.set(content, headBytes);
  view.setUint32(headBytes + content.length, content.length);
  return { bytes, hash };
}

const isSame = (one: Uint8Array, other: Uint8Array) => one.every((byte, place) => byte === other[place]);

async function frameAt(bytes: Uint8Array<ArrayBuffer>, at: number) {
  if (at + around > bytes.length) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0);
  const end = at + around + length;
  if (length === 0 || end > bytes.length) return null;
  const before = bytes.subarray(at + lengthBytes, at + lengthBytes + hashBytes);
  const hash = bytes.slice(at + lengthBytes + hashBytes, at + headBytes);
  const content = bytes.subarray(at + headBytes, end - lengthBytes);
  const kind = kinds[content[0] ?? kinds.length];
  if (!kind || !isSame(hash, await hashOf(before, content))) return null;
  return { frame: { kind, body: content.subarray(1) }, before, hash, end };
}

/** Reads frames until the end, or until the first that is torn, changed or does not follow the one before it. */
export async function decode(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly frames: readonly Frame[]; readonly position: Position; readonly isWhole: boolean }> {
  const frames: Frame[] = [];
  let { end, hash } = start;
  for (;;) {
    const found = await frameAt(bytes, end);
    if (!found || !isSame(found.before, hash)) break;
    frames.push(found.frame);
    end = found.end;
    hash = found.hash;
  }
  return { frames, position: { end, hash }, isWhole: end === bytes.length };
}

/** How many bytes at the end of a journal hold its last frame, read from its last bytes; 0 when they hold none. */
export function lengthOfLast(lastBytes: Uint8Array<ArrayBuffer>): number {
  if (lastBytes.length < lengthBytes) return 0;
  const view = new DataView(lastBytes.buffer, lastBytes.byteOffset + lastBytes.length - lengthBytes);
  return view.getUint32(0) + around;
}

/** Reads the last frame alone, without those before it; null when it is not as it was written. */
export async function decodeLast(bytes: Uint8Array<ArrayBuffer>): Promise<{
  readonly frame: Frame;
  readonly hash: Uint8Array<ArrayBuffer>;
} | null> {
  const found = await frameAt(bytes, 0);
  return found && found.end === bytes.length ? found : null;
}

export function readValue(frame: Frame): unknown {
  return JSON.parse(new TextDecoder().decode(frame.body));
}
