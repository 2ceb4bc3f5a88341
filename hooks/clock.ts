/** The only clock of the interface; the zone is read anew because people travel. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}
