/**
 * A place in an order: a fraction written in the digits 0 to 9 and a to z, without the zero before it, compared as text.
 * Between any two there is room for another, so moving one thing changes only that thing.
 */
export type Rank = string;

interface Ranked {
  readonly id: string;
  readonly rank: Rank;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The order of what is ranked. Where two devices gave the same rank, the ids decide, alike on both. */
export function byRank(one: Ranked, other: Ranked): number {
  if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * A rank after `before` and before `after`, where null is either end.
 * @throws RangeError when there is nothing between them.
 */
export function rankBetween(before: Rank | null, after: Rank | null): Rank {
  if (before !== null && after !== null && before >= after) throw new RangeError('No rank is between these');
  return between(before ?? '', after);
}

/** The shortest of the fractions near the middle. It never ends in 0, or nothing would fit before it. */
function between(low: string, high: string | null): string {
  if (high !== null) {
    let alike = 0;
    while ((low[alike] ?? '0') === high[alike]) alike += 1;
    if (alike > 0) return high.slice(0, alike) + between(low.slice(alike), high.slice(alike));
  }
  const first = digits.indexOf(low.charAt(0) || '0');
  const last = high === null ? digits.length : digits.indexOf(high.charAt(0));
  if (last - first > 1) return digits.charAt(Math.floor((first + last) / 2));
  if (high !== null && high.length > 1) return high.charAt(0);
  return digits.charAt(first) + between(low.slice(1), null);
}

/**
 * The ranks that put `id` at `index` among the others, which come in order. It is one rank, or a few more where the
 * others beside it have the same.
 */
export function ranksAt(others: readonly Ranked[], id: string, index: number): readonly Ranked[] {
  let last = others[index - 1]?.rank ?? null;
  const following = others.slice(index);
  const alike = following.filter(({ rank }) => rank === last);
  const after = following[alike.length]?.rank ?? null;
  return [id, ...alike.map((other) => other.id)].map((one) => {
    last = rankBetween(last, after);
    return { id: one, rank: last };
  });
}
