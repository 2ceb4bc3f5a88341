import type { Said } from '../../domain/saidTable';
import { database } from '../database';

const live = <Row extends { readonly removed?: true }>(rows: readonly Row[]) =>
  rows.filter(({ removed }) => !removed);

/** Everything that was said of days, read at one moment. Promises that were taken back still name what was said of them. */
export async function readSaid(): Promise<Said> {
  const { answers, notes, outcomes, pledges } = database;
  return database.transaction('r', [answers, notes, outcomes, pledges], async () => ({
    answers: live(await answers.toArray()),
    notes: live(await notes.toArray()),
    outcomes: live(await outcomes.toArray()),
    pledges: await pledges.toArray(),
  }));
}
