import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chanceOf } from '../domain/reminderLives/chance';
import { aHardLife, type Backend, lostOf } from './support/hard-life';

/** A file system in a file, on which everything temporary lies, as `npm run torture -- power` makes one. */
const folder = process.env.POWER_FOLDER ?? '';
const image = process.env.POWER_IMAGE ?? '';
const times = Number(process.env.POWER_CUTS ?? 5);
const backends: readonly Backend[] = ['leveldb', 'sqlite'];

function run(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
}

/** What the disk has of it now, whatever the system still keeps in memory. */
const copyDisk = (to: string) => run('cp', '--sparse=always', image, to);

/** Puts that disk in the place of the one that is there, as if the computer had been started again. */
function startWith(disk: string): void {
  run('umount', '-l', folder);
  rmSync(image);
  run('mv', disk, image);
  run('mount', '-o', 'loop,commit=600', image, folder);
}

for (const backend of backends) {
  test(`when the power fails while ${backend} writes, nothing that was acknowledged is lost`, async () => {
    test.setTimeout(60_000 + times * 30_000);
    if (!folder || !image) throw new Error('There is no disk in a file: npm run torture -- power makes one');
    const chance = chanceOf(times);
    const life = await aHardLife(backend);
    const lost = new Set<number>();
    let half = 0;
    let slowest = 0;
    try {
      await life.writeFor(await life.start(), 300);
      await life.quit();
      run('sync');
      for (let time = 0; time < times; time += 1) {
        const page = await life.start();
        await life.write(page);
        await page.waitForTimeout(chance.whole(0, 1500));
        // What is acknowledged until now is on the disk, and the disk stays as it is while it is copied.
        const sure = life.acknowledged.length;
        life.halt();
        copyDisk(`${image}.then`);
        await life.kill();
        life.forgetAfter(sure);
        startWith(`${image}.then`);
        const after = await life.start();
        const { took } = await life.read(after);
        // As every page does some seconds after the browser was started.
        await life.compare(after);
        const found = await life.read(after);
        for (const number of lostOf(life, found)) lost.add(number);
        half += found.half;
        slowest = Math.max(slowest, took);
        await life.kill();
      }
    } finally {
      await life.end();
    }
    process.stdout.write(
      `| the power fails while writing, Chromium, ${backend}: ${life.acknowledged.length} changes; slowest recovery ${Math.round(slowest)} ms | ${times} | ${lost.size} | ${half} | \`npm run torture -- power\` |\n`,
    );
    expect([...lost]).toEqual([]);
    expect(half).toBe(0);
    expect(life.acknowledged.length).toBeGreaterThan(times);
  });
}
