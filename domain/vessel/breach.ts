import type { Crack } from './paint';
import { distance, lengthOf, nearestOn, type Point, pathOf, tenths } from './polyline';
import { fnv1a, mulberry32 } from './random';
import type { Wall } from './wall';

/** Where something broke again: a crack of its own across one of the shards between the eight seams. */
export type Breach = {
  /** Path data of its middle line. */
  readonly path: string;
  /** Path data of the crack while it is open: widest where it was struck, closed at both ends. */
  readonly gap: string;
  /** Path data of the finer crack that leaves it where it was struck; empty where there is no room. */
  readonly fork: string;
  /** Path data of its notches in the lip; empty when it does not reach the rim. */
  readonly lip: string;
};

/** Places for new breaches; a later one shares the place of an older one. */
const BREACH_PLACES = 5;

const BLOWS = 40;
const HEADINGS = 9;
const STRIDE = 4;
const STRIDES_KEPT = 3;
const LONGEST_ARM = 64;
/** Shorter than this it would be hard to tell from the hairline of a slip. */
const SOUND = 34;
const HORIZON = 0.045;
/** Towards the horizon a crack is foreshortened; it is better seen from the front. */
const IN_VIEW = 0.35;

type Lines = readonly (readonly Point[])[];
type Spot = { readonly around: number; readonly down: number };

/** The blow that falls farthest from every older crack and from the edges of the wall. */
function blowOn(wall: Wall, older: Lines, random: () => number): Spot {
  let best = { around: 0, down: wall.reach / 2, room: -1 };
  for (let n = 0; n < BLOWS; n++) {
    const down = wall.reach * (0.08 + 0.84 * random());
    const around = (2 * random() - 1) * wall.halfAt(down);
    const spot = wall.place(around, down);
    const edge = Math.min(nearestOn([wall.outline], spot).distance, down, wall.reach - down);
    const room = Math.min(nearestOn(older, spot).distance, edge) * Math.min(1, spot.faces / IN_VIEW);
    if (room > best.room) best = { around, down, room };
  }
  return best;
}

/** From the blow one way, wandering a little, until it meets an older crack, the edge or its end. */
function armOf(
  wall: Wall,
  older: Lines,
  from: Spot,
  heading: number,
  random: () => number,
): readonly Point[] {
  let { around, down } = from;
  let way = heading;
  const points: Point[] = [];
  for (let walked = 0; walked <= LONGEST_ARM; walked += STRIDE) {
    const spot = wall.place(around, down);
    if (spot.faces < HORIZON) break;
    const near = nearestOn(older, spot);
    if (near.distance < STRIDE / 2) return [...points, near.point];
    points.push({ x: spot.x, y: spot.y });
    way += (random() - 0.5) * 0.4;
    around += Math.sin(way) * STRIDE;
    down += Math.cos(way) * STRIDE;
  }
  return points;
}

/** Longer strides, each pushed a little aside, so that it reads as broken and not as drawn. */
function brokenOf(points: readonly Point[], random: () => number): readonly Point[] {
  const aside = () => (random() - 0.5) * 3.4;
  return points
    .filter((_, i) => i % STRIDES_KEPT === 0 || i === points.length - 1)
    .map((point, i, kept) =>
      tenths(i === 0 || i === kept.length - 1 ? point : { x: point.x + aside(), y: point.y + aside() }),
    );
}

/** Across a shard the short way costs a blow the least; a crack that is too short to be seen is not taken. */
function crackFrom(wall: Wall, older: Lines, blow: Spot, random: () => number) {
  const turned = random() * Math.PI;
  const cracks = Array.from({ length: HEADINGS }, (_, i) => {
    const heading = turned + (i / HEADINGS) * Math.PI;
    const bent = heading + Math.PI + (random() - 0.5) * 0.7;
    const [one, other] = [heading, bent].map((way) => armOf(wall, older, blow, way, random));
    return { one: one ?? [], other: other ?? [] };
  });
  const worthOf = ({ one, other }: (typeof cracks)[number]) => {
    const length = lengthOf(one) + lengthOf(other);
    return Math.min(lengthOf(one), lengthOf(other), SOUND / 2) * 3 - Math.max(0, length - SOUND * 2);
  };
  return cracks.reduce((best, crack) => (worthOf(crack) > worthOf(best) ? crack : best));
}

function gapOf(points: readonly Point[], struck: number): string {
  const sides = points.map((point, i) => {
    const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const long = distance(before, after) || 1;
    const far = i < struck ? (struck - i) / struck : (i - struck) / Math.max(1, points.length - 1 - struck);
    const half = 0.3 + 1.15 * (1 - far) ** 0.8;
    const across = { x: (-(after.y - before.y) / long) * half, y: ((after.x - before.x) / long) * half };
    return { point, across };
  });
  const left = sides.map(({ point, across }) => ({ x: point.x + across.x, y: point.y + across.y }));
  const right = sides.map(({ point, across }) => ({ x: point.x - across.x, y: point.y - across.y }));
  return `${pathOf([...left, ...right.reverse()])}Z`;
}

function forkOf(points: readonly Point[], struck: number, older: Lines, random: () => number) {
  const [from, to] = [points[struck], points[struck + 1]];
  if (!from || !to) return [];
  const side = random() < 0.5 ? -1 : 1;
  const lean = Math.atan2(to.y - from.y, to.x - from.x) + side * (0.9 + 0.5 * random());
  const reach = 11 + 7 * random();
  const ends = [0.5, 1].map((part) => {
    const way = lean + (random() - 0.5) * 0.5;
    return tenths({ x: from.x + Math.cos(way) * reach * part, y: from.y + Math.sin(way) * reach * part });
  });
  return ends.every((end) => nearestOn(older, end).distance > 6) ? [from, ...ends] : [];
}

/**
 * The five places of new breaches, each struck from a seed of its own and kept clear of all that came before, so that
 * none of them moves when another comes.
 */
export function breachesOf(seed: string, wall: Wall, lines: Lines): readonly Breach[] {
  const older = [...lines];
  return Array.from({ length: BREACH_PLACES }, (_, n) => {
    const random = mulberry32(fnv1a(`${seed}b${n}`));
    const { one, other } = crackFrom(wall, older, blowOn(wall, older, random), random);
    const [head, tail] = [brokenOf(one, random), brokenOf(other, random)];
    const points = [...head.slice(1).reverse(), ...tail];
    const struck = Math.max(0, head.length - 1);
    const fork = forkOf(points, struck, older, random);
    const notches = [points[0], points.at(-1)].map((end) => (end && wall.lipAt(end)) ?? []);
    older.push(points);
    if (fork.length > 0) older.push(fork);
    return {
      path: pathOf(points),
      gap: gapOf(points, struck),
      fork: pathOf(fork),
      lip: notches.map(pathOf).join(''),
    };
  });
}

/**
 * What broke again as it is drawn, one crack for each place taken. A crack stays where it is however many come after
 * it; when all places are taken the next shares the oldest. A place is settled only when everything that broke there
 * is, so that nothing open is ever hidden.
 */
export function shownBreaches(
  vessel: { readonly breaches: readonly Breach[] },
  cracks: readonly Crack[],
): readonly (Breach & Crack)[] {
  if (cracks.length === 0) return [];
  return vessel.breaches.slice(0, cracks.length).map((breach, place) => ({
    ...breach,
    settled: cracks.every(({ settled }, k) => k % BREACH_PLACES !== place || settled),
  }));
}
