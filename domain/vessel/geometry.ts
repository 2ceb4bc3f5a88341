import { type Chains, chainsOf, jag, SHORTEST } from './chains';
import { type Crossing, crossingsOf } from './crossing';
import { type Fracture, fractureOf } from './fracture';
import { crackleOf, hueOf, type Speckle, specklesOf } from './glaze';
import { curveOf, lengthOf, type Point, pathOf, tenth, tenths } from './polyline';
import { foot, outlineOf, type Profile, profileOf, rim } from './profile';
import { fnv1a, mulberry32 } from './random';

const SEAM_COUNT = 8;
const MOST_ROLLS = 64;
const CACHE_SIZE = 24;

export type Seam = {
  /** Path data, leading away from the blow. */
  readonly path: string;
  readonly length: number;
  readonly points: readonly Point[];
};

export type VesselGeometry = {
  readonly seed: string;
  readonly silhouette: string;
  readonly outline: readonly Point[];
  readonly rim: typeof rim;
  readonly foot: typeof foot;
  readonly seams: readonly Seam[];
  readonly branches: readonly string[];
  readonly crossings: readonly Crossing[];
  readonly nodes: readonly Point[];
  readonly speckles: readonly Speckle[];
  readonly crackle: string;
  /** Glaze hue in degrees, one of five. */
  readonly hue: number;
  /** How often the blow was struck before eight sound cracks came of it; 1 is the first. */
  readonly rolls: number;
};

type Roll = {
  readonly random: () => number;
  readonly profile: Profile;
  readonly fracture: Fracture;
  readonly hue: number;
  readonly chains: Chains;
};

function roll(seed: string): Roll {
  const random = mulberry32(fnv1a(seed));
  const profile = profileOf(1.9 + 0.6 * random());
  const fracture = fractureOf(random, profile);
  const hue = hueOf(random);
  return { random, profile, fracture, hue, chains: chainsOf(fracture.breaks, fracture.impact, SEAM_COUNT) };
}

function isInside(outline: readonly Point[], point: Point): boolean {
  let inside = point.y < rim.cy && Math.abs(point.x - rim.cx) < rim.rx;
  for (const [i, a] of outline.entries()) {
    const b = outline[i + 1];
    if (!b || a.y > point.y === b.y > point.y) continue;
    if (point.x < a.x + ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y)) inside = !inside;
  }
  return inside;
}

function draw(
  seed: string,
  { random, profile, fracture, hue, chains }: Roll,
  rolls: number,
): VesselGeometry | undefined {
  if (chains.chains.length < SEAM_COUNT) return undefined;
  const outline = outlineOf(profile).map(tenths);
  const allowed = (point: Point) => isInside(outline, point);
  const seams = chains.chains.map((chain) => {
    const points = jag(chain, random, allowed).map(tenths);
    return { points, path: pathOf(points), length: tenth(lengthOf(points)) };
  });
  if (seams.some((seam) => lengthOf(seam.points) < SHORTEST)) return undefined;
  return {
    seed,
    silhouette: `${curveOf(outline)}A${rim.rx} ${rim.ry} 0 0 0 ${rim.cx - rim.rx} ${rim.cy}Z`,
    outline,
    rim,
    foot,
    seams,
    branches: chains.leftover.map((part) => pathOf(jag(part, random, allowed))),
    crossings: crossingsOf(seams, random),
    nodes: fracture.joints.map(tenths),
    speckles: specklesOf(profile, random),
    crackle: crackleOf(profile, random),
    hue,
    rolls,
  };
}

function geometryOf(seed: string): VesselGeometry {
  for (let n = 0; n < MOST_ROLLS; n++) {
    const drawn = draw(seed, roll(n === 0 ? seed : `${seed}#${n}`), n + 1);
    if (drawn) return drawn;
  }
  throw new RangeError('No sound vessel came of this seed');
}

const cache = new Map<string, VesselGeometry>();

/**
 * The shape of a vessel in a 400 × 300 view: wall, eight seams and fine branches, always the same for the
 * same seed. What was kept changes only the paint, so a shape is worked out once per seed.
 */
export function vesselGeometry(seed: string): VesselGeometry {
  const known = cache.get(seed);
  if (known) return known;
  const made = geometryOf(seed);
  const oldest = cache.keys().next();
  if (cache.size >= CACHE_SIZE && !oldest.done) cache.delete(oldest.value);
  cache.set(seed, made);
  return made;
}
