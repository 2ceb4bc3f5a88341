import { expect, test } from '@playwright/test';
import { type Fault, faults, inflict } from './support/damage';
import { aHardLife, type Backend, lostOf } from './support/hard-life';

const places = Number(process.env.PLACES ?? 0);
const all = process.env.PLACES !== undefined;
const backends: readonly Backend[] = ['leveldb', 'sqlite'];
/** The short run takes those of which each was once a silent loss, or a database that did not open. */
const few: readonly Fault[] = ['remove what says where to look', 'cut', 'turn bits in the journal'];

for (const backend of backends) {
  test(`whatever breaks in the files of ${backend}, nothing is lost in silence`, async () => {
    test.setTimeout(120_000 + Math.max(1, places) * faults.length * 60_000);
    let tried = 0;
    let told = 0;
    const silent: string[] = [];
    for (const fault of all ? faults : few) {
      for (let place = 0; place < Math.max(1, places); place += 1) {
        const life = await aHardLife(backend);
        try {
          await life.writeFor(await life.start(), 700);
          await life.quit();
          if (!inflict(fault, life, backend, (place + 0.5) / Math.max(1, places))) continue;
          tried += 1;
          const page = await life.start();
          let found = await life.read(page);
          await life.compare(page);
          found = await life.read(page);
          const lost = lostOf(life, found);
          const isTold = (found.healed?.lost ?? 0) > 0;
          if (lost.length > 0 && isTold) told += 1;
          console.log(
            fault,
            place,
            JSON.stringify({
              n: life.acknowledged.length,
              lost: lost.length,
              half: found.half,
              healed: found.healed,
              took: Math.round(found.took),
            }),
          );
          if ((lost.length > 0 && !isTold) || found.half > 0)
            silent.push(`${fault} at ${place}: ${lost.length} lost, ${found.half} half`);
        } catch (e) {
          console.log('ERROR', fault, place, String(e).slice(0, 300));
          silent.push(`${fault} at ${place}: ${String(e).slice(0, 100)}`);
        } finally {
          await life.end();
        }
      }
    }
    process.stdout.write(
      `| ${all ? faults.length : few.length} faults in files, Chromium, ${backend}; losses that were told: ${told} | ${tried} | ${silent.length} in silence | 0 | \`npm run torture -- faults\` |\n`,
    );
    expect(silent).toEqual([]);
  });
}
