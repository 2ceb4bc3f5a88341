import { addDays, dayAt, endOf, momentIn } from './day';
import { type Hold, holdOn } from './hold';
import type { Settings } from './settings';

/** Whether the toolbar dot shows: only from the chosen hour until the day ends, while today is unanswered. */
export function showsDot(
  settings: Settings,
  isAnsweredToday: boolean,
  now: Temporal.ZonedDateTime,
  holds: readonly Hold[] = [],
): boolean {
  if (!settings.dot || isAnsweredToday || holdOn(holds, dayAt(now, settings.dayStartsAt))) return false;
  const opens = dotOpens(settings, now);
  return Temporal.ZonedDateTime.compare(now, opens) >= 0;
}

/** What else can be waited for. */
interface Waiting {
  readonly holds?: readonly Hold[];
  /** Whether something waits on the page that no notification told of. */
  readonly waits?: boolean;
  /** Until when nothing appears on the screen, in milliseconds since the epoch. */
  readonly hushedUntil?: number | null;
}

/** The moment from which today's dot may show. */
function dotOpens({ dotFrom, dayStartsAt }: Settings, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return momentIn(dayAt(now, dayStartsAt), dotFrom, dayStartsAt, now.timeZoneId);
}

/**
 * The next moment at which the background has something to do: what is planned next (`planAt`), the dot appearing, the
 * day ending over a visible dot (also one for what waits unseen), a pause of everything ending, or silence ending. Null
 * when nothing is ahead, so that nothing is woken in vain.
 */
export function nextWake(
  planned: Temporal.ZonedDateTime | null,
  settings: Settings,
  isAnsweredToday: boolean,
  now: Temporal.ZonedDateTime,
  { holds = [], waits = false, hushedUntil = null }: Waiting = {},
): Temporal.ZonedDateTime | null {
  const moments: Temporal.ZonedDateTime[] = planned ? [planned] : [];
  if (hushedUntil !== null)
    moments.push(Temporal.Instant.fromEpochMilliseconds(hushedUntil).toZonedDateTimeISO(now.timeZoneId));
  const hold = holdOn(holds, dayAt(now, settings.dayStartsAt));
  if (waits) moments.push(endOf(dayAt(now, settings.dayStartsAt), settings.dayStartsAt, now.timeZoneId));
  if (hold) moments.push(endOf(addDays(hold.until, -1), settings.dayStartsAt, now.timeZoneId));
  else if (settings.dot) {
    const ends = endOf(dayAt(now, settings.dayStartsAt), settings.dayStartsAt, now.timeZoneId);
    const opens = dotOpens(settings, now);
    if (isAnsweredToday) moments.push(dotOpens(settings, ends));
    else moments.push(showsDot(settings, false, now) ? ends : opens);
  }
  return moments.sort(Temporal.ZonedDateTime.compare)[0] ?? null;
}
