import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { paintOf, partsOf } from '../../domain/bowl';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day, daysBetween, toDay } from '../../domain/day';
import { holdOn } from '../../domain/hold';
import { type OutcomeValue, outcomeValues } from '../../domain/outcome';
import {
  canBeMarkedOn,
  finishPledge,
  goOnWithPledge,
  isDueOn,
  type Pledge,
  restPledge,
  resumePledge,
  revisePledge,
  statusOf,
  termOn,
} from '../../domain/pledge';
import { type PledgeLog, tallyOfLog } from '../../domain/pledgeLog';
import { calendarOf, steadinessLine } from '../../domain/pledgeYear';
import { shelfOf } from '../../domain/shelf';
import { streakIn } from '../../domain/streak';
import { countAll, type Tally, tallyOf } from '../../domain/tally';
import { countingRule, keptMondays } from '../../domain/tallyAt';
import { fnv1a, mulberry32 } from '../../domain/vessel/random';
import { makeBackup } from '../../storage/backup/make';
import { readBackup } from '../../storage/backup/read';
import { type Restored, restore, takeBackRestore } from '../../storage/backup/restore';
import { database, GoldseamDatabase } from '../../storage/database';
import { endHold, startHold } from '../../storage/journey';
import { migrations } from '../../storage/migrations';
import { listLogs, readPledgeYear } from '../../storage/pledgeLogs';
import { addPledge, changePledge, saveOutcome, saveRepair } from '../../storage/pledges';
import { shelveVessel } from '../../storage/shelf';
import { keepAllCounts, listVesselStarts } from '../../storage/tallies';
import { aDraft } from '../support/drafts';
import { daily, everyWeeks, monthly, on, timesAWeek, whenItHappens } from '../support/factories';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const start = toDay('2026-03-02');
const cadences: readonly Cadence[] = [
  daily,
  on(1, 3, 5),
  on(2),
  timesAWeek(3),
  timesAWeek(1),
  everyWeeks(1, 6),
  everyWeeks(3, 5),
  monthly(31),
  whenItHappens,
];

beginWithEmptyTables();

/** All that is stored of each promise, without any count. */
async function allLogs(): Promise<readonly PledgeLog[]> {
  const [pledges, outcomes, repairs] = await Promise.all([
    database.pledges.toArray(),
    database.outcomes.toArray(),
    database.repairs.toArray(),
  ]);
  return pledges.map((pledge) => ({
    pledge,
    outcomes: outcomes.filter(({ pledgeId }) => pledgeId === pledge.id),
    repairs: repairs.filter(({ pledgeId }) => pledgeId === pledge.id),
  }));
}

const byId = (tallies: readonly (readonly [string, Tally])[]) => Object.fromEntries([...tallies].sort());

/** What pages count from what they read is what all facts at once come to. */
async function expectCountsAreRight(today: Day) {
  const counting = { today, vesselStarts: await listVesselStarts() };
  const all = await allLogs();
  const read = await listLogs();
  expect(byId(read.map((log) => [log.pledge.id, tallyOfLog(log, counting)]))).toEqual(
    byId(
      all.map(({ pledge, outcomes, repairs }) => [pledge.id, tallyOf(pledge, outcomes, repairs, counting)]),
    ),
  );
}

/** Each kept count is what the facts before it come to. */
async function expectKeptCountsAreRight(today: Day): Promise<number> {
  const counting = { today, vesselStarts: await listVesselStarts() };
  const all = new Map((await allLogs()).map((log) => [log.pledge.id, log]));
  const latest = await database.tallies.toArray();
  const kept = [...latest, ...(await database.yearTallies.toArray())];
  for (const { pledgeId, upTo, rule, tally } of kept) {
    const log = all.get(pledgeId);
    if (!log) throw new Error('A count without its promise');
    const isBefore = ({ day }: { readonly day: Day }) => day < upTo;
    const facts = [log.outcomes.filter(isBefore), log.repairs.filter(isBefore)] as const;
    expect(tally, upTo).toEqual(countAll(log.pledge, ...facts, counting));
    expect([rule, tally.run.open]).toEqual([countingRule, 0]);
    expect(latest.find((one) => one.pledgeId === pledgeId)?.upTo ?? '').toSatisfy(
      (last: Day) => upTo <= last,
    );
  }
  return kept.length;
}

/** Each year as its page shows it is what all facts at once come to. */
async function expectYearsAreRight(today: Day) {
  for (const log of await allLogs()) {
    for (let year = Number(start.slice(0, 4)) - 1; year <= Number(today.slice(0, 4)); year++) {
      const read = { pledge: log.pledge, ...(await readPledgeYear(log.pledge.id, year)) };
      expect(calendarOf(read, year, today)).toEqual(calendarOf(log, year, today));
      expect(steadinessLine(read, year, today)).toEqual(steadinessLine(log, year, today));
    }
  }
}

type Deed =
  | ('mark' | 'keep all' | 'take back' | 'own' | 'change' | 'pause' | 'make' | 'shelve' | 'count on')
  | ('back up' | 'merge' | 'replace' | 'take back a restore' | 'upgrade' | 'other rules');

/** How often each thing is done. */
const weights: Readonly<Record<Deed, number>> = {
  mark: 300,
  'keep all': 30,
  'take back': 25,
  own: 40,
  change: 30,
  pause: 5,
  make: 5,
  shelve: 15,
  'count on': 5,
  'back up': 2,
  merge: 2,
  replace: 1,
  'take back a restore': 1,
  upgrade: 2,
  'other rules': 2,
};

const deeds = Object.keys(weights) as Deed[];
const allDeeds = deeds.flatMap((name) => Array<Deed>(weights[name]).fill(name));

/** In all lives together; it is as many as are promised in docs/speed.md. */
const stepsInAll = 10_000;
const stepsBetweenLooks = 100;

/** Shapes since which the facts of promises are as they are now, and counts are kept beside them. */
const sameShapes = migrations.filter(({ version }) => version >= 3 && version < migrations.length);

/** All that is stored, left behind by an older version and opened by this one. */
async function upgradeFrom(version: number) {
  const tables = await readTables();
  database.close({ disableAutoOpen: false });
  await Dexie.delete(database.name);
  const old = await new GoldseamDatabase(
    database.name,
    migrations.filter((step) => step.version <= version),
  ).open();
  for (const table of old.tables) await table.bulkAdd(tables[table.name] ?? []);
  old.close();
  await database.open();
  expect(await readTables()).toEqual(tables);
}

/** As after an update of the rules: nothing that was counted is right. */
async function countByOtherRules() {
  for (const table of [database.tallies, database.yearTallies])
    await table.toCollection().modify((row) => {
      Object.assign(row, { rule: countingRule - 1, tally: { ...row.tally, keptInAll: 1, gold: 99 } });
    });
}

/** Some years of several promises: whatever people do, in a random order that is always the same. */
class Life {
  today = start;
  /** How often each thing was done and changed something. */
  readonly done = new Map<Deed, number>();
  #at = 1;
  #backup = '';
  #restored: Restored | null = null;
  readonly #cadences: readonly Cadence[];
  readonly #random: () => number;

  constructor(seed: string, cadencesToChooseFrom: readonly Cadence[]) {
    this.#random = mulberry32(fnv1a(seed));
    this.#cadences = cadencesToChooseFrom;
  }

  #upTo(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #oneOf<Item>(items: readonly Item[]): Item | undefined {
    return items[this.#upTo(items.length)];
  }

  /** Far more often lately than long ago. */
  #aDayBack(): Day {
    const back = this.#random();
    if (back < 0.5) return this.today;
    return addDays(this.today, -this.#upTo(back < 0.9 ? 7 : daysBetween(start, this.today) + 1));
  }

  async #mark() {
    const day = this.#aDayBack();
    const due = (await database.pledges.toArray()).filter((pledge) => canBeMarkedOn(pledge, day));
    const pledge = this.#oneOf(due);
    if (!pledge) return false;
    const value =
      day === this.today ? this.#oneOf(outcomeValues) : this.#oneOf(['partly', 'missed'] as const);
    const said = this.#random() < 0.6 || !value ? 'kept' : value;
    const isEvent = termOn(pledge, day).cadence.kind === 'when-it-happens';
    const details = isEvent && said === 'kept' ? { times: 1 + this.#upTo(9) } : {};
    await saveOutcome(pledge.id, day, said, this.today, this.#at, details);
    return true;
  }

  /** Says kept of all that is due today. */
  async #keepAll() {
    const due = (await database.pledges.toArray()).filter((pledge) => isDueOn(pledge, this.today));
    for (const { id } of due) await saveOutcome(id, this.today, 'kept', this.today, this.#at);
    return due.length > 0;
  }

  async #takeBack() {
    const said = this.#oneOf(await database.outcomes.toArray());
    if (!said || said.removed) return false;
    await saveOutcome(said.pledgeId, said.day, null, this.today, this.#at);
    return true;
  }

  async #own() {
    const missed = await database.outcomes.where('day').above(addDays(this.today, -20)).toArray();
    const all = this.#random() < 0.7 ? missed : await database.outcomes.toArray();
    const slip = this.#oneOf(all.filter(({ value, removed }) => value === 'missed' && !removed));
    if (!slip) return false;
    const { pledgeId, day } = slip;
    await saveRepair({ pledgeId, day, ownedOn: this.today, makeGood: 'A walk' }, this.today, this.#at);
    return true;
  }

  async #change() {
    const pledge = this.#oneOf(await database.pledges.toArray());
    const cadence = this.#oneOf(this.#cadences);
    if (!pledge || !cadence) return false;
    const isActive = statusOf(pledge, this.today) === 'active';
    const changes: readonly ((pledge: Pledge) => Pledge)[] = isActive
      ? [
          (latest) => revisePledge(latest, aDraft({ cadence }), this.today),
          (latest) => restPledge(latest, this.today),
          (latest) => finishPledge(latest, this.today),
          (latest) => goOnWithPledge(latest, this.today),
        ]
      : [(latest) => resumePledge(latest, this.today)];
    await changePledge(pledge.id, this.#oneOf(changes) ?? ((latest) => latest), this.#at);
    return true;
  }

  async #pause() {
    const isPaused = holdOn(await database.holds.toArray(), this.today) !== undefined;
    await (isPaused ? endHold(this.today, this.#at) : startHold(this.today, 1 + this.#upTo(60), this.#at));
    return true;
  }

  async #make() {
    const cadence = this.#oneOf(this.#cadences);
    if (!cadence || (await database.pledges.count()) >= 12) return false;
    await addPledge(aDraft({ cadence }), this.today, this.#at);
    return true;
  }

  async #shelve() {
    const shelf = shelfOf(await database.vessels.toArray(), '');
    if (!paintOf(partsOf(await listLogs(), shelf, this.today), shelf.current).full) return false;
    await shelveVessel('cup', this.today, this.#at);
    return true;
  }

  async #backUp() {
    this.#backup = (await makeBackup(this.today, this.#at, () => {})).text;
    return true;
  }

  async #restore(mode: 'merge' | 'replace') {
    if (this.#backup === '') return false;
    const backup = await readBackup(new TextEncoder().encode(this.#backup), () => {});
    this.#restored = await restore(backup, mode, this.#now());
    return true;
  }

  async #takeBackRestore() {
    if (!this.#restored) return false;
    await takeBackRestore(this.#restored, this.#now());
    this.#restored = null;
    return true;
  }

  #now() {
    return { today: this.today, at: this.#at, onProgress: () => {} };
  }

  async #upgrade() {
    await upgradeFrom(this.#oneOf(sameShapes)?.version ?? 0);
    return true;
  }

  /** Some time passes, and one thing is done if it can be. */
  async step() {
    this.#at += 1;
    const days = this.#random();
    this.today = addDays(this.today, days < 0.5 ? 1 : days < 0.9 ? 0 : this.#upTo(days < 0.98 ? 9 : 50));
    const doing: Readonly<Record<Deed, () => Promise<boolean>>> = {
      mark: () => this.#mark(),
      'keep all': () => this.#keepAll(),
      'take back': () => this.#takeBack(),
      own: () => this.#own(),
      change: () => this.#change(),
      pause: () => this.#pause(),
      make: () => this.#make(),
      shelve: () => this.#shelve(),
      'count on': () => keepAllCounts(this.today).then(() => true),
      'back up': () => this.#backUp(),
      merge: () => this.#restore('merge'),
      replace: () => this.#restore('replace'),
      'take back a restore': () => this.#takeBackRestore(),
      upgrade: () => this.#upgrade(),
      'other rules': () => countByOtherRules().then(() => true),
    };
    const deed = this.#oneOf(allDeeds) ?? 'mark';
    if (await doing[deed]()) this.done.set(deed, (this.done.get(deed) ?? 0) + 1);
  }
}

describe('years of several promises', () => {
  const lives: readonly (readonly [name: string, rhythms: readonly Cadence[]])[] = [
    ['of every rhythm', cadences],
    ['of rhythms within a week', cadences.slice(0, 6)],
    ['that fill one vessel after the other', [daily, timesAWeek(3), ...Array(6).fill(whenItHappens)]],
    ['of every rhythm, otherwise', cadences],
    ['of rhythms within a week, otherwise', cadences.slice(0, 6)],
  ];
  const steps = stepsInAll / lives.length;

  it.each(lives)(
    '%s are counted right after whatever was done',
    { timeout: 240_000 },
    async (name, rhythms) => {
      // Tables are read in the order of their ids.
      let ids = 0;
      vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `0-0-0-0-${String(++ids).padStart(6, '0')}`);
      const life = new Life(name, rhythms);
      for (const cadence of rhythms) await addPledge(aDraft({ cadence }), start, 1);
      for (let step = 1; step <= steps; step++) {
        await life.step();
        if (step % stepsBetweenLooks === 0) await expectCountsAreRight(life.today);
      }
      await keepAllCounts(life.today);
      expect(await expectKeptCountsAreRight(life.today)).toBeGreaterThan(20);
      await expectYearsAreRight(life.today);
      const undone = deeds.filter((deed) => !life.done.has(deed) && deed !== 'shelve');
      expect(undone, 'what was never done').toEqual([]);
      if (name.includes('vessel')) expect(life.done.get('shelve') ?? 0).toBeGreaterThan(0);
    },
  );
});

/** A promise kept every day for so long, written down at once as an old one without any count. */
async function keptSince(first: Day, days: number, value: (index: number) => OutcomeValue = () => 'kept') {
  const { id } = await addPledge(aDraft(), first, 1);
  await database.outcomes.bulkAdd(
    Array.from({ length: days }, (_, index) => {
      const day = addDays(first, index);
      return { id: `${id} ${day}`, changedAt: 1, pledgeId: id, day, value: value(index) };
    }),
  );
  return id;
}

describe('a promise kept for twelve years', () => {
  const first = toDay('2014-06-02');
  const days = 12 * 365;
  const today = addDays(first, days - 1);

  it('and never counted is read whole, counted once, and after that read for some weeks', async () => {
    const id = await keptSince(first, days);
    expect(await listLogs()).toMatchObject([{ outcomes: { length: days } }]);
    await keepAllCounts(today);
    const [log] = await listLogs();
    expect(log?.outcomes.length).toBeLessThanOrEqual(13 * 7);
    expect(log?.before?.keptInAll).toBe(days - (log?.outcomes.length ?? 0));
    await expectCountsAreRight(today);
    const years = await database.yearTallies.toArray();
    expect(years.map(({ upTo }) => upTo)).toEqual(keptMondays(first, today).slice(0, years.length));
    expect(years).toHaveLength(12);
    const year = await readPledgeYear(id, 2019);
    expect(year.outcomes.length).toBeLessThan(3 * 366);
  });

  it('is counted at the first answer given', async () => {
    const id = await keptSince(first, days);
    await saveOutcome(id, today, 'partly', today, 2);
    expect(await listLogs()).toMatchObject([{ before: { keptInAll: expect.any(Number) } }]);
    await expectCountsAreRight(today);
    await expectKeptCountsAreRight(today);
  });

  it('and corrected long ago is counted again from the year before', async () => {
    const id = await keptSince(first, days);
    await keepAllCounts(today);
    const read = vi.spyOn(database.outcomes, 'where');
    const day = addDays(today, -30 * 7);
    await saveOutcome(id, day, 'partly', today, 2);
    expect(read.mock.calls.length).toBeLessThan(5);
    expect(await listLogs()).toMatchObject([{ before: { partlyInAll: 1 } }]);
    await expectCountsAreRight(today);
    await expectKeptCountsAreRight(today);
  });
});

describe('a slip of long ago', () => {
  const days = 800;
  const today = addDays(start, days - 1);
  const slip = addDays(start, 500);
  const streakOn = async (day: Day) => {
    const [log] = await listLogs();
    return log && streakIn(tallyOfLog(log, { today: day }));
  };

  it('said only now holds the row for as long as it can be owned, and no longer', async () => {
    const id = await keptSince(start, days);
    await keepAllCounts(today);
    await saveOutcome(id, slip, 'missed', today, 2);
    expect(await streakOn(today)).toMatchObject({ inARow: days - 1, open: 1, longest: 500 });
    const later = addDays(today, 4);
    expect(await streakOn(later)).toMatchObject({ inARow: 299, open: 0, longest: 500 });
    await keepAllCounts(later);
    expect(await streakOn(later)).toMatchObject({ inARow: 299, open: 0, longest: 500 });
    await expectKeptCountsAreRight(later);
    const [log] = await listLogs();
    expect(log?.outcomes.length).toBeLessThanOrEqual(13 * 7);
  });

  it('said and owned now is mended, also in what was counted', async () => {
    const id = await keptSince(start, days);
    await keepAllCounts(today);
    await saveOutcome(id, slip, 'missed', today, 2);
    await saveRepair({ pledgeId: id, day: slip, ownedOn: today, makeGood: 'A walk' }, today, 3);
    expect(await streakOn(today)).toMatchObject({ inARow: days - 1, mended: 1, longest: days - 1 });
    await expectKeptCountsAreRight(today);
  });

  it('owned late turns to gold and does not mend', async () => {
    const id = await keptSince(start, days, (index) => (index === 500 ? 'missed' : 'kept'));
    await keepAllCounts(today);
    await saveRepair({ pledgeId: id, day: slip, ownedOn: today, makeGood: 'A walk' }, today, 2);
    expect(await listLogs()).toMatchObject([{ before: { ownedInAll: 1, openSlips: 0, run: { mended: 0 } } }]);
    await expectCountsAreRight(today);
  });

  it('in the first year of a promise leaves nothing counted while it is open', async () => {
    const id = await keptSince(start, days);
    await keepAllCounts(today);
    await saveOutcome(id, addDays(start, 10), 'missed', today, 2);
    expect([await database.tallies.count(), await database.yearTallies.count()]).toEqual([0, 0]);
    await expectCountsAreRight(today);
    await keepAllCounts(addDays(today, 4));
    expect(await database.yearTallies.count()).toBeGreaterThan(1);
    await expectCountsAreRight(addDays(today, 4));
  });
});

describe('a count made by other rules', () => {
  const days = 900;
  const today = addDays(start, days - 1);

  async function withStaleCounts() {
    const id = await keptSince(start, days, (index) => (index % 9 ? 'kept' : 'missed'));
    await keepAllCounts(today);
    const right = await readTables();
    await countByOtherRules();
    return { id, right };
  }

  it('is not looked at', async () => {
    const { id } = await withStaleCounts();
    const [log] = await listLogs();
    expect(log).not.toHaveProperty('before');
    expect(log?.outcomes).toHaveLength(days);
    await expectCountsAreRight(today);
    expect(await readPledgeYear(id, 2028)).toMatchObject({ before: undefined });
    await expectYearsAreRight(today);
  });

  it('is made anew', async () => {
    const { right } = await withStaleCounts();
    await keepAllCounts(today);
    expect(await readTables()).toEqual(right);
  });

  it.each([0, 3, 200, 850])('is made anew by an answer to a day %i days back', async (back) => {
    const { id } = await withStaleCounts();
    await saveOutcome(id, addDays(today, -back), 'partly', today, 2);
    await expectCountsAreRight(today);
    await expectKeptCountsAreRight(today);
  });
});

describe('counting on', () => {
  const today = addDays(start, 400);

  it('changes nothing when it was done already', async () => {
    await keptSince(start, 400);
    await keepAllCounts(today);
    const before = await readTables();
    await keepAllCounts(today);
    expect(await readTables()).toEqual(before);
  });

  it('of two pages at once is the same as of one', async () => {
    const id = await keptSince(start, 400);
    const mark = (back: number, value: OutcomeValue) =>
      saveOutcome(id, addDays(today, -back), value, today, 2);
    await Promise.all([keepAllCounts(today), mark(1, 'partly'), keepAllCounts(today), mark(300, 'missed')]);
    await expectCountsAreRight(today);
  });

  it('goes on for a promise that is over, and leaves alone one that is gone', async () => {
    const id = await keptSince(start, 60);
    await changePledge(id, (pledge) => finishPledge(pledge, addDays(start, 59)), 2);
    await keepAllCounts(today);
    expect(await listLogs()).toMatchObject([{ before: { keptInAll: 60 }, outcomes: [] }]);
  });
});
