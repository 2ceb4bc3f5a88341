import { vi } from 'vitest';

/** Private files on a disk that takes only so many bytes more, of each piece as much as there is room for. */
export function aSmallDisk() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const disk = { room: Number.POSITIVE_INFINITY, throws: false, files };
  const grow = (name: string, size: number) => {
    const before = files.get(name) ?? new Uint8Array();
    const after = new Uint8Array(size);
    after.set(before.subarray(0, size));
    files.set(name, after);
    disk.room -= size - before.length;
    return after;
  };
  const handle = (name: string) => ({
    getSize: () => files.get(name)?.length ?? 0,
    read(into: Uint8Array, { at }: { at: number }) {
      const part = (files.get(name) ?? new Uint8Array()).subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
    write(bytes: Uint8Array, { at }: { at: number }) {
      const size = files.get(name)?.length ?? 0;
      const fits = Math.max(0, Math.min(bytes.length, size + disk.room - at));
      if (fits < bytes.length && disk.throws) throw new DOMException('Full', 'InvalidStateError');
      if (fits > 0) grow(name, Math.max(size, at + fits)).set(bytes.subarray(0, fits), at);
      return fits;
    },
    truncate: (size: number) => void grow(name, size),
    flush: () => undefined,
    close: () => undefined,
  });
  const directory = {
    getFileHandle: async (name: string) => ({ createSyncAccessHandle: async () => handle(name) }),
    removeEntry: async (name: string) => void files.delete(name),
  };
  // One after another, as whoever holds the lock is alone.
  let turn: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    ...navigator,
    storage: { getDirectory: async () => directory },
    locks: {
      request: (_: string, work: () => unknown) => {
        const done = turn.then(work);
        turn = done.then(
          () => undefined,
          () => undefined,
        );
        return done;
      },
    },
  });
  return disk;
}
