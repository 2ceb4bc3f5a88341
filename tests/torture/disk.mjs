// A disk that is really full while something is written, as in tests/e2e/full-disk.spec.ts. It is made in memory, which only
// root on Linux may do. `DISK_TIMES=5` takes fewer. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tortureEndToEnd } from './support/endToEnd.mjs';

const disk = mkdtempSync(join(tmpdir(), 'goldseam-disk-'));
const mount = ['-t', 'tmpfs', '-o', 'size=250m', 'tmpfs', disk];
if (process.platform !== 'linux' || spawnSync('mount', mount).status !== 0) {
  console.error('A small disk can be made by root on Linux only; this was not run.');
  process.exit(1);
}
try {
  tortureEndToEnd('full-disk', {
    TMPDIR: disk,
    SMALL_DISK: disk,
    DISK_TIMES: process.env.DISK_TIMES ?? '20',
  });
} finally {
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
}
