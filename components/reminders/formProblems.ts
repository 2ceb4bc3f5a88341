import type { ReminderProblems } from '../../domain/reminder';

/** What is wrong with a reminder in its form, for each field. */
export interface FormProblems extends ReminderProblems {
  /** Whether nothing of it is still to come. */
  readonly isPast?: true;
}
