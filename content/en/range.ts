const parts = 10;
const widestForHalves = 0.25;

const rounded = (value: number) => Math.round(value * 2) / 2;

/** A number of halves as it is read: 9½. */
export function halves(count: number): string {
  const half = rounded(count);
  const whole = Math.floor(half);
  if (half === whole) return `${whole}`;
  return whole === 0 ? '½' : `${whole}½`;
}

/**
 * A range of shares, each from 0 to 1, in words: narrow ones to the half, wide ones to the whole, since more would
 * claim to know what nobody knows yet.
 */
export function range(low: number, high: number): string {
  if (high - low > widestForHalves)
    return `between ${Math.round(low * parts)} and ${Math.round(high * parts)} in ${parts}`;
  const [from, to] = [halves(low * parts), halves(high * parts)];
  return from === to ? `about ${from} in ${parts}` : `about ${from} to ${to} in ${parts}`;
}
