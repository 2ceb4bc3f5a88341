import { nextSeam, partsOf } from '../domain/bowl';
import type { Day } from '../domain/day';
import { holdOn } from '../domain/hold';
import { canRestOn } from '../domain/marking';
import {
  isOpen,
  longestOutcomeNote,
  longestRepairLine,
  mostTimes,
  type Outcome,
  type OutcomeValue,
  type Repair,
} from '../domain/outcome';
import { canBeMarkedOn, makePledge, type Pledge, termOn } from '../domain/pledge';
import type { PledgeDraft } from '../domain/pledgeDraft';
import { shelfOf } from '../domain/shelf';
import { database } from './database';
import { newFact } from './newFact';
import { listLogs } from './pledgeLogs';
import { signalAnswered, signalRemindersChanged, signalTakenBack } from './signals';
import { countingTables, keepCount } from './tallies';

/**
 * Keeps a new promise; one made during a pause rests until the pause ends.
 * @throws RangeError when the draft cannot be kept as written; nothing is saved then.
 */
export async function addPledge(draft: PledgeDraft, today: Day, at: number): Promise<Pledge> {
  return database.transaction('rw', [...countingTables(), database.holds], async () => {
    const [logs, vessels, holds] = await Promise.all([
      listLogs(),
      database.vessels.toArray(),
      database.holds.toArray(),
    ]);
    const seam = nextSeam(partsOf(logs, shelfOf(vessels, ''), today));
    const pledge = makePledge(draft, { ...newFact(at), today, seam });
    const hold = holdOn(holds, today);
    const kept = hold ? { ...pledge, rests: [{ from: hold.from, until: hold.until }] } : pledge;
    await database.pledges.add(kept);
    return kept;
  });
}

/** Replaces a promise by what a domain function made of its latest state; tells the background when it reminds. */
export async function changePledge(
  id: string,
  change: (pledge: Pledge) => Pledge,
  at: number,
): Promise<void> {
  const reminds = await database.transaction('rw', database.pledges, async () => {
    const pledge = await database.pledges.get(id);
    if (!pledge) throw new RangeError('This promise is no longer here');
    const changed = { ...change(pledge), ...newFact(at, pledge) };
    await database.pledges.put(changed);
    return Boolean(pledge.remindAt ?? changed.remindAt);
  });
  if (reminds) await signalRemindersChanged(at);
}

/** What can be said of an occasion beside its value; what is left out stays as it was. */
export interface OutcomeDetails {
  readonly note?: string;
  /** For a promise kept when it happens. */
  readonly times?: number;
}

function checkOutcome(pledge: Pledge, day: Day, value: OutcomeValue, today: Day, before?: Outcome): void {
  if (day > today) throw new RangeError('A day still to come cannot be answered');
  if (!before && !canBeMarkedOn(pledge, day)) throw new RangeError('Nothing was due on this day');
  const isResting = before?.value === 'rest' && !before.removed;
  if (value === 'rest' && !isResting && !canRestOn(pledge, day, today))
    throw new RangeError('Rest is chosen before the day is over');
}

function checkTimes(pledge: Pledge, day: Day, times = 1): void {
  if (times > 1 && termOn(pledge, day).cadence.kind !== 'when-it-happens')
    throw new RangeError('Only what is kept when it happens can happen more than once a day');
}

function checkDetails({ note, times }: OutcomeDetails): void {
  if (note !== undefined && [...note.trim()].length > longestOutcomeNote)
    throw new RangeError(`A note has at most ${longestOutcomeNote} characters`);
  if (times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= mostTimes))
    throw new RangeError(`It happened from 1 to ${mostTimes} times`);
}

/** A slip is said on the day it is first called one, which may be later than its own. */
function saidOnOf(value: OutcomeValue, day: Day, today: Day, before?: Outcome): Pick<Outcome, 'saidOn'> {
  if (before && !before.removed && before.value === value)
    return before.saidOn ? { saidOn: before.saidOn } : {};
  return today === day ? {} : { saidOn: today };
}

/**
 * Saves what the person said of a day, or takes it back when `value` is null. A day more than a week back can be
 * changed too, which leaves a mark. Durable when the promise resolves.
 * @throws RangeError when the day is still to come, nothing was due on it, a rest is chosen after it is over, or a
 * detail is out of range; nothing is changed then.
 */
export async function saveOutcome(
  pledgeId: string,
  day: Day,
  value: OutcomeValue | null,
  today: Day,
  at: number,
  details: OutcomeDetails = {},
): Promise<void> {
  checkDetails(details);
  await database.transaction('rw', countingTables(), () =>
    writeOutcome(pledgeId, day, value, today, at, details),
  );
  await (value ? signalAnswered(day) : signalTakenBack(day));
  await signalIfShown(day, at);
}

/** A notification on the screen goes when what it speaks of was answered elsewhere: the background is told. */
async function signalIfShown(day: Day, at: number): Promise<void> {
  const isShown = await database.deliveries
    .where({ date: day })
    .filter(({ shownFor }) => shownFor !== undefined)
    .count();
  if (isShown > 0) await signalRemindersChanged(at);
}

/**
 * Marks a day as kept, unless something was said of it already.
 * @throws RangeError as `saveOutcome` does.
 */
export async function keepUnlessSaid(pledgeId: string, day: Day, today: Day, at: number): Promise<void> {
  await database.transaction('rw', countingTables(), async () => {
    const before = await database.outcomes.where({ pledgeId, day }).first();
    if (!before || before.removed) await writeOutcome(pledgeId, day, 'kept', today, at);
  });
  await signalAnswered(day);
}

/**
 * Changes only the note of what was said of a day; of what was taken back meanwhile, nothing.
 * @throws RangeError when nothing was ever said of the day, or the note is too long; nothing is changed then.
 */
export async function saveOutcomeNote(
  pledgeId: string,
  day: Day,
  note: string,
  today: Day,
  at: number,
): Promise<void> {
  checkDetails({ note });
  await database.transaction('rw', countingTables(), async () => {
    const before = await database.outcomes.where({ pledgeId, day }).first();
    if (!before) throw new RangeError('Nothing was said of this day');
    if (!before.removed) await writeOutcome(pledgeId, day, before.value, today, at, { note });
  });
}

async function writeOutcome(
  pledgeId: string,
  day: Day,
  value: OutcomeValue | null,
  today: Day,
  at: number,
  details: OutcomeDetails = {},
): Promise<void> {
  const pledge = await database.pledges.get(pledgeId);
  if (!pledge) throw new RangeError('This promise is no longer here');
  const before = await database.outcomes.where({ pledgeId, day }).first();
  if (!value && !before) return;
  const said = value ?? before?.value ?? 'rest';
  if (value) checkOutcome(pledge, day, value, today, before);
  checkTimes(pledge, day, details.times);
  const note = (details.note ?? before?.note ?? '').trim();
  const times = details.times ?? (value === before?.value ? before?.times : undefined) ?? 1;
  const editedOn = isOpen(day, today) ? before?.editedOn : today;
  await database.outcomes.put({
    ...newFact(at, before),
    pledgeId,
    day,
    value: said,
    ...(note && value ? { note } : {}),
    ...(times > 1 ? { times } : {}),
    ...saidOnOf(said, day, today, before),
    ...(editedOn ? { editedOn } : {}),
    ...(value ? {} : { removed: true as const }),
  });
  await keepCount(pledgeId, day, today);
}

/**
 * Puts back what was said of a day, as it was before it was just changed: also a rest, which could no longer be chosen,
 * and without a mark of the change.
 */
export async function restoreOutcome(former: Outcome, today: Day, at: number): Promise<void> {
  await database.transaction('rw', countingTables(), async () => {
    const latest = await database.outcomes.get(former.id);
    await database.outcomes.put({ ...former, ...newFact(at, latest ?? former) });
    await keepCount(former.pledgeId, former.day, today);
  });
  await signalAnswered(former.day);
}

/** What is written when a slip is owned. */
export type RepairDraft = Omit<Repair, 'id' | 'changedAt' | 'removed'>;

const linesOf = ({ makeGood, happened = '', toTell = '', meant = '' }: RepairDraft) => [
  makeGood,
  happened,
  toTell,
  meant,
];

/**
 * Records that a slip was owned, with what will make it good. The first day of owning counts.
 * @throws RangeError when nothing makes it good, a line is longer than 200 characters, or the day of telling is still
 * to come; nothing is saved then.
 */
export async function saveRepair(repair: RepairDraft, today: Day, at: number): Promise<void> {
  if (!repair.makeGood.trim()) throw new RangeError('Owning a slip names one thing that makes it good');
  if (linesOf(repair).some((line) => [...line].length > longestRepairLine))
    throw new RangeError(`A line has at most ${longestRepairLine} characters`);
  if (repair.toldOn && repair.toldOn > today)
    throw new RangeError('A day still to come is not one of telling');
  await database.transaction('rw', countingTables(), async () => {
    const { pledgeId, day } = repair;
    const before = await database.repairs.where({ pledgeId, day }).first();
    const wasOwned = before !== undefined && !before.removed && before.ownedOn < repair.ownedOn;
    const ownedOn = wasOwned ? before.ownedOn : repair.ownedOn;
    await database.repairs.put({ ...newFact(at, before), ...repair, ownedOn });
    await keepCount(pledgeId, day, today);
  });
}
