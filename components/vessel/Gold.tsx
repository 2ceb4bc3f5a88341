import { emptySeam, type SeamPaint } from '../../domain/vessel/paint';
import { grownTo, type Point, pathOf } from '../../domain/vessel/polyline';
import styles from './Vessel.module.css';

/** The strokes that make a line of gold stand up from the wall, as parts of its breadth. */
const LAYERS = [
  { name: 'glow', breadth: 4.6, isLight: true },
  { name: 'halo', breadth: 2.4, isLight: true },
  { name: 'edge', breadth: 1.3, isMetal: true },
  { name: 'gold', breadth: 1, isMetal: true, matt: styles.goldMatt },
  { name: 'glint', breadth: 0.32, matt: styles.glintMatt },
] as const satisfies readonly Layer[];

type Layer = {
  name: string;
  breadth: number;
  /** Thrown around the gold, which a dormant promise's does not. */
  isLight?: boolean;
  /** As broad as the gold itself. */
  isMetal?: boolean;
  matt?: string | undefined;
};

type Seam = SeamPaint & { readonly points: readonly Point[] };

const THINNEST = emptySeam.width;

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;

/** What of the eight seams is gold: one line for all that look alike, as each costs something on every new tab. */
export function Gold({ id, seams }: { id: string; seams: readonly Seam[] }) {
  const paints = {
    gold: `url(#${id}o)`,
    glint: `url(#${id}b)`,
    glow: undefined,
    halo: undefined,
    edge: undefined,
  };
  const golden = seams.filter(({ fill }) => fill > 0);
  return LAYERS.flatMap(
    ({ name, breadth, isLight, isMetal, matt }: Layer & { name: keyof typeof paints }) => {
      const shown = golden.filter(({ dormant }) => !(isLight && dormant));
      const alike = Map.groupBy(shown, ({ width, sheen, dormant }) =>
        JSON.stringify([
          rounded(isMetal ? width : THINNEST, 5) * breadth,
          name === 'gold' ? rounded(sheen, 20) : 1,
          (dormant && matt) ?? '',
        ]),
      );
      return [...alike].map(([look, lines]) => {
        const [width, opacity, dull] = JSON.parse(look) as [number, number, string];
        return (
          <path
            key={`${name} ${look}`}
            className={[styles[name], dull].filter(Boolean).join(' ')}
            d={lines.map(({ points, fill }) => pathOf(grownTo(points, fill))).join('')}
            stroke={paints[name]}
            strokeWidth={rounded(width, 100)}
            strokeOpacity={opacity < 1 ? opacity : undefined}
          />
        );
      });
    },
  );
}
