import { addDays, type Day, dayAt } from './day';
import { type Hold, holdOn } from './hold';
import { currentTerm, isDueOn, type Pledge } from './pledge';
import { type Delivery, isTimeOfDay, momentOn } from './reminder';

/** A promise of which a notification reminds now. */
export interface Reminding {
  readonly pledge: Pledge;
  /** The moment it is shown for. */
  readonly at: Temporal.ZonedDateTime;
  readonly laters: number;
}

/** What kept the days reminded of is the same for all that follows: now, pauses, and where a day begins. */
export interface RemindingFacts {
  readonly pledges: readonly Pledge[];
  /** Of the present day. */
  readonly deliveries: readonly Delivery[];
  readonly now: Temporal.ZonedDateTime;
  readonly holds: readonly Hold[];
  readonly dayStartsAt: number;
}

const mostLaters = 2;

// Two occasions eight weeks apart lie within it.
const searchedDays = 64;

/** Whether a promise has days on which it can be reminded of. */
export function canBeReminded(pledge: Pledge): boolean {
  return !pledge.finishedOn && currentTerm(pledge).cadence.kind !== 'when-it-happens';
}

/**
 * Reminds of a promise at a wall-clock time on its days, or no longer when `time` is null.
 * @throws RangeError when the time is not written `HH:MM`.
 */
export function remindPledgeAt(pledge: Pledge, time: string | null): Pledge {
  const { remindAt: _, ...silent } = pledge;
  if (time === null) return silent;
  if (!isTimeOfDay(time)) throw new RangeError('A time of day is written HH:MM');
  return { ...silent, remindAt: time };
}

/** An hour before the day's beginning belongs to the night after. */
function momentOfDay(day: Day, time: string, { now, dayStartsAt }: RemindingFacts): Temporal.ZonedDateTime {
  const at = momentOn(day, time, now.timeZoneId);
  return dayAt(at, dayStartsAt) === day ? at : momentOn(addDays(day, 1), time, now.timeZoneId);
}

const deliveryOf = ({ deliveries }: RemindingFacts, { id }: Pledge, day: Day) =>
  deliveries.find(({ reminderId, date }) => reminderId === id && date === day);

const atMilliseconds = (milliseconds: number, { timeZoneId }: Temporal.ZonedDateTime) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZoneId);

function remindingOf(pledge: Pledge, today: Day, facts: RemindingFacts): Reminding | null {
  const { now } = facts;
  const { remindAt } = pledge;
  if (!remindAt || pledge.removed || !canBeReminded(pledge) || !isDueOn(pledge, today)) return null;
  const delivery = deliveryOf(facts, pledge, today);
  if (!delivery) {
    const at = momentOfDay(today, remindAt, facts);
    const isTime = Temporal.ZonedDateTime.compare(at, now) <= 0 && pledge.changedAt < at.epochMilliseconds;
    return isTime ? { pledge, at, laters: 0 } : null;
  }
  const { againAt, laters = 0 } = delivery;
  if (againAt === undefined || againAt > now.epochMilliseconds) return null;
  return { pledge, at: atMilliseconds(againAt, now), laters };
}

/**
 * The promises whose moment has come on the present day, or has come again, and that were not yet shown for it.
 * Yesterday's are let go. One changed after its moment waits for its next day.
 */
export function remindingsNow(facts: RemindingFacts): readonly Reminding[] {
  const today = dayAt(facts.now, facts.dayStartsAt);
  if (holdOn(facts.holds, today)) return [];
  return facts.pledges.flatMap((pledge) => remindingOf(pledge, today, facts) ?? []);
}

function nextOf(pledge: Pledge, facts: RemindingFacts): Temporal.ZonedDateTime | null {
  const { now, holds, dayStartsAt } = facts;
  const { remindAt } = pledge;
  if (!remindAt || pledge.removed || !canBeReminded(pledge)) return null;
  const today = dayAt(now, dayStartsAt);
  const delivery = deliveryOf(facts, pledge, today);
  const { againAt } = delivery ?? {};
  if (againAt !== undefined && againAt > now.epochMilliseconds) return atMilliseconds(againAt, now);
  for (let ahead = delivery ? 1 : 0; ahead <= searchedDays; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isDueOn(pledge, day) || holdOn(holds, day)) continue;
    const at = momentOfDay(day, remindAt, facts);
    if (Temporal.ZonedDateTime.compare(at, now) > 0) return at;
  }
  return null;
}

/** The next moment at which any promise may be reminded of, or null. */
export function nextReminding(facts: RemindingFacts): Temporal.ZonedDateTime | null {
  const moments = facts.pledges.flatMap((pledge) => nextOf(pledge, facts) ?? []);
  return moments.sort(Temporal.ZonedDateTime.compare)[0] ?? null;
}

/** What a notification can be answered with: one promise is done at a tap, several are only looked at. */
export type RemindingAction = 'done' | 'open' | 'later';

export function actionsFor(shown: readonly { readonly laters?: number }[]): readonly RemindingAction[] {
  const laters = Math.max(0, ...shown.map((one) => one.laters ?? 0));
  return [shown.length === 1 ? 'done' : 'open', ...(laters < mostLaters ? ['later' as const] : [])];
}

/** An hour from now, or null when that is another day: yesterday's promise reminds nobody. */
export function laterFrom(
  now: Temporal.ZonedDateTime,
  day: Day,
  dayStartsAt: number,
): Temporal.ZonedDateTime | null {
  const later = now.add({ hours: 1 });
  return dayAt(later, dayStartsAt) === day ? later : null;
}
