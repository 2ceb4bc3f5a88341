import { type Day, toDay } from './day';
import type { Answers } from './exerciseRun';

/** A first appointment, as far as it was written down. */
export interface Appointment {
  readonly day: Day;
  /** Wall-clock time `HH:MM`, or null while only the day is known. */
  readonly time: string | null;
}

/** The appointment in what was written while looking for a helper, or null when there is none yet. */
export function appointmentOf(answers: Answers): Appointment | null {
  const { day, time } = answers;
  if (typeof day !== 'string') return null;
  try {
    return {
      day: toDay(day),
      time: typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null,
    };
  } catch {
    return null;
  }
}
