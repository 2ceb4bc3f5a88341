import type { TouchKind } from '../content/schema';
import type { Day } from './day';
import type { Fact } from './fact';

/** What can be said of a kind of touch. All three are whole answers. */
export const touchValues = ['yes', 'maybe', 'not-now'] as const;
export type TouchValue = (typeof touchValues)[number];

/**
 * What a person said last of one kind of touch: one record for each kind, so that no history of it grows that could be
 * held against anybody. It is true of its day only: a yes of last week is no yes today.
 */
export interface TouchAnswer extends Fact {
  readonly day: Day;
  readonly kind: TouchKind;
  readonly value: TouchValue;
}

/** What was said today, by kind. What was not said is not there. */
export function touchListOf(
  answers: readonly TouchAnswer[],
  today: Day,
): Readonly<Partial<Record<TouchKind, TouchAnswer>>> {
  const said = answers.filter(({ removed, day }) => !removed && day === today);
  return Object.fromEntries(said.map((one) => [one.kind, one]));
}

/** What was said last on earlier days and could be said again, and the latest of these days; null when there is none. */
export function earlierTouch(
  answers: readonly TouchAnswer[],
  today: Day,
): { readonly day: Day; readonly answers: readonly TouchAnswer[] } | null {
  const earlier = answers.filter(({ removed, day }) => !removed && day < today);
  const [latest] = earlier.map(({ day }) => day).toSorted((a, b) => b.localeCompare(a));
  return latest ? { day: latest, answers: earlier } : null;
}
