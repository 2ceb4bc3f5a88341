import { expect, test } from '@playwright/test';
import { type Fault, faults, inflict } from './support/damage';
import { aHardLife, type Backend, type HardLife, lostOf } from './support/hard-life';

const places = Number(process.env.PLACES ?? 1);
const isLong = process.env.PLACES !== undefined;
const backends: readonly Backend[] = ['leveldb', 'sqlite'];
/** One that lets nothing be opened, one that loses half without a word, and one of the journal alone. */
const few: readonly Fault[] = ['remove what says where to look', 'cut', 'turn bits in the journal'];

type Outcome =
  | 'nothing is missing'
  | 'loss is told'
  | 'does not open, and all is in the journal'
  | 'lost in silence';

async function outcomeOf(life: HardLife): Promise<{ readonly outcome: Outcome; readonly took: number }> {
  const page = await life.start();
  const opened = await life.read(page).catch(() => null);
  if (!opened) {
    const saved = new Set(await life.salvage(page));
    const isThere = life.acknowledged.every((number) => saved.has(number));
    return { outcome: isThere ? 'does not open, and all is in the journal' : 'lost in silence', took: 0 };
  }
  // As every page does some seconds after the browser was started.
  await life.compare(page);
  const found = await life.read(page);
  if (found.half === 0 && lostOf(life, found).length === 0)
    return { outcome: 'nothing is missing', took: opened.took };
  const isTold = found.half === 0 && (found.healed?.lost ?? 0) > 0;
  return { outcome: isTold ? 'loss is told' : 'lost in silence', took: opened.took };
}

for (const backend of backends) {
  test(`whatever breaks in the files of ${backend}, nothing is lost in silence`, async () => {
    const tried = isLong ? faults : few;
    test.setTimeout(60_000 + places * tried.length * 40_000);
    const outcomes = new Map<Outcome, string[]>();
    let slowest = 0;
    for (const fault of tried) {
      for (let place = 0; place < places; place += 1) {
        const life = await aHardLife(backend);
        try {
          await life.writeFor(await life.start(), 300);
          await life.quit();
          if (!inflict(fault, life, backend, (place + 0.5) / places)) continue;
          const { outcome, took } = await outcomeOf(life);
          outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), `${fault} (${place})`]);
          slowest = Math.max(slowest, took);
        } finally {
          await life.end();
        }
      }
    }
    const silent = outcomes.get('lost in silence') ?? [];
    const all = [...outcomes].map(([outcome, cases]) => `${outcome}: ${cases.length}`).join('; ');
    process.stdout.write(
      `| ${tried.length} faults in files × ${places} places, Chromium, ${backend}; slowest opening ${Math.round(slowest)} ms | ${all} | ${silent.length} in silence | 0 | \`npm run torture -- faults\` |\n`,
    );
    expect([...outcomes.values()].flat().length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });
}
