import type { ScaleQuestionId } from '../content/schema';
import { type Answer, longestNote, type Note } from '../domain/checkIn';
import type { Day } from '../domain/day';
import type { Fact } from '../domain/fact';
import { database } from './database';
import { newFact } from './newFact';
import { signalAnswered, signalTakenBack } from './signals';

/**
 * Saves one answer, or takes it back when `value` is null. Durable when the promise resolves.
 * @throws when the browser could not write; nothing is changed then.
 */
export async function saveAnswer(
  day: Day,
  question: ScaleQuestionId,
  value: number | null,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.answers, async () => {
    const before = await database.answers.where({ day, question }).first();
    if (value !== null) {
      await database.answers.put({ ...newFact(at, before), day, question, value });
    } else if (before) {
      await database.answers.put({ ...before, ...newFact(at, before), removed: true });
    }
  });
  await (value === null ? signalTakenBack(day) : signalAnswered(day));
}

/**
 * Saves the line worth remembering; an empty one takes it back.
 * @throws RangeError when it is longer than 140 characters, or when the browser could not write.
 */
export async function saveNote(day: Day, text: string, at: number): Promise<void> {
  const line = text.trim();
  if ([...line].length > longestNote) throw new RangeError(`A line has at most ${longestNote} characters`);
  await database.transaction('rw', database.notes, async () => {
    const before = await database.notes.where({ day }).first();
    const fact = { ...newFact(at, before), day };
    if (line) await database.notes.put({ ...fact, text: line });
    else if (before) await database.notes.put({ ...fact, text: '', removed: true });
  });
  await (line ? signalAnswered(day) : signalTakenBack(day));
}

export async function listAnswers(from: Day, to: Day): Promise<Answer[]> {
  return database.answers.where('day').between(from, to, true, true).toArray();
}

export async function listNotes(from: Day, to: Day): Promise<Note[]> {
  return database.notes.where('day').between(from, to, true, true).toArray();
}

/** The last day before `today` on which anything was answered, or null. */
export async function findLastAnsweredBefore(today: Day): Promise<Day | null> {
  const isKept = ({ removed }: Fact) => !removed;
  const lasts = await Promise.all([
    database.answers.where('day').below(today).reverse().filter(isKept).first(),
    database.notes.where('day').below(today).reverse().filter(isKept).first(),
    database.outcomes.where('day').below(today).reverse().filter(isKept).first(),
  ]);
  const days = lasts.flatMap((one) => (one ? [one.day] : []));
  return days.reduce<Day | null>((last, day) => (last && last > day ? last : day), null);
}
