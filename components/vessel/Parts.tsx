import type { VesselShape } from '../../domain/vessel/shape';
import styles from './Parts.module.css';

type Props = { id: string; shape: VesselShape };

/** A pulled handle: one rounded rope of clay, lit from the same side as the wall. */
function Handle({ id, path, breadth }: { id: string; path: string; breadth: number }) {
  return (
    <g className={styles.handle}>
      <path className={styles.handleEdge} d={path} strokeWidth={breadth} />
      <path d={path} stroke={`url(#${id}a)`} strokeWidth={breadth - 2.4} />
      <path className={styles.handleLight} d={path} strokeWidth={breadth * 0.22} />
    </g>
  );
}

const SPOUT =
  'M132 226C98 222 74 194 63 162C56 141 48 131 30 124L41 103C66 109 80 128 88 149C94 164 104 166 122 150Z';

/** What is joined to a vessel behind its wall. */
export function PartsBehind({ id, shape }: Props) {
  if (shape === 'cup') {
    return <Handle id={id} path="M258 98C318 76 344 110 329 148C318 176 292 190 252 196" breadth={16} />;
  }
  if (shape === 'teapot') {
    return (
      <>
        <Handle id={id} path="M292 138C348 104 386 128 374 170C364 202 332 216 290 214" breadth={15} />
        <path className={styles.spout} d={SPOUT} fill={`url(#${id}a)`} />
        <ellipse
          className={styles.spoutMouth}
          cx="35.5"
          cy="113.5"
          rx="4.6"
          ry="12.4"
          transform="rotate(28 35.5 113.5)"
        />
      </>
    );
  }
  return null;
}

/** What stands before the wall: the lid of the teapot, and the stand that holds the plate. */
export function PartsBefore({ id, shape }: Props) {
  if (shape === 'teapot') {
    return (
      <g className={styles.lid}>
        <path
          d="M155 105C156 85 180 75 204 75C228 75 252 85 253 105A49 11.6 0 0 1 155 105Z"
          fill={`url(#${id}g)`}
        />
        <path
          className={styles.lidShade}
          d="M155 105C156 85 180 75 204 75C228 75 252 85 253 105A49 11.6 0 0 1 155 105Z"
          fill={`url(#${id}l)`}
        />
        <path className={styles.lidEdge} d="M155 105A49 11.6 0 0 0 253 105" />
        <path className={styles.knobNeck} d="M198 78C199 73 198 71 196 68H212C210 71 209 73 210 78Z" />
        <ellipse cx="204" cy="63.5" rx="12.5" ry="9" fill={`url(#${id}a)`} />
        <ellipse className={styles.knobLight} cx="200" cy="60" rx="4.4" ry="2.4" />
      </g>
    );
  }
  if (shape === 'plate') {
    return (
      <g>
        <rect
          className={styles.stand}
          x="136"
          y="252.5"
          width="128"
          height="10"
          rx="4"
          fill={`url(#${id}f)`}
        />
        <path className={styles.standLight} d="M140 254H260" />
        {[157, 243].map((x) => (
          <path
            key={x}
            className={styles.peg}
            d={`M${x - 6.5} 263L${x - 4.4} 241A4.4 4.4 0 0 1 ${x + 4.4} 241L${x + 6.5} 263Z`}
            fill={`url(#${id}f)`}
          />
        ))}
      </g>
    );
  }
  return null;
}
