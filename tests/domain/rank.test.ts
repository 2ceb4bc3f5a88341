import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, type Rank, rankBetween, ranksAt } from '../../domain/rank';

const rank = fc
  .string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), minLength: 0, maxLength: 6 })
  .chain((text) => fc.constantFrom(...'123456789abcdefghijklmnopqrstuvwxyz').map((end) => text + end));

/** What is ordered, with the ids in the order of their ranks. */
const ordered = (...ranks: Rank[]) => ranks.map((one, index) => ({ id: `${index}`, rank: one }));

describe('a rank', () => {
  it('fits between any two, and before and after any', () => {
    fc.assert(
      fc.property(rank, rank, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = one < other ? [one, other] : [other, one];
        const middle = rankBetween(low, high);
        expect(low < middle && middle < high).toBe(true);
        expect(rankBetween(null, low) < low).toBe(true);
        expect(rankBetween(high, null) > high).toBe(true);
        expect(middle.endsWith('0')).toBe(false);
      }),
    );
  });

  it('fits two thousand times at the same place, before and after', () => {
    let [low, high] = [rankBetween(null, null), rankBetween(rankBetween(null, null), null)];
    for (let count = 0; count < 1000; count += 1) {
      const upper = rankBetween(low, high);
      expect(low < upper && upper < high).toBe(true);
      high = upper;
      const lower = rankBetween(low, high);
      expect(low < lower && lower < high).toBe(true);
      low = lower;
    }
  });

  it('stays short where things are added at the end', () => {
    let last = rankBetween(null, null);
    for (let count = 0; count < 40; count += 1) last = rankBetween(last, null);
    expect(last.length).toBeLessThan(12);
  });

  it.each([
    ['b', 'b'],
    ['c', 'b'],
  ])('is not between %s and %s', (before, after) => {
    expect(() => rankBetween(before, after)).toThrow(RangeError);
  });
});

describe('the order of what is ranked', () => {
  it('is the same on two devices that gave the same rank', () => {
    const two = [
      { id: 'b', rank: 'm' },
      { id: 'a', rank: 'm' },
      { id: 'c', rank: 'd' },
    ];
    expect(two.toSorted(byRank).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(two.toReversed().toSorted(byRank)).toEqual(two.toSorted(byRank));
  });
});

describe('a thing put among others', () => {
  const putAt = (others: ReturnType<typeof ordered>, index: number) => {
    const ranks = ranksAt(others, 'new', index);
    const all = [...others.map((one) => ranks.find(({ id }) => id === one.id) ?? one), ...ranks];
    const unique = [...new Map(all.map((one) => [one.id, one])).values()];
    return { changed: ranks.length, ids: unique.toSorted(byRank).map(({ id }) => id) };
  };

  it('stands where it was put, and nothing else changes', () => {
    const others = ordered('d', 'h', 'p');
    expect(putAt(others, 0)).toEqual({ changed: 1, ids: ['new', '0', '1', '2'] });
    expect(putAt(others, 2)).toEqual({ changed: 1, ids: ['0', '1', 'new', '2'] });
    expect(putAt(others, 3)).toEqual({ changed: 1, ids: ['0', '1', '2', 'new'] });
    expect(putAt([], 0)).toEqual({ changed: 1, ids: ['new'] });
  });

  it('moves those on that had the same rank as the one before it', () => {
    const others = ordered('d', 'h', 'h', 'h', 'p');
    expect(putAt(others, 2)).toEqual({ changed: 3, ids: ['0', '1', 'new', '2', '3', '4'] });
    expect(putAt(others, 1)).toEqual({ changed: 1, ids: ['0', 'new', '1', '2', '3', '4'] });
    expect(putAt(others, 4)).toEqual({ changed: 1, ids: ['0', '1', '2', '3', 'new', '4'] });
  });

  it('stands where it was put among any others', () => {
    fc.assert(
      fc.property(fc.array(rank, { maxLength: 8 }), fc.nat(8), (ranks, place) => {
        const others = ordered(...ranks.toSorted());
        const index = Math.min(place, others.length);
        const ids = others.toSorted(byRank).map(({ id }) => id);
        expect(putAt(others.toSorted(byRank), index).ids).toEqual(ids.toSpliced(index, 0, 'new'));
      }),
    );
  });
});
