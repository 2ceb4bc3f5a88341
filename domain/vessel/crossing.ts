import { jag } from './chains';
import { type Point, pathOf } from './polyline';
import type { Rim, Wall } from './wall';

/** Where a seam runs over the rim: the notch in the lip, and the crack that goes on down the far inner wall. */
export type Crossing = {
  readonly seam: number;
  /** The seam's end that lies at the rim: 0 where its gold begins, 1 where it arrives. */
  readonly end: 0 | 1;
  readonly lip: string;
  /** Its points, of which there are none where it does not go on. */
  readonly inner: readonly Point[];
};

const MOST_INNER = 2;

function innerLine(rim: Rim, point: Point, random: () => number): readonly Point[] {
  const turn =
    Math.asin(Math.max(-1, Math.min(1, (point.x - rim.cx) / rim.rx))) * 0.72 + (random() - 0.5) * 0.3;
  const from = { x: rim.cx + (rim.rx - 3) * Math.sin(turn), y: rim.cy - (rim.ry - 2) * Math.cos(turn) };
  // It goes on to the bottom of the bowl, so it ends where the near lip hides it.
  const across = Math.sin(turn) * (0.5 + 0.2 * random()) + (random() - 0.5) * 0.12;
  const to = { x: rim.cx + rim.rx * across, y: rim.cy + (rim.ry - 2) * Math.sqrt(1 - across ** 2) };
  return jag([from, to], random, () => true);
}

/** The places where seams reach the rim in sight, in order of the seams; the first two go on inside. */
export function crossingsOf(
  wall: Wall,
  seams: readonly { readonly points: readonly Point[] }[],
  random: () => number,
) {
  const crossings: Crossing[] = [];
  for (const [seam, { points }] of seams.entries()) {
    for (const end of [0, 1] as const) {
      const point = points.at(-end);
      const lip = point && wall.lipAt(point);
      if (!lip) continue;
      const goesOn = wall.showsInside && crossings.length < MOST_INNER;
      crossings.push({
        seam,
        end,
        lip: pathOf(lip),
        inner: goesOn ? innerLine(wall.rim, point, random) : [],
      });
    }
  }
  return crossings;
}
