import { type Breach, breachesOf } from './breach';
import { type Chains, chainsOf, jag, SHORTEST } from './chains';
import { type Crossing, crossingsOf } from './crossing';
import { wallOf } from './forms';
import { type Fracture, fractureOf } from './fracture';
import { crackleOf, glossOf, hueOf, type Speckle, specklesOf } from './glaze';
import { lengthOf, nearestOn, type Point, pathOf, tenth, tenths } from './polyline';
import { fnv1a, mulberry32 } from './random';
import { type VesselShape, vesselShapes } from './shape';
import type { Foot, Rim, Wall } from './wall';

const SEAM_COUNT = 8;
const MOST_ROLLS = 64;
const CACHE_SIZE = 24;
/** A joint this close to a drawn seam belongs to it; drawing a seam rounds its corners off. */
const JOINT_REACH = 9;

export type Seam = {
  /** Path data, leading away from the blow. */
  readonly path: string;
  readonly length: number;
  readonly points: readonly Point[];
};

export type VesselGeometry = {
  readonly seed: string;
  readonly shape: VesselShape;
  readonly silhouette: string;
  readonly outline: readonly Point[];
  readonly rim: Rim;
  readonly foot: Foot;
  /** Half the breadth at the widest place. */
  readonly girth: number;
  readonly seams: readonly Seam[];
  readonly branches: readonly string[];
  readonly crossings: readonly Crossing[];
  readonly nodes: readonly Point[];
  /** The places of new breaches, in the order in which they are taken; worked out when first asked for. */
  readonly breaches: readonly Breach[];
  readonly speckles: readonly Speckle[];
  readonly crackle: string;
  /** Path data of the window that is mirrored in the glaze. */
  readonly gloss: string;
  /** Glaze hue in degrees, one of five. */
  readonly hue: number;
  /** How often the blow was struck before eight sound cracks came of it; 1 is the first. */
  readonly rolls: number;
};

type Roll = {
  readonly random: () => number;
  readonly wall: Wall;
  readonly fracture: Fracture;
  readonly hue: number;
  readonly chains: Chains;
};

function roll(shape: VesselShape, seed: string): Roll {
  const random = mulberry32(fnv1a(seed));
  const wall = wallOf(shape, random());
  const fracture = fractureOf(random, wall);
  const hue = hueOf(random);
  return { random, wall, fracture, hue, chains: chainsOf(fracture.breaks, fracture.impact, SEAM_COUNT) };
}

function nodesOf(joints: readonly Point[], lines: readonly (readonly Point[])[]): readonly Point[] {
  return joints.map((joint) => {
    const { point, distance } = nearestOn(lines, joint);
    return tenths(distance < JOINT_REACH ? point : joint);
  });
}

function draw(
  shape: VesselShape,
  seed: string,
  { random, wall, fracture, hue, chains }: Roll,
  rolls: number,
): VesselGeometry | undefined {
  if (chains.chains.length < SEAM_COUNT) return undefined;
  const outline = wall.outline.map(tenths);
  const allowed = (point: Point) => wall.contains(outline, point);
  // The bowls already on people's shelves were drawn with their corners cut, and stay so.
  const corners = shape === 'bowl' ? [] : fracture.joints;
  const seams = chains.chains.map((chain) => {
    const points = jag(chain, random, allowed, corners).map(tenths);
    return { points, path: pathOf(points), length: tenth(lengthOf(points)) };
  });
  if (seams.some((seam) => lengthOf(seam.points) < SHORTEST)) return undefined;
  const branches = chains.leftover.map((part) => jag(part, random, allowed, corners));
  const lines = [...seams.map(({ points }) => points), ...branches];
  let breaches: readonly Breach[] | undefined;
  return {
    seed,
    shape,
    silhouette: wall.silhouetteOf(outline),
    outline,
    rim: wall.rim,
    foot: wall.foot,
    girth: wall.girth,
    seams,
    branches: branches.map(pathOf),
    crossings: crossingsOf(wall, seams, random),
    nodes: nodesOf(fracture.joints, lines),
    speckles: specklesOf(wall, random),
    crackle: crackleOf(wall, random),
    get breaches() {
      breaches ??= breachesOf(seedOf(shape, seed), wall, lines);
      return breaches;
    },
    gloss: glossOf(shape, wall),
    hue,
    rolls,
  };
}

/** The bowl came first and owns the plain seed. */
function seedOf(shape: VesselShape, seed: string): string {
  return shape === vesselShapes[0] ? seed : `${seed}/${shape}`;
}

function geometryOf(seed: string, shape: VesselShape): VesselGeometry {
  const own = seedOf(shape, seed);
  for (let n = 0; n < MOST_ROLLS; n++) {
    const drawn = draw(shape, seed, roll(shape, n === 0 ? own : `${own}#${n}`), n + 1);
    if (drawn) return drawn;
  }
  throw new RangeError('No sound vessel came of this seed');
}

const cache = new Map<string, VesselGeometry>();

/**
 * A vessel in a 400 × 300 view: wall, eight seams and fine branches, always the same for the same seed and shape.
 * What was kept changes only the paint, so each is worked out once.
 */
export function vesselGeometry(seed: string, shape: VesselShape = 'bowl'): VesselGeometry {
  const key = `${shape} ${seed}`;
  const known = cache.get(key);
  if (known) return known;
  const made = geometryOf(seed, shape);
  const oldest = cache.keys().next();
  if (cache.size >= CACHE_SIZE && !oldest.done) cache.delete(oldest.value);
  cache.set(key, made);
  return made;
}
