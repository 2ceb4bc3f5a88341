import { addDays, type Day, daysBetween } from './day';
import { wilsonRange } from './lately';
import { isClosed, type MarkedOccasion, markedOccasions, occasionOn } from './occasion';
import type { Outcome, OutcomeValue } from './outcome';
import { isRestingOn } from './pledge';
import type { PledgeLog } from './pledgeLog';
import { countOccasion, emptyTally } from './tally';

/**
 * How one day stands in the calendar of a promise: what was said, or why nothing was. *Waiting* can still be answered
 * before it counts as unanswered; *ahead* is still to come.
 */
export type DayMark = OutcomeValue | 'owned' | 'waiting' | 'unanswered' | 'resting' | 'ahead' | 'not-due';

export interface CalendarDay {
  readonly day: Day;
  readonly mark: DayMark;
  readonly outcome?: Outcome;
}

/** One point of the line of a year: how steady the promise was after an occasion, and the range of what was kept. */
export interface SteadinessPoint {
  readonly day: Day;
  /** From 0 to 1. */
  readonly steadiness: number;
  /** Of the last fourteen answered occasions of the year before it; null while it is too early to say. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

const isSaid = (outcome: Outcome | undefined): outcome is Outcome => !!outcome && !outcome.removed;

/** Every day of a calendar year, from 1 January on. */
export function calendarOf(log: PledgeLog, year: number, today: Day): readonly CalendarDay[] {
  const { pledge } = log;
  const said = new Map(log.outcomes.map((outcome) => [outcome.day, outcome]));
  const owned = new Set(log.repairs.filter(({ removed }) => !removed).map(({ day }) => day));
  const first = `${String(year).padStart(4, '0')}-01-01` as Day;
  const count = daysBetween(first, `${String(year + 1).padStart(4, '0')}-01-01` as Day);
  return Array.from({ length: count }, (_, index): CalendarDay => {
    const day = addDays(first, index);
    const outcome = said.get(day);
    if (isSaid(outcome)) {
      const mark = outcome.value === 'missed' && owned.has(day) ? 'owned' : outcome.value;
      return { day, mark, outcome };
    }
    if (isRestingOn(pledge, day) && day <= today) return { day, mark: 'resting' };
    const occasion = occasionOn(pledge, day);
    // What only happens is never ahead, and in a week of several times no single day waits for an answer.
    if (!occasion) return { day, mark: 'not-due' };
    if (day > today) return { day, mark: 'ahead' };
    if (occasion.firstDay !== occasion.lastDay) return { day, mark: 'not-due' };
    return { day, mark: isClosed(occasion, today) ? 'unanswered' : 'waiting' };
  });
}

const occasionsLookedAt = 14;
const fewestToSay = 7;

const worthOf = ({ value }: MarkedOccasion): number => (value === 'kept' ? 1 : value === 'partly' ? 0.5 : 0);

/** A log with some of the answers that are counted in `before`, so that a range need not begin anew with a year. */
export interface YearLog extends PledgeLog {
  readonly earlier?: readonly Outcome[];
}

/** The line of a year, one point for each answered occasion. */
export function steadinessLine(log: YearLog, year: number, today: Day): readonly SteadinessPoint[] {
  const { pledge, before = emptyTally, earlier = [] } = log;
  const counting = { today };
  const answered = markedOccasions(pledge, earlier, [], today)
    .filter(({ value }) => value !== null && value !== 'rest')
    .map(worthOf);
  let tally = before;
  const points: SteadinessPoint[] = [];
  for (const occasion of markedOccasions(pledge, log.outcomes, log.repairs, today)) {
    tally = countOccasion(tally, occasion, pledge, counting);
    const { value, day } = occasion;
    if (value === null || value === 'rest') continue;
    answered.push(worthOf(occasion));
    if (Number(day.slice(0, 4)) !== year) continue;
    const recent = answered.slice(-occasionsLookedAt);
    const kept = recent.reduce((sum, worth) => sum + worth, 0);
    const range = recent.length >= fewestToSay ? wilsonRange(kept, recent.length) : null;
    points.push({ day, steadiness: tally.steadiness, range });
  }
  return points;
}
