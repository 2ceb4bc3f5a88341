import type { StageId } from '../content/schema';
import type { Day } from '../domain/day';
import { type Hold, holdFor, holdOn, restWithHold, resumeFromHold } from '../domain/hold';
import { type Breach, mostTended, type SignAnswer, type StageOffer, type Tending } from '../domain/journey';
import type { StageMove } from '../domain/stage';
import { database } from './database';
import { newFact } from './newFact';
import { signalRemindersChanged } from './signals';

/** Everything about where the person is and what they said of it. */
export interface Journey {
  readonly moves: readonly StageMove[];
  readonly signAnswers: readonly SignAnswer[];
  readonly tendings: readonly Tending[];
  readonly breaches: readonly Breach[];
  readonly offers: readonly StageOffer[];
  readonly holds: readonly Hold[];
  readonly endedHardStretchOn: readonly Day[];
}

export async function readJourney(): Promise<Journey> {
  const [moves, signAnswers, tendings, breaches, offers, holds, ended] = await Promise.all([
    kept(database.stageMoves.toArray()),
    kept(database.signAnswers.toArray()),
    kept(database.tendings.toArray()),
    kept(database.breaches.toArray()),
    kept(database.stageOffers.toArray()),
    listHolds(),
    kept(database.stretchEnds.toArray()),
  ]);
  const endedHardStretchOn = ended.map(({ day }) => day);
  return { moves, signAnswers, tendings, breaches, offers, holds, endedHardStretchOn };
}

async function kept<Row extends { readonly removed?: true }>(rows: Promise<Row[]>): Promise<Row[]> {
  return (await rows).filter(({ removed }) => !removed);
}

export async function listHolds(): Promise<Hold[]> {
  return kept(database.holds.toArray());
}

/** Answers a sign of a stage, or takes the answer back when `value` is null. */
export async function answerSign(
  signId: string,
  value: SignAnswer['value'] | null,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.signAnswers, async () => {
    const before = await database.signAnswers.where({ signId }).first();
    const fact = { ...newFact(at, before), signId };
    if (value) await database.signAnswers.put({ ...fact, value });
    else if (before) await database.signAnswers.put({ ...fact, value: before.value, removed: true });
  });
}

/**
 * Begins or stops tending a stage beside the one in focus.
 * @throws RangeError when two are tended already; nothing is changed then.
 */
export async function setTended(stage: StageId, isTended: boolean, at: number): Promise<void> {
  await database.transaction('rw', database.tendings, async () => {
    const all = await database.tendings.toArray();
    const before = all.find((one) => one.stage === stage);
    const others = all.filter((one) => !one.removed && one.stage !== stage);
    if (isTended && others.length >= mostTended)
      throw new RangeError(`At most ${mostTended} stages are tended`);
    const fact = { ...newFact(at, before), stage };
    if (isTended) await database.tendings.put(fact);
    else if (before) await database.tendings.put({ ...fact, removed: true });
  });
}

export async function recordBreach(day: Day, note: string, at: number): Promise<void> {
  await database.transaction('rw', database.breaches, () =>
    database.breaches.add({ ...newFact(at), day, note: note.trim() }),
  );
}

/** Says that a breach is settled enough to go on. It stays in the record. */
export async function settleBreach(id: string, day: Day, at: number): Promise<void> {
  await database.transaction('rw', database.breaches, async () => {
    const breach = await database.breaches.get(id);
    if (!breach) throw new RangeError('This is no longer here');
    await database.breaches.put({ ...breach, settledOn: day, changedAt: at });
  });
}

export async function recordOffer(stage: StageId, day: Day, at: number): Promise<void> {
  await database.transaction('rw', database.stageOffers, async () => {
    if (await database.stageOffers.where({ day, stage }).first()) return;
    await database.stageOffers.add({ ...newFact(at), stage, day });
  });
}

export async function endHardStretch(day: Day, at: number): Promise<void> {
  await database.transaction('rw', database.stretchEnds, () =>
    database.stretchEnds.add({ ...newFact(at), day }),
  );
}

/**
 * Pauses everything: active promises rest and reminders are silent, for 1 to 60 days.
 * @throws RangeError for any other number of days, or when a pause is in force; nothing is changed then.
 */
export async function startHold(today: Day, days: number, at: number): Promise<void> {
  await database.transaction('rw', database.holds, database.pledges, async () => {
    const hold = { ...newFact(at), ...holdFor(today, days) };
    if (holdOn(await database.holds.toArray(), today)) throw new RangeError('A pause is in force already');
    await database.holds.add(hold);
    const pledges = await database.pledges.toArray();
    const rested = pledges.map((pledge) => ({ before: pledge, after: restWithHold(pledge, hold) }));
    await database.pledges.bulkPut(
      rested
        .filter(({ before, after }) => before !== after)
        .map(({ after }) => ({ ...after, changedAt: at })),
    );
  });
  await signalRemindersChanged(at);
}

/** Ends the pause in force today; what rested because of it is due again. */
export async function endHold(today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.holds, database.pledges, async () => {
    const hold = holdOn(await database.holds.toArray(), today);
    if (!hold) return;
    await database.holds.put({ ...hold, until: today, changedAt: at });
    const pledges = await database.pledges.toArray();
    await database.pledges.bulkPut(
      pledges
        .filter(({ rests }) => rests.some(({ from, until }) => from === hold.from && until === hold.until))
        .map((pledge) => ({ ...resumeFromHold(pledge, hold, today), changedAt: at })),
    );
  });
  await signalRemindersChanged(at);
}
