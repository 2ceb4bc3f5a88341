import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { daysBeforeHint } from '../domain/backup';
import { addDays, type Day, toDay } from '../domain/day';
import { database } from './database';

const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const schema = v.object({
  /** When a backup was last saved, in milliseconds since the epoch; 0 for never. */
  at: v.fallback(moment, 0),
  /** When the hint was last put away. */
  putAwayAt: v.fallback(moment, 0),
});

/** What this browser knows of its backups. It goes into none of them. */
export type LastBackup = v.InferOutput<typeof schema>;

const item = storage.defineItem<unknown>('local:lastBackup', { fallback: {} });

function read(stored: unknown): LastBackup {
  return v.parse(schema, stored !== null && typeof stored === 'object' ? stored : {});
}

export async function readLastBackup(): Promise<LastBackup> {
  return read(await item.getValue());
}

async function change(changed: Partial<LastBackup>): Promise<void> {
  await item.setValue({ ...(await readLastBackup()), ...changed });
}

export const rememberBackup = (at: number) => change({ at });
export const putBackupHintAway = (at: number) => change({ putAwayAt: at });

/** Calls back with every change from any page. Returns how to stop. */
export function watchLastBackup(react: (last: LastBackup) => void): () => void {
  return item.watch((stored) => react(read(stored)));
}

/** Older ones are not looked for: it is about what would be missed. */
const daysLookedAt = 365;

/**
 * Whether something was written or said on seven days or more since the last backup, and since the hint was put away.
 * @param dayOf the day in which a moment lies, in milliseconds since the epoch
 */
export async function isBackupDue(
  last: LastBackup,
  today: Day,
  dayOf: (at: number) => Day,
): Promise<boolean> {
  const since = Math.max(last.at, last.putAwayAt);
  const first = addDays(today, -daysLookedAt);
  const after = since > 0 && dayOf(since) > first ? dayOf(since) : first;
  const { answers, notes, outcomes, exerciseRuns, goodDays, pledges, goals, visits, agreements } = database;
  // Of the long tables only their days are read.
  const said = await Promise.all(
    [answers, notes, outcomes].map((table) => table.where('day').above(after).uniqueKeys()),
  );
  const written = await Promise.all(
    [exerciseRuns, goodDays, pledges, goals, visits, agreements].map(async (table) => {
      const changes: number[] = [];
      await table.each(({ changedAt }) => changes.push(changedAt));
      return changes.filter((at) => at > since).map(dayOf);
    }),
  );
  const days = new Set([...said.flat().map((key) => toDay(String(key))), ...written.flat()]);
  return [...days].filter((day) => day > after && day <= today).length >= daysBeforeHint;
}
