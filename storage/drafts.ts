import type { Table } from 'dexie';
import {
  type DraftKind,
  type Drafts,
  type FormName,
  fieldsOf,
  formOf,
  type LateDrafts,
} from '../domain/draft';
import { problemOfWritten } from '../domain/exerciseRun';
import type { Fact } from '../domain/fact';
import { database } from './database';
import { tooLong, writeLate } from './late';
import { newFact } from './newFact';

/** What is being written in forms, by field; null lets go of it. */
type Changes = Readonly<Record<string, string | null>>;

const isTooLong = (text: string | null) => text !== null && problemOfWritten(text) !== null;

/** What is being written, by field. */
export async function listDrafts(): Promise<Drafts> {
  const rows = await database.drafts.toArray();
  return Object.fromEntries(rows.map(({ field, text }) => [field, text]));
}

/** The tables of the records that forms change. */
export const formTables = () => [
  database.questions,
  database.goals,
  database.visits,
  database.pledges,
  database.reminders,
  database.promisesToMe,
];

const tables: Readonly<Record<Exclude<DraftKind, 'line'>, string>> = {
  question: 'questions',
  goal: 'goals',
  visit: 'visits',
  pledge: 'pledges',
  reminder: 'reminders',
  toMe: 'promisesToMe',
};

const tableOf = (kind: Exclude<DraftKind, 'line'>): Table<Fact, string> => database.table(tables[kind]);

async function isHere(field: string): Promise<boolean> {
  const form = formOf(field);
  if (!form?.id || form.kind === 'line') return form !== null;
  const record = await tableOf(form.kind).get(form.id);
  return record !== undefined && !record.removed;
}

/**
 * Keeps what is being written, but for that of a record which is gone; null lets go of it.
 * @throws RangeError when something is too long; nothing is changed then.
 */
export async function saveDrafts(changes: Changes, at: number): Promise<void> {
  if (Object.values(changes).some(isTooLong)) throw new RangeError(tooLong);
  await database.transaction('rw', [database.drafts, ...formTables()], async () => {
    for (const [field, text] of Object.entries(changes)) {
      if (text === null) await database.drafts.delete(field);
      else if (await isHere(field)) await database.drafts.put({ ...newFact(at), field, text });
    }
  });
}

/**
 * Keeps what is being written in one form of a page that is going away, but for what is too long.
 * @param writtenAt the moment of the last keystroke, in milliseconds since the epoch
 */
export function saveLateDrafts(changes: Changes, writtenAt: number): void {
  const short = Object.entries(changes).filter(([, text]) => !isTooLong(text));
  if (short.length > 0) writeLate({ ...newFact(writtenAt), drafts: Object.fromEntries(short) });
}

/** Whether these words are those of a record that was saved since. A page may close before it knows that. */
async function areSaved({ drafts, changedAt }: LateDrafts): Promise<boolean> {
  const texts = Object.values(drafts).flatMap((text) => (text === null ? [] : [text.trim()]));
  const form = formOf(Object.keys(drafts)[0] ?? '');
  if (texts.length === 0 || !form || form.kind === 'line') return false;
  const table = tableOf(form.kind);
  const records = await (form.id ? table.where('id').equals(form.id) : table.toCollection()).toArray();
  return records
    .filter((record) => record.changedAt >= changedAt)
    .some((record) => texts.every((text) => text === '' || Object.values(record).includes(text)));
}

/** Keeps what a closing page left behind, unless it was saved as what it is. */
export async function takeInDrafts(late: LateDrafts, at: number): Promise<void> {
  if (!(await areSaved(late))) await saveDrafts(late.drafts, at);
}

/** Nothing is being written in a form any more. */
export async function forgetDrafts(form: FormName): Promise<void> {
  await database.drafts.where('field').startsWith(fieldsOf(form)).delete();
}

/** Lets go of what was being written of records which are gone. */
export async function forgetLostDrafts(): Promise<void> {
  for (const field of Object.keys(await listDrafts()))
    if (!(await isHere(field))) await database.drafts.delete(field);
}
