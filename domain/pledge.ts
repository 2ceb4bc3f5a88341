import { type Cadence, fallsOn } from './cadence';
import { addDays, type Day } from './day';
import type { Fact } from './fact';
import { type Beneficiary, type PledgeDraft, type PledgeSize, problemsOf } from './pledgeDraft';

/** What was promised from a day on. A change adds a term, so that days already lived keep theirs. */
export interface Term {
  readonly from: Day;
  readonly text: string;
  readonly cadence: Cadence;
  readonly when?: string;
  readonly forWhom?: Beneficiary;
  readonly size?: PledgeSize;
  /** The last day of this term; open when left out. */
  readonly until?: Day;
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
  /** It was let go rather than finished. */
  readonly letGo?: true;
  /** The person wants to go on although nothing was said for a while; counting begins anew from here. */
  readonly goesOnFrom?: Day;
  /** Wall-clock time, `HH:MM`, at which a neutral notification reminds of it on its days. */
  readonly remindAt?: string;
  /** Which of the first vessel's eight seams it fills, 0 to 7; on a later vessel, see `seamOn`. */
  readonly seam: number;
}

function termFrom(draft: PledgeDraft, today: Day): Term {
  if (Object.keys(problemsOf(draft, today)).length > 0)
    throw new RangeError('This promise cannot be kept as written');
  const when = draft.when?.trim();
  return {
    from: draft.from ?? today,
    text: draft.text.trim(),
    cadence: draft.cadence,
    ...(when ? { when } : {}),
    ...(draft.forWhom ? { forWhom: draft.forWhom } : {}),
    ...(draft.size ? { size: draft.size } : {}),
    ...(draft.until ? { until: draft.until } : {}),
  };
}

/**
 * A new promise, due from its first day on.
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

/** The term in force on the day before; before the first day, the first one. */
export function termBefore(pledge: Pledge, day: Day): Term {
  return pledge.terms.findLast(({ from }) => from < day) ?? termOn(pledge, '0000-01-01' as Day);
}

/** Today's wording and rhythm, whatever day it is. */
export function currentTerm(pledge: Pledge): Term {
  return termOn(pledge, '9999-12-31' as Day);
}

export function firstDayOf(pledge: Pledge): Day {
  return termOn(pledge, '0000-01-01' as Day).from;
}

/**
 * Changes words or rhythm from `today` on, or from the day the draft names. What has not begun yet gives way.
 * @throws RangeError as `makePledge` does.
 */
export function revisePledge(pledge: Pledge, draft: PledgeDraft, today: Day): Pledge {
  const term = termFrom(draft, today);
  const lived = pledge.terms.filter(({ from }) => from < term.from && from <= today);
  return { ...pledge, terms: [...lived, term] };
}

/** Nothing is due from `today` on, until `resumePledge`. */
export function restPledge(pledge: Pledge, today: Day): Pledge {
  if (statusOf(pledge, today) !== 'active') return pledge;
  return { ...pledge, rests: [...pledge.rests, { from: today }] };
}

/** Due again from `today` on, after a rest, also one that a pause began, or after it was finished. */
export function resumePledge(pledge: Pledge, today: Day): Pledge {
  const { finishedOn, letGo: _, ...open } = pledge;
  const rests = finishedOn ? [...open.rests, { from: finishedOn }] : open.rests;
  const term = currentTerm(open);
  const { until, ...openTerm } = term;
  const isOver = until !== undefined && until < today;
  return {
    ...open,
    terms: isOver ? [...open.terms, { ...openTerm, from: today }] : open.terms,
    rests: rests.map((rest) => (rest.until && rest.until <= today ? rest : { ...rest, until: today })),
  };
}

/** Done with honour: nothing is due from tomorrow on; what was kept stays. */
export function finishPledge(pledge: Pledge, today: Day): Pledge {
  if (pledge.finishedOn) return pledge;
  return { ...pledge, finishedOn: addDays(today, 1) };
}

/** Let go openly, which is honourable too: nothing is due from tomorrow on. */
export function letPledgeGo(pledge: Pledge, today: Day): Pledge {
  if (pledge.finishedOn) return pledge;
  return { ...finishPledge(pledge, today), letGo: true };
}

/** Says that a promise nothing was said of for a while goes on. */
export function goOnWithPledge(pledge: Pledge, today: Day): Pledge {
  return { ...pledge, goesOnFrom: today };
}

export const pledgeStatuses = ['active', 'waiting', 'resting', 'finished', 'let-go'] as const;
export type PledgeStatus = (typeof pledgeStatuses)[number];

export function statusOf(pledge: Pledge, today: Day): PledgeStatus {
  if (pledge.finishedOn) return pledge.letGo ? 'let-go' : 'finished';
  const { until } = currentTerm(pledge);
  if (until && until < today) return 'finished';
  if (isRestingOn(pledge, today)) return 'resting';
  return today < firstDayOf(pledge) ? 'waiting' : 'active';
}

export function isRestingOn(pledge: Pledge, day: Day): boolean {
  return pledge.rests.some(({ from, until }) => from <= day && (!until || day < until));
}

/** Whether nothing is due any more on a day: finished, let go, or past its last day. */
export function isOverOn(pledge: Pledge, day: Day): boolean {
  if (pledge.finishedOn && day >= pledge.finishedOn) return true;
  const { until } = termOn(pledge, day);
  return until !== undefined && day > until;
}

/** Whether the promise is in force on a day: begun, not resting, not over. */
export function holdsOn(pledge: Pledge, day: Day): boolean {
  return day >= firstDayOf(pledge) && !isOverOn(pledge, day) && !isRestingOn(pledge, day);
}

/** The day from which the weeks of a rhythm are counted: new words alone do not begin them anew. */
function rhythmBegan({ terms }: Pledge, term: Term): Day {
  const { cadence } = term;
  if (cadence.kind !== 'every-weeks') return term.from;
  const other = terms.findLastIndex(
    ({ from, cadence: one }) =>
      from < term.from &&
      !(one.kind === cadence.kind && one.weeks === cadence.weeks && one.day === cadence.day),
  );
  return terms[other + 1]?.from ?? term.from;
}

/** Whether there is something to be done on a day; with so many times a week, on any of its days. */
export function isDueOn(pledge: Pledge, day: Day): boolean {
  if (!holdsOn(pledge, day)) return false;
  const term = termOn(pledge, day);
  return fallsOn(term.cadence, day, rhythmBegan(pledge, term));
}

/** Whether anything can be said of a day: it is due, or the promise is one for when it happens. */
export function canBeMarkedOn(pledge: Pledge, day: Day): boolean {
  return (
    isDueOn(pledge, day) || (holdsOn(pledge, day) && termOn(pledge, day).cadence.kind === 'when-it-happens')
  );
}
