import { addDays, type Day } from './day';
import type { Fact } from './fact';

/** What the person said of a due day. No outcome at all means unanswered, which is none of these. */
export const outcomeValues = ['kept', 'partly', 'missed', 'rest'] as const;
export type OutcomeValue = (typeof outcomeValues)[number];

export interface Outcome extends Fact {
  readonly pledgeId: string;
  readonly day: Day;
  readonly value: OutcomeValue;
}

/** A slip owned: what will make it good, and when the other was told. */
export interface Repair extends Fact {
  readonly pledgeId: string;
  /** The day of the slip. */
  readonly day: Day;
  readonly ownedOn: Day;
  readonly makeGood: string;
}

/** How many days back, today included, a day can be answered or changed. */
export const openDays = 7;

/** Whether `day` can still be answered on `today`. */
export function isOpen(day: Day, today: Day): boolean {
  return day <= today && day > addDays(today, -openDays);
}
