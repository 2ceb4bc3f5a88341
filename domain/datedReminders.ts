import type { ExerciseId } from '../content/schema';
import { type Agreement, reviewsDue } from './agreement';
import { appointmentOf } from './appointment';
import type { Day } from './day';
import { type ExerciseRun, exercisePath, pathOfRun } from './exerciseRun';
import { datesOf, type Goal } from './goal';
import type { Reminder } from './reminder';
import { templateOf } from './reminderTemplate';

/** What has days of its own, written down elsewhere. */
export interface DatedFacts {
  readonly agreements: readonly Agreement[];
  readonly goals: readonly Goal[];
  readonly runs: readonly ExerciseRun[];
  /** Whether the person goes on alone: then only limits of their own are looked at again. */
  readonly isAlone: boolean;
}

/** The exercise in which a first appointment is written down. */
export const appointmentExercise: ExerciseId = 'therapist';

/** When someone is reminded on a day of which no time is known. */
const morning = '09:00';

/** A reminder that nobody set: it follows from a day that was written down elsewhere, and changes with it. */
export interface DatedReminder extends Reminder {
  /** Where the day can be changed. */
  readonly path: string;
}

type Dated = Pick<DatedReminder, 'id' | 'kind' | 'changedAt' | 'path'> & {
  readonly day: Day;
  /** Wall-clock time, `HH:MM`; that of its template when left out. */
  readonly time?: string;
};

function reminderOn({ id, kind, changedAt, path, day, time }: Dated): DatedReminder {
  const template = templateOf(kind);
  const schedule = { repeat: { kind: 'once' }, time: time ?? template.time, from: day } as const;
  const { minutes, leads, isAppointment } = template;
  // A calendar takes the higher of two; minutes stay within what its numbers hold.
  const sequence = Math.floor(changedAt / 60_000);
  const rest = { minutes, leads, sequence, ...(isAppointment ? { isAppointment } : {}) };
  return { id, kind, changedAt, path, title: '', schedule, ...rest };
}

/**
 * The reminders that follow from reviews of agreements, days of goals from `from` on, and first appointments with a
 * helper. Their words are those of their kind, so that none of what was written stands in a notification.
 */
export function datedReminders(
  { agreements, goals, runs, isAlone }: DatedFacts,
  from: Day,
): readonly DatedReminder[] {
  const changed = new Map([...agreements, ...goals].map(({ id, changedAt }) => [id, changedAt]));
  const changedAt = (id: string) => changed.get(id) ?? 0;
  const reviews = reviewsDue(agreements, isAlone).map(({ id, day, kind }) =>
    reminderOn({
      ...{ id: `review:${id}`, kind: 'review', changedAt: changedAt(id), day },
      path: `${exercisePath(kind === 'boundary' ? 'boundaries' : 'transparency')}/of/${id}`,
    }),
  );
  const days = datesOf(goals, from).map(({ goalId, day }) =>
    reminderOn({
      ...{ id: `goal:${goalId}`, kind: 'project', changedAt: changedAt(goalId), day },
      path: exercisePath('goals'),
    }),
  );
  const appointments = runs.flatMap((run) => {
    const appointment = run.exercise === appointmentExercise && !run.removed && appointmentOf(run.answers);
    if (!appointment) return [];
    const { day, time } = appointment;
    const known = {
      id: `appointment:${run.id}`,
      kind: 'appointment',
      changedAt: run.changedAt,
      day,
    } as const;
    const reminder = reminderOn({ ...known, time: time ?? morning, path: pathOfRun(run) });
    // Told ahead it would name a time, and there is none yet.
    return [time ? reminder : { ...reminder, leads: [0] }];
  });
  return [...reviews, ...days, ...appointments];
}

/** Whether a reminder follows from a day written down elsewhere. */
export const isDated = (id: string): boolean => /^(?:review|goal|appointment):/.test(id);
