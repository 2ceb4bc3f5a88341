import { addDays, type Day } from './day';
import type { Fact } from './fact';

/** What the person said of a due day. No outcome at all means unanswered, which is none of these. */
export const outcomeValues = ['kept', 'partly', 'missed', 'rest'] as const;
export type OutcomeValue = (typeof outcomeValues)[number];

export interface Outcome extends Fact {
  readonly pledgeId: string;
  readonly day: Day;
  readonly value: OutcomeValue;
  /** How often on that day, for a promise kept when it happens; once when left out. */
  readonly times?: number;
  readonly note?: string;
  /** The day on which something was first said of this one; the day itself when left out. */
  readonly saidOn?: Day;
  /** The last day on which it was changed after it could be changed without leaving a mark. */
  readonly editedOn?: Day;
}

/** What becomes of a promise after a slip was owned. */
export const repairChanges = ['keep', 'smaller', 'cue', 'end'] as const;
export type RepairChange = (typeof repairChanges)[number];

/** A slip owned: what happened, when the other was or will be told, and what will make it good. */
export interface Repair extends Fact {
  readonly pledgeId: string;
  /** The day of the slip. */
  readonly day: Day;
  readonly ownedOn: Day;
  readonly makeGood: string;
  readonly happened?: string;
  /** The day on which the other was told. */
  readonly toldOn?: Day;
  /** When it will be told, in own words, when it was not yet. */
  readonly toTell?: string;
  /** What it may have meant for the other. */
  readonly meant?: string;
  readonly change?: RepairChange;
}

/** How many days back, today included, a day can be answered or changed without a mark. */
export const openDays = 7;

export const longestOutcomeNote = 140;
export const mostTimes = 99;
export const longestRepairLine = 200;

/** Whether `day` can still be answered on `today` without a mark of it. */
export function isOpen(day: Day, today: Day): boolean {
  return day <= today && day > addDays(today, -openDays);
}
