import * as v from 'valibot';
import { BackupError } from '../../domain/backup';
import type { KeysOf, Row, Rows } from '../../domain/merge';
import { noDay } from './fields';
import { breathe, type OnProgress } from './file';
import { schemas } from './schemas';
import { keysOfRows } from './tables';

/** The deepest record has nine levels. */
const deepest = 32;
// What JavaScript itself takes for more than a name.
const odd = ['__proto__', 'constructor', 'prototype'];

/**
 * Looks at the frame of what was read, whatever it is, without going deeper than any backup goes.
 * @throws BackupError when it is nested too deeply, or has names that no backup has.
 */
export function checkFrame(value: unknown): void {
  const waiting: { readonly one: unknown; readonly depth: number }[] = [{ one: value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { one, depth } = next;
    if (one === null || typeof one !== 'object') continue;
    if (depth > deepest) throw new BackupError('too-deep');
    for (const name of Object.keys(one)) {
      if (odd.includes(name)) throw new BackupError('odd-names');
      waiting.push({ one: (one as Row)[name], depth: depth + 1 });
    }
  }
}

/** What is wrong with a record, or null. */
export function problemOfRow(table: string, row: unknown): 'day' | 'wrong' | null {
  const schema = schemas[table];
  if (!schema) return 'wrong';
  const { issues } = v.safeParse(schema, row, { abortEarly: true });
  if (!issues) return null;
  return issues[0].message === noDay ? 'day' : 'wrong';
}

/**
 * Says whether a record shares with an earlier one of its table what only one can have.
 * @throws BackupError when it does.
 */
export function onlyOnce(keysOf: KeysOf): (table: string, row: Row) => void {
  const met = new Set<string>();
  return (table, row) => {
    for (const key of keysOf(table, row)) {
      const ofTable = `${table} ${key}`;
      if (met.has(ofTable)) throw new BackupError('twice', table);
      met.add(ofTable);
    }
  };
}

const atOnce = 2000;

/**
 * Checks every record in the newest shape.
 * @throws BackupError that names the first table in which something is wrong.
 */
export async function checkRows(rows: Rows, onProgress: OnProgress): Promise<void> {
  const checkOnce = onlyOnce(keysOfRows());
  const all = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) {
      const problem = problemOfRow(table, row);
      if (problem) throw new BackupError(problem, table);
      checkOnce(table, row);
      done += 1;
      if (done % atOnce === 0) {
        onProgress(done / all);
        await breathe();
      }
    }
  }
}
