import { type Day, toDay } from './day';
import type { Fact } from './fact';

/** What a person writes after a visit to a helper. */
export interface VisitDraft {
  readonly day: Day;
  /** What is worth remembering. */
  readonly note: string;
  /** What they try until the next time; may be empty. */
  readonly until: string;
}

export interface Visit extends Fact, VisitDraft {}

const longestVisitNote = 20_000;

/** What is wrong with a draft, per field; empty when it can be kept as it is. */
export interface VisitProblems {
  readonly day?: 'unreadable' | 'future';
  readonly note?: 'empty' | 'too-long';
  readonly until?: 'too-long';
}

const lengthOf = (text: string) => [...text.trim()].length;

/** One of the two texts is enough. */
export function problemsOfVisit({ day, note, until }: VisitDraft, today: Day): VisitProblems {
  const wrongDay = problemOfDay(day, today);
  const isEmpty = lengthOf(note) === 0 && lengthOf(until) === 0;
  return {
    ...(wrongDay ? { day: wrongDay } : {}),
    ...(isEmpty ? { note: 'empty' as const } : {}),
    ...(lengthOf(note) > longestVisitNote ? { note: 'too-long' as const } : {}),
    ...(lengthOf(until) > longestVisitNote ? { until: 'too-long' as const } : {}),
  };
}

function problemOfDay(day: Day, today: Day): 'unreadable' | 'future' | null {
  try {
    return toDay(day) > today ? 'future' : null;
  } catch {
    return 'unreadable';
  }
}

/** The latest visit first; of one day, the one written last. */
export function latestFirst(one: Visit, other: Visit): number {
  return other.day.localeCompare(one.day) || other.changedAt - one.changedAt;
}
