import { addDays, type Day, daysBetween, epochDay } from './day';
import type { Shown } from './shown';
import { fnv1a } from './vessel/random';

/** Something that can be chosen for a day. */
export interface Pickable {
  readonly id: string;
  /** Days in a row differ in it where they can. */
  readonly kind?: string;
}

export interface PickContext<Item extends Pickable> {
  /** Circles of eligible items, the fittest first; later ones are used only when earlier ones run dry. */
  readonly circles: readonly (readonly Item[])[];
  readonly shown: readonly Shown[];
  readonly favourites: ReadonlySet<string>;
  /** Random text made once per install. */
  readonly seed: string;
  readonly day: Day;
}

const longestHorizon = 90;
const horizonShare = 0.8;
const favouriteRest = 21;
const kindMemory = 2;

/** Days for which an item is not shown again, from the number of items that fit. */
export function horizonOf(eligible: number): number {
  return Math.min(longestHorizon, Math.floor(horizonShare * eligible));
}

/**
 * Chooses one item for a day: a pure function of seed, log and day. Items come in an order fixed by the seed;
 * one shown within the horizon is passed over, one of another kind than the last two days is preferred, and one
 * day in seven prefers a favourite. When nothing new is left it takes what was shown longest ago.
 * @returns null only when nothing is eligible at all.
 */
export function pickForDay<Item extends Pickable>(context: PickContext<Item>): Item | null {
  const lastShown = new Map<string, Day>();
  for (const { itemId, day } of context.shown) {
    const last = lastShown.get(itemId);
    if (!last || last < day) lastShown.set(itemId, day);
  }
  const kindById = new Map(context.circles.flat().map((item) => [item.id, item.kind]));
  const recentKinds = new Set(
    context.shown
      .filter(({ day }) => day < context.day && day >= addDays(context.day, -kindMemory))
      .map(({ itemId }) => kindById.get(itemId)),
  );
  const ago = ({ id }: Item) => {
    const last = lastShown.get(id);
    return last ? daysBetween(last, context.day) : Number.POSITIVE_INFINITY;
  };

  for (const circle of context.circles) {
    const horizon = horizonOf(circle.length);
    const cycle = Math.floor(epochDay(context.day) / Math.max(1, horizon));
    const ordered = inSeededOrder(circle, context.seed, cycle);
    const rested = ordered.filter((item) => ago(item) > horizon);
    const favourite = isFavouriteDay(context.seed, context.day)
      ? ordered.find((item) => context.favourites.has(item.id) && ago(item) >= favouriteRest)
      : undefined;
    const choice = favourite ?? rested.find(({ kind }) => !kind || !recentKinds.has(kind)) ?? rested[0];
    if (choice) return choice;
  }
  const widest = context.circles.at(-1) ?? [];
  return widest.reduce<Item | null>(
    (oldest, item) => (oldest && ago(oldest) >= ago(item) ? oldest : item),
    null,
  );
}

/** Items in an order fixed by the seed and the cycle, whatever order they came in. */
export function inSeededOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
  cycle: number,
): readonly Item[] {
  const rank = (item: Item) => fnv1a(`${seed}|${cycle}|${item.id}`);
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

function isFavouriteDay(seed: string, day: Day): boolean {
  const number = epochDay(day);
  return fnv1a(`${seed}|favourite|${Math.floor(number / 7)}`) % 7 === number % 7;
}
