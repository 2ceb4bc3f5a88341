import { curveOf, type Point } from './polyline';
import type { Wall } from './wall';

const radius = 124;
/** It leans back a little against its stand. */
const lean = 0.965;
const rim = { cx: 200, cy: 136, rx: radius, ry: radius * lean } as const;
const foot = { cx: 200, halfWidth: 74, top: 246, height: 9 } as const;
const LIP = 4.2;
const OUTLINE_STEPS = 48;

/** From its middle 0 to its lip 1. */
const fromMiddle = (point: Point) =>
  Math.sqrt(((point.x - rim.cx) / rim.rx) ** 2 + ((point.y - rim.cy) / rim.ry) ** 2);

const inner = 1 - LIP / radius;

/** A plate stands upright on the shelf and shows its face, so what breaks is flat. */
export function plateWall(): Wall {
  const outline = Array.from({ length: OUTLINE_STEPS + 1 }, (_, i) => {
    const turn = (i / OUTLINE_STEPS) * 2 * Math.PI;
    return { x: rim.cx - rim.rx * Math.cos(turn), y: rim.cy + rim.ry * Math.sin(turn) };
  });
  return {
    rim,
    foot,
    blow: { aside: radius * 0.9, down: 34, near: 0.36, far: 0.8, chips: 2 },
    reach: 2 * radius,
    girth: radius,
    outline,
    showsInside: false,
    place(around, down) {
      const spot = { x: rim.cx + around, y: rim.cy + (down - radius) * lean };
      return { ...spot, faces: 1.045 - (fromMiddle(spot) / inner) ** 2 };
    },
    halfAt: (down) => Math.sqrt(Math.max(0, radius ** 2 - (down - radius) ** 2)),
    radiusAt: () => radius,
    silhouetteOf: (points) => `${curveOf(points)}Z`,
    contains: (_, point) => fromMiddle(point) <= inner,
    lipAt(end) {
      const part = fromMiddle(end);
      if (Math.abs(part - inner) >= 0.02) return undefined;
      const out = { x: (end.x - rim.cx) / part, y: (end.y - rim.cy) / part };
      return [inner - 0.004, 0.986].map((at) => ({ x: rim.cx + out.x * at, y: rim.cy + out.y * at }));
    },
  };
}
