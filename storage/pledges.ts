import { nextSeam, type PledgeLog } from '../domain/bowl';
import type { Day } from '../domain/day';
import { isOpen, type Outcome, type OutcomeValue, type Repair } from '../domain/outcome';
import { makePledge, type Pledge, type PledgeDraft } from '../domain/pledge';
import { database } from './database';
import { newFact } from './newFact';
import { signalAnswered, signalTakenBack } from './signals';

/** @throws RangeError when the draft cannot be kept as written; nothing is saved then. */
export async function addPledge(draft: PledgeDraft, today: Day, at: number): Promise<Pledge> {
  return database.transaction('rw', database.pledges, database.outcomes, database.repairs, async () => {
    const seam = nextSeam(await listLogs());
    const pledge = makePledge(draft, { ...newFact(at), today, seam });
    await database.pledges.add(pledge);
    return pledge;
  });
}

/** Replaces a promise by what a domain function made of its latest state. */
export async function changePledge(
  id: string,
  change: (pledge: Pledge) => Pledge,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.pledges, async () => {
    const pledge = await database.pledges.get(id);
    if (!pledge) throw new RangeError('This promise is no longer here');
    await database.pledges.put({ ...change(pledge), changedAt: at });
  });
}

/**
 * Saves what the person said of a day, or takes it back when `value` is null. Durable when the promise resolves.
 * @throws RangeError when the day is more than a week back or still to come; nothing is changed then.
 */
export async function saveOutcome(
  pledgeId: string,
  day: Day,
  value: OutcomeValue | null,
  today: Day,
  at: number,
): Promise<void> {
  if (!isOpen(day, today)) throw new RangeError('Only the last seven days can be answered');
  await database.transaction('rw', database.outcomes, async () => {
    const before = await database.outcomes.where({ pledgeId, day }).first();
    const fact = { ...newFact(at, before), pledgeId, day };
    if (value) await database.outcomes.put({ ...fact, value });
    else if (before) await database.outcomes.put({ ...fact, value: before.value, removed: true });
  });
  await (value ? signalAnswered(day) : signalTakenBack(day));
}

/** Records that a slip was owned, with what will make it good. */
export async function saveRepair(
  repair: Pick<Repair, 'pledgeId' | 'day' | 'ownedOn' | 'makeGood'>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.repairs, async () => {
    const before = await database.repairs.where({ pledgeId: repair.pledgeId, day: repair.day }).first();
    await database.repairs.put({ ...newFact(at, before), ...repair });
  });
}

/** Every promise with its log, in the order they were made. */
export async function listLogs(): Promise<PledgeLog[]> {
  const [pledges, outcomes, repairs] = await Promise.all([
    database.pledges.toArray(),
    database.outcomes.toArray(),
    database.repairs.toArray(),
  ]);
  const outcomesOf = groupByPledge<Outcome>(outcomes);
  const repairsOf = groupByPledge<Repair>(repairs);
  return pledges
    .filter(({ removed }) => !removed)
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.seam - b.seam)
    .map((pledge) => ({
      pledge,
      outcomes: outcomesOf.get(pledge.id) ?? [],
      repairs: repairsOf.get(pledge.id) ?? [],
    }));
}

function firstDay(pledge: Pledge): string {
  return pledge.terms[0]?.from ?? '';
}

function groupByPledge<Row extends { readonly pledgeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ pledgeId }) => pledgeId);
}

/** What was said of all promises on one day. */
export async function listOutcomesOf(day: Day): Promise<Outcome[]> {
  return database.outcomes.where({ day }).toArray();
}
