import { shownBreaches } from '../../domain/vessel/breach';
import type { VesselGeometry } from '../../domain/vessel/geometry';
import type { VesselPaint } from '../../domain/vessel/paint';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry; paint: VesselPaint | undefined };

/** The opening, dark inside, unless it is a plate; a lip that catches the light, and the seams where they run over it. */
export function Mouth({ id, geometry, paint }: Props) {
  const { rim } = geometry;
  const crossings = paint ? geometry.crossings : [];
  const fillOf = (seam: number) => paint?.seams[seam]?.fill ?? 0;
  const inner = crossings.filter((crossing) => crossing.inner !== '');
  const gilded = crossings.filter(({ seam, end }) => (end === 0 ? fillOf(seam) > 0 : fillOf(seam) >= 1));
  const breaches = shownBreaches(geometry, paint?.cracks ?? []);
  const lips = (of: readonly { readonly lip: string }[]) => of.map(({ lip }) => lip).join('');
  const lip = { cx: rim.cx, cy: rim.cy, rx: rim.rx - 1.4, ry: rim.ry - 1.2 };
  return (
    <g className={styles.lines}>
      {geometry.shape !== 'plate' && (
        <>
          <ellipse {...rim} fill={`url(#${id}m)`} />
          <path className={styles.crack} d={inner.map((crossing) => crossing.inner).join('')} />
          {inner.map(({ seam, inner: path }) => (
            <path
              key={path}
              className={styles.innerGold}
              d={path}
              pathLength={1}
              strokeDasharray="1 2"
              strokeDashoffset={Math.round((1 - fillOf(seam)) * 1000) / 1000}
              visibility={fillOf(seam) > 0 ? undefined : 'hidden'}
            />
          ))}
          <ellipse {...rim} fill={`url(#${id}d)`} />
          {paint?.full && <ellipse {...rim} fill={`url(#${id}n)`} />}
        </>
      )}
      <ellipse className={styles.lipUnder} {...lip} cy={rim.cy + 1.3} />
      <ellipse className={styles.lipRing} {...lip} stroke={`url(#${id}r)`} />
      <path className={styles.crack} d={lips(crossings)} />
      <path className={styles.lipGold} d={lips(gilded)} />
      {breaches.length > 0 && (
        <>
          <path className={styles.cleftFork} d={lips(breaches.filter(({ settled }) => !settled))} />
          <path className={styles.cleftGold} d={lips(breaches.filter(({ settled }) => settled))} />
        </>
      )}
    </g>
  );
}
