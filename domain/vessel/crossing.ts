import { jag } from './chains';
import { type Point, pathOf } from './polyline';
import { rim } from './profile';

/** Where a seam runs over the rim: the notch in the lip, and the crack that goes on down the far inner wall. */
export type Crossing = {
  readonly seam: number;
  /** The seam's end that lies at the rim: 0 where its gold begins, 1 where it arrives. */
  readonly end: 0 | 1;
  readonly lip: string;
  readonly inner: string;
};

const LIP = 2.8;
const MOST_INNER = 2;

function isOnFrontEdge(point: Point): boolean {
  const [across, away] = [(point.x - rim.cx) / rim.rx, (point.y - rim.cy) / rim.ry];
  return away > 0.25 && Math.abs(Math.sqrt(across ** 2 + away ** 2) - 1) < 0.03;
}

function lipPath(point: Point): string {
  const [nx, ny] = [(rim.cx - point.x) / rim.rx ** 2, (rim.cy - point.y) / rim.ry ** 2];
  const scale = LIP / Math.sqrt(nx ** 2 + ny ** 2);
  return pathOf([
    { x: point.x - nx * scale * 0.3, y: point.y - ny * scale * 0.3 },
    { x: point.x + nx * scale, y: point.y + ny * scale },
  ]);
}

function innerPath(point: Point, random: () => number): string {
  const turn =
    Math.asin(Math.max(-1, Math.min(1, (point.x - rim.cx) / rim.rx))) * 0.72 + (random() - 0.5) * 0.3;
  const from = { x: rim.cx + (rim.rx - 3) * Math.sin(turn), y: rim.cy - (rim.ry - 2) * Math.cos(turn) };
  // It goes on to the bottom of the bowl, so it ends where the near lip hides it.
  const across = Math.sin(turn) * (0.5 + 0.2 * random()) + (random() - 0.5) * 0.12;
  const to = { x: rim.cx + rim.rx * across, y: rim.cy + (rim.ry - 2) * Math.sqrt(1 - across ** 2) };
  return pathOf(jag([from, to], random, () => true));
}

/** The places where seams reach the front of the rim, in order of the seams; the first two go on inside. */
export function crossingsOf(seams: readonly { readonly points: readonly Point[] }[], random: () => number) {
  const crossings: Crossing[] = [];
  for (const [seam, { points }] of seams.entries()) {
    for (const end of [0, 1] as const) {
      const point = points.at(-end);
      if (!point || !isOnFrontEdge(point)) continue;
      const inner = crossings.length < MOST_INNER ? innerPath(point, random) : '';
      crossings.push({ seam, end, lip: lipPath(point), inner });
    }
  }
  return crossings;
}
