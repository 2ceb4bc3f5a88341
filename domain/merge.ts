/** A record as plain JSON, of whichever table. */
export type Row = Readonly<Record<string, unknown>>;
/** Records by the name of their table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/**
 * Everything by which a record is known, as text: its id, and whatever is said once only, such as a question on a day.
 * Two records that share one of these are about the same thing.
 */
export type KeysOf = (table: string, row: Row) => readonly string[];

/** The same text for the same record, in whatever order its fields are written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${fields
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`)
    .join()}}`;
}

const isSame = (one: Row, other: Row | undefined) =>
  other !== undefined && (one === other || canonical(one) === canonical(other));

const changedAt = (row: Row) => (typeof row.changedAt === 'number' ? row.changedAt : 0);

/** The later change first; of one moment the same of two, whoever merges. */
function laterFirst(one: Row, other: Row): number {
  const later = changedAt(other) - changedAt(one);
  if (later !== 0) return later;
  const [text, otherText] = [canonical(one), canonical(other)];
  return text < otherText ? 1 : Number(text > otherText) * -1;
}

/**
 * Both lists as one: of records about the same thing the one that was changed last stays, also where that change took it
 * back. The outcome is the same whichever list comes first, and merging it again changes nothing.
 */
function mergedRows(table: string, here: readonly Row[], there: readonly Row[], keysOf: KeysOf): Row[] {
  const taken = new Set<string>();
  return [...here, ...there].sort(laterFirst).filter((row) => {
    const keys = keysOf(table, row);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

/** Whether a notebook has nothing in it but what its first look at a day makes. */
export function isBlank(here: Rows): boolean {
  const own = Object.entries(here).filter(([table]) => table !== 'profile' && table !== 'shown');
  return own.every(([, rows]) => rows.length === 0);
}

export const restoreModes = ['merge', 'replace'] as const;
/** Whether what is here stays beside what comes, or goes. */
export type RestoreMode = (typeof restoreModes)[number];

/** What is in the tables after a restore. */
export function restored(mode: RestoreMode, here: Rows, there: Rows, keysOf: KeysOf): Rows {
  const rowsOf = (table: string) => {
    const [own = [], coming = []] = [here[table], there[table]];
    // The profile that was made a moment ago knows nothing of the person and draws another bowl.
    const givesWay = table === 'profile' && coming.length > 0 && isBlank(here);
    return mode === 'replace' || givesWay ? coming : mergedRows(table, own, coming, keysOf);
  };
  const tables = new Set([...Object.keys(here), ...Object.keys(there)]);
  return Object.fromEntries([...tables].map((table) => [table, rowsOf(table)]));
}

/** What makes one list of records into another. */
export interface RowChanges {
  /** Records as they are before, and are no longer. */
  readonly gone: readonly Row[];
  /** Records as they are after, and were not. */
  readonly came: readonly Row[];
}

export function changesBetween(before: readonly Row[], after: readonly Row[]): RowChanges {
  const known = new Set(before.map(canonical));
  const kept = new Set(after.map(canonical));
  return {
    gone: before.filter((row) => !kept.has(canonical(row))),
    came: after.filter((row) => !known.has(canonical(row))),
  };
}

/** How the records of a file stand to those that are here. */
export interface Comparison {
  /** Only in the file. */
  readonly fresh: number;
  /** In both, and not alike. */
  readonly different: number;
  readonly same: number;
  /** Only here. */
  readonly onlyHere: number;
}

const nothingCompared: Comparison = { fresh: 0, different: 0, same: 0, onlyHere: 0 };

export function compared(
  table: string,
  here: readonly Row[],
  there: readonly Row[],
  keysOf: KeysOf,
): Comparison {
  const known = new Map<string, Row>();
  for (const row of here) for (const key of keysOf(table, row)) known.set(key, row);
  const met = new Set<Row>();
  const count = { fresh: 0, different: 0, same: 0 };
  for (const row of there) {
    const found = keysOf(table, row)
      .map((key) => known.get(key))
      .filter((one) => one !== undefined);
    for (const one of found) met.add(one);
    if (found.length === 0) count.fresh += 1;
    else if (isSame(row, found[0])) count.same += 1;
    else count.different += 1;
  }
  return { ...count, onlyHere: here.length - met.size };
}

export function sumOf(comparisons: readonly Comparison[]): Comparison {
  return comparisons.reduce(
    (sum, one) => ({
      fresh: sum.fresh + one.fresh,
      different: sum.different + one.different,
      same: sum.same + one.same,
      onlyHere: sum.onlyHere + one.onlyHere,
    }),
    nothingCompared,
  );
}
