import { describe, expect, it } from 'vitest';
import { grownTo, lengthOf } from '../../../domain/vessel/polyline';

const line = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 20, y: 10 },
];

describe('a line that grows', () => {
  it.each([0, 0.1, 1 / 3, 0.5, 0.9, 1])('is as long as its part %d, with as many points as ever', (part) => {
    const grown = grownTo(line, part);
    expect(grown).toHaveLength(line.length);
    expect(lengthOf(grown)).toBeCloseTo(30 * part, 9);
  });

  it('follows the whole line, and waits at its tip', () => {
    expect(grownTo(line, 0.5)).toMatchObject([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
      { x: 10, y: 5 },
    ]);
    expect(grownTo(line, 1)).toBe(line);
  });

  it('has nothing to grow from without points', () => {
    expect(grownTo([], 0.5)).toEqual([]);
  });
});
