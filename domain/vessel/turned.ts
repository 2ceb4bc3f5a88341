import { curveOf, distance, type Point, resample } from './polyline';
import type { Blow, Foot, Rim, Wall } from './wall';

/** All turned forms are seen from the same height, so that they can stand on one shelf. */
export const tilt = 37 / 156;

const LIP = 2.8;
const HALF_TURN = Math.PI;

/** One turn of the clay on the wheel. */
export type Ring = {
  readonly radius: number;
  readonly level: number;
  /** How much narrower the form gets with each unit down; negative where it widens. */
  readonly narrowing: number;
};

type Placed = {
  /** Distance from the rim along the wall. */
  readonly down: number;
  readonly radius: number;
  readonly level: number;
  /** Cosine of the angle at which the wall turns out of sight: 0 where it is upright, 1 under the belly. */
  readonly edge: number;
};

export type Turned = {
  readonly rings: readonly Ring[];
  readonly rim: Rim;
  readonly foot: Foot;
  readonly blow: Blow;
  readonly silhouetteSteps: number;
  readonly showsInside: boolean;
};

function placedOf(rings: readonly Ring[]): readonly Placed[] {
  const placed: Placed[] = [];
  let down = 0;
  for (const { radius, level, narrowing } of rings) {
    const edge = Math.max(-1, Math.min(1, tilt * narrowing));
    const before = placed.at(-1);
    if (before) down += distance({ x: before.radius, y: before.level }, { x: radius, y: level });
    placed.push({ down, radius, level, edge });
    if (edge >= 1) break;
  }
  return placed;
}

function ringAt(rings: readonly Placed[], reach: number, down: number): Placed {
  const clamped = Math.min(reach, Math.max(0, down));
  let [first, last] = [0, rings.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((rings[middle]?.down ?? 0) >= clamped) last = middle;
    else first = middle + 1;
  }
  const upper = rings[Math.max(0, first - 1)];
  const lower = rings[first];
  if (!upper || !lower) throw new RangeError('A turned form has at least one ring');
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

/** The outline of one half, from the rim down to where the wall ends or turns under. */
function halfOutline(rings: readonly Placed[], cx: number, steps: number): readonly Point[] {
  const right = rings.map((ring) => ({
    x: cx + ring.radius * Math.sqrt(1 - ring.edge ** 2),
    y: ring.level + tilt * ring.radius * ring.edge,
  }));
  const last = rings.at(-1);
  if (last && last.edge < 1) {
    // It stands on its last ring instead of turning under: the front of that ring closes the outline.
    const turn = Math.acos(last.edge);
    for (let i = 1; i <= 12; i++) {
      const rest = turn * (1 - i / 12);
      right.push({
        x: cx + last.radius * Math.sin(rest),
        y: last.level + tilt * last.radius * Math.cos(rest),
      });
    }
  }
  return resample(right, steps);
}

/** A form thrown on the wheel, so that cracks can bend around it as they would on clay. */
export function turnedWall({ rings, rim, foot, blow, silhouetteSteps, showsInside }: Turned): Wall {
  const placed = placedOf(rings);
  const reach = placed.at(-1)?.down ?? 0;
  const half = halfOutline(placed, rim.cx, silhouetteSteps);
  const left = half.map((point) => ({ x: 2 * rim.cx - point.x, y: point.y }));
  const fromRim = (point: Point) =>
    Math.sqrt(((point.x - rim.cx) / rim.rx) ** 2 + ((point.y - rim.cy) / rim.ry) ** 2);
  return {
    rim,
    foot,
    blow,
    reach,
    girth: Math.max(...placed.map(({ radius }) => radius)),
    outline: [...left, ...half.slice(0, -1).reverse()],
    showsInside,
    place(around, down) {
      const ring = ringAt(placed, reach, down);
      const turn = Math.min(HALF_TURN, Math.max(-HALF_TURN, around / ring.radius));
      const spot = {
        x: rim.cx + ring.radius * Math.sin(turn),
        y: ring.level + tilt * ring.radius * Math.cos(turn),
      };
      const isOff = Math.abs(around / ring.radius) > HALF_TURN || down < 0 || down > reach;
      // A shoulder can be seen further round than halfway, but not through the mouth that stands before it.
      const isBehindRim = Math.cos(turn) < 0 && fromRim(spot) < 1.05;
      return { ...spot, faces: isOff || isBehindRim ? -1 : Math.cos(turn) - ring.edge };
    },
    halfAt(down) {
      const ring = ringAt(placed, reach, down);
      return ring.radius * Math.acos(ring.edge);
    },
    radiusAt: (down) => ringAt(placed, reach, down).radius,
    silhouetteOf(outline) {
      const [start] = outline;
      if (!start) return '';
      const large = start.y > rim.cy ? 1 : 0;
      return `${curveOf(outline)}A${rim.rx} ${rim.ry} 0 ${large} 0 ${start.x} ${start.y}Z`;
    },
    contains(outline, point) {
      let inside = point.y < rim.cy && Math.abs(point.x - rim.cx) < rim.rx;
      for (const [i, a] of outline.entries()) {
        const b = outline[i + 1];
        if (!b || a.y > point.y === b.y > point.y) continue;
        if (point.x < a.x + ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y)) inside = !inside;
      }
      return inside;
    },
    lipAt(end) {
      const away = (end.y - rim.cy) / rim.ry;
      if (away <= 0.25 || Math.abs(fromRim(end) - 1) >= 0.03) return undefined;
      const [nx, ny] = [(rim.cx - end.x) / rim.rx ** 2, (rim.cy - end.y) / rim.ry ** 2];
      const scale = LIP / Math.sqrt(nx ** 2 + ny ** 2);
      return [
        { x: end.x - nx * scale * 0.3, y: end.y - ny * scale * 0.3 },
        { x: end.x + nx * scale, y: end.y + ny * scale },
      ];
    },
  };
}
