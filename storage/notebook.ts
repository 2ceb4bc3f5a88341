import type { StageId } from '../content/schema';
import type { Answer, Note } from '../domain/checkIn';
import type { Completion } from '../domain/completion';
import type { DatedReminder } from '../domain/datedReminders';
import { addDays, type Day } from '../domain/day';
import type { OwnItem } from '../domain/ownItem';
import type { PledgeLog } from '../domain/pledgeLog';
import type { Profile } from '../domain/profile';
import type { Delivery, Reminder } from '../domain/reminder';
import type { Vessel } from '../domain/shelf';
import type { ItemMark, Shown } from '../domain/shown';
import { focusOf } from '../domain/stage';
import { findLastAnsweredBefore, listAnswers, listNotes } from './checkIns';
import { database } from './database';
import { listDatedReminders } from './datedReminders';
import { type Journey, readJourney } from './journey';
import { listOwnItems } from './ownItems';
import { listLogs } from './pledgeLogs';
import { findProfile } from './profile';
import { listDeliveriesFrom, listReminders } from './reminders';
import { listCompletions, listVessels } from './shelf';
import { listItemMarks, listShown } from './shown';

const lookBackDays = 60;

/** Everything a page draws itself from, read at one moment. */
export interface Notebook {
  readonly profile: Profile | undefined;
  readonly focus: StageId;
  readonly journey: Journey;
  readonly ownItems: readonly OwnItem[];
  readonly logs: readonly PledgeLog[];
  /** Of the last sixty days: what the rules look back on. */
  readonly answers: readonly Answer[];
  readonly notes: readonly Note[];
  /** The last day before today with an answer, however long ago. */
  readonly lastAnsweredBefore: Day | null;
  readonly shown: readonly Shown[];
  readonly itemMarks: readonly ItemMark[];
  readonly reminders: readonly Reminder[];
  /** Those that follow from days written down elsewhere. */
  readonly dated: readonly DatedReminder[];
  /** What became of their notifications, of the last sixty days and of what is ahead. */
  readonly deliveries: readonly Delivery[];
  readonly vessels: readonly Vessel[];
  readonly completions: readonly Completion[];
}

/**
 * Reads all of it in one transaction, so that no page shows half of a change. Every request is made at once: a
 * transaction that waits between requests may be over before the last is made.
 */
export async function readNotebook(today: Day): Promise<Notebook> {
  const from = addDays(today, -lookBackDays);
  const [
    profile,
    journey,
    ownItems,
    logs,
    answers,
    notes,
    lastAnsweredBefore,
    shown,
    itemMarks,
    reminders,
    dated,
    deliveries,
    vessels,
    completions,
  ] = await database.transaction('r', database.tables, () =>
    Promise.all([
      findProfile(),
      readJourney(),
      listOwnItems(),
      listLogs(),
      listAnswers(from, today),
      listNotes(from, today),
      findLastAnsweredBefore(today),
      listShown(today),
      listItemMarks(),
      listReminders(),
      listDatedReminders(today),
      listDeliveriesFrom(from),
      listVessels(),
      listCompletions(),
    ]),
  );
  const focus = focusOf(journey.moves);
  return {
    profile,
    focus,
    journey,
    ownItems,
    logs,
    answers,
    notes,
    lastAnsweredBefore,
    shown,
    itemMarks,
    reminders,
    dated,
    deliveries,
    vessels,
    completions,
  };
}
