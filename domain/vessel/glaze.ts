import { curveOf, distance, type Point, tenth, tenths } from './polyline';
import type { VesselShape } from './shape';
import { sharedEdges } from './voronoi';
import type { Wall } from './wall';

export type Speckle = Point & { readonly r: number };

/** Five glazes of one family, as hue angles in degrees: from celadon to pale sky. */
const GLAZE_HUES = [174, 186, 198, 212, 226] as const;

export function hueOf(random: () => number): number {
  return GLAZE_HUES[Math.floor(random() * GLAZE_HUES.length)] ?? GLAZE_HUES[2];
}

function spotOn(wall: Wall, random: () => number, margin: number) {
  const down = margin + random() * (wall.reach - 2 * margin);
  const around = (2 * random() - 1) * wall.halfAt(down);
  return { x: around, y: down };
}

/** Iron spots in the glaze, closer together towards the edge as they are on a round wall. */
export function specklesOf(wall: Wall, random: () => number): readonly Speckle[] {
  return Array.from({ length: 28 }, () => {
    const spot = spotOn(wall, random, 8);
    const r = random() ** 3 * 0.7 + 0.35;
    const place = wall.place(spot.x, spot.y);
    return { ...tenths(place), r: tenth(r) };
  });
}

/** The fine net a glaze draws as it cools, as path data. */
export function crackleOf(wall: Wall, random: () => number): string {
  const spots: Point[] = [];
  for (let tries = 0; tries < 150 && spots.length < 38; tries++) {
    const spot = spotOn(wall, random, 0);
    if (spots.every((other) => distance(spot, other) > 28)) spots.push(spot);
  }
  const frame = { left: -250, right: 250, top: 0, bottom: wall.reach };
  return sharedEdges(spots, frame, 80)
    .flatMap((edge) => {
      const [from, to] = [edge.from, edge.to].map((end) => wall.place(end.x, end.y));
      if (!from || !to || Math.min(from.faces, to.faces) < 0.04 || distance(from, to) < 4) return [];
      // Whole numbers and relative steps: the net is too faint to need more, and it is the longest path.
      const [x, y] = [Math.round(from.x), Math.round(from.y)];
      return [`M${x} ${y}l${Math.round(to.x) - x} ${Math.round(to.y) - y}`];
    })
    .join('');
}

type Window = {
  /** From and to, as shares of the way down the wall. */
  readonly down: readonly [number, number];
  /** From and to, as angles towards the light. */
  readonly round: readonly [number, number];
};

const windows: Record<Exclude<VesselShape, 'bowl' | 'plate'>, Window> = {
  cup: { down: [0.12, 0.66], round: [0.92, 1.16] },
  vase: { down: [0.4, 0.78], round: [0.82, 1.12] },
  jar: { down: [0.2, 0.62], round: [0.88, 1.16] },
  teapot: { down: [0.2, 0.58], round: [0.8, 1.08] },
};

const WINDOW_STEPS = 20;
const BOWL_WINDOW =
  'M61 98C64 140 78 176 106 205C113 212 124 214 120 205C97 180 82 146 79 104C77 92 61 88 61 98Z';

const closed = (edge: readonly Point[]) => `${curveOf([...edge, ...edge.slice(0, 1)])}Z`;

/** On the wall, a rectangle whose corners are rounded off. */
function windowOn(wall: Wall, { down, round }: Window): string {
  const rounded = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value));
  const along = ([from, to]: readonly [number, number], part: number) =>
    (from + to + (to - from) * rounded(part)) / 2;
  const edge = Array.from({ length: WINDOW_STEPS }, (_, i) => {
    const turn = (i / WINDOW_STEPS) * 2 * Math.PI;
    const at = along(down, Math.cos(turn)) * wall.reach;
    return tenths(wall.place(-along(round, Math.sin(turn)) * wall.radiusAt(at), at));
  });
  return closed(edge);
}

/** On the plate, a bow along the lip. */
function windowOnPlate({ rim }: Wall): string {
  const bow = (share: number, from: number, to: number) =>
    Array.from({ length: 9 }, (_, i) => {
      const turn = from + ((to - from) * i) / 8;
      return tenths({
        x: rim.cx + rim.rx * share * Math.cos(turn),
        y: rim.cy + rim.ry * share * Math.sin(turn),
      });
    });
  return closed([...bow(0.93, 3.35, 4.3), ...bow(0.86, 4.27, 3.38)]);
}

/** The window that is mirrored in the glaze, as path data. */
export function glossOf(shape: VesselShape, wall: Wall): string {
  if (shape === 'bowl') return BOWL_WINDOW;
  return shape === 'plate' ? windowOnPlate(wall) : windowOn(wall, windows[shape]);
}
