import { storage } from 'wxt/utils/storage';
import type { Day } from '../domain/day';

// IndexedDB wakes nobody; a change of a small value in extension storage wakes the background, which then reads
// the truth from the database. A signal that cannot be given is let go: what it speaks of is already saved, and
// the background looks again at its next start.
const answeredDay = storage.defineItem<string>('local:answeredDay', { fallback: '' });
const remindersChanged = storage.defineItem<number>('local:remindersChanged', { fallback: 0 });

/** Tells the background that `day` has an answer; not with every tap, so that it wakes only once. */
export async function signalAnswered(day: Day): Promise<void> {
  try {
    if ((await answeredDay.getValue()) !== day) await answeredDay.setValue(day);
  } catch {}
}

/** Tells the background that an answer of `day` was taken back; the next one is then told anew. */
export async function signalTakenBack(day: Day): Promise<void> {
  try {
    if ((await answeredDay.getValue()) === day) await answeredDay.setValue('');
  } catch {}
}

/** A notification that a person asks for, to see whether it gets through. */
export interface Trial {
  readonly at: number;
  /** Whose words it has; the usual ones when left out. */
  readonly reminderId?: string;
}

const trial = storage.defineItem<Trial | null>('local:reminderTrial', { fallback: null });

/** Asks the background to show one notification now. */
export async function signalTrial(asked: Trial): Promise<void> {
  await trial.setValue(asked);
}

/** Calls back when a person asks for a notification. */
export function onTrial(react: (asked: Trial) => void): void {
  trial.watch((asked) => {
    if (asked) react(asked);
  });
}

export async function signalRemindersChanged(at: number): Promise<void> {
  try {
    await remindersChanged.setValue(at);
  } catch {}
}

/** Tells the background to look again, because something it looked at was erased. */
export async function signalErased(at: number): Promise<void> {
  try {
    await answeredDay.setValue('');
    await remindersChanged.setValue(at);
  } catch {}
}

/** Tells the background to look again, because a backup was restored or that was taken back. */
export async function signalRestored(at: number): Promise<void> {
  await signalErased(at);
}

/** Calls back when the background may have something to do. */
export function onSignal(react: () => void): void {
  answeredDay.watch(react);
  remindersChanged.watch(react);
}
