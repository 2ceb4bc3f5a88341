import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

interface Place {
  readonly profile: string;
  readonly extensionId: string;
}

const databaseFolder = ({ profile, extensionId }: Place) =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);

/** All files below a folder. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
}

const cut = (path: string, to: number) => truncateSync(path, Math.floor(statSync(path).size * to));

/** Turns some bits of a file, from a place between 0 and 1 on. */
function turnBits(path: string, at: number): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  const bytes = Buffer.alloc(Math.min(16, size));
  const from = Math.floor(Math.max(0, size - bytes.length) * at);
  readSync(file, bytes, 0, bytes.length, from);
  for (const [place, byte] of bytes.entries()) bytes[place] = byte ^ 0xff;
  writeSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
}

function empty(path: string): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(size), 0, size, 0);
  closeSync(file);
}

/** Cuts bytes off the log into which Chromium's LevelDB writes first, as a crash does. */
export function tearLog(place: Place, bytes: number): void {
  for (const path of filesIn(databaseFolder(place)).filter((one) => one.endsWith('.log')))
    truncateSync(path, Math.max(0, statSync(path).size - bytes));
}

/** Takes the whole database away. */
export function removeDatabase(place: Place): void {
  rmSync(databaseFolder(place), { recursive: true, force: true });
}

type Backend = 'leveldb' | 'sqlite';

/** The files that hold records: LevelDB's logs and tables, or SQLite's one file. */
function recordFiles(place: Place, backend: Backend): readonly string[] {
  if (backend === 'sqlite') {
    const folder = databaseFolder(place).replace(/\.indexeddb\.leveldb$/, '');
    return filesIn(folder);
  }
  return filesIn(databaseFolder(place)).filter((path) => /\.(?:log|ldb)$/.test(path));
}

const manifests = (place: Place) =>
  filesIn(databaseFolder(place)).filter((path) => path.includes('MANIFEST'));
const currents = (place: Place) => filesIn(databaseFolder(place)).filter((path) => path.endsWith('CURRENT'));
const privateFolder = ({ profile }: Place) => join(profile, 'Default', 'File System');
const journals = (place: Place) =>
  filesIn(privateFolder(place)).filter(
    (path) => /[\\/]t[\\/]\d\d[\\/]/.test(path) && statSync(path).size > 0,
  );

const each = (paths: readonly string[], harm: (path: string) => void) => {
  for (const path of paths) harm(path);
  return paths.length > 0;
};

/** What may break in files. Each is inflicted at a place between 0 and 1 of them, and says whether there was anything to break. */
const harms = {
  'turn bits': (files, _, at) => each(files, (path) => turnBits(path, at)),
  cut: (files, _, at) => each(files, (path) => cut(path, at)),
  'tear the end': (files, _, at) =>
    each(files, (path) => truncateSync(path, Math.max(0, statSync(path).size - Math.ceil(at * 40)))),
  'write zeros': (files) => each(files, empty),
  'write zeros at the end': (files, _, at) =>
    each(files, (path) => {
      const { size } = statSync(path);
      truncateSync(path, Math.floor(size * at));
      truncateSync(path, size);
    }),
  remove: (files) => each(files, (path) => rmSync(path)),
  'break the head': (files, place) =>
    each([...manifests(place), ...files.slice(0, 1)].slice(0, 1), (path) => turnBits(path, 0)),
  'remove what says where to look': (_, place) =>
    each([...manifests(place), ...currents(place)].slice(0, 1), (path) => rmSync(path)),
  'remove the database': (files, place) => {
    removeDatabase(place);
    return each(files, (path) => rmSync(path, { force: true }));
  },
  'turn bits in the journal': (_, place, at) => each(journals(place), (path) => turnBits(path, at)),
  'cut the journal': (_, place, at) => each(journals(place), (path) => cut(path, at)),
  'remove the journal': (_, place) => {
    rmSync(privateFolder(place), { recursive: true, force: true });
    return true;
  },
} satisfies Readonly<Record<string, (files: readonly string[], place: Place, at: number) => boolean>>;

export type Fault = keyof typeof harms;
export const faults = Object.keys(harms) as readonly Fault[];

/** @returns false when this backend has no such file. */
export function inflict(fault: Fault, place: Place, backend: Backend, at: number): boolean {
  return harms[fault](recordFiles(place, backend), place, at);
}
