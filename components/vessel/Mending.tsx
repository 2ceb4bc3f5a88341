import type { VesselGeometry } from '../../domain/vessel/geometry';
import { emptySeam, type VesselPaint } from '../../domain/vessel/paint';
import { pathOf, pointAlong } from '../../domain/vessel/polyline';
import { Breaches } from './Breaches';
import { Gold } from './Gold';
import styles from './Vessel.module.css';

type Props = { id: string; geometry: VesselGeometry; paint: VesselPaint };

const HAIRLINE = 15;

/** Cracks, what of them is gold, the hairlines of slips, and the joints that carry a bead. */
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
  const cracks = geometry.seams.map(({ path }) => path).join('');
  const nodes = geometry.nodes
    .slice(0, paint.nodes ?? 0)
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('');
  return (
    <g clipPath={`url(#${id}c)`} className={styles.lines}>
      <path className={styles.branchLight} d={branches} />
      <path className={paint.full ? styles.branchGold : styles.branch} d={branches} />
      <path className={styles.crackLight} d={cracks} />
      <path className={styles.crack} d={cracks} />
      <Breaches geometry={geometry} cracks={paint.cracks ?? []} />
      {open && <path className={styles.open} d={open} />}
      <Gold id={id} seams={seams} />
      {owned && <path className={styles.owned} d={owned} />}
      {nodes && (
        <>
          <path className={styles.nodeEdge} d={nodes} />
          <path className={styles.node} d={nodes} />
          <path className={styles.nodeLight} d={nodes} />
        </>
      )}
    </g>
  );
}
