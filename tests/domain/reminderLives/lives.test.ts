import { describe, expect, it } from 'vitest';
import { chanceOf } from './chance';
import { day } from './clocks';
import { judge, type Verdict } from './judge';
import { aLife, live } from './life';

// `npm run lives` looks at a thousand lives; here are enough of them to notice a mistake.
const lives = Number(process.env.LIVES ?? 12);
const firstSeed = Number(process.env.FIRST_LIFE ?? 1);

const disagreements = ['missed', 'twice', 'quiet', 'unasked', 'unsaid'] as const;
const shownOfEach = 5;

describe('reminders over years', () => {
  it('come as the rules say: none missed, none twice, none in quiet hours', () => {
    const all: Verdict = { expected: 0, missed: [], twice: [], quiet: [], unasked: [], unsaid: [] };
    const sums = { schedules: 0, years: 0, shown: 0, kills: 0, wakes: 0, awakeDays: 0, said: 0 };
    for (let seed = firstSeed; seed < firstSeed + lives; seed += 1) {
      const chance = chanceOf(seed);
      const life = aLife(seed, chance);
      const trace = live(life, chance);
      const verdict = judge(life, trace);
      all.expected += verdict.expected;
      for (const one of disagreements) all[one].push(...verdict[one]);
      sums.schedules += life.reminders.length;
      sums.years += ((life.ends - life.begins) / day / 365.25) * life.reminders.length;
      sums.shown += trace.shown.length;
      sums.kills += trace.kills;
      sums.wakes += trace.wakes;
      sums.awakeDays += trace.awakeMinutes / day;
      sums.said += trace.missed.length;
    }
    const table = {
      ...Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Math.round(sum)])),
      wakesADay: Number((sums.wakes / sums.awakeDays).toFixed(1)),
      expected: all.expected,
      ...Object.fromEntries(disagreements.map((one) => [one, all[one].length])),
    };
    process.stdout.write(`reminders ${JSON.stringify({ firstSeed, lives, ...table })}\n`);
    for (const one of disagreements) expect(all[one].slice(0, shownOfEach), one).toEqual([]);
  }, 7_200_000);
});
