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

const fieldOf = (row: Row, name: string) => (Object.hasOwn(row, name) ? row[name] : undefined);
const isLeaf = (value: unknown) => value === null || typeof value !== 'object';

/** Whether two records say the same, in whatever order their fields are written. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isLeaf(one) || isLeaf(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const [row, otherRow] = [one as Row, other as Row];
  return (
    Object.keys(row).every((name) => isAlike(row[name], fieldOf(otherRow, name))) &&
    Object.keys(otherRow).every((name) => Object.hasOwn(row, name) || otherRow[name] === undefined)
  );
}

const changedAt = (row: Row) => (typeof row.changedAt === 'number' ? row.changedAt : 0);

/** The later change first; of one moment the same of two, whoever merges. */
function laterFirst(rows: readonly Row[]): readonly Row[] {
  const texts = new Map<Row, string>();
  const textOf = (row: Row) => {
    const text = texts.get(row) ?? canonical(row);
    texts.set(row, text);
    return text;
  };
  return rows.toSorted((one, other) => {
    const later = changedAt(other) - changedAt(one);
    if (later !== 0) return later;
    const [text, otherText] = [textOf(one), textOf(other)];
    return text < otherText ? 1 : Number(text > otherText) * -1;
  });
}

/** What comes, with each record that is here already, word for word, as the very one that is here. */
function recognised(
  table: string,
  here: readonly Row[],
  there: readonly Row[],
  keysOf: KeysOf,
): readonly Row[] {
  const known = new Map(here.map((row) => [keysOf(table, row)[0], row]));
  return there.map((row) => {
    const own = known.get(keysOf(table, row)[0]);
    return own && isAlike(own, row) ? own : row;
  });
}

/**
 * Both lists as one: of records about the same thing the one that was changed last stays, also where that change took it
 * back. The outcome is the same whichever list comes first, and merging it again changes nothing.
 */
function mergedRows(
  table: string,
  here: readonly Row[],
  there: readonly Row[],
  keysOf: KeysOf,
): readonly Row[] {
  const own = new Set(here);
  const all = [...here, ...there.filter((row) => !own.has(row))];
  const keyed = new Map(all.map((row) => [row, keysOf(table, row)]));
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const key of [...keyed.values()].flat()) (met.has(key) ? shared : met).add(key);
  const isAlone = (row: Row) => !keyed.get(row)?.some((key) => shared.has(key));
  const taken = new Set<string>();
  // Nearly all are about something of their own, and in no need of an order.
  const disputed = laterFirst(all.filter((row) => !isAlone(row))).filter((row) => {
    const keys = keyed.get(row) ?? [];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  return [...all.filter(isAlone), ...disputed];
}

/** Whether a notebook has nothing in it but what its first look at a day makes. */
export function isBlank(here: Rows): boolean {
  const own = Object.entries(here).filter(([table]) => table !== 'profile' && table !== 'shown');
  return own.every(([, rows]) => rows.length === 0);
}

export const restoreModes = ['merge', 'replace'] as const;
/** Whether what is here stays beside what comes, or goes. */
export type RestoreMode = (typeof restoreModes)[number];

/** What is in the tables after a restore. A record that stays as it is here is the very one that was given. */
export function restored(mode: RestoreMode, here: Rows, there: Rows, keysOf: KeysOf): Rows {
  const rowsOf = (table: string) => {
    const own = here[table] ?? [];
    const coming = recognised(table, own, there[table] ?? [], keysOf);
    // The profile that was made a moment ago knows nothing of the person and draws another bowl.
    const givesWay = table === 'profile' && coming.length > 0 && isBlank(here);
    return mode === 'replace' || givesWay ? coming : mergedRows(table, own, coming, keysOf);
  };
  const tables = new Set([...Object.keys(here), ...Object.keys(there)]);
  return Object.fromEntries([...tables].map((table) => [table, rowsOf(table)]));
}

/** What makes one list of records into another that keeps the very records which stay. */
export interface RowChanges {
  /** Records as they are before, and are no longer. */
  readonly gone: readonly Row[];
  /** Records as they are after, and were not. */
  readonly came: readonly Row[];
}

export function changesBetween(before: readonly Row[], after: readonly Row[]): RowChanges {
  const [known, kept] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((row) => !kept.has(row)),
    came: after.filter((row) => !known.has(row)),
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
    else if (isAlike(row, found[0])) count.same += 1;
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
