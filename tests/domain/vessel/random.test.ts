import { describe, expect, it } from 'vitest';
import { fnv1a, mulberry32 } from '../../../domain/vessel/random';

describe('seeded numbers', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('the hash of "%s" is the published one', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('the same seed gives the same numbers in the same order', () => {
    const [one, other] = [mulberry32(7), mulberry32(7)];
    const numbers = Array.from({ length: 50 }, () => one());
    expect(Array.from({ length: 50 }, () => other())).toEqual(numbers);
    expect(new Set(numbers).size).toBe(50);
  });

  it('every number is at least nothing and less than one', () => {
    const random = mulberry32(fnv1a('ours'));
    for (let i = 0; i < 10_000; i++) {
      const number = random();
      expect(number >= 0 && number < 1).toBe(true);
    }
  });
});
