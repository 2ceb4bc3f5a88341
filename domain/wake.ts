import { dayAt, endOf } from './day';
import { type Reminder, soonest } from './reminder';
import type { Settings } from './settings';

/** Whether the toolbar dot shows: only from the chosen hour until the day ends, while today is unanswered. */
export function showsDot(settings: Settings, isAnsweredToday: boolean, now: Temporal.ZonedDateTime): boolean {
  if (!settings.dot || isAnsweredToday) return false;
  const opens = dotOpens(settings, now);
  return Temporal.ZonedDateTime.compare(now, opens) >= 0;
}

/** The moment from which today's dot may show; an hour before the day's beginning belongs to the night after. */
function dotOpens(settings: Settings, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const date = Temporal.PlainDate.from(dayAt(now, settings.dayStartsAt)).add({
    days: settings.dotFrom < settings.dayStartsAt ? 1 : 0,
  });
  return date.toZonedDateTime({
    timeZone: now.timeZoneId,
    plainTime: Temporal.PlainTime.from({ hour: settings.dotFrom }),
  });
}

/**
 * The next moment at which the background has something to do: a reminder, the dot appearing, or the day
 * ending over a visible dot. Null when nothing is ahead, so that nothing is woken in vain.
 */
export function nextWake(
  reminders: readonly Reminder[],
  settings: Settings,
  isAnsweredToday: boolean,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  const moments: Temporal.ZonedDateTime[] = [];
  const reminder = soonest(reminders, now);
  if (reminder) moments.push(reminder.at);
  if (settings.dot) {
    const ends = endOf(dayAt(now, settings.dayStartsAt), settings.dayStartsAt, now.timeZoneId);
    const opens = dotOpens(settings, now);
    if (isAnsweredToday) moments.push(dotOpens(settings, ends));
    else moments.push(showsDot(settings, false, now) ? ends : opens);
  }
  return moments.sort(Temporal.ZonedDateTime.compare)[0] ?? null;
}
