import type { Transaction } from 'dexie';

/** One step of the database's shape. A released one is never edited; a new need is a new file. */
export interface Migration {
  readonly version: number;
  readonly why: string;
  /** Only the tables that change. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
