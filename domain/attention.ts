import { addDays, type Day } from './day';
import { isClosed, markedOccasions, occasionsBefore } from './occasion';
import { currentTerm, statusOf } from './pledge';
import type { PledgeLog } from './pledgeLog';
import { settledBefore } from './settled';

/**
 * What a promise could be asked about: nothing was said of it for a while, it may be too big or the wrong one, or it
 * rests more often than not.
 */
export type Attention = 'quiet' | 'strained' | 'resting-often';

const unansweredUntilQuiet = 5;
const searchedDays = 460;

const strain = { lately: 7, unowned: 2, longer: 14, slips: 3 } as const;

const restShare = 1 / 4;
const restsLookedAt = 12;

const later = (a: Day, b: Day) => (a > b ? a : b);

/** The first day that counts: of the present words and rhythm, of a new beginning after a rest, or of going on. */
function beginningOf({ pledge }: PledgeLog): Day {
  const resumed = pledge.rests.flatMap(({ until }) => (until ? [until] : []));
  return [pledge.goesOnFrom, ...resumed].reduce<Day>(
    (last, day) => (day ? later(last, day) : last),
    currentTerm(pledge).from,
  );
}

/** The last five closed occasions are all unanswered. Forgetting to tap is not breaking a promise. */
function isQuiet(log: PledgeLog, today: Day): boolean {
  const said = log.outcomes.filter(({ removed }) => !removed).map(({ day }) => day);
  const first = later(beginningOf(log), addDays(today, -searchedDays));
  let unanswered = 0;
  for (const occasion of occasionsBefore(log.pledge, today, first)) {
    if (said.some((day) => day >= occasion.firstDay && day <= occasion.lastDay)) return false;
    if (isClosed(occasion, today)) unanswered += 1;
    if (unanswered === unansweredUntilQuiet) return true;
  }
  return false;
}

/** Two slips nobody owned in the last seven, or three of any kind in the last fourteen, of this wording. */
function isStrained(log: PledgeLog, today: Day): boolean {
  // What is settled may be in the log or only in its count, and must not make a difference.
  const first = later(beginningOf(log), settledBefore(log.pledge, today));
  const counted = markedOccasions(log.pledge, log.outcomes, log.repairs, today).filter(
    ({ day, value }) => day >= first && value !== null && value !== 'rest',
  );
  const slipsIn = (last: number) => counted.slice(-last).filter(({ value }) => value === 'missed');
  const unowned = slipsIn(strain.lately).filter(({ ownedOn }) => !ownedOn);
  return unowned.length >= strain.unowned || slipsIn(strain.longer).length >= strain.slips;
}

/** More than one in four of the last twelve occasions rested. */
function restsOften(log: PledgeLog, today: Day): boolean {
  const first = later(beginningOf(log), addDays(today, -searchedDays));
  const resting = new Set(
    log.outcomes.filter(({ value, removed }) => value === 'rest' && !removed).map(({ day }) => day),
  );
  let looked = 0;
  let rested = 0;
  for (const { firstDay, lastDay } of occasionsBefore(log.pledge, today, first)) {
    if ([...resting].some((day) => day >= firstDay && day <= lastDay)) rested += 1;
    looked += 1;
    if (looked === restsLookedAt) return rested / looked > restShare;
  }
  return false;
}

/** What to ask about, the weightiest first, or null. */
export function attentionFor(log: PledgeLog, today: Day): Attention | null {
  if (statusOf(log.pledge, today) !== 'active') return null;
  if (isStrained(log, today)) return 'strained';
  if (isQuiet(log, today)) return 'quiet';
  return restsOften(log, today) ? 'resting-often' : null;
}
