import { describe, expect, it } from 'vitest';
import { shownBreaches } from '../../../domain/vessel/breach';
import { vesselGeometry } from '../../../domain/vessel/geometry';
import { vesselShapes } from '../../../domain/vessel/shape';

const cracks = (...settled: boolean[]) => settled.map((isSettled) => ({ settled: isSettled }));

const pointsOf = (path: string) => {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
};

const lengthOf = (path: string) =>
  pointsOf(path).reduce((sum, point, i, points) => {
    const before = points[i - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);

describe('something that broke again', () => {
  const bowl = vesselGeometry('ours');

  it('leaves no crack where nothing broke', () => {
    expect(shownBreaches(bowl, [])).toEqual([]);
  });

  it('adds a crack and leaves the older ones where they are', () => {
    const paths = (count: number) =>
      shownBreaches(bowl, cracks(...Array.from({ length: count }, () => false))).map(({ path }) => path);
    expect(new Set(paths(5)).size).toBe(5);
    for (const count of [1, 2, 3, 4]) expect(paths(5).slice(0, count)).toEqual(paths(count));
  });

  it('is a thin line of gold once it is settled, in the same place', () => {
    const [open] = shownBreaches(bowl, cracks(false));
    expect(shownBreaches(bowl, cracks(true))).toEqual([{ ...open, settled: true }]);
  });

  it('never draws more than five cracks', () => {
    expect(shownBreaches(bowl, cracks(...Array.from({ length: 40 }, () => false)))).toHaveLength(5);
  });

  it('stays to be seen as open when later ones share its place', () => {
    const shown = shownBreaches(bowl, cracks(false, true, true, true, true, true, false));
    expect(shown.map(({ settled }) => settled)).toEqual([false, false, true, true, true]);
  });

  it.each(vesselShapes)('can be seen on a %s, five times over', (shape) => {
    for (let i = 0; i < 24; i++) {
      const { breaches } = vesselGeometry(`broken ${i}`, shape);
      expect(breaches).toHaveLength(5);
      for (const { path, gap, fork, lip } of breaches) {
        expect(lengthOf(path), `broken ${i}`).toBeGreaterThan(30);
        expect([path, gap, fork, lip].join('')).not.toMatch(/NaN|Infinity|undefined|e-/);
        for (const { x, y } of pointsOf(path)) expect(x > 0 && x < 400 && y > 0 && y < 280).toBe(true);
      }
    }
  });
});
