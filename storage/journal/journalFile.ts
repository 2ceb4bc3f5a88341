import type { Row } from './change';
import { decode, encode, readValue, start } from './frames';
import { flushed, readAll, type Slots, writeWhole } from './slots';
import { type Beginning, type Changes, piecesOf, type State, stateOf } from './state';

/** How the journal stands: what the sentinel remembers. */
export interface Standing {
  /** Number of the last changes. */
  readonly seq: number;
  /** Of the last frame, in hexadecimal digits. */
  readonly hash: string;
}

export const toHex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Appends a frame and waits until it is on the disk. @throws Refused when it is not, with the journal as it was before. */
export async function append(slots: Slots, changes: Changes, after: Uint8Array): Promise<Standing> {
  const { bytes, hash } = await encode('change', changes, after);
  const at = slots.now.getSize();
  try {
    writeWhole(slots.now, bytes, at);
    flushed(slots.now);
  } catch (error) {
    slots.now.truncate(at);
    throw error;
  }
  return { seq: changes.seq, hash: toHex(hash) };
}

/** Writes a journal with these rows into the other file, and empties this one when that is safe. */
export async function rewrite(
  slots: Slots,
  rows: ReadonlyMap<string, readonly Row[]>,
  beginning: Beginning,
): Promise<Standing> {
  const { now, other } = slots;
  other.truncate(0);
  let { hash } = start;
  let at = 0;
  const write = async (kind: 'begin' | 'rows' | 'whole', value: unknown) => {
    const frame = await encode(kind, value, hash);
    writeWhole(other, frame.bytes, at);
    at += frame.bytes.length;
    hash = frame.hash;
  };
  await write('begin', beginning);
  for (const piece of piecesOf(rows)) await write('rows', piece);
  // Everything before it is on the disk when the frame that says so is.
  flushed(other);
  await write('whole', beginning);
  flushed(other);
  now.truncate(0);
  now.flush();
  return { seq: beginning.seq, hash: toHex(hash) };
}

/** The rows of a journal, by table. */
export const rowsOf = (state: State) =>
  new Map([...state.tables].map(([table, rows]) => [table, [...rows.values()].map(({ row }) => row)]));

interface Last extends Beginning {
  readonly hash: Uint8Array;
  /** Bytes of changes after the first rows. */
  readonly since: number;
}

/** What the last frame says, when the journal is in order as far as one can tell without reading it whole. */
export function lastOf(slots: Slots): Last | null {
  if (!slots.last || (slots.last.frame.kind !== 'whole' && slots.last.frame.kind !== 'change')) return null;
  const { seq, schema, upTo, since } = readValue(slots.last.frame) as Beginning & Partial<Changes>;
  const bytes = since === undefined ? 0 : since + slots.last.frame.body.length;
  return { seq, schema, upTo, hash: slots.last.hash, since: bytes };
}

/** Everything that can be read of the journal, where that ends, and whether it is all of the file. */
export async function readState(slots: Slots) {
  const { frames, position, isWhole } = await decode(readAll(slots.now));
  return { state: stateOf(frames), position, isWhole };
}
