import type { Weekday } from './day';
import { addDays, type Day, weekdayOf } from './day';
import type { Fact } from './fact';

/** A question that waits for a set time: one the person asks, or one that was asked of the person. */
export interface Question extends Fact {
  readonly side: 'asked' | 'received';
  readonly text: string;
  readonly writtenOn: Day;
  /** What was answered, or what the person wants to answer. Kept also when the question is closed. */
  readonly answer?: string;
  readonly answeredOn?: Day;
  /** The day on which it was closed: it asks for nothing any more. */
  readonly closedOn?: Day;
}

/** When questions are answered: the same time every week on the wall clock. One record, changed in place. */
export interface QuestionTime extends Fact {
  readonly weekday: Weekday;
  /** Wall-clock time, `HH:MM`. */
  readonly time: string;
}

export const longestQuestion = 20_000;

export type QuestionState = 'open' | 'answered' | 'closed';

/** A closed one is closed, whether it was answered or not. */
export function questionState({ answer, closedOn }: Question): QuestionState {
  if (closedOn) return 'closed';
  return answer ? 'answered' : 'open';
}

/** What is wrong with a question or an answer, or null when it can be kept. */
export function problemOfQuestion(text: string): 'empty' | 'too-long' | null {
  const { length } = [...text.trim()];
  if (length === 0) return 'empty';
  return length > longestQuestion ? 'too-long' : null;
}

/** Those of one side and state; open ones in the order in which they were written, others with the latest first. */
export function questionsOf(
  questions: readonly Question[],
  side: Question['side'],
  state: QuestionState,
): readonly Question[] {
  const inOrder = questions
    .filter((one) => !one.removed && one.side === side && questionState(one) === state)
    .toSorted((a, b) => a.writtenOn.localeCompare(b.writtenOn) || a.changedAt - b.changedAt);
  return state === 'open' ? inOrder : inOrder.toReversed();
}

/**
 * The calendar date on which questions are answered next: today while the time is still to come or was less than an
 * hour ago, so that the box does not speak of next week in the middle of answering.
 */
export function nextQuestionDate(
  { weekday, time }: Pick<QuestionTime, 'weekday' | 'time'>,
  now: Temporal.ZonedDateTime,
): Day {
  const today = now.toPlainDate().toString() as Day;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const isOver =
    Temporal.PlainTime.compare(
      now.toPlainTime(),
      Temporal.PlainTime.from(time).add({ hours: time < '23:00' ? 1 : 0 }),
    ) > 0;
  return addDays(today, ahead === 0 && isOver ? 7 : ahead);
}
