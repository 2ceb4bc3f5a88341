import { addDays, type Day, dayAt } from './day';
import { deliveryOf, indexLog, isSettled, type LogIndex, type PlanFacts, triggersAround } from './plan';
import { isQuiet } from './quiet';
import { momentOn } from './reminder';
import { isWeeklyOrRarer } from './schedule';
import { changedAtOf, type Source, sourceId, type Trigger } from './trigger';

export const snoozes = ['minutes', 'hour', 'evening', 'tomorrow'] as const;
/** In ten minutes, in an hour, this evening, or tomorrow at its time. */
export type Snooze = (typeof snoozes)[number];

/** Something whose moment has come today and that was not answered. */
export interface Due {
  readonly key: string;
  readonly source: Source;
  readonly date: Day;
  /** The notifications of it that have come, by how long before it, in minutes. */
  readonly leads: readonly number[];
  /** When it is itself. */
  readonly at: Temporal.ZonedDateTime;
  /** How it can be put off; nothing after it was put off twice. */
  readonly snoozes: readonly Snooze[];
}

/** How often something can be put off. */
const mostLaters = 2;

const snoozeMinutes = 10;

type Moment = Temporal.ZonedDateTime;
const isBefore = (one: Moment, other: Moment) => Temporal.ZonedDateTime.compare(one, other) < 0;

export interface SnoozeFacts extends Pick<PlanFacts, 'quiet' | 'dayStartsAt'> {
  /** The hour (0 to 23) at which the evening begins. */
  readonly eveningFrom: number;
}

function momentOfSnooze(
  { source }: Pick<Trigger, 'source'>,
  choice: Snooze,
  { eveningFrom }: SnoozeFacts,
  now: Moment,
): Moment | null {
  const date = now.toPlainDate().toString() as Day;
  const zone = now.timeZoneId;
  switch (choice) {
    case 'minutes':
      return now.add({ minutes: snoozeMinutes });
    case 'hour':
      return now.add({ hours: 1 });
    case 'evening':
      return momentOn(date, `${String(eveningFrom).padStart(2, '0')}:00`, zone);
    case 'tomorrow': {
      // What comes daily comes tomorrow anyway.
      if (source.kind === 'pledge' || !isWeeklyOrRarer(source.reminder.schedule.repeat)) return null;
      return momentOn(addDays(date, 1), source.reminder.schedule.time, zone);
    }
  }
}

/**
 * When something that is put off comes again, or null where that cannot be: in quiet hours, after an appointment has
 * begun, or on another day than that of a promise.
 */
export function againAt(
  trigger: Pick<Trigger, 'source' | 'date' | 'at'>,
  choice: Snooze,
  facts: SnoozeFacts,
  now: Moment,
): Moment | null {
  const again = momentOfSnooze(trigger, choice, facts, now);
  if (!again || !isBefore(now, again) || isQuiet(facts.quiet, again)) return null;
  if (trigger.source.kind === 'pledge' && dayAt(again, facts.dayStartsAt) !== trigger.date) return null;
  return isBefore(now, trigger.at) && isBefore(trigger.at, again) ? null : again;
}

const isOf = (trigger: Trigger, other: Trigger) =>
  sourceId(trigger) === sourceId(other) && trigger.date === other.date;

function isOpen(trigger: Trigger, index: LogIndex, facts: PlanFacts, now: Moment): boolean {
  const delivery = deliveryOf(index, trigger);
  const hasCome = !isBefore(now, trigger.fires) || delivery?.shownAt !== undefined;
  const isToday = dayAt(trigger.fires, facts.dayStartsAt) === dayAt(now, facts.dayStartsAt);
  if (!hasCome || (!isToday && isBefore(trigger.expires, now))) return false;
  if (delivery) {
    const waits = delivery.againAt !== undefined && delivery.againAt > now.epochMilliseconds;
    return !delivery.answer && !waits && !isSettled(trigger, facts);
  }
  const wasMadeAfter = changedAtOf(trigger) >= trigger.fires.epochMilliseconds;
  return !wasMadeAfter && !isSettled(trigger, facts);
}

/** What has come today and waits for a word, the earliest first; each only once, however often it was told. */
export function dueNow(facts: PlanFacts & SnoozeFacts, now: Temporal.ZonedDateTime): readonly Due[] {
  const index = indexLog(facts.log);
  const open = triggersAround(facts, now).filter((one) => isOpen(one, index, facts, now));
  const latest = open.filter((one) => !open.some((other) => isOf(one, other) && other.lead < one.lead));
  return latest
    .sort((one, other) => Temporal.ZonedDateTime.compare(one.fires, other.fires))
    .map((trigger) => {
      const laters = deliveryOf(index, trigger)?.laters ?? 0;
      const { source, date, at } = trigger;
      return {
        key: `${sourceId(trigger)} ${date}`,
        source,
        date,
        leads: open.filter((one) => isOf(one, trigger)).map(({ lead }) => lead),
        at,
        snoozes: laters >= mostLaters ? [] : snoozes.filter((one) => againAt(trigger, one, facts, now)),
      };
    });
}

/** What a notification can be answered with: one thing is done at a tap, several are only looked at. */
export type NotificationAction = 'done' | 'open' | 'later';

export function actionsFor(shown: readonly { readonly laters?: number }[]): readonly NotificationAction[] {
  const laters = Math.max(0, ...shown.map((one) => one.laters ?? 0));
  return [shown.length === 1 ? 'done' : 'open', ...(laters < mostLaters ? ['later' as const] : [])];
}
