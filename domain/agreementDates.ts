import { type AgreementTerms, firstHeavyRung, type Rung } from './agreement';
import { addDays, type Day, daysBetween } from './day';

/** No agreement goes on for longer without being looked at and said yes to again. */
export const longestSpan = 90;
const longestPasscodeSpan = 14;
/** How far ahead a first day may lie. */
const longestWait = 90;

export function longestDaysOf(rung: Rung | null): number {
  return rung === 7 ? longestPasscodeSpan : longestSpan;
}

/** How many days are suggested at first. */
export function usualDaysOf(rung: Rung | null): number {
  if (rung === 7) return 7;
  return rung !== null && rung >= firstHeavyRung ? 14 : 30;
}

/** A span as it stands in a form: `YYYY-MM-DD`, or empty. */
export interface SpanDraft {
  readonly start: string;
  readonly end: string;
  readonly review: string;
}

export interface SpanProblems {
  readonly start?: 'empty' | 'unreadable' | 'past' | 'too-far';
  readonly end?: 'empty' | 'unreadable' | 'before-start' | 'zero-days' | 'too-long';
  readonly review?: 'empty' | 'unreadable' | 'before-start' | 'after-end' | 'too-far';
}

/** The day a text names, or null. */
export function readDay(text: string): Day | null {
  try {
    const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return isWhole && Temporal.PlainDate.from(text).toString() === text ? (text as Day) : null;
  } catch {
    return null;
  }
}

const problemOfText = (text: string): 'empty' | 'unreadable' | null => {
  if (text.trim() === '') return 'empty';
  return readDay(text) ? null : 'unreadable';
};

function problemOfStart(text: string, today: Day): SpanProblems['start'] | null {
  const day = readDay(text);
  if (!day) return problemOfText(text);
  if (day < today) return 'past';
  return daysBetween(today, day) > longestWait ? 'too-far' : null;
}

function problemOfEnd(text: string, start: Day | null, longest: number): SpanProblems['end'] | null {
  const day = readDay(text);
  if (!day || !start) return problemOfText(text);
  const days = daysBetween(start, day);
  if (days < 0) return 'before-start';
  if (days === 0) return 'zero-days';
  return days > longest ? 'too-long' : null;
}

function problemOfReview(text: string, start: Day | null, end: Day | null): SpanProblems['review'] | null {
  const day = readDay(text);
  if (!day) return problemOfText(text);
  if (start && day <= start) return 'before-start';
  if (end && day > end) return 'after-end';
  return start && daysBetween(start, day) > longestSpan ? 'too-far' : null;
}

/**
 * What is wrong with the days of an agreement, per field; empty when they can be kept. It begins today or later, holds
 * for at least one day and at most `longest`, and is looked at after its first day and not after its end.
 * @param longest in days, or null for one’s own limits, which have no end
 */
export function problemsOfSpan(draft: SpanDraft, today: Day, longest: number | null): SpanProblems {
  const start = problemOfStart(draft.start, today);
  const from = readDay(draft.start);
  const end = longest === null ? null : problemOfEnd(draft.end, from, longest);
  const to = longest === null ? null : readDay(draft.end);
  // A review is measured by an end only if that end is not what is wrong.
  const isEndBeforeStart = end === 'before-start' || end === 'zero-days';
  const review = problemOfReview(draft.review, from, isEndBeforeStart ? null : to);
  return { ...(start && { start }), ...(end && { end }), ...(review && { review }) };
}

/** The day of looking at it again that is suggested: the last day, and after thirty days at the latest. */
export function usualReviewOf(start: Day, end: Day): Day {
  const lastDay = Math.max(1, daysBetween(start, end) - 1);
  return addDays(start, Math.min(lastDay, 30));
}

/** The days suggested for an agreement that begins on `start`. */
export function usualSpan(start: Day, days: number): { start: Day; end: Day; review: Day } {
  const end = addDays(start, days);
  return { start, end, review: usualReviewOf(start, end) };
}

/** How many days it is to hold; null for one’s own limits. */
export function daysOf(terms: AgreementTerms): number | null {
  return terms.end === undefined ? null : daysBetween(terms.start, terms.end);
}

/** Days from one date to another as they stand in a form; null when one of them is no date. */
export function daysFrom(start: string, end: string): number | null {
  const from = readDay(start);
  const to = readDay(end);
  return from && to ? daysBetween(from, to) : null;
}
