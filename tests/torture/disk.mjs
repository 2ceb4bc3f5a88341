// A disk that is really full while somebody writes. It is made in memory, which only root on Linux may; elsewhere Chromium is
// told that there is no room.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const disk = mkdtempSync(join(tmpdir(), 'goldseam-disk-'));
const isMounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]).status === 0;
try {
  const { status, stdout, stderr } = spawnSync('npx', ['playwright', 'test', 'disk-full', '--workers=1'], {
    env: { ...process.env, ...(isMounted ? { TMPDIR: disk, SMALL_DISK: disk } : {}) },
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  console.log(rows.join('\n'));
  if (status !== 0 || rows.length === 0) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
} finally {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
}
