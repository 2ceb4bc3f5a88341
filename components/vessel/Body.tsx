import type { VesselGeometry } from '../../domain/vessel/geometry';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry };

/** Shadow, foot and glazed wall. */
export function Body({ id, geometry }: Props) {
  const { foot, speckles } = geometry;
  const dots = (isLarge: boolean) =>
    speckles.flatMap(({ x, y, r }) => (r > 0.6 === isLarge ? [`M${x} ${y}h0`] : [])).join('');
  const wall = `#${id}w`;
  const left = foot.cx - foot.halfWidth;
  const base = foot.top + foot.height;
  return (
    <>
      <ellipse cx={208} cy={base + 6} rx={158} ry={21} fill={`url(#${id}e)`} />
      <ellipse cx={202} cy={base + 6} rx={64} ry={12} fill={`url(#${id}e)`} />
      <path
        className={styles.foot}
        d={`M${left} ${foot.top}L${left + 3} ${base}A${foot.halfWidth - 3} 11 0 0 0 ${left + 2 * foot.halfWidth - 3} ${base}L${left + 2 * foot.halfWidth} ${foot.top}Z`}
        fill={`url(#${id}f)`}
      />
      <g clipPath={`url(#${id}c)`}>
        <use className={styles.wall} href={wall} fill={`url(#${id}g)`} />
        <path className={styles.crackle} d={geometry.crackle} />
        <path className={styles.speckle} d={dots(false)} />
        <path className={styles.spot} d={dots(true)} />
        <g className={styles.shading}>
          <use href={wall} fill={`url(#${id}p)`} />
          <use href={wall} fill={`url(#${id}l)`} />
        </g>
        <path
          d="M61 98C64 140 78 176 106 205C113 212 124 214 120 205C97 180 82 146 79 104C77 92 61 88 61 98Z"
          fill={`url(#${id}h)`}
        />
      </g>
    </>
  );
}
