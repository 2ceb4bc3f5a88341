import { BackupError, largestBackup } from '../../domain/backup';
import type { Day } from '../../domain/day';
import { type Row, type Rows, restored } from '../../domain/merge';
import { database } from '../database';
import { takeInLateAnswers } from '../exerciseRuns';
import { migrations } from '../migrations';
import { readPersonalSettings } from '../settings';
import { problemOfRow } from './check';
import { type OnProgress, textOfBackup } from './file';
import { keysOfRows, readFacts } from './tables';

const countOf = (rows: Rows) => Object.values(rows).reduce((sum, list) => sum + list.length, 0);

/** Everything there is as the text of a backup. */
export interface MadeBackup {
  readonly text: string;
  /** How many records the browser had damaged, so that no backup could bring them back. They are not in it. */
  readonly damaged: number;
}

/**
 * Writes down everything a person said, read at one moment. Words that a closing page left behind are put in their place
 * first. What would be refused when it is restored is left out and counted.
 */
export async function makeBackup(madeOn: Day, at: number, onProgress: OnProgress): Promise<MadeBackup> {
  await takeInLateAnswers(at);
  const read = await database.transaction('r', database.tables, () => readFacts());
  let damaged = 0;
  const isWhole = (table: string, row: Row) => {
    const isGood = problemOfRow(table, row) === null;
    if (!isGood) damaged += 1;
    return isGood;
  };
  const whole: Rows = Object.fromEntries(
    Object.entries(read).map(([table, list]) => [table, list.filter((row) => isWhole(table, row))]),
  );
  // Of what is kept once only a mended database may hold two.
  const rows = restored('merge', whole, {}, keysOfRows());
  damaged += countOf(whole) - countOf(rows);
  const databaseVersion = Math.max(...migrations.map(({ version }) => version));
  const settings = await readPersonalSettings();
  const text = await textOfBackup({ databaseVersion, madeOn, settings }, rows, onProgress);
  // A file that could not be restored would be none.
  if (text.length > largestBackup / 2 && new Blob([text]).size > largestBackup)
    throw new BackupError('too-large');
  return { text, damaged };
}
