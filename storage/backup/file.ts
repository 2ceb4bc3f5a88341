import type { Day } from '../../domain/day';
import type { Row, Rows } from '../../domain/merge';
import type { Settings } from '../../domain/settings';

/** What every backup says of itself. The schema is described in docs/backup-format.md. */
export const backupFormat = 'goldseam-backup';
/** Raised when the frame around the tables changes. A newer one than this is refused. */
export const formatVersion = 1;

/** The settings that go with the person. */
export type PersonalSettings = Partial<Omit<Settings, 'plainUntil' | 'isNewTabPaused' | 'seesNotifications'>>;

/** A whole backup, checked and in the newest shape. */
export interface Backup {
  readonly settings: PersonalSettings;
  readonly rows: Rows;
}

interface BackupHead {
  readonly databaseVersion: number;
  readonly madeOn: Day;
  readonly settings: PersonalSettings;
}

/** How far some long work has come, from 0 to 1. */
export type OnProgress = (part: number) => void;

/** Lets the page draw and hear before work goes on. By a message, as a timer rings once a second in a tab behind another. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const linesOf = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).join(',\n');

/** The text of a backup: JSON with one record in each line. */
export async function textOfBackup(
  { databaseVersion, madeOn, settings }: BackupHead,
  rows: Rows,
  onProgress: OnProgress,
): Promise<string> {
  const tables: string[] = [];
  const entries = Object.entries(rows);
  for (const [table, list] of entries) {
    tables.push(
      list.length > 0 ? `${JSON.stringify(table)}: [\n${linesOf(list)}\n]` : `${JSON.stringify(table)}: []`,
    );
    onProgress(tables.length / entries.length);
    await breathe();
  }
  const head = { format: backupFormat, formatVersion, databaseVersion, madeOn, settings };
  const fields = Object.entries(head).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`);
  return `{\n${fields.join(',\n')},\n"tables": {\n${tables.join(',\n')}\n}\n}\n`;
}
