import { emptySeam, type SeamPaint } from '../../domain/vessel/paint';
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

const THINNEST = emptySeam.width;

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;

/** What of the eight seams is gold. */
export function Gold({ id, seams }: { id: string; seams: readonly SeamPaint[] }) {
  const paints = {
    gold: `url(#${id}o)`,
    glint: `url(#${id}b)`,
    glow: undefined,
    halo: undefined,
    edge: undefined,
  };
  return LAYERS.map(({ name, breadth, isLight, isMetal, matt }: Layer & { name: keyof typeof paints }) => (
    <g
      key={name}
      className={styles[name]}
      stroke={paints[name]}
      strokeDasharray="1 2"
      strokeWidth={rounded(THINNEST * breadth, 100)}
    >
      {seams.map(({ fill, width, sheen, dormant }, i) => {
        // An empty seam keeps one hidden line, so that its first drop can creep out of nothing.
        const isDrawn = name === 'gold' || (fill > 0 && !(isLight && dormant));
        return isDrawn ? (
          <use
            className={dormant ? matt : undefined}
            // biome-ignore lint/suspicious/noArrayIndexKey: a seam is known by its place and never moves
            key={i}
            href={`#${id}s${i}`}
            strokeDashoffset={fill < 1 ? rounded(1 - fill, 1000) : undefined}
            strokeWidth={isMetal && width > THINNEST ? rounded(width * breadth, 100) : undefined}
            strokeOpacity={sheen < 1 && name === 'gold' ? rounded(sheen, 100) : undefined}
            visibility={fill > 0 ? undefined : 'hidden'}
          />
        ) : null;
      })}
    </g>
  ));
}
