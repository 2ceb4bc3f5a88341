import { expect, test } from '@playwright/test';
import { chanceOf } from '../domain/reminderLives/chance';
import { aHardLife, type Backend, lostOf } from './support/hard-life';

const kills = Number(process.env.KILLS ?? 2);
const backends: readonly Backend[] = ['leveldb', 'sqlite'];

for (const backend of backends) {
  test(`killed while it writes, with ${backend}, nothing that was acknowledged is lost`, async () => {
    test.setTimeout(60_000 + kills * 30_000);
    const chance = chanceOf(kills);
    const life = await aHardLife(backend);
    let slowest = 0;
    let half = 0;
    let healed = 0;
    const lost = new Set<number>();
    try {
      let page = await life.start();
      for (let kill = 0; kill < kills; kill += 1) {
        await life.write(page);
        await new Promise((resolve) => setTimeout(resolve, chance.whole(50, 1000)));
        await life.kill();
        page = await life.start();
        const found = await life.read(page);
        for (const number of lostOf(life, found)) lost.add(number);
        half += found.half;
        slowest = Math.max(slowest, found.took);
        if (found.healed) healed = found.healed.restored;
      }
    } finally {
      await life.end();
    }
    const took = `slowest recovery ${Math.round(slowest)} ms, ${healed} records put back`;
    process.stdout.write(
      `| SIGKILL while writing, Chromium, ${backend}; ${took} | ${kills} kills, ${life.acknowledged.length} changes | ${lost.size} | ${half} | \`npm run torture -- kills\` |\n`,
    );
    expect([...lost]).toEqual([]);
    expect(half).toBe(0);
  });
}
