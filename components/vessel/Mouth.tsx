import { shownBreaches } from '../../domain/vessel/breach';
import type { VesselGeometry } from '../../domain/vessel/geometry';
import type { VesselPaint } from '../../domain/vessel/paint';
import { grownTo, pathOf } from '../../domain/vessel/polyline';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry; paint: VesselPaint | undefined };

/** The opening, dark inside, unless it is a plate; a lip that catches the light, and the seams where they run over it. */
export function Mouth({ id, geometry, paint }: Props) {
  const { rim } = geometry;
  const crossings = paint ? geometry.crossings : [];
  const fillOf = (seam: number) => paint?.seams[seam]?.fill ?? 0;
  const inside = crossings.map(({ inner }) => pathOf(inner)).join('');
  const insideGold = crossings
    .map(({ seam, inner }) => (fillOf(seam) > 0 ? pathOf(grownTo(inner, fillOf(seam))) : ''))
    .join('');
  const gilded = crossings.filter(({ seam, end }) => (end === 0 ? fillOf(seam) > 0 : fillOf(seam) >= 1));
  const breaches = shownBreaches(geometry, paint?.cracks ?? []);
  const lips = (of: readonly { readonly lip: string }[]) => of.map(({ lip }) => lip).join('');
  const notches = [
    ['crack', lips(crossings)],
    ['lipGold', lips(gilded)],
    ['cleftFork', lips(breaches.filter(({ settled }) => !settled))],
    ['cleftGold', lips(breaches.filter(({ settled }) => settled))],
  ] as const;
  const lip = { cx: rim.cx, cy: rim.cy, rx: rim.rx - 1.4, ry: rim.ry - 1.2 };
  return (
    <g className={styles.lines}>
      {geometry.shape !== 'plate' && (
        <>
          <ellipse {...rim} fill={`url(#${id}m)`} />
          {inside && <path className={styles.crack} d={inside} />}
          {insideGold && <path className={styles.innerGold} d={insideGold} />}
          <ellipse {...rim} fill={`url(#${id}d)`} />
          {paint?.full && <ellipse {...rim} fill={`url(#${id}n)`} />}
        </>
      )}
      <ellipse className={styles.lipUnder} {...lip} cy={rim.cy + 1.3} />
      <ellipse className={styles.lipRing} {...lip} stroke={`url(#${id}r)`} />
      {notches.map(([name, path]) => path && <path key={name} className={styles[name]} d={path} />)}
    </g>
  );
}
