import { appointmentExercise, type DatedReminder, datedReminders } from '../domain/datedReminders';
import { addDays, type Day } from '../domain/day';
import { rememberedDays } from '../domain/plan';
import { isAlone } from '../domain/profile';
import { listAgreements } from './agreements';
import { listRunsOf } from './exerciseRuns';
import { listGoals } from './goals';
import { findProfile } from './profile';

/** The reminders that follow from days written down elsewhere, of which the plan still has to know. */
export async function listDatedReminders(today: Day): Promise<readonly DatedReminder[]> {
  const [agreements, goals, runs, profile] = await Promise.all([
    listAgreements(),
    listGoals(),
    listRunsOf(appointmentExercise),
    findProfile(),
  ]);
  const facts = { agreements, goals, runs, isAlone: isAlone(profile) };
  return datedReminders(facts, addDays(today, -rememberedDays));
}
