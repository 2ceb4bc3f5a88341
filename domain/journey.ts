import type { Lens, StageId } from '../content/schema';
import { restOf } from './card';
import type { Answer } from './checkIn';
import { addDays, type Day, daysBetween } from './day';
import type { Fact } from './fact';
import type { Shown } from './shown';
import { latestMove, neighboursOf, type StageMove } from './stage';

/** How true a sign of a stage feels: 1 not yet, 2 sometimes, 3 mostly. The latest answer counts. */
export interface SignAnswer extends Fact {
  readonly signId: string;
  readonly value: 1 | 2 | 3;
}

/** That a stage is tended beside the one in focus. */
export interface Tending extends Fact {
  readonly stage: StageId;
}

export const mostTended = 2;

/** That something broke again. It is written down; it takes nothing away. */
export interface Breach extends Fact {
  readonly day: Day;
  readonly note: string;
  /** The day on which it was settled enough to go on. */
  readonly settledOn?: Day;
}

/** That moving on was offered, so that it is not offered again soon. */
export interface StageOffer extends Fact {
  readonly day: Day;
  readonly stage: StageId;
}

/** That the person ended a hard stretch early. */
export interface StretchEnd extends Fact {
  readonly day: Day;
}

export interface JourneyFacts {
  readonly lens: Lens;
  readonly focus: StageId;
  readonly today: Day;
  /** The ids of the four signs of the stage in focus. */
  readonly signIds: readonly string[];
  readonly signAnswers: readonly SignAnswer[];
  readonly answers: readonly Answer[];
  readonly breaches: readonly Breach[];
  readonly offers: readonly StageOffer[];
  readonly moves: readonly StageMove[];
  /** Among it that staying was chosen. */
  readonly shown: readonly Shown[];
  readonly isHardStretch: boolean;
}

const signsNeeded = 3;
const mostly = 3;
const safeDaysNeeded = 8;
const safeDaysSeen = 14;
const mostlySafe = 4;
const daysBetweenOffers = 10;

function lastSafe(answers: readonly Answer[], today: Day, count: number): readonly number[] {
  return answers
    .filter(
      ({ question, removed, day, value }) => question === 'safe' && !removed && day <= today && value > 0,
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(-count)
    .map(({ value }) => value);
}

/**
 * Whether moving on may be offered: three of four signs feel mostly true, the hurt one felt mostly safe on eight
 * of the last fourteen answered days, nothing new is unsettled, and no hard stretch. Time alone never is enough.
 */
export function mayOfferMovingOn(facts: JourneyFacts): boolean {
  const { lens, focus, today, signIds, signAnswers, answers, breaches, offers } = facts;
  const isMostly = (id: string) =>
    signAnswers.some((one) => one.signId === id && !one.removed && one.value === mostly);
  const feelsSafe =
    lens === 'repairing' ||
    lastSafe(answers, today, safeDaysSeen).filter((value) => value >= mostlySafe).length >= safeDaysNeeded;
  return (
    neighboursOf(focus).length > 0 &&
    signIds.filter(isMostly).length >= signsNeeded &&
    feelsSafe &&
    !breaches.some(({ removed, settledOn }) => !removed && !settledOn) &&
    !facts.isHardStretch &&
    !offers.some(
      (offer) => !offer.removed && offer.day < today && daysBetween(offer.day, today) < daysBetweenOffers,
    )
  );
}

const uneasy = 2;
const uneasyDaysNeeded = 4;
const uneasyDaysSeen = 7;
const freshBreachDays = 14;

type GoingBackFacts = Pick<JourneyFacts, 'today' | 'answers' | 'breaches'>;

/** What speaks for going back: a new breach, or safety that was low on four of seven answered days. */
export function reasonToGoBack({ today, answers, breaches }: GoingBackFacts): 'breach' | 'return' | null {
  const isFresh = ({ removed, settledOn, day }: Breach) =>
    !removed && !settledOn && day > addDays(today, -freshBreachDays);
  const low = lastSafe(answers, today, uneasyDaysSeen).filter((value) => value <= uneasy);
  if (breaches.some(isFresh)) return 'breach';
  return low.length >= uneasyDaysNeeded ? 'return' : null;
}

const daysAfterMove = 3;

/** When the person last said where they want to be, as far as that still counts: by a move, or by choosing to stay. */
function settledAt({ today, moves, shown }: JourneyFacts): number | null {
  const move = latestMove(moves);
  const moved = move && daysBetween(move.day, today) < daysAfterMove ? move : null;
  const said = [moved, restOf('going-back', shown, today)].filter((one) => one !== null && one !== undefined);
  return said.length > 0 ? Math.max(...said.map(({ changedAt }) => changedAt)) : null;
}

/**
 * Why a move may be offered today, if one may: `ready` means going on, the others going back. Going back is not offered
 * on the day of a move and the two after it, nor for ten days after choosing to stay, unless something broke since;
 * and while anything speaks for going back, going on is not offered.
 */
export function moveOffered(facts: JourneyFacts): Exclude<StageMove['why'], 'choice' | undefined> | null {
  const { today, breaches, shown } = facts;
  const reason = reasonToGoBack(facts);
  if (reason) {
    const settled = settledAt(facts);
    if (settled === null) return reason;
    const since = breaches.filter(({ changedAt }) => changedAt > settled);
    return reasonToGoBack({ today, answers: [], breaches: since });
  }
  return mayOfferMovingOn(facts) && !restOf('moving-on', shown, today) ? 'ready' : null;
}
