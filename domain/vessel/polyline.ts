export type Point = { readonly x: number; readonly y: number };

export function distance(a: Point, b: Point): number {
  // Not hypot: it is many times slower, and unlike a root it may differ in the last digit between browsers.
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

export function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** Length of an open line, in the unit of its points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1];
    return before ? sum + distance(before, point) : 0;
  }, 0);
}

/** The point and direction (radians) at a fraction 0..1 of the way along an open line. */
export function pointAlong(points: readonly Point[], part: number): Point & { readonly angle: number } {
  let left = lengthOf(points) * Math.min(1, Math.max(0, part));
  let last = { x: 0, y: 0, angle: 0 };
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const step = distance(from, to);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    if (left <= step && step > 0) return { ...between(from, to, left / step), angle };
    left -= step;
    last = { x: to.x, y: to.y, angle };
  }
  return last;
}

/**
 * The line as far as a fraction 0..1 of the way: what lies beyond waits at its tip. So it always has as many points, and one
 * such line can grow into another.
 */
export function grownTo(points: readonly Point[], part: number): readonly Point[] {
  if (part >= 1) return points;
  const reach = lengthOf(points) * Math.max(0, part);
  const tip = pointAlong(points, part);
  let walked = 0;
  return points.map((point, i) => {
    walked += distance(points[i - 1] ?? point, point);
    return walked > reach ? tip : point;
  });
}

/** The place nearest to a point on any of the lines, and how far away it is. */
export function nearestOn(
  lines: readonly (readonly Point[])[],
  point: Point,
): { readonly point: Point; readonly distance: number } {
  let [x, y, least] = [point.x, point.y, Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const to = line[i] ?? point;
      const from = line[i - 1] ?? to;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const long = dx * dx + dy * dy;
      const along = long > 0 ? ((point.x - from.x) * dx + (point.y - from.y) * dy) / long : 0;
      const part = along > 0 ? Math.min(1, along) : 0;
      const [atX, atY] = [from.x + dx * part, from.y + dy * part];
      const away = (point.x - atX) ** 2 + (point.y - atY) ** 2;
      if (away < least) [x, y, least] = [atX, atY, away];
    }
  }
  return { point: { x, y }, distance: Math.sqrt(least) };
}

/** The same line as `steps` equal steps, both ends kept. */
export function resample(points: readonly Point[], steps: number): readonly Point[] {
  const stride = lengthOf(points) / steps;
  const last = points.at(-1);
  const kept: Point[] = [];
  let walked = 0;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1] ?? to;
    const step = distance(from, to);
    while (kept.length < steps && kept.length * stride <= walked + step) {
      kept.push(between(from, to, step > 0 ? (kept.length * stride - walked) / step : 0));
    }
    walked += step;
  }
  return last ? [...kept, last] : kept;
}

/** One decimal is a quarter of a screen pixel at the largest size shown, and halves the drawing's bytes. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

export function tenths(point: Point): Point {
  return { x: tenth(point.x), y: tenth(point.y) };
}

/** Path data of straight strokes through the points. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points.map(tenths);
  if (!first) return '';
  return `M${first.x} ${first.y}${rest.length > 0 ? 'L' : ''}${rest.map((p) => `${p.x} ${p.y}`).join(' ')}`;
}

const hundredths = (point: Point) => `${Math.round(point.x * 100) / 100} ${Math.round(point.y * 100) / 100}`;

/**
 * Path data of a soft curve from the line's first point to its last, drawn towards the points between.
 * Each bend mirrors the one before, so small errors add up: two decimals keep the far end true.
 */
export function curveOf(points: readonly Point[]): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return '';
  const ends = points.slice(1, -1).map((point, i, inner) => {
    const next = inner[i + 1];
    return hundredths(next ? between(point, next, 0.5) : last);
  });
  const [firstEnd = hundredths(last), ...otherEnds] = ends;
  return `M${hundredths(first)}Q${hundredths(second)} ${firstEnd}T${otherEnds.join(' ')}`;
}
