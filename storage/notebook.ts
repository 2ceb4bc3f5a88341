import type { StageId } from '../content/schema';
import type { PledgeLog } from '../domain/bowl';
import type { Answer, Note } from '../domain/checkIn';
import { addDays, type Day } from '../domain/day';
import { openDays } from '../domain/outcome';
import type { Profile } from '../domain/profile';
import type { Reminder } from '../domain/reminder';
import type { ItemMark, Shown } from '../domain/shown';
import { listAnswers, listNotes } from './checkIns';
import { database } from './database';
import { listLogs } from './pledges';
import { findFocus, findProfile } from './profile';
import { listReminders } from './reminders';
import { listItemMarks, listShown } from './shown';

/** Everything a page draws itself from, read at one moment. */
export interface Notebook {
  readonly profile: Profile | undefined;
  readonly focus: StageId;
  readonly logs: readonly PledgeLog[];
  /** The days that can still be answered, and today. */
  readonly answers: readonly Answer[];
  readonly notes: readonly Note[];
  readonly shown: readonly Shown[];
  readonly itemMarks: readonly ItemMark[];
  readonly reminders: readonly Reminder[];
}

/** Reads all of it in one transaction, so that no page shows half of a change. */
export async function readNotebook(today: Day): Promise<Notebook> {
  const from = addDays(today, 1 - openDays);
  return database.transaction('r', database.tables, async () => ({
    profile: await findProfile(),
    focus: await findFocus(),
    logs: await listLogs(),
    answers: await listAnswers(from, today),
    notes: await listNotes(from, today),
    shown: await listShown(today),
    itemMarks: await listItemMarks(),
    reminders: await listReminders(),
  }));
}
