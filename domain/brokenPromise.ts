import type { Answers } from './exerciseRun';

/** What can be done when a promise to the person was broken. */
export const waysOut = ['say', 'limit', 'pause', 'person', 'nothing'] as const;
export type Way = (typeof waysOut)[number];

const needsTheOther: readonly Way[] = ['say'];
const mayProvoke: readonly Way[] = ['say', 'limit'];

/** The ways there are: alone none that needs the other, and without safety none that could stir them up. */
export function waysFor({ safe }: Answers, isAlone: boolean): readonly Way[] {
  const isUnsafe = safe === 'no' || safe === 'unsure';
  return waysOut.filter(
    (way) => !(isAlone && needsTheOther.includes(way)) && !(isUnsafe && mayProvoke.includes(way)),
  );
}
