import { addDays, type Day, dayAt } from './day';
import { holdOn } from './hold';
import { isDueOn, type Pledge } from './pledge';
import { canBeReminded } from './pledgeReminder';
import { momentOn, occurrences, type Reminder, type ReminderDraft } from './reminder';
import { type Around, pledgeTriggerOn, type Source, type Trigger, triggersFrom, triggersOf } from './trigger';

/** What quiet hours do to a notification: it comes later or earlier than its time, or not at all. */
export type QuietEffect = 'moved' | 'earlier' | 'silent';

/** Something that lies ahead, in time. */
export interface Coming {
  readonly key: string;
  readonly source: Source;
  readonly date: Day;
  readonly at: Temporal.ZonedDateTime;
  /** How long it takes; 0 for a promise. */
  readonly minutes: number;
  /** When notifications come, the first first; none when it is silent or paused. */
  readonly tells: readonly Temporal.ZonedDateTime[];
  readonly effect: QuietEffect | null;
  /** Whether a pause of everything keeps it silent. */
  readonly isPaused: boolean;
}

export interface ComingFacts extends Omit<Around, 'timeZone'> {
  readonly reminders: readonly Reminder[];
  readonly pledges: readonly Pledge[];
}

const compare = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other);

function effectOf(triggers: readonly Trigger[], wantedCount: number): QuietEffect | null {
  if (triggers.length === 0) return wantedCount > 0 ? 'silent' : null;
  if (triggers.some(({ wanted, fires }) => compare(fires, wanted) > 0)) return 'moved';
  return triggers.some(({ wanted, fires }) => compare(fires, wanted) < 0) ? 'earlier' : null;
}

/** Everything that lies ahead from `from` up to and including `to`, the first first. */
export function comingBetween(
  { reminders, pledges, ...facts }: ComingFacts,
  from: Day,
  to: Day,
  timeZone: string,
): readonly Coming[] {
  const around = { ...facts, timeZone };
  const isHeld = (at: Temporal.ZonedDateTime) =>
    holdOn(facts.holds, dayAt(at, facts.dayStartsAt)) !== undefined;
  const ofReminders = reminders.flatMap((reminder) =>
    occurrences(reminder, from, to, timeZone).map((occurrence): Coming => {
      const { date, at } = occurrence;
      const isPaused = !reminder.isAppointment && isHeld(at);
      const triggers = triggersOf(occurrence, around);
      const tells = triggers.map(({ fires }) => fires).sort(compare);
      const effect = isPaused ? null : effectOf(triggers, reminder.leads.length);
      const source = { kind: 'reminder', reminder } as const;
      return {
        key: `${reminder.id} ${date}`,
        source,
        date,
        at,
        minutes: reminder.minutes,
        tells,
        effect,
        isPaused,
      };
    }),
  );
  const ofPledges = pledges.flatMap((pledge) => pledgeComing(pledge, from, to, around));
  return [...ofReminders, ...ofPledges].sort((one, other) => compare(one.at, other.at));
}

function pledgeComing(pledge: Pledge, from: Day, to: Day, around: Around): readonly Coming[] {
  const { remindAt } = pledge;
  if (!remindAt || pledge.removed || !canBeReminded(pledge)) return [];
  const found: Coming[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (!isDueOn(pledge, date)) continue;
    const trigger = pledgeTriggerOn(pledge, date, around);
    const isPaused = holdOn(around.holds, date) !== undefined;
    const at = trigger?.at ?? momentOn(date, remindAt, around.timeZone);
    found.push({
      key: `${pledge.id} ${date}`,
      source: { kind: 'pledge', pledge },
      date,
      at,
      minutes: 0,
      tells: trigger ? [trigger.fires] : [],
      effect: isPaused ? null : effectOf(trigger ? [trigger] : [], 1),
      isPaused,
    });
  }
  return found;
}

/** What quiet hours do to a reminder as it is being written, at its first time from `today` on. */
export function quietEffectOf(
  draft: ReminderDraft,
  today: Day,
  quiet: Around['quiet'],
  timeZone: string,
): QuietEffect | null {
  const reminder: Reminder = { ...draft, id: '', changedAt: 0, sequence: 0 };
  const around = { quiet, timeZone, holds: [], dayStartsAt: 0 };
  for (const { triggers } of triggersFrom(reminder, today, around))
    return effectOf(triggers, reminder.leads.length);
  return null;
}
