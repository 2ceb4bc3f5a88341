import { type Cadence, daysBetweenOccasions, daysInWeek } from './cadence';
import { addDays, type Day } from './day';
import { markedOccasions } from './occasion';
import { currentTerm, type Pledge } from './pledge';
import type { PledgeLog } from './pledgeLog';

/** How a promise went lately: what was kept of what was answered, and how sure one can be of it. */
export interface Lately {
  /** Partly kept counts half. */
  readonly kept: number;
  readonly of: number;
  /** Weeks looked back on. */
  readonly weeks: number;
  /** The share likely kept in the long run, each from 0 to 1; null while it is too early to say. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

const weeksOf = { often: 4, weekly: 12, rarer: 52 };
const fewestToSay = 7;
// Four of five such ranges hold the true share.
const z = 1.2815515655446004;

function weeksLookedBack(cadence: Cadence): number {
  if (cadence.kind === 'times-a-week') return weeksOf.weekly;
  const days = daysBetweenOccasions(cadence);
  if (days > daysInWeek) return weeksOf.rarer;
  return days === daysInWeek ? weeksOf.weekly : weeksOf.often;
}

/**
 * The 80 % score interval of a share.
 * @see Wilson 1927, Journal of the American Statistical Association 22:209–212
 */
export function wilsonRange(kept: number, of: number): { readonly low: number; readonly high: number } {
  const share = kept / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Whether occasions of both can be counted together: a week of three times is not three days of the week. */
function areAlike(a: Cadence, b: Cadence): boolean {
  const kinds = ['times-a-week', 'when-it-happens'] as const;
  return (
    daysBetweenOccasions(a) === daysBetweenOccasions(b) &&
    kinds.every((kind) => (a.kind === kind) === (b.kind === kind))
  );
}

/** The first day of the present rhythm, however often its words changed. */
function rhythmSince({ terms }: Pledge, rhythm: Cadence): Day | undefined {
  return terms[terms.findLastIndex(({ cadence }) => !areAlike(cadence, rhythm)) + 1]?.from;
}

/** Of the last four weeks, or twelve for what is due once a week, or a year for what is rarer. */
export function latelyOf(log: PledgeLog, today: Day): Lately {
  const rhythm = currentTerm(log.pledge).cadence;
  const weeks = weeksLookedBack(rhythm);
  const since = rhythmSince(log.pledge, rhythm);
  const lookedAt = addDays(today, 1 - weeks * daysInWeek);
  const first = since && since > lookedAt ? since : lookedAt;
  const answered = markedOccasions(log.pledge, log.outcomes, log.repairs, today).filter(
    ({ day, value, cadence }) =>
      day >= first && day <= today && value !== null && value !== 'rest' && areAlike(cadence, rhythm),
  );
  const kept = answered.reduce(
    (sum, { value }) => sum + (value === 'kept' ? 1 : value === 'partly' ? 0.5 : 0),
    0,
  );
  const of = answered.length;
  return { kept, of, weeks, range: of >= fewestToSay ? wilsonRange(kept, of) : null };
}
