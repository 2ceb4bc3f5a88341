import { now } from './clock';

/** How a moment of today or the next days is told: its time on the wall clock, and whether it is not today any more. */
export function useClockWords(): (at: number) => { readonly time: string; readonly isTomorrow: boolean } {
  const here = now();
  return (at) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(here.timeZoneId);
    return {
      time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
      isTomorrow: Temporal.PlainDate.compare(moment.toPlainDate(), here.toPlainDate()) > 0,
    };
  };
}
