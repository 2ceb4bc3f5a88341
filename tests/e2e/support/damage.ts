import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const folderOf = (profile: string, extensionId: string) =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);

/** Cuts bytes off the log into which Chromium's LevelDB writes first, as a crash does. */
export function tearLog(profile: string, extensionId: string, bytes: number): void {
  const folder = folderOf(profile, extensionId);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.log'))) {
    const path = join(folder, name);
    truncateSync(path, Math.max(0, statSync(path).size - bytes));
  }
}

/** Takes the whole database away. */
export function removeDatabase(profile: string, extensionId: string): void {
  rmSync(folderOf(profile, extensionId), { recursive: true, force: true });
}
