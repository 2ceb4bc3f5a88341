import { database } from './database';
import { NotKept } from './journal/writing';

/**
 * Why nothing can be read: an older page holds the database, a newer version has changed it, or the browser refuses,
 * as it does when the disk is full.
 */
export type Trouble = 'blocked' | 'newer' | 'refused';

/** How long an open page of an older version may take to give way before a person is told, in milliseconds. */
const longestBlock = 2000;
/** How long one more try to open may take, in milliseconds. */
const longestOpening = 5000;
/** How long a connection that was just made is trusted, in milliseconds. */
const freshFor = 1000;
const mostTries = 3;

const lost = ['InvalidStateError', 'UnknownError', 'DatabaseClosedError', 'OpenFailedError', 'AbortError'];

/** The names of an error and of those it was made from. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let one = error as { readonly name?: unknown; readonly inner?: unknown } | null | undefined;
  for (let depth = 0; one && depth < 6; depth += 1) {
    names.push(String(one.name));
    one = one.inner as typeof one;
  }
  return names;
}

/** Whether something was not saved because there is no room. */
export const isFull = (error: unknown): boolean =>
  error instanceof NotKept || namesOf(error).includes('QuotaExceededError');

/** Whether the connection is gone, so that a new one may help. What was to be written was not, not even in part. */
export function isLost(error: unknown): boolean {
  const names = namesOf(error);
  // Dexie goes on saying why it could not open once, also when there is room again.
  if (names[0] === 'DatabaseClosedError' && !names.includes('VersionError')) return true;
  return !isFull(error) && !names.includes('VersionError') && names.some((name) => lost.includes(name));
}

/** Whether a newer version has changed the database. */
export const isNewer = (error: unknown): boolean => namesOf(error).includes('VersionError');

const troubles = new Map<object, Trouble>();
const listeners = new Set<() => void>();
const whenGivingWay = new Set<() => void>();
let hasGivenWay = false;

/** What is the matter, if anything is. */
export const currentTrouble = (): Trouble | null => [...troubles.values()][0] ?? null;

/** Says what is the matter for one reader, or that nothing is any more. */
export function setTrouble(reader: object, trouble: Trouble | null): void {
  const before = currentTrouble();
  if (trouble) troubles.set(reader, trouble);
  else troubles.delete(reader);
  if (currentTrouble() !== before) for (const listener of listeners) listener();
}

/** Calls back when something else is the matter. Returns how to stop. */
export function onTrouble(react: () => void): () => void {
  listeners.add(react);
  return () => listeners.delete(react);
}

/** Calls back once, when a newer version takes the database over: the last moment in which something can be written. */
export function onGivingWay(react: () => void): () => void {
  whenGivingWay.add(react);
  return () => whenGivingWay.delete(react);
}

function tellGivingWay(): void {
  if (hasGivenWay) return;
  hasGivenWay = true;
  for (const react of whenGivingWay) react();
}

/** Gives the database up for a page that waits for it, or says that this one waits too. */
export function giveWay(): void {
  if (hasGivenWay) return;
  if (!database.isOpen()) {
    setTrouble(database, 'blocked');
    return;
  }
  tellGivingWay();
  database.close({ disableAutoOpen: true });
}

// Called before what the database itself does then, which is to close.
database.on('versionchange', tellGivingWay);

let blockedSince: ReturnType<typeof setTimeout> | null = null;
database.on('blocked', () => {
  blockedSince ??= setTimeout(() => setTrouble(database, 'blocked'), longestBlock);
  // Keeps Dexie from writing to the console.
  return false;
});
database.on(
  'ready',
  () => {
    if (blockedSince) clearTimeout(blockedSince);
    blockedSince = null;
    setTrouble(database, null);
  },
  true,
);

let underWay: Promise<void> | null = null;
let openedAt = Number.NEGATIVE_INFINITY;

async function openAnew(): Promise<void> {
  if (database.isOpen() && performance.now() - openedAt < freshFor) return;
  database.close({ disableAutoOpen: false });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new DOMException('It takes too long', 'DatabaseClosedError')), longestOpening),
  );
  await Promise.race([database.open(), late]);
  openedAt = performance.now();
}

/** Closes the database and opens it again, once for all who ask meanwhile. */
export function reopen(): Promise<void> {
  if (hasGivenWay) return Promise.reject(new DOMException('A newer version is here', 'VersionError'));
  underWay ??= openAnew().finally(() => {
    underWay = null;
  });
  return underWay;
}

/**
 * Does work that reads or writes all or nothing, again on a new connection when the old one is lost, at most three times.
 * @throws what the work threw last
 */
export async function persist<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries || hasGivenWay || !isLost(error)) throw error;
      await reopen().catch(() => undefined);
    }
  }
}

/** Waits until what was written is in the journal too. @throws NotKept when the disk does not take it now */
export const untilKept = (): Promise<void> => database.journal.kept();

/** Whether the browser has thrown the database away since, and with it what the journal did not hold. */
export const isGoneSince = ({ losses }: { readonly losses: number }): boolean =>
  database.journal.losses !== losses;

/**
 * Writes as `persist` does, and once more when the browser threw the database away before the journal had it.
 * @throws NotKept when it was written and the disk does not take it into the journal now: it is to be waited for
 */
export function persistKept(work: () => Promise<unknown>): Promise<void> {
  return persist(async () => {
    const { losses } = database.journal;
    await work();
    await untilKept();
    if (isGoneSince({ losses }))
      throw new DOMException('The database was thrown away', 'DatabaseClosedError');
  });
}
