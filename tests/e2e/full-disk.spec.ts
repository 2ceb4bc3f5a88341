import { closeSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chanceOf } from '../domain/reminderLives/chance';
import { aHardLife, type Backend, lostOf } from './support/hard-life';

/** A small disk on which everything temporary lies, as `npm run torture -- disk` makes one. */
const disk = process.env.SMALL_DISK;
const times = Number(process.env.DISK_TIMES ?? 5);
const backends: readonly Backend[] = ['leveldb', 'sqlite'];

/** How long a browser may go on writing on a disk that is full, in milliseconds. */
const patience = 3000;
/** At most so much is left on it, in bytes: each time another step of writing meets the end. */
const mostLeft = 300_000;

function fillDisk(folder: string, left: number): void {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  let size = 0;
  try {
    for (let piece = 1 << 20; piece >= 1; piece >>= 4) {
      try {
        for (;;) size += writeSync(file, Buffer.alloc(piece));
      } catch {}
    }
  } finally {
    closeSync(file);
  }
  truncateSync(path, Math.max(0, size - left));
}

for (const backend of backends) {
  test(`on a disk that gets full while ${backend} writes, nothing that was acknowledged is lost`, async () => {
    test.setTimeout(60_000 + times * 60_000);
    if (!disk) throw new Error('There is no small disk: npm run torture -- disk makes one');
    const folder = disk;
    const chance = chanceOf(times);
    const life = await aHardLife(backend);
    const lost = new Set<number>();
    let half = 0;
    let refused = 0;
    let goesOn = 0;
    try {
      let page = await life.start();
      for (let time = 0; time < times; time += 1) {
        await life.writeFor(page, 100);
        fillDisk(folder, chance.whole(0, mostLeft));
        if (await life.writeUntilRefused(page, patience)) refused += 1;
        const isKilled = time % 2 === 0;
        if (isKilled) await life.kill();
        rmSync(join(folder, 'filler'), { force: true });
        if (!isKilled) {
          // On the same page, without a reload: what was refused is tried again every three seconds, as pages do.
          const before = life.acknowledged.length;
          for (let tries = 0; tries < 7 && life.acknowledged.length === before; tries += 1) {
            await life.writeUntilRefused(page, 200);
            if (life.acknowledged.length === before) await page.waitForTimeout(3000);
          }
          if (life.acknowledged.length > before) goesOn += 1;
          await life.kill();
        }
        page = await life.start();
        const found = await life.read(page);
        for (const number of lostOf(life, found)) lost.add(number);
        half += found.half;
      }
    } finally {
      rmSync(join(folder, 'filler'), { force: true });
      await life.end();
    }
    const goingOn = `${goesOn} times it went on without a reload when there was room, ${times - goesOn} times killed while full`;
    process.stdout.write(
      `| a disk that gets full while writing, Chromium, ${backend}; ${refused} times refused; ${goingOn} | ${times} times, ${life.acknowledged.length} changes | ${lost.size} | ${half} | \`npm run torture -- disk\` |\n`,
    );
    expect([...lost]).toEqual([]);
    expect(half).toBe(0);
    expect(refused).toBeGreaterThan(0);
    expect(goesOn).toBe(Math.floor(times / 2));
  });
}
