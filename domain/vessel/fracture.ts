import { between, distance, lengthOf, type Point } from './polyline';
import { sharedEdges } from './voronoi';
import type { Wall } from './wall';

/** A stretch of crack between two joints; `from` and `to` name joints, or are -1 where the crack runs off the wall. */
export type Break = {
  readonly points: readonly Point[];
  readonly length: number;
  readonly from: number;
  readonly to: number;
};

export type Fracture = {
  readonly breaks: readonly Break[];
  /** Joints that can be seen, in the picture. */
  readonly joints: readonly Point[];
  /** Where the bowl was struck, in the picture. */
  readonly impact: Point;
};

/** Closer to the horizon than this a crack is only a line along the outline; it is left out. */
const HORIZON = 0.045;
const STUB = 6;
const FINE_STEP = 5;

/**
 * Five sites near the blow and three far below share their borders along rays from it, as breaks run;
 * the ninth, above the rim, cuts the chip the blow knocked out.
 */
function sitesFor(random: () => number, wall: Wall): { sites: readonly Point[]; impact: Point } {
  const { blow, reach } = wall;
  const side = random() < 0.5 ? -1 : 1;
  const impact = { x: side * (0.12 + 0.36 * random()) * blow.aside, y: blow.down + 16 * random() };
  const ring = Array.from({ length: 8 }, (_, i) => {
    const isFar = i >= 5;
    const place = isFar ? (i - 5) / 2 - 0.5 : i / 4 - 0.5;
    const angle = place * (isFar ? 1.9 : 3.5) - side * 0.22 + (random() - 0.5) * (isFar ? 0.5 : 0.34);
    const radius = (isFar ? blow.far : blow.near) * reach * (0.88 + 0.24 * random());
    return { x: impact.x + Math.sin(angle) * radius * 1.12, y: impact.y + Math.cos(angle) * radius };
  });
  const chip = {
    x: impact.x + (random() - 0.5) * 30,
    y: impact.y - 0.42 * reach * (0.8 + 0.2 * random()),
  };
  if (blow.chips === 1) return { sites: [...ring, chip], impact };
  const apart = (0.2 + 0.1 * random()) * reach;
  const chips = [-1, 1].map((to) => ({ x: chip.x + to * apart, y: chip.y + (random() - 0.5) * 24 }));
  return { sites: [...ring, ...chips], impact };
}

/** Joints closer together than a stub become one, so that dropping the stub leaves no gap. */
function jointsOf(edges: readonly { from: Point; to: Point }[]) {
  const places: Point[] = [];
  const indexOf = (point: Point, reach: number) => {
    const found = places.findIndex((place) => distance(place, point) < reach);
    return found >= 0 ? found : places.push(point) - 1;
  };
  const ends = edges.map(({ from, to }) => ({ from: indexOf(from, STUB), to: indexOf(to, STUB) }));
  return { places, ends: ends.filter(({ from, to }) => from !== to) };
}

/** The longest stretch of a straight break on the clay that can be seen, as it bends in the picture. */
function seenPart(wall: Wall, from: Point, to: Point) {
  const steps = Math.max(2, Math.ceil(distance(from, to) / FINE_STEP));
  const at = (part: number) => {
    const place = between(from, to, part);
    return wall.place(place.x, place.y);
  };
  const places = Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
  const seen = (i: number) => (places[i]?.faces ?? -1) >= HORIZON;
  let best = { first: 0, last: -1 };
  for (let first = 0; first <= steps; first++) {
    if (!seen(first)) continue;
    let last = first;
    while (last < steps && seen(last + 1)) last++;
    if (last - first > best.last - best.first) best = { first, last };
    first = last;
  }
  if (best.last < best.first) return undefined;
  const horizon = (inside: number, outside: number) => {
    let [near, far] = [inside / steps, outside / steps];
    for (let i = 0; i < 12; i++) {
      const middle = (near + far) / 2;
      if (at(middle).faces >= HORIZON) near = middle;
      else far = middle;
    }
    const { x, y } = at(near);
    return { x, y };
  };
  const points: Point[] = places.slice(best.first, best.last + 1).map(({ x, y }) => ({ x, y }));
  if (best.first > 0) points.unshift(horizon(best.first, best.first - 1));
  if (best.last < steps) points.push(horizon(best.last, best.last + 1));
  return { points, isWholeAtStart: best.first === 0, isWholeAtEnd: best.last === steps };
}

/** One blow near the rim, and every crack of it that can be seen from the front. */
export function fractureOf(random: () => number, wall: Wall): Fracture {
  const { sites, impact } = sitesFor(random, wall);
  const around = (wall.girth * Math.PI) / 2;
  const edges = sharedEdges(sites, { left: -around, right: around, top: -160, bottom: wall.reach + 40 });
  const { places, ends } = jointsOf(edges);
  const breaks = ends.flatMap(({ from, to }) => {
    const [a, b] = [places[from], places[to]];
    const part = a && b && seenPart(wall, a, b);
    if (!part) return [];
    const length = lengthOf(part.points);
    return length > STUB
      ? [
          {
            points: part.points,
            length,
            from: part.isWholeAtStart ? from : -1,
            to: part.isWholeAtEnd ? to : -1,
          },
        ]
      : [];
  });
  const struck = wall.place(impact.x, impact.y);
  const centre = { x: struck.x, y: struck.y };
  const joints = places
    .map((place) => wall.place(place.x, place.y))
    .filter((joint) => joint.faces > HORIZON)
    .map(({ x, y }) => ({ x, y }))
    .sort((a, b) => distance(a, centre) - distance(b, centre));
  return { breaks, joints, impact: centre };
}
