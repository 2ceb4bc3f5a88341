import { describe, expect, it } from 'vitest';
import { halves, range } from '../../content/en/range';
import { wilsonRange } from '../../domain/lately';

describe('a number of halves', () => {
  it.each([
    [0, '0'],
    [0.5, '½'],
    [7.9, '8'],
    [9.6, '9½'],
    [9.8, '10'],
    [25.5, '25½'],
  ])('%d is read %s', (count, expected) => {
    expect(halves(count)).toBe(expected);
  });
});

describe('a range of shares', () => {
  it.each([
    [6, 7, 'between 6 and 10 in 10'],
    [12, 14, 'about 7 to 9½ in 10'],
    [19, 21, 'about 8 to 9½ in 10'],
    [26, 28, 'about 8½ to 9½ in 10'],
    [28, 28, 'about 9½ to 10 in 10'],
    [0, 7, 'about 0 to 2 in 10'],
  ])('for %d of %d says %s', (kept, of, expected) => {
    const { low, high } = wilsonRange(kept, of);
    expect(range(low, high)).toBe(expected);
  });

  it('says one number when both ends are the same', () => {
    expect(range(0.94, 0.96)).toBe('about 9½ in 10');
  });
});
