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
  const side = (p: Point) => distance(p, other) ** 2 - distance(p, site) ** 2;
  return cell.flatMap((corner, i) => {
    const next = cell[(i + 1) % cell.length] ?? corner;
    const here = side(corner);
    const there = side(next);
    if (here >= 0 && there >= 0) return [corner];
    if (here < 0 && there < 0) return [];
    const cut = between(corner, next, here / (here - there));
    return here >= 0 ? [corner, { ...cut, across }] : [{ ...cut, across: corner.across }];
  });
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
