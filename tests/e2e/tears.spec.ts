import { expect, test } from '@playwright/test';
import { chanceOf } from '../domain/reminderLives/chance';
import { tearLog } from './support/damage';
import { aHardLife, lostOf } from './support/hard-life';

const tears = Number(process.env.TEARS ?? 1);

// LevelDB takes a torn end of its log for the end, appends to it, and finds the log broken at the opening after: then
// Chromium deletes the whole database. https://github.com/google/leveldb/issues/1287
test('a log torn in a crash and appended to loses nothing that was acknowledged', async () => {
  test.setTimeout(60_000 + tears * 60_000);
  const chance = chanceOf(tears);
  const life = await aHardLife('leveldb');
  const lost = new Set<number>();
  let half = 0;
  let wiped = 0;
  let untold = 0;
  let slowest = 0;
  try {
    let page = await life.start();
    await life.writeFor(page, 200);
    for (let tear = 0; tear < tears; tear += 1) {
      await life.quit();
      tearLog(life, tear === 0 ? 7 : chance.whole(1, 3000));
      page = await life.start();
      await life.read(page);
      await life.writeFor(page, 50);
      await life.quit();
      page = await life.start();
      const before = await life.healed(page);
      const found = await life.read(page);
      for (const number of lostOf(life, found)) lost.add(number);
      half += found.half;
      slowest = Math.max(slowest, found.took);
      const putBack = (found.healed?.restored ?? 0) - (before?.restored ?? 0);
      if (putBack > 0) wiped += 1;
      if (lostOf(life, found).length > 0 && putBack === 0) untold += 1;
    }
  } finally {
    await life.end();
  }
  process.stdout.write(
    `| torn logs, Chromium, leveldb; ${wiped} times the browser lost records that were put back; slowest recovery ${Math.round(slowest)} ms | ${tears} tears, ${life.acknowledged.length} changes | ${lost.size} | ${half} | \`npm run torture -- tears\` |\n`,
  );
  expect([...lost]).toEqual([]);
  expect(half + untold).toBe(0);
  expect(wiped).toBeGreaterThan(0);
});
