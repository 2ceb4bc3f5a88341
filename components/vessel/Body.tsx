import type { ReactNode } from 'react';
import type { VesselGeometry } from '../../domain/vessel/geometry';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry; children: ReactNode };

/** Breadths of the shade along the edge of a wall, one over the other: it makes a neck or a shoulder look round. */
const TURNS = [46, 30, 16, 7] as const;

/** How far from its middle 0 to its lip 1 a plate begins to sink, and where it is flat again. */
const SINKS = 0.73;
const WELL = 0.645;

function ringIn({ rim }: VesselGeometry, part: number) {
  return { cx: rim.cx, cy: rim.cy, rx: rim.rx * part, ry: rim.ry * part };
}

/** Shadow and foot. A plate has none that could be seen; it shows the thickness of its clay instead. */
function Ground({ id, geometry }: { id: string; geometry: VesselGeometry }) {
  const { shape, foot, rim, girth } = geometry;
  const left = foot.cx - foot.halfWidth;
  const base = foot.top + foot.height;
  const shadow = { className: styles.ground, cy: base + 6, fill: `url(#${id}e)` };
  return (
    <>
      <ellipse {...shadow} cx={foot.cx + 8} rx={girth + 2} ry={21} />
      <ellipse {...shadow} cx={foot.cx + 2} rx={foot.halfWidth + 19} ry={12} />
      {shape === 'plate' ? (
        <ellipse className={styles.back} {...rim} cx={rim.cx + 1.4} cy={rim.cy + 2.6} />
      ) : (
        <path
          className={styles.foot}
          d={`M${left} ${foot.top}L${left + 3} ${base}A${foot.halfWidth - 3} 11 0 0 0 ${left + 2 * foot.halfWidth - 3} ${base}L${left + 2 * foot.halfWidth} ${foot.top}Z`}
          fill={`url(#${id}f)`}
        />
      )}
    </>
  );
}

/** The well of a plate: its slope is in the shade where it turns from the light, and lit across. */
function Well({ id, geometry }: { id: string; geometry: VesselGeometry }) {
  return (
    <>
      <ellipse className={styles.shading} {...ringIn(geometry, SINKS)} fill={`url(#${id}q)`} />
      <ellipse className={styles.shading} {...ringIn(geometry, WELL)} fill={`url(#${id}u)`} />
      <ellipse className={styles.well} {...ringIn(geometry, WELL)} stroke={`url(#${id}y)`} />
    </>
  );
}

function Roundness({ id, geometry }: { id: string; geometry: VesselGeometry }) {
  const { shape, silhouette } = geometry;
  return (
    <>
      <path className={styles.shading} d={silhouette} fill={`url(#${id}p)`} />
      <path className={styles.shading} d={silhouette} fill={`url(#${id}l)`} />
      {shape !== 'bowl' && (
        <>
          {TURNS.map((breadth) => (
            <path key={breadth} className={styles.turn} d={silhouette} strokeWidth={breadth} />
          ))}
          <path className={styles.skyline} d={silhouette} />
        </>
      )}
    </>
  );
}

/** Shadow, what is joined to the wall from behind, foot, and the glazed wall itself. */
export function Body({ id, geometry, children }: Props) {
  const { shape, speckles } = geometry;
  const dots = (isLarge: boolean) =>
    speckles.flatMap(({ x, y, r }) => (r > 0.6 === isLarge ? [`M${x} ${y}h0`] : [])).join('');
  const isPlate = shape === 'plate';
  return (
    <>
      <Ground id={id} geometry={geometry} />
      {children}
      <g clipPath={`url(#${id}c)`}>
        <path className={styles.wall} d={geometry.silhouette} fill={`url(#${id}g)`} />
        {isPlate && <Well id={id} geometry={geometry} />}
        <path className={styles.crackle} d={geometry.crackle} />
        <path className={styles.speckle} d={dots(false)} />
        <path className={styles.spot} d={dots(true)} />
        {!isPlate && <Roundness id={id} geometry={geometry} />}
        <path className={styles.gloss} d={geometry.gloss} fill={`url(#${id}h)`} />
      </g>
    </>
  );
}
