import { storage } from 'wxt/utils/storage';
import type { Day } from '../domain/day';
import { firstDayOf, type Pledge } from '../domain/pledge';
import { shelfOf } from '../domain/shelf';
import { countAll, emptyTally } from '../domain/tally';
import { countingRule, keptMondays, nextTallyAt, type TallyAt } from '../domain/tallyAt';
import { database } from './database';

const beginning = '0000-01-01' as Day;
const lastKey = '\uffff';

/** The tables a transaction needs in which counts may change. */
export const countingTables = () => [
  database.pledges,
  database.outcomes,
  database.repairs,
  database.vessels,
  database.tallies,
  database.yearTallies,
];

/** The first days of all vessels but the first. */
export async function listVesselStarts(): Promise<readonly Day[]> {
  return shelfOf(await database.vessels.toArray(), '').starts;
}

const rangeOf = (pledgeId: string, from: Day, to: Day): [[string, Day], [string, Day]] => [
  [pledgeId, from],
  [pledgeId, to],
];

/**
 * Counts up to `upTo`, or up to the last kept Monday before a slip that can still be owned: it was said late, and
 * what becomes of it is not settled.
 */
async function countUpTo(pledge: Pledge, from: TallyAt | undefined, upTo: Day, today: Day): Promise<void> {
  const vesselStarts = await listVesselStarts();
  let tally = from?.tally ?? emptyTally;
  let start = from?.upTo ?? beginning;
  let latest = from;
  const mondays = keptMondays(from?.upTo ?? firstDayOf(pledge), upTo);
  for (const stop of mondays.includes(upTo) ? mondays : [...mondays, upTo]) {
    const range = rangeOf(pledge.id, start, stop);
    const [outcomes, repairs] = await Promise.all([
      database.outcomes
        .where('[pledgeId+day]')
        .between(...range, true, false)
        .toArray(),
      database.repairs
        .where('[pledgeId+day]')
        .between(...range, true, false)
        .toArray(),
    ]);
    tally = countAll(pledge, outcomes, repairs, { today, vesselStarts }, tally);
    start = stop;
    if (tally.run.open > 0) continue;
    latest = { pledgeId: pledge.id, upTo: stop, rule: countingRule, tally };
    if (mondays.includes(stop)) await database.yearTallies.put(latest);
  }
  await (latest ? database.tallies.put(latest) : database.tallies.delete(pledge.id));
}

/** The latest count that does not contain `day`, made by the present rules. */
export async function tallyBefore(pledgeId: string, day: Day): Promise<TallyAt | undefined> {
  const range = rangeOf(pledgeId, beginning, day);
  const found = await database.yearTallies
    .where('[pledgeId+upTo]')
    .between(...range, true, true)
    .last();
  return found?.rule === countingRule ? found : undefined;
}

/**
 * Brings the count of a promise in line with its facts, in the transaction that changed them: counts on when enough
 * days have settled, and counts again from before `changed` when that day was counted already.
 */
export async function keepCount(pledgeId: string, changed: Day | null, today: Day): Promise<void> {
  const pledge = await database.pledges.get(pledgeId);
  if (!pledge) return;
  const stored = await database.tallies.get(pledgeId);
  const counted = stored?.rule === countingRule ? stored : undefined;
  const isChangedBefore = changed !== null && stored !== undefined && changed < stored.upTo;
  if (isChangedBefore) {
    const range = rangeOf(pledgeId, changed, lastKey as Day);
    await database.yearTallies
      .where('[pledgeId+upTo]')
      .between(...range, false, true)
      .delete();
  }
  const upTo = nextTallyAt(pledge, counted, today) ?? (isChangedBefore ? stored.upTo : null);
  if (upTo === null) return;
  const from = isChangedBefore || !counted ? await tallyBefore(pledgeId, changed ?? upTo) : counted;
  await countUpTo(pledge, from, upTo, today);
}

/**
 * Counts on for every promise: after an update of the rules, or when nothing was marked for long.
 * @param onProgress is told how far it has come, from 0 to 1
 */
export async function keepAllCounts(
  today: Day,
  onProgress: (part: number) => void = () => {},
): Promise<void> {
  const pledges = await database.pledges.toArray();
  for (const [index, { id }] of pledges.entries()) {
    await database.transaction('rw', countingTables(), () => keepCount(id, null, today));
    onProgress((index + 1) / pledges.length);
  }
}

const countedOn = storage.defineItem<string>('local:countedOn', { fallback: '' });

/**
 * `keepAllCounts`, once a day and once after every change of the rules. One that failed is tried again; where there is no
 * promise nothing is remembered either.
 */
export async function keepAllCountsOnce(today: Day): Promise<void> {
  const key = `${countingRule} ${today}`;
  if ((await countedOn.getValue()) === key || (await database.pledges.count()) === 0) return;
  await keepAllCounts(today);
  await countedOn.setValue(key);
}
