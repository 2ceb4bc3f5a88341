import { decode, decodeLast, type Frame, lengthOfLast, readValue } from './frames';

/** Whoever holds this lock is alone with the files of the journal. */
export const journalLock = 'journal';

const names = ['records.a', 'records.b'] as const;

/** A file of ours that only we see, open for writing: https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle */
export interface PrivateFile {
  getSize(): number;
  read(into: Uint8Array<ArrayBuffer>, from: { readonly at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, to: { readonly at: number }): number;
  truncate(bytes: number): void;
  /** Returns when everything is on the disk. */
  flush(): void;
  close(): void;
}

/** The disk did not take what was to be written. */
export class Refused extends Error {}

/** Writes all of it. @throws Refused when it could not: a full disk takes what it has room for, and says nothing */
export function writeWhole(file: PrivateFile, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  let written = 0;
  try {
    written = file.write(bytes, { at });
  } catch (error) {
    throw new Refused(String(error));
  }
  if (written < bytes.length) throw new Refused(`${written} of ${bytes.length} bytes`);
}

/** Waits until everything is on the disk. @throws Refused when it is not */
export function flushed(file: PrivateFile): void {
  try {
    file.flush();
  } catch (error) {
    throw new Refused(String(error));
  }
}

// TypeScript knows it in the library of workers only, which does not go together with that of pages.
const openFile = (file: FileSystemFileHandle): Promise<PrivateFile> =>
  (file as unknown as { createSyncAccessHandle(): Promise<PrivateFile> }).createSyncAccessHandle();

/** The two files between which a journal moves when it is written anew. */
export interface Slots {
  /** The one that holds the journal, and the other. */
  readonly now: PrivateFile;
  readonly other: PrivateFile;
  /** The last frame of the journal; null when there is none, or when its end is torn. */
  readonly last: { readonly frame: Frame; readonly hash: Uint8Array<ArrayBuffer> } | null;
}

export function readAll(file: PrivateFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}

async function lastOf(file: PrivateFile) {
  const size = file.getSize();
  const end = new Uint8Array(Math.min(4, size));
  file.read(end, { at: size - end.length });
  const length = lengthOfLast(end);
  if (length === 0 || length > size) return null;
  const bytes = new Uint8Array(length);
  file.read(bytes, { at: size - length });
  return decodeLast(bytes);
}

/**
 * Which of two files counts: both hold something when writing anew was cut short. One that is not finished gives way; of
 * two that are, the one that goes further, and at the same place the new one, which ends with its rows.
 */
async function rankOf(file: PrivateFile, last: Slots['last']): Promise<number> {
  // With a torn end, as far as it goes.
  const frame = last ? last.frame : (await decode(readAll(file))).frames.at(-1);
  if (frame?.kind !== 'whole' && frame?.kind !== 'change') return -1;
  const { seq } = readValue(frame) as { readonly seq: number };
  return seq + (frame.kind === 'whole' ? 0.5 : 0);
}

/**
 * Opens both files, works, and closes them. The caller holds the lock: a second handle on a file is refused.
 * @throws DOMException when the browser gives no private files, as in windows that keep nothing.
 */
export async function withSlots<T>(work: (slots: Slots) => Promise<T>): Promise<T> {
  const root = await navigator.storage.getDirectory();
  const open: PrivateFile[] = [];
  try {
    for (const name of names) {
      const file = await root.getFileHandle(name, { create: true });
      open.push(await openFile(file));
    }
    const [a, b] = open as [PrivateFile, PrivateFile];
    const [lastA, lastB] = [await lastOf(a), await lastOf(b)];
    const isB = b.getSize() > 0 && (a.getSize() === 0 || (await rankOf(b, lastB)) > (await rankOf(a, lastA)));
    return await work(isB ? { now: b, other: a, last: lastB } : { now: a, other: b, last: lastA });
  } finally {
    for (const file of open) file.close();
  }
}

// Where these are missing, as in tests without a browser, there never was a journal.
const privateFiles = () => navigator.storage?.getDirectory?.() ?? Promise.resolve(null);
const alone = (work: () => Promise<void>) =>
  navigator.locks ? navigator.locks.request(journalLock, work) : work();

/** Removes the journal, and works while nobody can begin another. Also for the background, which can write none. */
export async function withoutJournal(work: () => Promise<void>): Promise<void> {
  await alone(async () => {
    const root = await privateFiles();
    for (const name of root ? names : [])
      await root?.removeEntry(name).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      });
    await work();
  });
}

/** Whether anything was ever written down; also for the background. */
export async function hasJournal(): Promise<boolean> {
  const root = await privateFiles();
  for (const name of names) {
    const file = await root?.getFileHandle(name).catch(() => null);
    if (file && (await file.getFile()).size > 0) return true;
  }
  return false;
}
