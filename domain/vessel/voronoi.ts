import { between, distance, type Point } from './polyline';

type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
type SharedEdge = { readonly from: Point; readonly to: Point };

/** A corner and the neighbour across the side that starts there; -1 is the frame. */
type Corner = Point & { readonly across: number };

function closerHalf(cell: readonly Corner[], site: Point, other: Point, across: number): readonly Corner[] {
  const [nx, ny] = [site.x - other.x, site.y - other.y];
  const middle = (nx * (site.x + other.x) + ny * (site.y + other.y)) / 2;
  const sides = cell.map((corner) => corner.x * nx + corner.y * ny - middle);
  if (sides.every((side) => side >= 0)) return cell;
  const kept: Corner[] = [];
  for (const [i, corner] of cell.entries()) {
    const next = cell[(i + 1) % cell.length] ?? corner;
    const here = sides[i] ?? 0;
    const there = sides[(i + 1) % cell.length] ?? 0;
    if (here >= 0) kept.push(corner);
    if (here >= 0 === there >= 0) continue;
    const cut = between(corner, next, here / (here - there));
    kept.push({ x: cut.x, y: cut.y, across: here >= 0 ? across : corner.across });
  }
  return kept;
}

/**
 * Sides shared by two cells of a Voronoi division inside the frame, each once, in order of the sites.
 * Sites further apart than `reach` are taken not to meet, which a dense division allows and is far quicker for.
 */
export function sharedEdges(sites: readonly Point[], frame: Frame, reach = Infinity): readonly SharedEdge[] {
  const corners: readonly Corner[] = [
    { x: frame.left, y: frame.top, across: -1 },
    { x: frame.right, y: frame.top, across: -1 },
    { x: frame.right, y: frame.bottom, across: -1 },
    { x: frame.left, y: frame.bottom, across: -1 },
  ];
  return sites.flatMap((site, i) => {
    const cell = sites.reduce(
      (rest, other, j) =>
        j === i || distance(site, other) > reach ? rest : closerHalf(rest, site, other, j),
      corners,
    );
    return cell.flatMap((from, n) => {
      const to = cell[(n + 1) % cell.length];
      return to && from.across > i ? [{ from, to }] : [];
    });
  });
}
