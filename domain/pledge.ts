import { addDays, type Day, type Weekday, weekdayOf } from './day';
import type { Fact } from './fact';

/** How often a promise is due. */
export type Cadence =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] };

/** What was promised from a day on. A change adds a term, so that days already lived keep theirs. */
export interface Term {
  readonly from: Day;
  readonly text: string;
  readonly cadence: Cadence;
}

/** A stretch in which nothing is due: from `from` up to the day before `until`, or open. */
export interface RestPeriod {
  readonly from: Day;
  readonly until?: Day;
}

/** A promise someone made. (Named so because JavaScript owns `Promise`.) */
export interface Pledge extends Fact {
  /** At least one, by ascending `from`. */
  readonly terms: readonly Term[];
  readonly rests: readonly RestPeriod[];
  /** The first day on which nothing is due any more. */
  readonly finishedOn?: Day;
  /** Which of the bowl's eight seams it fills, 0 to 7. */
  readonly seam: number;
}

export interface PledgeDraft {
  readonly text: string;
  readonly cadence: Cadence;
}

export const longestPledgeText = 120;

/** What is wrong with a draft, per field; empty when it can be kept as it is. */
export interface DraftProblems {
  readonly text?: 'empty' | 'too-long';
  readonly days?: 'none';
}

export function problemsOf(draft: PledgeDraft): DraftProblems {
  const length = [...draft.text.trim()].length;
  return {
    ...(length === 0 ? { text: 'empty' as const } : {}),
    ...(length > longestPledgeText ? { text: 'too-long' as const } : {}),
    ...(draft.cadence.kind === 'weekdays' && draft.cadence.days.length === 0
      ? { days: 'none' as const }
      : {}),
  };
}

function termFrom(draft: PledgeDraft, from: Day): Term {
  if (Object.keys(problemsOf(draft)).length > 0)
    throw new RangeError('This promise cannot be kept as written');
  return { from, text: draft.text.trim(), cadence: draft.cadence };
}

/**
 * A new promise, due from `today` on.
 * @throws RangeError when `problemsOf(draft)` is not empty.
 */
export function makePledge(
  draft: PledgeDraft,
  facts: { readonly id: string; readonly today: Day; readonly seam: number; readonly changedAt: number },
): Pledge {
  return {
    id: facts.id,
    changedAt: facts.changedAt,
    seam: facts.seam,
    terms: [termFrom(draft, facts.today)],
    rests: [],
  };
}

/** The term in force on a day; before the first day, the first one. */
export function termOn(pledge: Pledge, day: Day): Term {
  const term = pledge.terms.findLast(({ from }) => from <= day) ?? pledge.terms[0];
  if (!term) throw new RangeError('A promise has at least one term');
  return term;
}

/** Today's wording and rhythm, whatever day it is. */
export function currentTerm(pledge: Pledge): Term {
  return termOn(pledge, '9999-12-31' as Day);
}

/** Changes words or rhythm from `today` on. @throws RangeError as `makePledge` does. */
export function revisePledge(pledge: Pledge, draft: PledgeDraft, today: Day): Pledge {
  return {
    ...pledge,
    terms: [...pledge.terms.filter(({ from }) => from < today), termFrom(draft, today)],
  };
}

/** Nothing is due from `today` on, until `resumePledge`. */
export function restPledge(pledge: Pledge, today: Day): Pledge {
  if (statusOf(pledge, today) !== 'active') return pledge;
  return { ...pledge, rests: [...pledge.rests, { from: today }] };
}

/** Due again from `today` on, after a rest, also one that a pause began, or after it was finished. */
export function resumePledge(pledge: Pledge, today: Day): Pledge {
  const { finishedOn, ...open } = pledge;
  const rests = finishedOn ? [...open.rests, { from: finishedOn }] : open.rests;
  return {
    ...open,
    rests: rests.map((rest) => (rest.until && rest.until <= today ? rest : { ...rest, until: today })),
  };
}

/** Done with honour: nothing is due from tomorrow on; what was kept stays. */
export function finishPledge(pledge: Pledge, today: Day): Pledge {
  if (pledge.finishedOn) return pledge;
  return { ...pledge, finishedOn: addDays(today, 1) };
}

export type PledgeStatus = 'active' | 'resting' | 'finished';

export function statusOf(pledge: Pledge, today: Day): PledgeStatus {
  if (pledge.finishedOn) return 'finished';
  return isResting(pledge, today) ? 'resting' : 'active';
}

function isResting(pledge: Pledge, day: Day): boolean {
  return pledge.rests.some(({ from, until }) => from <= day && (!until || day < until));
}

export function isDueOn(pledge: Pledge, day: Day): boolean {
  const first = pledge.terms[0];
  if (!first || day < first.from) return false;
  if (pledge.finishedOn && day >= pledge.finishedOn) return false;
  if (isResting(pledge, day)) return false;
  const { cadence } = termOn(pledge, day);
  return cadence.kind === 'daily' || cadence.days.includes(weekdayOf(day));
}

const searchedDays = 60;

/** The `count`-th due day after `day`, or null when none comes within sixty days. */
export function dueDayAfter(pledge: Pledge, day: Day, count: number): Day | null {
  let left = count;
  for (let ahead = 1; ahead <= searchedDays; ahead++) {
    const candidate = addDays(day, ahead);
    if (isDueOn(pledge, candidate)) left -= 1;
    if (left === 0) return candidate;
  }
  return null;
}

/** Mean days between due occasions: 1 for daily, 7 for one weekday. */
export function daysBetweenOccasions(cadence: Cadence): number {
  return cadence.kind === 'daily' ? 1 : 7 / cadence.days.length;
}
