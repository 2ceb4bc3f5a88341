import { distance, type Point, tenth, tenths } from './polyline';
import { onWall, type Profile, visibleHalf } from './profile';
import { sharedEdges } from './voronoi';

export type Speckle = Point & { readonly r: number };

/** Five glazes of one family, as hue angles in degrees: from celadon to pale sky. */
const GLAZE_HUES = [174, 186, 198, 212, 226] as const;

export function hueOf(random: () => number): number {
  return GLAZE_HUES[Math.floor(random() * GLAZE_HUES.length)] ?? GLAZE_HUES[2];
}

function spotOn(profile: Profile, random: () => number, margin: number) {
  const down = margin + random() * (profile.reach - 2 * margin);
  const around = (2 * random() - 1) * visibleHalf(profile, down);
  return { x: around, y: down };
}

/** Iron spots in the glaze, closer together towards the edge as they are on a round wall. */
export function specklesOf(profile: Profile, random: () => number): readonly Speckle[] {
  return Array.from({ length: 28 }, () => {
    const spot = spotOn(profile, random, 8);
    const r = random() ** 3 * 0.7 + 0.35;
    const place = onWall(profile, spot.x, spot.y);
    return { ...tenths(place), r: tenth(r) };
  });
}

/** The fine net a glaze draws as it cools, as path data. */
export function crackleOf(profile: Profile, random: () => number): string {
  const spots: Point[] = [];
  for (let tries = 0; tries < 150 && spots.length < 38; tries++) {
    const spot = spotOn(profile, random, 0);
    if (spots.every((other) => distance(spot, other) > 28)) spots.push(spot);
  }
  const frame = { left: -250, right: 250, top: 0, bottom: profile.reach };
  return sharedEdges(spots, frame, 80)
    .flatMap((edge) => {
      const [from, to] = [edge.from, edge.to].map((end) => onWall(profile, end.x, end.y));
      if (!from || !to || Math.min(from.faces, to.faces) < 0.04 || distance(from, to) < 4) return [];
      // Whole numbers and relative steps: the net is too faint to need more, and it is the longest path.
      const [x, y] = [Math.round(from.x), Math.round(from.y)];
      return [`M${x} ${y}l${Math.round(to.x) - x} ${Math.round(to.y) - y}`];
    })
    .join('');
}
