import type { Break } from './fracture';
import { distance, lengthOf, type Point } from './polyline';

export type Chains = {
  readonly chains: readonly (readonly Point[])[];
  readonly leftover: readonly (readonly Point[])[];
};

/** A seam shorter than this, in view units, could not show gold growing. */
export const SHORTEST = 35;

const turned = (part: Break): Break => ({
  points: [...part.points].reverse(),
  length: part.length,
  from: part.to,
  to: part.from,
});

/** Nearest distance of a break's two ends from a place. */
const reachOf = (part: Break, place: Point) =>
  Math.min(...[part.points[0], part.points.at(-1)].map((end) => (end ? distance(end, place) : Infinity)));

/** Joins breaks into `count` chains of about equal length, the nearest to the blow first, each leading away from it. */
export function chainsOf(breaks: readonly Break[], impact: Point, count: number): Chains {
  let free = [...breaks];
  const take = (part: Break) => {
    free = free.filter((other) => other !== part);
  };
  const chains: Point[][] = [];
  const stubs: Point[][] = [];
  while (chains.length < count && free.length > 0) {
    const start = free.reduce((best, part) => (reachOf(part, impact) < reachOf(best, impact) ? part : best));
    const share = free.reduce((sum, part) => sum + part.length, 0) / (count - chains.length);
    take(start);
    const [head, tail] = [start.points[0], start.points.at(-1)];
    const isBackwards = head && tail && distance(tail, impact) < distance(head, impact);
    let end = isBackwards ? turned(start) : start;
    const chain = [...end.points];
    while (lengthOf(chain) < share && end.to >= 0) {
      const joint = end.to;
      const next = free
        .filter((part) => part.from === joint || part.to === joint)
        .reduce<Break | undefined>(
          (best, part) => (best && best.length >= part.length ? best : part),
          undefined,
        );
      if (!next || lengthOf(chain) + next.length / 2 > share * 1.12) break;
      take(next);
      end = next.from === joint ? next : turned(next);
      chain.push(...end.points.slice(1));
    }
    if (lengthOf(chain) < SHORTEST) stubs.push(chain);
    else chains.push(chain);
  }
  return { chains, leftover: [...stubs, ...free.map((part) => part.points)] };
}

/**
 * Breaks the smoothness of a drawn line: steps of about 14 units, each pushed up to 2.5 units aside. Its ends are kept,
 * and of the places it passes between them those named as corners, where other cracks meet it.
 */
export function jag(
  points: readonly Point[],
  random: () => number,
  isAllowed: (point: Point) => boolean,
  corners: readonly Point[] = [],
): readonly Point[] {
  const kept: Point[] = [];
  let walked = 0;
  let next = 14 * (0.75 + 0.5 * random());
  const total = lengthOf(points);
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) {
      kept.push(point);
      continue;
    }
    const step = distance(before, point);
    while (next <= walked + step && next < total - 6) {
      const part = (next - walked) / step;
      const push = (random() - 0.5) * 5;
      const across = { x: -(point.y - before.y) / step, y: (point.x - before.x) / step };
      const plain = {
        x: before.x + (point.x - before.x) * part,
        y: before.y + (point.y - before.y) * part,
      };
      const pushed = { x: plain.x + across.x * push, y: plain.y + across.y * push };
      kept.push(isAllowed(pushed) ? pushed : plain);
      next += 14 * (0.75 + 0.5 * random());
    }
    walked += step;
    if (i < points.length - 1 && corners.some((corner) => distance(corner, point) < 0.5)) {
      kept.push(point);
      next = Math.max(next, walked + 6);
    }
  }
  const last = points.at(-1);
  return last ? [...kept, last] : kept;
}
