/** A key of a row: every table with records has a text. */
export type RowKey = string;

export type Row = Readonly<Record<string, unknown>>;

/** Whether it is a row at all: in a damaged file there may be nothing where one was. */
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** The key of a row: its id, but for what is being typed, which is known by its field. */
export const keyOf = (table: string, row: Row): RowKey => String(table === 'drafts' ? row.field : row.id);

/** What one request did to a table. */
export interface Change {
  readonly table: string;
  readonly put?: readonly Row[];
  readonly gone?: readonly RowKey[];
  /** Everything that was in the table before is gone. */
  readonly cleared?: true;
}

const ofJournal: readonly string[] = ['outbox', 'marks'];
const workedOut: readonly string[] = ['tallies', 'yearTallies'];

/** Whether a table holds no record, only what is to be written into the journal and where that stands. */
export const isOfJournal = (table: string): boolean => ofJournal.includes(table);

/** Whether the journal holds what a table holds; not what is worked out from others, which can be made anew. */
export const isKept = (table: string): boolean => !isOfJournal(table) && !workedOut.includes(table);

/** Where the database stands in the journal: the row of its table `marks`. */
export interface Mark {
  readonly id: 'journal';
  /** The number of the last frame of changes that both hold. */
  readonly seq: number;
}

/**
 * The mark of a database that was erased, other than that of one that was never marked, which may yet be mended. The next
 * journal counts on from it, from anywhere: no number of before is met again, and none tells how much there was.
 */
export const erased = (): Mark => ({
  id: 'journal',
  seq: -1 - Number(crypto.getRandomValues(new Uint32Array(1))[0]),
});
