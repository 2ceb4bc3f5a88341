import type { Day } from './day';

/** What a person finds in a backup, in the words of the screen: each kind is some tables. */
export const backupKinds = {
  checkIns: ['answers', 'notes'],
  promises: ['pledges', 'outcomes', 'repairs', 'vessels'],
  toMe: ['promisesToMe', 'noticings', 'goodThings'],
  path: ['stageMoves', 'tendings', 'signAnswers', 'breaches', 'holds', 'stretchEnds', 'stageOffers'],
  practices: ['exerciseRuns', 'completions', 'goodDays', 'talks', 'visits', 'touchAnswers'],
  questions: ['questions', 'questionTimes', 'drafts'],
  agreements: ['agreements'],
  goals: ['goals'],
  reminders: ['reminders', 'deliveries'],
  gestures: ['shown', 'itemMarks', 'ownItems'],
  profile: ['profile'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BackupKind = keyof typeof backupKinds;
export const backupKindNames = Object.keys(backupKinds) as readonly BackupKind[];

/**
 * Tables that are in no backup: counts are made again from the rest, words of closing pages are put in their place first,
 * and what belongs to the journal is no record.
 */
export const leftOut: readonly string[] = ['tallies', 'yearTallies', 'lateAnswers', 'outbox', 'marks'];

export function kindOfTable(table: string): BackupKind | null {
  return backupKindNames.find((kind) => (backupKinds[kind] as readonly string[]).includes(table)) ?? null;
}

/** What can be wrong with a file that somebody wants to restore from. */
export const fileProblems = [
  'empty',
  'too-large',
  'not-ours',
  'cut',
  'passphrase',
  'other-lock',
  'newer',
  'too-deep',
  'odd-names',
  'twice',
  'day',
  'wrong',
  'settings',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file that cannot be restored from, and why. Nothing was changed. */
export class BackupError extends Error {
  readonly problem: FileProblem;
  /** Where in it, for a problem that has a place. */
  readonly table: string | undefined;

  constructor(problem: FileProblem, table?: string) {
    super(table ? `${problem}: ${table}` : problem);
    this.problem = problem;
    this.table = table;
  }
}

/** In bytes. Ten full years are some twenty million; what is larger is refused before it is read. */
export const largestBackup = 100_000_000;

/** In code points. Someone who has the file can try as many as they like. */
const shortestPassphrase = 12;

/** What is wrong with a passphrase that was typed twice, or null. */
export function problemOfPassphrase(typed: string, again: string): 'too-short' | 'not-alike' | null {
  if ([...typed].length < shortestPassphrase) return 'too-short';
  return typed === again ? null : 'not-alike';
}

export type BackupForm = 'age' | 'json' | 'csv';

/** A name that says nothing. */
export function backupFileName(day: Day, form: BackupForm): string {
  return `notes-${day}.${form}`;
}

/** On how many days something has to be new before a backup is thought of. */
export const daysBeforeHint = 7;
