import { plateWall } from './plate';
import type { VesselShape } from './shape';
import { type Ring, type Turned, tilt, turnedWall } from './turned';
import type { Wall } from './wall';

const SWEEP_STEPS = 36;
const WALL_STEPS = 96;
const BASE = 255;

const footOf = (cx: number, halfWidth: number, top: number) => ({ cx, halfWidth, top, height: BASE - top });
const rimOf = (cx: number, cy: number, rx: number) => ({ cx, cy, rx, ry: Math.round(rx * tilt * 10) / 10 });

const bowlRim = { cx: 200, cy: 66, rx: 156, ry: 37 } as const;
const bowlFoot = { cx: 200, halfWidth: 45, top: 238, height: 17 } as const;

/** The bowl's outline is one power curve. `roundness` ≈ 1.8 to 2.6. */
function bowlRings(roundness: number): readonly Ring[] {
  const span = bowlRim.rx - bowlFoot.halfWidth;
  const depth = bowlFoot.top - bowlRim.cy;
  const flank = 1.72;
  return Array.from({ length: WALL_STEPS + 1 }, (_, i) => {
    const t = Math.sin((i / WALL_STEPS) * (Math.PI / 2)) ** 1.25;
    const rest = 1 - t ** roundness;
    const slope =
      rest > 1e-9 ? (span / flank) * rest ** (1 / flank - 1) * roundness * t ** (roundness - 1) : Infinity;
    return {
      radius: bowlFoot.halfWidth + span * Math.max(0, rest) ** (1 / flank),
      level: bowlRim.cy + depth * t,
      narrowing: slope / depth,
    };
  });
}

/**
 * Turns a half outline. It is written as in path data, "r y C r y r y r y C …": distances from the axis and heights in
 * the picture, from the rim down. `swell` widens the middle of the wall and leaves rim and foot as they are.
 */
function sweptRings(outline: string, swell: number): readonly Ring[] {
  const [start = [], ...sweeps] = outline.split('C').map((part) => part.trim().split(' ').map(Number));
  const [top = 0, bottom = 0] = [start[1], sweeps.at(-1)?.[5]];
  const rings: Ring[] = [];
  let from = start;
  for (const sweep of sweeps) {
    const corners = [...from, ...sweep];
    for (let i = rings.length > 0 ? 1 : 0; i <= SWEEP_STEPS; i++) {
      const t = i / SWEEP_STEPS;
      const u = 1 - t;
      const [radius, level] = [0, 1].map((axis) => {
        const [a = 0, b = 0, c = 0, d = 0] = [0, 2, 4, 6].map((corner) => corners[corner + axis]);
        const along = u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c);
        return { at: u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d, along };
      });
      if (!radius || !level) continue;
      const turn = (Math.PI * (level.at - top)) / (bottom - top);
      const swelling = ((swell * Math.PI) / (bottom - top)) * Math.sin(2 * turn);
      rings.push({
        radius: radius.at + swell * Math.sin(turn) ** 2,
        level: level.at,
        narrowing: -radius.along / level.along - swelling,
      });
    }
    from = sweep.slice(4);
  }
  return rings;
}

const middle = 200;

const turnedForms: Record<Exclude<VesselShape, 'plate'>, (chance: number) => Turned> = {
  bowl: (chance) => ({
    rings: bowlRings(1.9 + 0.6 * chance),
    rim: bowlRim,
    foot: bowlFoot,
    blow: { aside: bowlRim.rx, down: 20, near: 0.36, far: 0.8, chips: 1 },
    silhouetteSteps: 24,
    showsInside: true,
  }),
  cup: (chance) => ({
    rings: sweptRings('96 62 C 92 84 91 104 91 124 C 91 176 86 212 58 239', 8 * chance - 3),
    rim: rimOf(180, 62, 96),
    foot: footOf(180, 49, 237),
    blow: { aside: 90, down: 22, near: 0.36, far: 0.8, chips: 1 },
    silhouetteSteps: 24,
    showsInside: true,
  }),
  vase: (chance) => ({
    rings: sweptRings(
      '46 32 C 38 42 30 54 30 74 C 30 102 95 98 95 142 C 95 186 56 206 48 242',
      10 * chance - 4,
    ),
    rim: rimOf(middle, 32, 46),
    foot: footOf(middle, 43, 240),
    blow: { aside: 80, down: 96, near: 0.3, far: 0.62, chips: 2 },
    silhouetteSteps: 36,
    showsInside: true,
  }),
  jar: (chance) => ({
    rings: sweptRings(
      '66 52 C 64 58 63 62 63 70 C 72 78 124 96 124 150 C 124 200 98 226 64 241',
      8 * chance - 3,
    ),
    rim: rimOf(middle, 52, 66),
    foot: footOf(middle, 55, 238),
    blow: { aside: 130, down: 44, near: 0.36, far: 0.8, chips: 2 },
    silhouetteSteps: 36,
    showsInside: true,
  }),
  teapot: (chance) => ({
    rings: sweptRings('52 106 C 76 116 112 136 112 174 C 112 212 92 230 66 242', 6 * chance - 2),
    rim: rimOf(204, 106, 52),
    foot: footOf(204, 58, 238),
    blow: { aside: 110, down: 30, near: 0.36, far: 0.8, chips: 1 },
    silhouetteSteps: 30,
    showsInside: false,
  }),
};

/** A vessel fresh from the wheel. `chance` in 0..1 makes each a little slimmer or fuller. */
export function wallOf(shape: VesselShape, chance: number): Wall {
  return shape === 'plate' ? plateWall() : turnedWall(turnedForms[shape](chance));
}
