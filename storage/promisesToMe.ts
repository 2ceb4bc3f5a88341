import type { Day } from '../domain/day';
import {
  type GoodThings,
  isLookedAt,
  type NoticedValue,
  type Noticing,
  noticedValues,
  type PromiseToMe,
  problemOfNoticingNote,
  problemOfPromiseToMe,
  weekOfNoticing,
} from '../domain/promiseToMe';
import { database } from './database';
import { newFact } from './newFact';

/** What others promised to the person. It is read by its own page only, gives no signal, and is part of no picture. */
export interface PromisesToMe {
  readonly promises: readonly PromiseToMe[];
  readonly noticings: readonly Noticing[];
  readonly goodThings: readonly GoodThings[];
}

const tables = () => [database.promisesToMe, database.noticings, database.goodThings];

function live<Row extends { readonly removed?: true }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ removed }) => !removed);
}

/** The promises in the order they were written down, what was noticed with the latest week first. */
export async function readPromisesToMe(): Promise<PromisesToMe> {
  const [promises, noticings, goodThings] = await database.transaction('r', tables(), () =>
    Promise.all([
      database.promisesToMe.toArray(),
      database.noticings.toArray(),
      database.goodThings.orderBy('week').reverse().toArray(),
    ]),
  );
  return {
    promises: live(promises).toSorted(
      (a, b) => a.madeOn.localeCompare(b.madeOn) || a.changedAt - b.changedAt,
    ),
    noticings: live(noticings).toSorted((a, b) => b.week.localeCompare(a.week)),
    goodThings: live(goodThings),
  };
}

/** @throws RangeError when the text cannot be kept; nothing is saved then. */
export async function addPromiseToMe(text: string, today: Day, at: number): Promise<void> {
  if (problemOfPromiseToMe(text)) throw new RangeError('These words cannot be kept');
  await database.transaction('rw', database.promisesToMe, () =>
    database.promisesToMe.add({ ...newFact(at), text: text.trim(), madeOn: today }),
  );
}

async function findPromise(id: string): Promise<PromiseToMe> {
  const promise = await database.promisesToMe.get(id);
  if (!promise || promise.removed) throw new RangeError('This promise is no longer here');
  return promise;
}

/**
 * From today on it is no longer looked at; what was noticed stays.
 * @throws RangeError when it is not here; nothing is changed then.
 */
export async function endPromiseToMe(id: string, today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.promisesToMe, async () => {
    const promise = await findPromise(id);
    if (!isLookedAt(promise, today)) return;
    await database.promisesToMe.put({ ...promise, ...newFact(at, promise), endedOn: today });
  });
}

/**
 * Keeps what was noticed in the present week, one row for each promise and week, or takes it back when `saw` is null.
 * A note that is left out stays as it was.
 * @throws RangeError when the promise is not looked at any more, or the note is too long; nothing is changed then.
 */
export async function noticeWeek(
  promiseId: string,
  saw: NoticedValue | null,
  today: Day,
  at: number,
  note?: string,
): Promise<void> {
  if (saw !== null && !noticedValues.includes(saw)) throw new RangeError('This is not one of the answers');
  if (note !== undefined && problemOfNoticingNote(note)) throw new RangeError('This line is too long');
  await database.transaction('rw', database.promisesToMe, database.noticings, async () => {
    if (!isLookedAt(await findPromise(promiseId), today))
      throw new RangeError('This promise is no longer looked at');
    const week = weekOfNoticing(today);
    const before = await database.noticings.where({ promiseId, week }).first();
    if (!before && !saw) return;
    const kept = (note ?? before?.note ?? '').trim();
    await database.noticings.put({
      ...newFact(at, before),
      promiseId,
      week,
      saw: saw ?? before?.saw ?? 'unsure',
      ...(saw && kept ? { note: kept } : {}),
      ...(saw ? {} : { removed: true as const }),
    });
  });
}

/**
 * Keeps the good things of the present week in one line; an empty line takes them back.
 * @throws RangeError when the line is too long; nothing is changed then.
 */
export async function saveGoodThings(text: string, today: Day, at: number): Promise<void> {
  if (problemOfNoticingNote(text)) throw new RangeError('This line is too long');
  await database.transaction('rw', database.goodThings, async () => {
    const week = weekOfNoticing(today);
    const before = await database.goodThings.where({ week }).first();
    const kept = text.trim();
    if (!before && !kept) return;
    await database.goodThings.put({
      ...newFact(at, before),
      week,
      text: kept,
      ...(kept ? {} : { removed: true as const }),
    });
  });
}
