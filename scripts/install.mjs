import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const onWindows = process.platform === 'win32';

/** Runs npm and returns its exit code. A shell is needed on Windows, where npm is a .cmd file. */
export function npm(args, options = {}) {
  const result = spawnSync(onWindows ? 'npm.cmd' : 'npm', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
    ...options,
  });
  return result.status ?? 1;
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds what the lock asks for. Contents are compared, not dates:
 * a checkout touches the lock without changing it.
 */
function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(record);
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
  const changed = Object.entries(present).some(([path, entry]) => wanted[path]?.version !== entry.version);
  return !missing && !changed;
}

/** Installs the locked packages if they are missing or differ; returns whether they are there. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return true;
  console.log('Installing the locked packages (npm ci) …');
  if (npm(['ci'], { cwd: root }) === 0) return true;
  console.error(
    '\nThe packages could not be installed; npm says why above. Check the network, then run the command again.',
  );
  return false;
}
