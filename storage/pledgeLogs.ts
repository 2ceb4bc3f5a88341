import Dexie from 'dexie';
import { addDays, type Day } from '../domain/day';
import type { Outcome, Repair } from '../domain/outcome';
import { firstDayOf, type Pledge } from '../domain/pledge';
import type { PledgeLog } from '../domain/pledgeLog';
import type { Tally } from '../domain/tally';
import { countingRule, type TallyAt } from '../domain/tallyAt';
import { database } from './database';
import { countingTables, tallyBefore } from './tallies';

/** A promise and from which day on its answers are read one by one. */
interface Since {
  readonly pledge: Pledge;
  readonly counted: TallyAt | undefined;
  readonly from: Day;
}

function sinceOf(pledge: Pledge, tallies: ReadonlyMap<string, TallyAt>): Since {
  const stored = tallies.get(pledge.id);
  const counted = stored?.rule === countingRule ? stored : undefined;
  return { pledge, counted, from: counted?.upTo ?? firstDayOf(pledge) };
}

const inOrder = (a: Since, b: Since) =>
  firstDayOf(a.pledge).localeCompare(firstDayOf(b.pledge)) || a.pledge.seam - b.pledge.seam;

type DayTable = typeof database.outcomes | typeof database.repairs;

function readBetween<Row>(table: DayTable, pledgeId: string, from: Day): PromiseLike<Row[]> {
  const range = table.where('[pledgeId+day]').between([pledgeId, from], [pledgeId, lastDay], true, true);
  return range.toArray() as unknown as PromiseLike<Row[]>;
}

const lastDay = '9999-12-31';
const daysReadTogether = 200;

/** Answers of promises that begin near each other are read in one go, those of the others one by one. */
function readSince(all: readonly Since[]): PromiseLike<PledgeLog[]> {
  const latest = all
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const floor = latest && addDays(latest, -daysReadTogether);
  const together = all.filter(({ from }) => floor && from >= floor);
  const apart = all.filter((one) => !together.includes(one));
  const first = together.map(({ from }) => from).sort()[0] ?? lastDay;
  const ids = new Set(together.map(({ pledge }) => pledge.id));
  const isTogether = ({ pledgeId }: { readonly pledgeId: string }) => ids.has(pledgeId);
  return Dexie.Promise.all([
    database.outcomes.where('day').aboveOrEqual(first).toArray(),
    database.repairs.where('day').aboveOrEqual(first).toArray(),
    Dexie.Promise.all(
      apart.map(({ pledge, from }) => readBetween<Outcome>(database.outcomes, pledge.id, from)),
    ),
    Dexie.Promise.all(
      apart.map(({ pledge, from }) => readBetween<Repair>(database.repairs, pledge.id, from)),
    ),
  ]).then(([outcomes, repairs, outcomesApart, repairsApart]) => {
    const outcomesOf = groupByPledge<Outcome>([...outcomes.filter(isTogether), ...outcomesApart.flat()]);
    const repairsOf = groupByPledge<Repair>([...repairs.filter(isTogether), ...repairsApart.flat()]);
    return all.map(({ pledge, counted, from }) => {
      const isSince = ({ day }: { readonly day: Day }) => day >= from;
      return {
        pledge,
        outcomes: (outcomesOf.get(pledge.id) ?? []).filter(isSince),
        repairs: (repairsOf.get(pledge.id) ?? []).filter(isSince),
        ...(counted ? { before: counted.tally } : {}),
      };
    });
  });
}

/**
 * Every promise in the order they were made, with what was counted long ago and all that was said since; how much is
 * read does not grow with the years. Each request follows the last at once, so that it can be part of any transaction.
 */
export function listLogs(): PromiseLike<PledgeLog[]> {
  return Dexie.Promise.all([database.pledges.toArray(), database.tallies.toArray()]).then(
    ([pledges, tallies]) => {
      const talliesById = new Map(tallies.map((tally) => [tally.pledgeId, tally]));
      const live = pledges.filter(({ removed }) => !removed);
      return readSince(live.map((pledge) => sinceOf(pledge, talliesById)).sort(inOrder));
    },
  );
}

function groupByPledge<Row extends { readonly pledgeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ pledgeId }) => pledgeId);
}

/** What was said of one promise within some days. */
export async function listOutcomesBetween(pledgeId: string, from: Day, to: Day): Promise<Outcome[]> {
  const range = [
    [pledgeId, from],
    [pledgeId, to],
  ] as const;
  return database.outcomes
    .where('[pledgeId+day]')
    .between(...range, true, true)
    .toArray();
}

/** What was said of all promises on one day. */
export async function listOutcomesOf(day: Day): Promise<Outcome[]> {
  return database.outcomes.where({ day }).toArray();
}

// Fourteen weeks of seven answers, so that the range of the first day of a year looks back on as much as any other.
const earlierAnswers = 98;

/** One promise in one year: the count before it, and all that was said in it and, for weeks, just around it. */
export async function readPledgeYear(pledgeId: string, year: number): Promise<PledgeYear> {
  const first = `${String(year).padStart(4, '0')}-01-01` as Day;
  const last = `${String(year).padStart(4, '0')}-12-31` as Day;
  return database.transaction('r', countingTables(), () =>
    Dexie.Promise.all([tallyBefore(pledgeId, first), database.tallies.get(pledgeId)]).then(
      ([kept, latest]) => {
        const counted = latest && latest.rule === countingRule && latest.upTo <= first ? latest : kept;
        const from = counted?.upTo ?? ('0000-01-01' as Day);
        const range = [
          [pledgeId, from],
          [pledgeId, addDays(last, 6)],
        ] as const;
        return Dexie.Promise.all([
          database.outcomes
            .where('[pledgeId+day]')
            .between(...range, true, true)
            .toArray(),
          database.repairs
            .where('[pledgeId+day]')
            .between(...range, true, true)
            .toArray(),
          database.outcomes
            .where('[pledgeId+day]')
            .between([pledgeId, '0000-01-01'], [pledgeId, from], true, false)
            .reverse()
            .limit(earlierAnswers)
            .toArray(),
        ]).then(([outcomes, repairs, latestFirst]) => {
          const earlier = latestFirst.reverse();
          return { before: counted?.tally, from, earlier, outcomes, repairs };
        });
      },
    ),
  );
}

export interface PledgeYear {
  /** Counts everything before `from`. */
  readonly before: Tally | undefined;
  readonly from: Day;
  /** Some of what was said just before `from`, oldest first. */
  readonly earlier: readonly Outcome[];
  readonly outcomes: readonly Outcome[];
  readonly repairs: readonly Repair[];
}
