import { isPlainForNow, rulingCover } from '../domain/cover';
import { endOf } from '../domain/day';
import type { Settings } from '../domain/settings';
import { now } from './clock';
import { useChangeSettings } from './useChangeSettings';
import { useCover } from './useCover';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** Which cover rules every page, and how to change that. */
export function useCoverSettings() {
  const settings = useSettings();
  const change = useChangeSettings();
  const { coverUp, stayUnder } = useCover();
  const { day } = useToday();
  const moment = now();
  const next = (changed: Partial<Settings>) => rulingCover({ ...settings, ...changed }, moment);
  return {
    /** Until when everything is plain for now, or null. */
    plainUntil: isPlainForNow(settings, moment)
      ? Temporal.Instant.fromEpochMilliseconds(settings.plainUntil).toZonedDateTimeISO(moment.timeZoneId)
      : null,
    /** The page on which Plain is chosen stays readable until it is covered; all others are plain at once. */
    choose(changed: Pick<Partial<Settings>, 'cover' | 'plainDays' | 'plainFrom' | 'plainTo'>) {
      if (next(changed) === 'plain') stayUnder('plain');
      return change(changed);
    },
    plainUntilTomorrow() {
      coverUp();
      return change({ plainUntil: endOf(day, settings.dayStartsAt, moment.timeZoneId).epochMilliseconds });
    },
    endPlain() {
      stayUnder(next({ plainUntil: 0 }));
      return change({ plainUntil: 0 });
    },
  };
}
