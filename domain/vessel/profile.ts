import { distance, type Point, resample } from './polyline';

/** Where the bowl stands in its 400 × 300 view, in view units. */
export const rim = { cx: 200, cy: 66, rx: 156, ry: 37 } as const;
export const foot = { cx: 200, halfWidth: 45, top: 238, height: 17 } as const;

const depth = foot.top - rim.cy;
const tilt = rim.ry / rim.rx;
const WALL_STEPS = 96;
const SILHOUETTE_STEPS = 24;

type Ring = {
  /** Distance from the rim along the wall. */
  readonly down: number;
  readonly radius: number;
  readonly level: number;
  /** Cosine of the angle at which the wall turns out of sight: 0 at the rim, 1 under the belly. */
  readonly edge: number;
};

export type Profile = { readonly rings: readonly Ring[]; readonly reach: number };

/** The bowl is a turned form, so that cracks can bend around it as they would on clay. `roundness` ≈ 1.8 to 2.6. */
export function profileOf(roundness: number): Profile {
  const span = rim.rx - foot.halfWidth;
  const flank = 1.72;
  const rings: Ring[] = [];
  let down = 0;
  for (let i = 0; i <= WALL_STEPS; i++) {
    const t = Math.sin((i / WALL_STEPS) * (Math.PI / 2)) ** 1.25;
    const rest = 1 - t ** roundness;
    const radius = foot.halfWidth + span * Math.max(0, rest) ** (1 / flank);
    const level = rim.cy + depth * t;
    const slope =
      rest > 1e-9 ? (span / flank) * rest ** (1 / flank - 1) * roundness * t ** (roundness - 1) : Infinity;
    const edge = Math.min(1, (tilt * slope) / depth);
    const before = rings.at(-1);
    if (before) down += distance({ x: before.radius, y: before.level }, { x: radius, y: level });
    rings.push({ down, radius, level, edge });
    if (edge >= 1) break;
  }
  return { rings, reach: down };
}

function ringAt(profile: Profile, down: number): Ring {
  const { rings } = profile;
  const clamped = Math.min(profile.reach, Math.max(0, down));
  let [first, last] = [0, rings.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((rings[middle]?.down ?? 0) >= clamped) last = middle;
    else first = middle + 1;
  }
  const upper = rings[Math.max(0, first - 1)];
  const lower = rings[first];
  if (!upper || !lower) throw new RangeError('A profile has at least one ring');
  const gap = lower.down - upper.down;
  const part = gap > 0 ? (clamped - upper.down) / gap : 0;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    down: clamped,
    radius: mix(upper.radius, lower.radius),
    level: mix(upper.level, lower.level),
    edge: mix(upper.edge, lower.edge),
  };
}

/** Puts a spot on the wall (around, down; both in view units along the clay) into the picture; `faces` > 0 when it can be seen. */
export function onWall(profile: Profile, around: number, down: number): Point & { readonly faces: number } {
  const ring = ringAt(profile, down);
  const turn = Math.min(Math.PI / 2, Math.max(-Math.PI / 2, around / ring.radius));
  const faces =
    Math.abs(around / ring.radius) > Math.PI / 2 || down < 0 || down > profile.reach
      ? -1
      : Math.cos(turn) - ring.edge;
  return {
    x: rim.cx + ring.radius * Math.sin(turn),
    y: ring.level + tilt * ring.radius * Math.cos(turn),
    faces,
  };
}

/** Half the way round the wall that can be seen at a depth, in view units. */
export function visibleHalf(profile: Profile, down: number): number {
  const ring = ringAt(profile, down);
  return ring.radius * Math.acos(ring.edge);
}

/** The outline from the left end of the rim under the belly to its right end, in 49 points. */
export function outlineOf(profile: Profile): readonly Point[] {
  const right = profile.rings.map((ring) => ({
    x: rim.cx + ring.radius * Math.sqrt(1 - ring.edge ** 2),
    y: ring.level + tilt * ring.radius * ring.edge,
  }));
  const half = resample(right, SILHOUETTE_STEPS);
  const left = half.map((point) => ({ x: 2 * rim.cx - point.x, y: point.y }));
  return [...left, ...half.slice(0, -1).reverse()];
}
