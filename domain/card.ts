import { type Day, daysBetween } from './day';
import type { Shown } from './shown';

/**
 * The gentle cards that can be put away: under which number that is stored, and for how many days the card then rests.
 * A number, because what is stored must not say what somebody was asked about.
 */
const cards = {
  'fear-or-heartache': { number: 1, rests: 3 },
  // Said on the first day of a stretch only, so once put away it rests for the stretch.
  'hard-stretch': { number: 2, rests: 1 },
  'sudden-drop': { number: 3, rests: 1 },
  'little-hope': { number: 4, rests: 7 },
  'hid-something': { number: 5, rests: 1 },
  'heavy-guilt': { number: 6, rests: 1 },
  'welcome-back': { number: 7, rests: 7 },
  'going-back': { number: 8, rests: 10 },
  'moving-on': { number: 9, rests: 10 },
} as const;
export type Card = keyof typeof cards;

/** The record of putting a card away on a day, as far as it does not depend on when it is written. */
export function putAwayOn(card: Card, day: Day): Pick<Shown, 'day' | 'kind' | 'itemId' | 'position'> {
  const { number } = cards[card];
  return { day, kind: 'card', itemId: `card-${number}`, position: number };
}

/** The last time a card was put away, while it still rests; undefined when it may be shown. */
export function restOf(card: Card, shown: readonly Shown[], today: Day): Shown | undefined {
  const { itemId } = putAwayOn(card, today);
  return shown
    .filter((one) => one.kind === 'card' && one.itemId === itemId && !one.removed && one.day <= today)
    .filter(({ day }) => daysBetween(day, today) < cards[card].rests)
    .reduce<Shown | undefined>(
      (last, one) => (last && last.changedAt > one.changedAt ? last : one),
      undefined,
    );
}
