import { mondayOf } from './cadence';
import type { Day } from './day';
import type { Fact } from './fact';

/** A promise somebody else made to the person. Nothing of it is counted. */
export interface PromiseToMe extends Fact {
  readonly text: string;
  readonly madeOn: Day;
  /** The first day on which it is no longer looked at. */
  readonly endedOn?: Day;
}

export const noticedValues = ['yes', 'partly', 'no', 'unsure'] as const;
export type NoticedValue = (typeof noticedValues)[number];

/** What was noticed of it in one week: looking once a week is enough, and looking all day tires trust. */
export interface Noticing extends Fact {
  readonly promiseId: string;
  /** The Monday of the week. */
  readonly week: Day;
  readonly saw: NoticedValue;
  readonly note?: string;
}

/** Good things noticed in one week, whatever was promised. */
export interface GoodThings extends Fact {
  /** The Monday of the week. */
  readonly week: Day;
  readonly text: string;
}

export const longestPromiseToMe = 120;
export const longestNoticingNote = 140;

const lengthOf = (text: string) => [...text.trim()].length;

export function problemOfPromiseToMe(text: string): 'empty' | 'too-long' | null {
  const length = lengthOf(text);
  if (length === 0) return 'empty';
  return length > longestPromiseToMe ? 'too-long' : null;
}

/** A line about a week may be empty. */
export function problemOfNoticingNote(text: string): 'too-long' | null {
  return lengthOf(text) > longestNoticingNote ? 'too-long' : null;
}

export function isLookedAt({ endedOn }: PromiseToMe, day: Day): boolean {
  return endedOn === undefined || day < endedOn;
}

/** The week that is looked at on a day. */
export const weekOfNoticing = mondayOf;
