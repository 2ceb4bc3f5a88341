import type { Weekday } from './day';
import type { Cover, Settings } from './settings';

/** What was chosen for one page and for now. It holds only while the cover that rules is one it was chosen under. */
export interface Look {
  readonly cover: Cover;
  readonly under: readonly Cover[];
}

/** After so many milliseconds without a touch an open page covers itself. */
export const idleAfter = 3 * 60 * 1000;

type PlainHours = Pick<Settings, 'plainDays' | 'plainFrom' | 'plainTo'>;
type Ruling = PlainHours & Pick<Settings, 'cover' | 'plainUntil'>;

/** Whether a moment lies in the hours chosen for Plain. Those past midnight belong to the day they began on. */
export function isPlainHour(
  { plainDays, plainFrom, plainTo }: PlainHours,
  now: Temporal.ZonedDateTime,
): boolean {
  const isChosen = (moment: Temporal.ZonedDateTime) => plainDays.includes(moment.dayOfWeek as Weekday);
  if (plainFrom < plainTo) return isChosen(now) && now.hour >= plainFrom && now.hour < plainTo;
  return (
    (isChosen(now) && now.hour >= plainFrom) || (isChosen(now.subtract({ days: 1 })) && now.hour < plainTo)
  );
}

/** Whether everything is plain until a moment still to come, as after leaving. */
export function isPlainForNow({ plainUntil }: Ruling, now: Temporal.ZonedDateTime): boolean {
  return now.epochMilliseconds < plainUntil;
}

/** The cover that rules every page at a moment. */
export function rulingCover(settings: Ruling, now: Temporal.ZonedDateTime): Cover {
  return isPlainForNow(settings, now) || isPlainHour(settings, now) ? 'plain' : settings.cover;
}

/** The next moment at which another cover may rule, or null when none is ahead. */
export function nextRuling(settings: Ruling, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const { plainDays, plainFrom, plainTo, plainUntil } = settings;
  const hours = plainDays.length === 0 ? [] : [plainFrom, plainTo];
  const turns = [0, 1].flatMap((days) =>
    hours.map((hour) =>
      now
        .toPlainDate()
        .add({ days })
        .toZonedDateTime({
          timeZone: now.timeZoneId,
          plainTime: Temporal.PlainTime.from({ hour }),
        }),
    ),
  );
  const until = Temporal.Instant.fromEpochMilliseconds(plainUntil).toZonedDateTimeISO(now.timeZoneId);
  return (
    [...turns, until]
      .filter((moment) => Temporal.ZonedDateTime.compare(moment, now) > 0)
      .sort(Temporal.ZonedDateTime.compare)[0] ?? null
  );
}

/** What is left of a choice once a cover rules: nothing, when it was made under another one. */
export function lookUnder(ruling: Cover, look: Look | null): Look | null {
  if (!look?.under.includes(ruling)) return null;
  const next = look.under.at(-1);
  return next === ruling && look.under.length > 1 ? { ...look, under: [ruling] } : look;
}

/** What a page shows: what was chosen for it, or else what rules. */
export function coverOf(ruling: Cover, look: Look | null): Cover {
  return lookUnder(ruling, look)?.cover ?? ruling;
}

/** A page covered for now: as set, and quiet where nothing is covered. */
export function coveredUnder(ruling: Cover): Look {
  return { cover: ruling === 'open' ? 'quiet' : ruling, under: [ruling] };
}

/** Covers an open page, uncovers a covered one. */
export function toggled(cover: Cover, ruling: Cover): Look {
  return cover === 'open' ? coveredUnder(ruling) : { cover: 'open', under: [ruling] };
}

/** Whether nobody has touched the page for so long that it covers itself. */
export function isIdle(touchedAt: number, now: number): boolean {
  return now - touchedAt >= idleAfter;
}
