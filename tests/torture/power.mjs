// The power fails while something is written, as in tests/e2e/power.spec.ts: the profile lies on a file system in a file,
// the file is copied in the middle of the writing, and the copy is what the next start finds. Only root on Linux may do that.
// `POWER_CUTS=5` takes fewer. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tortureEndToEnd } from './support/endToEnd.mjs';

const place = mkdtempSync(join(tmpdir(), 'goldseam-power-'));
const [image, folder] = [join(place, 'disk'), join(place, 'mounted')];
const file = openSync(image, 'w');
ftruncateSync(file, 600_000_000);
closeSync(file);
mkdirSync(folder);
const made =
  process.platform === 'linux' &&
  spawnSync('mkfs.ext4', ['-q', '-F', image]).status === 0 &&
  spawnSync('mount', ['-o', 'loop,commit=600', image, folder]).status === 0;
try {
  if (made)
    tortureEndToEnd('power', {
      TMPDIR: folder,
      POWER_IMAGE: image,
      POWER_FOLDER: folder,
      POWER_CUTS: process.env.POWER_CUTS ?? '20',
    });
  else {
    console.error('A file system in a file can be mounted by root on Linux only; this was not run.');
    process.exitCode = 1;
  }
} finally {
  spawnSync('umount', ['-l', folder]);
  rmSync(place, { recursive: true, force: true });
}
