import type { Day, Weekday } from '../domain/day';
import { problemOfQuestion, type Question, type QuestionTime } from '../domain/question';
import { isTimeOfDay } from '../domain/schedule';
import { database } from './database';
import { forgetDrafts } from './drafts';
import { newFact } from './newFact';

/** What is in the box. It is read by its own page only, gives no signal, and is part of no picture. */
export interface QuestionBox {
  readonly questions: readonly Question[];
  /** When questions are answered, or null while no time is set. */
  readonly time: QuestionTime | null;
}

export async function readQuestionBox(): Promise<QuestionBox> {
  const { questions: all, questionTimes } = database;
  const [questions, times] = await database.transaction('r', all, questionTimes, () =>
    Promise.all([all.toArray(), questionTimes.toArray()]),
  );
  return {
    questions: questions.filter(({ removed }) => !removed),
    time: times.find(({ removed }) => !removed) ?? null,
  };
}

function wordsOf(text: string): string {
  if (problemOfQuestion(text)) throw new RangeError('These words cannot be kept');
  return text.trim();
}

/** @throws RangeError when the text cannot be kept; nothing is saved then. */
export async function addQuestion(
  side: Question['side'],
  text: string,
  today: Day,
  at: number,
): Promise<void> {
  const words = wordsOf(text);
  await database.transaction('rw', database.questions, database.drafts, async () => {
    await database.questions.add({ ...newFact(at), side, text: words, writtenOn: today });
    await forgetDrafts(`question ${side}`);
  });
}

async function changeQuestion(
  id: string,
  change: (question: Question) => Question,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.questions, async () => {
    const question = await database.questions.get(id);
    if (!question || question.removed) throw new RangeError('This question is no longer here');
    await database.questions.put({ ...change(question), ...newFact(at, question) });
  });
}

/**
 * Keeps an answer; one written anew keeps the day of the first.
 * @throws RangeError when the question is gone or the answer cannot be kept; nothing is changed then.
 */
export async function answerQuestion(id: string, text: string, today: Day, at: number): Promise<void> {
  const answer = wordsOf(text);
  await database.transaction('rw', database.questions, database.drafts, async () => {
    await changeQuestion(id, (question) => ({ answeredOn: today, ...question, answer }), at);
    await forgetDrafts(`question ${id}`);
  });
}

/**
 * It asks for nothing any more; question and answer stay.
 * @throws RangeError when it is gone.
 */
export async function closeQuestion(id: string, today: Day, at: number): Promise<void> {
  await changeQuestion(id, (question) => ({ closedOn: today, ...question }), at);
}

/** @throws RangeError when it is gone. */
export async function reopenQuestion(id: string, at: number): Promise<void> {
  await changeQuestion(id, ({ closedOn: _, ...question }) => question, at);
}

/** Erases every word of a question and its answer, and leaves a mark. */
export async function eraseQuestion(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.questions, database.drafts, async () => {
    await changeQuestion(
      id,
      ({ side, writtenOn, id, changedAt }) => ({ id, changedAt, side, writtenOn, text: '', removed: true }),
      at,
    );
    await forgetDrafts(`question ${id}`);
  });
}

/**
 * Sets the time at which questions are answered, or takes it away with null.
 * @throws RangeError when it is no time; nothing is changed then.
 */
export async function setQuestionTime(
  time: { readonly weekday: Weekday; readonly time: string } | null,
  at: number,
): Promise<void> {
  if (time && !isTimeOfDay(time.time)) throw new RangeError('This is no time');
  await database.transaction('rw', database.questionTimes, async () => {
    const [before] = await database.questionTimes.toArray();
    if (time) await database.questionTimes.put({ ...newFact(at, before), ...time });
    else if (before) await database.questionTimes.put({ ...before, ...newFact(at, before), removed: true });
  });
}
