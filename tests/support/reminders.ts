import type { Day, Weekday } from '../../domain/day';
import type { PlanFacts } from '../../domain/plan';
import type { Delivery, ReminderDraft } from '../../domain/reminder';
import { defaultSettings, quietOf } from '../../domain/settings';
import { addReminder, changeReminder } from '../../storage/reminders';

interface Weekly {
  readonly weekday: Weekday;
  readonly time: string;
  readonly title: string;
}

/** A weekly time together. */
export function weeklyDraft(
  { weekday, time, title }: Weekly,
  change: Partial<ReminderDraft> = {},
): ReminderDraft {
  return {
    kind: 'together',
    title,
    schedule: { repeat: { kind: 'weekdays', days: [weekday] }, time, from: '2000-01-01' as Day },
    minutes: 120,
    leads: [0],
    ...change,
  };
}

/** Saves a weekly time together: a new one without `id`. */
export async function saveWeekly(
  { id, ...draft }: Weekly & { readonly id?: string },
  at: number,
): Promise<void> {
  if (id) await changeReminder(id, (latest) => ({ ...latest, ...weeklyDraft(draft) }), at);
  else await addReminder(weeklyDraft(draft), at);
}

/** What the plan follows from when nothing else is said: usual quiet hours, and an empty log. */
export function planFacts(change: Partial<PlanFacts> = {}): PlanFacts {
  return {
    reminders: [],
    pledges: [],
    log: [],
    outcomes: [],
    isAnsweredToday: false,
    isHardStretch: false,
    lookedAt: null,
    holds: [],
    dayStartsAt: defaultSettings.dayStartsAt,
    quiet: quietOf(defaultSettings),
    ...change,
  };
}

export function aDelivery(date: string, change: Partial<Delivery> = {}): Delivery {
  return { id: `delivery ${date}`, changedAt: 0, reminderId: 'reminder', date, lead: 0, ...change };
}
