import { shownBreaches } from '../../domain/vessel/breach';
import type { VesselGeometry } from '../../domain/vessel/geometry';
import type { Crack } from '../../domain/vessel/paint';
import styles from './Vessel.module.css';

type Props = { geometry: VesselGeometry; cracks: readonly Crack[] };

/** What broke again: dark and gaping while it is open, a thin line of gold once it is settled. */
export function Breaches({ geometry, cracks }: Props) {
  const breaches = shownBreaches(geometry, cracks);
  const joined = (isSettled: boolean, part: 'path' | 'gap' | 'fork') =>
    breaches.map((breach) => (breach.settled === isSettled ? breach[part] : '')).join('');
  const [open, settled] = [joined(false, 'path'), joined(true, 'path')];
  return (
    <>
      {open && (
        <>
          <path className={styles.cleftLight} d={open} />
          <path className={styles.cleftFork} d={joined(false, 'fork')} />
          <path className={styles.cleftOpen} d={joined(false, 'gap')} />
        </>
      )}
      {settled && (
        <>
          <path className={styles.owned} d={joined(true, 'fork')} />
          <path className={styles.cleftEdge} d={settled} />
          <path className={styles.cleftGold} d={settled} />
        </>
      )}
    </>
  );
}
