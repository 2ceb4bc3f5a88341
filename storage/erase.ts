import type { Collection, Table } from 'dexie';
import { storage } from 'wxt/utils/storage';
import type { Agreement } from '../domain/agreement';
import { isDated } from '../domain/datedReminders';
import type { Day } from '../domain/day';
import { deleteScratch } from './backup/scratch';
import { forgetCopy } from './copyBefore';
import { database } from './database';
import { forgetLostDrafts } from './drafts';
import { erased, isOfJournal } from './journal/change';
import { withoutJournal } from './journal/slots';
import { persistKept } from './opening';
import { signalErased } from './signals';
import { keepCount } from './tallies';

/** What a page asks the background to do when everything shall go. */
export const eraseRequest = 'erase everything';

/**
 * Erasing is not taking back: the rows go, and no mark stays in their place.
 * All of it in one step, so that a browser that stops in the middle leaves all or nothing of the records.
 */
export async function eraseEverything(): Promise<void> {
  // Before the records, so that nothing which is erased can come back from there.
  await withoutJournal(async () => {
    await forgetCopy();
    await database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      // What the erasing itself has noted for the journal.
      await database.outbox.clear();
      // A comparison that began before must not put anything back.
      await database.marks.put(erased());
    });
    // A browser that stopped while an old backup was being read may have left it.
    await deleteScratch();
    await storage.clear('local');
  });
}

/** How long the journal of decades on a slow computer may take, in milliseconds. */
const longest = 60_000;

/**
 * Erases in one transaction, also from the copy that an upgrade left, and has the journal written anew without it before
 * anyone says that it is gone.
 * @throws NotKept when the disk is too full for that: it is gone from the database, and still in the journal
 * @throws Error when it could not be erased, or the journal still has it for another reason
 */
async function erase(at: number, tables: readonly Table[], work: () => Promise<unknown>): Promise<void> {
  await forgetCopy();
  // What only the journal still holds would come back from there.
  await database.compare(longest);
  try {
    await persistKept(() =>
      database.transaction('rw', [...new Set([...tables, database.marks])], async () => {
        await work();
        await database.marks.put({ id: 'rewrite' });
      }),
    );
    if (await database.marks.get('rewrite')) await database.journal.forgotten(longest);
  } finally {
    await signalErased(at);
  }
}

/** All but what belongs to the journal. */
const recordTables = () => database.tables.filter(({ name }) => !isOfJournal(name));

const hasIndex = (table: Table, name: string) => name in table.schema.idxByName;

/** What a table keeps of a day, without reading all of it where an index knows. */
function rowsOfDay(table: Table, day: Day): Collection {
  const name = ['day', 'date'].find((one) => hasIndex(table, one));
  if (name) return table.where(name).equals(day);
  if (table.name === database.exerciseRuns.name)
    return table.filter(({ startedOn, finishedOn }) => startedOn === day || finishedOn === day);
  if (table.name === database.agreements.name)
    return table.filter(({ steps }: Agreement) => steps.some((step) => 'terms' in step && step.day === day));
  if (table.name === database.talks.name) return table.filter(({ startedOn }) => startedOn === day);
  if (table.name === database.questions.name)
    return table.filter(({ writtenOn, answeredOn }) => writtenOn === day || answeredOn === day);
  return table.filter((row) => row.day === day || row.date === day);
}

/** Owning a slip is about a promise and a day. */
const isAbout = (value: unknown, id: string) => typeof value === 'string' && value.startsWith(`${id} `);

/** What a table keeps of a promise, whatever the field is called that names it. */
function rowsOfPromise(table: Table, id: string): Collection {
  return hasIndex(table, 'pledgeId')
    ? table.where('pledgeId').equals(id)
    : table.filter((row) => Object.values(row).some((value) => value === id || isAbout(value, id)));
}

/**
 * Erases what was said and shown on a day, and counts the promises anew. A move on the path stays, because what came
 * after stands on it, without its note. A weekly look stays: it is of its week.
 */
export async function eraseDay(day: Day, today: Day, at: number): Promise<void> {
  await erase(at, database.tables, async () => {
    const marked = await Promise.all([
      database.outcomes.where({ day }).toArray(),
      database.repairs.where({ day }).toArray(),
    ]);
    await Promise.all(
      recordTables().map((table) => {
        const ofDay = rowsOfDay(table, day);
        if (table.name !== database.stageMoves.name) return ofDay.delete();
        return ofDay.modify((move) => {
          delete move.note;
        });
      }),
    );
    await forgetLostDrafts();
    const counted = new Set(marked.flat().map(({ pledgeId }) => pledgeId));
    for (const pledgeId of counted) await keepCount(pledgeId, day, today);
  });
}

/** Erases every answer and every line of the check-in. */
export async function eraseCheckIns(at: number): Promise<void> {
  const tables = [database.answers, database.notes];
  await erase(at, tables, () => Promise.all(tables.map((table) => table.clear())));
}

/** Every table that an exercise writes into, but for the one that counts that they were done. */
const writtenTables = () => [
  database.exerciseRuns,
  database.lateAnswers,
  database.goodDays,
  database.talks,
  database.questions,
  database.questionTimes,
  database.drafts,
  database.touchAnswers,
  database.agreements,
  database.goals,
  database.visits,
];

/** Erases everything that was written in exercises, begun or finished. That they were done stays counted. */
export async function eraseWritten(at: number): Promise<void> {
  const tables = writtenTables();
  await erase(at, [...tables, database.deliveries], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await database.deliveries.filter(({ reminderId }) => isDated(reminderId)).delete();
  });
}

/** Erases what it was about and who the words are for. */
export async function eraseCausesAndLens(at: number): Promise<void> {
  await erase(at, [database.profile], () =>
    database.profile.toCollection().modify((profile) => {
      Object.assign(profile, { causes: [], lens: 'both', changedAt: Math.max(at, profile.changedAt + 1) });
    }),
  );
}

/**
 * Erases a promise with everything that belongs to it, in whichever table that is kept; or one that was made to the
 * person. A vessel on the shelf keeps its picture and its count, and no longer knows of whom they are.
 */
export async function erasePromise(id: string, at: number): Promise<void> {
  await erase(at, database.tables, async () => {
    // A reminder that was linked to it goes on by itself.
    await database.reminders
      .filter(({ pledgeId }) => pledgeId === id)
      .modify((reminder) => {
        delete (reminder as { pledgeId?: string }).pledgeId;
      });
    await Promise.all(recordTables().map((table) => rowsOfPromise(table, id).delete()));
    await database.vessels
      .filter(({ seams }) => id in seams)
      .modify(({ seams }) => {
        delete (seams as Record<string, number>)[id];
      });
  });
}
