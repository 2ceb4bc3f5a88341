import { addDays, type Day, dayAt } from './day';
import { waitsForMark } from './marking';
import type { Outcome } from './outcome';
import type { Pledge } from './pledge';
import { endOfQuiet, isQuiet } from './quiet';
import type { Delivery, Reminder } from './reminder';
import { isWeeklyOrRarer } from './schedule';
import {
  type Around,
  changedAtOf,
  daysAhead,
  isAppointment,
  pledgeTriggerOn,
  sourceId,
  type Trigger,
  triggersFrom,
} from './trigger';

/** Everything the plan follows from. The same facts at the same moment give the same plan. */
export interface PlanFacts extends Omit<Around, 'timeZone'> {
  readonly reminders: readonly Reminder[];
  /** Those that remind by themselves, and those that reminders are linked to. */
  readonly pledges: readonly Pledge[];
  /** What became of notifications, at least of the last `rememberedDays` and of all dates to come. */
  readonly log: readonly Delivery[];
  /** What was said of those promises, at least in the present week. */
  readonly outcomes: readonly Outcome[];
  /** Whether the present day has an answer of any kind. */
  readonly isAnsweredToday: boolean;
  readonly isHardStretch: boolean;
  /** When the plan was last carried out, in milliseconds since the epoch; null when it never was. */
  readonly lookedAt: number | null;
}

/** One notification, for everything that comes together. */
export interface Showing {
  /** When the first of them was due, in milliseconds since the epoch: a second time replaces the first. */
  readonly shownFor: number;
  readonly triggers: readonly Trigger[];
}

/** What is to be done now, and when to look again. */
export interface Plan {
  readonly show: Showing | null;
  /** To be remembered as passed over in silence. */
  readonly passed: readonly Trigger[];
  /** To be remembered as missed: the page says so once. */
  readonly missed: readonly Trigger[];
  readonly next: Temporal.ZonedDateTime | null;
}

const mostShownADay = 3;

/** What comes within this many minutes of each other comes together. */
const mergedMinutes = 10;

/** How far back the plan looks for what was missed, in days. */
export const rememberedDays = 60;

// Of something that never gets through, such as a daily one inside quiet hours, the rest is looked at later.
const mostLookedAhead = 20;

// What quiet hours can take something away from its time, in days.
const mostMoved = 3;

const twoDays = 2 * 24 * 60 * 60 * 1000;

// Two occasions of a promise eight weeks apart lie within it.
const searchedPledgeDays = 64;

type Moment = Temporal.ZonedDateTime;

const isUpTo = (one: Moment, other: Moment) => Temporal.ZonedDateTime.compare(one, other) <= 0;
const soonest = (moments: readonly Moment[]) =>
  moments.reduce<Moment | null>((first, one) => (first && isUpTo(first, one) ? first : one), null);

const keyOf = (id: string, date: string, lead: number) => `${id} ${date} ${lead}`;
const keyOfTrigger = (trigger: Trigger) => keyOf(sourceId(trigger), trigger.date, trigger.lead);

/** The log by what it is about. */
export type LogIndex = ReadonlyMap<string, Delivery>;

export function indexLog(log: readonly Delivery[]): LogIndex {
  return new Map(
    log
      .filter(({ removed }) => !removed)
      .map((one) => [keyOf(one.reminderId, one.date, one.lead), one] as const),
  );
}

export const deliveryOf = (index: LogIndex, trigger: Trigger): Delivery | undefined =>
  index.get(keyOfTrigger(trigger));

const momentAt = (milliseconds: number, { timeZoneId }: Moment) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZoneId);

/** Whether it was about to be shown for the first time, and nobody knows whether it was. */
const isUnsure = ({ showingFor, againAt }: Delivery) => showingFor !== undefined && againAt === undefined;

/** A trigger as the log leaves it to be done: not at all, as planned, or again when it was asked for later. */
function left(trigger: Trigger, index: LogIndex, now: Moment): Trigger | null {
  const delivery = deliveryOf(index, trigger);
  // One changed after its moment waits for the next; a change from a clock that was set back says nothing.
  const changedAt = changedAtOf(trigger);
  if (!delivery || (!delivery.answer && (delivery.missed || isUnsure(delivery)))) {
    const isLate = changedAt >= trigger.fires.epochMilliseconds && changedAt <= now.epochMilliseconds;
    return isLate ? null : trigger;
  }
  if (delivery.answer || delivery.againAt === undefined) return null;
  const fires = momentAt(delivery.againAt, now);
  return { ...trigger, fires, expires: fires.add({ hours: 2 }) };
}

/** Every trigger that can matter now: what may be late, and what may come within the merged minutes. */
export function triggersAround(facts: PlanFacts, now: Moment): readonly Trigger[] {
  const around = { ...facts, timeZone: now.timeZoneId };
  const date = now.toPlainDate().toString() as Day;
  const ofReminders = facts.reminders.flatMap((reminder) => {
    const found: Trigger[] = [];
    const until = addDays(date, daysAhead(reminder) + mostMoved);
    for (const { occurrence, triggers } of triggersFrom(reminder, addDays(date, -mostMoved), around)) {
      if (occurrence.date > until) break;
      found.push(...triggers);
    }
    return found;
  });
  const today = dayAt(now, facts.dayStartsAt);
  const ofPledges = facts.pledges.flatMap((pledge) => pledgeTriggerOn(pledge, today, around) ?? []);
  return [...ofReminders, ...ofPledges];
}

/** Whether nothing needs to be said any more: it was answered elsewhere, or these are hard days. */
export function isSettled(trigger: Trigger, facts: PlanFacts): boolean {
  const { source, date } = trigger;
  if (source.kind === 'pledge') {
    const outcomes = facts.outcomes.filter(({ pledgeId }) => pledgeId === source.pledge.id);
    return facts.isHardStretch || !waitsForMark({ pledge: source.pledge, outcomes }, date);
  }
  const { reminder } = source;
  if (reminder.kind === 'check-in' && facts.isAnsweredToday) return true;
  return facts.outcomes.some(
    ({ pledgeId, day, removed }) => !removed && pledgeId === reminder.pledgeId && day === date,
  );
}

/** How many notifications were shown on a day of those that count. */
function shownOn(day: Day, { log, reminders, dayStartsAt }: PlanFacts, now: Moment): number {
  const isNear = (at: number) => Math.abs(at - now.epochMilliseconds) <= twoDays;
  const exempt = new Set(reminders.filter((one) => one.isAppointment).map(({ id }) => id));
  const moments = log
    .filter(
      ({ shownAt, reminderId, removed }) =>
        shownAt !== undefined && isNear(shownAt) && !removed && !exempt.has(reminderId),
    )
    .map(({ shownAt = 0 }) => shownAt);
  return [...new Set(moments)].filter((at) => dayAt(momentAt(at, now), dayStartsAt) === day).length;
}

const isAgain = (trigger: Trigger, index: LogIndex) => deliveryOf(index, trigger)?.againAt !== undefined;

/** After a clock was set back another notification may already be known by this moment. */
function unusedFrom(moment: number, { log }: PlanFacts): number {
  const used = new Set(log.flatMap(({ shownFor, showingFor }) => [shownFor, showingFor]));
  let unused = moment;
  while (used.has(unused)) unused += 1;
  return unused;
}

/**
 * What a notification is known by: the moment the first of it was due, unless some of it was about to be shown when the
 * worker was stopped. Then it keeps that name, also when the one it was named after has become too late.
 */
function nameOf(
  wanted: readonly Trigger[],
  joining: readonly Trigger[],
  facts: PlanFacts,
  index: LogIndex,
): number {
  const before = [...wanted, ...joining].flatMap((one) => deliveryOf(index, one)?.showingFor ?? []);
  if (before.length > 0) return Math.min(...before);
  return unusedFrom(Math.min(...wanted.map(({ fires }) => fires.epochMilliseconds)), facts);
}

interface Present {
  readonly show: Showing | null;
  readonly passed: readonly Trigger[];
}

function presentOf(open: readonly Trigger[], facts: PlanFacts, index: LogIndex, now: Moment): Present {
  const waiting = open.filter(({ expires }) => isUpTo(now, expires));
  if (isQuiet(facts.quiet, now)) return { show: null, passed: [] };
  const due = waiting.filter(({ fires }) => isUpTo(fires, now));
  if (due.length === 0) return { show: null, passed: [] };
  const settled = due.filter((one) => isSettled(one, facts));
  const isFull = shownOn(dayAt(now, facts.dayStartsAt), facts, now) >= mostShownADay;
  // What a person asked for again comes however much else there was.
  const getsThrough = (one: Trigger) =>
    !isSettled(one, facts) && (!isFull || isAppointment(one) || isAgain(one, index));
  const wanted = due.filter(getsThrough);
  const passed = [...settled, ...due.filter((one) => !settled.includes(one) && !wanted.includes(one))];
  if (wanted.length === 0) return { show: null, passed };
  const soon = now.add({ minutes: mergedMinutes });
  // What a person asked for later does not come earlier than they asked.
  const joining = waiting.filter(
    (one) => !due.includes(one) && !isAgain(one, index) && isUpTo(one.fires, soon) && getsThrough(one),
  );
  const shownFor = nameOf(wanted, joining, facts, index);
  return { show: { shownFor, triggers: [...wanted, ...joining] }, passed };
}

/** What went by since the plan was last carried out, the latest of each reminder that comes weekly or more rarely. */
function missedSince(facts: PlanFacts, index: LogIndex, now: Moment): readonly Trigger[] {
  const { lookedAt } = facts;
  if (lookedAt === null) return [];
  const since = Math.max(lookedAt, now.subtract({ days: rememberedDays }).epochMilliseconds);
  const around = { ...facts, timeZone: now.timeZoneId };
  const first = addDays(momentAt(since, now).toPlainDate().toString() as Day, -mostMoved);
  const today = now.toPlainDate().toString() as Day;
  return facts.reminders.flatMap((reminder) => {
    if (!isWeeklyOrRarer(reminder.schedule.repeat)) return [];
    let latest: Trigger | null = null;
    const last = addDays(today, daysAhead(reminder));
    for (const { occurrence, triggers } of triggersFrom(reminder, first, around)) {
      if (occurrence.date > last) break;
      for (const one of triggers) {
        const isPast = !isUpTo(now, one.expires) && one.expires.epochMilliseconds > since;
        const delivery = deliveryOf(index, one);
        const isOpen = (!delivery || isUnsure(delivery)) && left(one, index, now) !== null;
        if (isPast && isOpen && !isSettled(one, facts)) latest = one;
      }
    }
    return latest ? [latest] : [];
  });
}

function nextOfReminder(
  reminder: Reminder,
  facts: PlanFacts,
  handled: (trigger: Trigger) => boolean,
  now: Moment,
): Moment | null {
  const around = { ...facts, timeZone: now.timeZoneId };
  const date = now.toPlainDate().toString() as Day;
  const margin = daysAhead(reminder) + mostMoved;
  let best: Moment | null = null;
  let looked = 0;
  for (const { occurrence, triggers } of triggersFrom(reminder, addDays(date, -mostMoved), around)) {
    if (best && occurrence.date > addDays(best.toPlainDate().toString() as Day, margin)) break;
    for (const one of triggers)
      if (!isUpTo(one.fires, now) && !handled(one) && (!best || !isUpTo(best, one.fires))) best = one.fires;
    // Nothing of what was not looked at can come before this.
    const reach = occurrence.at.subtract({ days: margin });
    if (isUpTo(reach, now)) continue;
    looked += 1;
    if (looked >= mostLookedAhead) return best ?? reach;
  }
  return best;
}

function nextOfPledge(
  pledge: Pledge,
  facts: PlanFacts,
  handled: (trigger: Trigger) => boolean,
  now: Moment,
): Moment | null {
  const around = { ...facts, timeZone: now.timeZoneId };
  const today = dayAt(now, facts.dayStartsAt);
  for (let ahead = 0; ahead <= searchedPledgeDays; ahead += 1) {
    const trigger = pledgeTriggerOn(pledge, addDays(today, ahead), around);
    if (trigger && !isUpTo(trigger.fires, now) && !handled(trigger)) return trigger.fires;
  }
  return null;
}

function nextOf(
  facts: PlanFacts,
  open: readonly Trigger[],
  done: readonly Trigger[],
  index: LogIndex,
  now: Moment,
): Moment | null {
  const doneKeys = new Set(done.map(keyOfTrigger));
  const handled = (one: Trigger) => doneKeys.has(keyOfTrigger(one)) || left(one, index, now) === null;
  const still = open.filter((one) => !doneKeys.has(keyOfTrigger(one)) && isUpTo(now, one.expires));
  const again = still.filter((one) => isAgain(one, index) && !isUpTo(one.fires, now));
  const held = still.filter(({ fires }) => isUpTo(fires, now));
  const quietEnds = held.length > 0 ? endOfQuiet(facts.quiet, now) : null;
  return soonest(
    [
      ...facts.reminders.map((one) => nextOfReminder(one, facts, handled, now)),
      ...facts.pledges.map((one) => nextOfPledge(one, facts, handled, now)),
      ...again.map(({ fires }) => fires),
      quietEnds && held.some(({ expires }) => isUpTo(quietEnds, expires)) ? quietEnds : null,
    ].filter((one) => one !== null),
  );
}

/**
 * What is to be shown and remembered now, and the next moment at which there may be something to do: when all of this
 * plan was carried out, nothing is due before it.
 */
export function planAt(facts: PlanFacts, now: Temporal.ZonedDateTime): Plan {
  const index = indexLog(facts.log);
  const open = triggersAround(facts, now).flatMap((one) => left(one, index, now) ?? []);
  const { show, passed } = presentOf(open, facts, index, now);
  const missed = missedSince(facts, index, now);
  const done = [...(show?.triggers ?? []), ...passed];
  return { show, passed, missed, next: nextOf(facts, open, done, index, now) };
}
