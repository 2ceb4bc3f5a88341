import { vi } from 'vitest';

/** Files of ours that only we see, as the browser keeps them; what is being written is there once it is closed. */
export function fakePrivateFiles(): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  const notThere = () => new DOMException('There is no such file', 'NotFoundError');
  const directory = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!create && !files.has(name)) throw notThere();
      if (!files.has(name)) files.set(name, new File([], name));
      return {
        getFile: async () => files.get(name),
        createWritable: async () => {
          const parts: string[] = [];
          return {
            write: async (part: string) => void parts.push(part),
            close: async () => void files.set(name, new File(parts, name, { lastModified: Date.now() })),
          };
        },
      };
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw notThere();
    },
  };
  vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory: async () => directory } });
  return files;
}
