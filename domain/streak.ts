import { addDays, type Day } from './day';
import type { Outcome, OutcomeValue, Repair } from './outcome';
import { dueDayAfter, type Pledge } from './pledge';

export interface Streak {
  /** Never falls unless the log itself is corrected. */
  readonly keptInAll: number;
  /** Kept occasions since the last slip that ended the run; partly, rest and unanswered hold it. */
  readonly inARow: number;
  /** Slips inside the present run that were owned in time. */
  readonly mended: number;
  /** Slips inside the present run that can still be owned. */
  readonly open: number;
  /** The longest settled run; one with an open slip counts only up to the slip. */
  readonly longest: number;
}

const occasionsBetweenSlips = 7;
const daysUntilClosed = 2;
const daysToOwn = 3;

/**
 * The last day on which a slip can be owned so that the run holds: three days after it, or until the second
 * next due occasion closes (two days after that occasion), whichever is later. Where a rest or a finish leaves no
 * such occasion the rhythm alone tells, so that neither of them undoes a slip already owned.
 */
export function lastDayToOwn(pledge: Pledge, slip: Day): Day {
  const afterThreeDays = addDays(slip, daysToOwn);
  const { finishedOn: _, ...unfinished } = pledge;
  const secondNext = dueDayAfter(pledge, slip, 2) ?? dueDayAfter({ ...unfinished, rests: [] }, slip, 2);
  const closes = secondNext ? addDays(secondNext, daysUntilClosed) : afterThreeDays;
  return closes > afterThreeDays ? closes : afterThreeDays;
}

type SlipFate = 'mended' | 'open' | 'ends';

interface Occasion {
  readonly day: Day;
  readonly value: Exclude<OutcomeValue, 'rest'>;
}

function answeredOccasions(outcomes: readonly Outcome[]): readonly Occasion[] {
  return outcomes
    .filter((outcome) => !outcome.removed)
    .flatMap(({ day, value }) => (value === 'rest' ? [] : [{ day, value }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Reads the run of a promise from its log. Only kept, partly and missed occasions count; a missed one is mended
 * when it was owned in time and no other slip lies within the seven counted occasions before it, so that a
 * cycle of breaking and owning does not look like a run. A run damaged beyond repair discourages more than one
 * that can be repaired (Silverman & Barasch 2023, Journal of Consumer Research 49:1095–1117).
 */
export function streakOf(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  repairs: readonly Repair[],
  today: Day,
): Streak {
  const occasions = answeredOccasions(outcomes);
  const ownedOn = new Map<Day, Day>();
  for (const { day, ownedOn: owned, removed } of repairs) {
    const earlier = ownedOn.get(day);
    if (!removed && (!earlier || owned < earlier)) ownedOn.set(day, owned);
  }

  function fateOf(slip: Day): SlipFate {
    const owned = ownedOn.get(slip);
    const lastDay = lastDayToOwn(pledge, slip);
    if (owned) return owned <= lastDay ? 'mended' : 'ends';
    return today <= lastDay ? 'open' : 'ends';
  }

  let keptInAll = 0;
  let run = { kept: 0, mended: 0, open: 0 };
  let settled = 0;
  let longest = 0;
  let lastSlip = Number.NEGATIVE_INFINITY;
  occasions.forEach(({ day, value }, index) => {
    if (value === 'kept') {
      keptInAll += 1;
      settled += 1;
      longest = Math.max(longest, settled);
      run = { ...run, kept: run.kept + 1 };
    }
    if (value === 'missed') {
      const isRecent = index - lastSlip <= occasionsBetweenSlips;
      const fate = isRecent ? 'ends' : fateOf(day);
      lastSlip = index;
      if (fate !== 'mended') settled = 0;
      if (fate === 'ends') run = { kept: 0, mended: 0, open: 0 };
      else run = { ...run, [fate]: run[fate] + 1 };
    }
  });
  return { keptInAll, inARow: run.kept, mended: run.mended, open: run.open, longest };
}
