/** How the background last saw clock and zone, in milliseconds since the epoch. */
interface Looked {
  readonly at: number;
  readonly next: number | null;
  readonly zone: string;
  /** When it last began to look, where that look has not come to its end. */
  readonly begunAt?: number | undefined;
}

const patience = 60_000;

/**
 * Whether clock or zone are no longer as the background knew them: the person travelled, the clock was set, or an alarm
 * did not ring. Nothing tells a background of these; a page that is opened can.
 */
export function isOutdated({ at, next, zone, begunAt = at }: Looked, now: Temporal.ZonedDateTime): boolean {
  const isLate = next !== null && now.epochMilliseconds > next + patience;
  return zone !== now.timeZoneId || now.epochMilliseconds < Math.max(at, begunAt) || isLate;
}
