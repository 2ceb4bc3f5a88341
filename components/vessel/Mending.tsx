import type { VesselGeometry } from '../../domain/vessel/geometry';
import { emptySeam, type VesselPaint } from '../../domain/vessel/paint';
import { pathOf, pointAlong } from '../../domain/vessel/polyline';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry; paint: VesselPaint };

/** The strokes that make a line of gold stand up from the wall, as parts of its breadth. */
const LAYERS = [
  { name: 'glow', breadth: 4.6, isMetal: false },
  { name: 'halo', breadth: 2.4, isMetal: false },
  { name: 'edge', breadth: 1.3, isMetal: true },
  { name: 'gold', breadth: 1, isMetal: true },
  { name: 'glint', breadth: 0.32, isMetal: false },
] as const;

const THINNEST = emptySeam.width;
const HAIRLINE = 15;
const NODE = 2.6;

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;

/** Cracks, what of them is gold, and the hairlines of slips. */
export function Mending({ id, geometry, paint }: Props) {
  const seams = geometry.seams.map((seam, i) => ({ ...(paint.seams[i] ?? emptySeam), points: seam.points }));
  const hairlines = (owned: boolean) =>
    seams
      .flatMap(({ slips, points }) =>
        slips
          .filter((slip) => slip.owned === owned)
          .map((slip) => {
            const middle = pointAlong(points, slip.at);
            const lean = middle.angle + (slip.angle * Math.PI) / 180;
            const aside = (reach: number, bend: number) => ({
              x: middle.x + Math.cos(lean + bend) * reach,
              y: middle.y + Math.sin(lean + bend) * reach,
            });
            return pathOf([middle, aside(HAIRLINE * 0.45, 0.12), aside(HAIRLINE, -0.06)]);
          }),
      )
      .join('');
  const [open, owned] = [hairlines(false), hairlines(true)];
  const branches = geometry.branches.join('');
  const gold = `url(#${id}o)`;
  const paints = { glow: undefined, halo: undefined, edge: undefined, gold, glint: `url(#${id}b)` };
  return (
    <g clipPath={`url(#${id}c)`} className={styles.lines}>
      <path className={styles.branchLight} d={branches} />
      <path className={paint.full ? styles.branchGold : styles.branch} d={branches} />
      <use className={styles.crackLight} href={`#${id}k`} />
      <use className={styles.crack} href={`#${id}k`} />
      {open && <path className={styles.open} d={open} />}
      {LAYERS.map(({ name, breadth, isMetal }) => (
        <g
          key={name}
          className={styles[name]}
          stroke={paints[name]}
          strokeDasharray="1 2"
          strokeWidth={rounded(THINNEST * breadth, 100)}
        >
          {seams.map(({ fill, width, sheen }, i) =>
            // An empty seam keeps one hidden line, so that its first drop can creep out of nothing.
            fill > 0 || name === 'gold' ? (
              <use
                // biome-ignore lint/suspicious/noArrayIndexKey: a seam is known by its place and never moves
                key={i}
                href={`#${id}s${i}`}
                strokeDashoffset={fill < 1 ? rounded(1 - fill, 1000) : undefined}
                strokeWidth={isMetal && width > THINNEST ? rounded(width * breadth, 100) : undefined}
                strokeOpacity={sheen < 1 && name === 'gold' ? rounded(sheen, 100) : undefined}
                visibility={fill > 0 ? undefined : 'hidden'}
              />
            ) : null,
          )}
        </g>
      ))}
      {owned && <path className={styles.owned} d={owned} />}
      {paint.nodes ? (
        <path
          className={styles.nodes}
          d={geometry.nodes
            .slice(0, paint.nodes)
            .map(({ x, y }) => `M${x} ${y}h0`)
            .join('')}
          strokeWidth={NODE * 2}
        />
      ) : null}
    </g>
  );
}
