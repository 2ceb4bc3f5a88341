import { useId } from 'react';
import { vesselGeometry } from '../../domain/vessel/geometry';
import type { VesselPaint } from '../../domain/vessel/paint';
import type { VesselShape } from '../../domain/vessel/shape';
import { Body } from './Body';
import { Glazes } from './Glazes';
import { Mending } from './Mending';
import { Mouth } from './Mouth';
import { PartsBefore, PartsBehind } from './Parts';
import styles from './Vessel.module.css';

type Props = { seed: string; paint: VesselPaint; label: string; shape?: VesselShape; plain?: boolean };

/** A vessel. `plain` is for when someone else may be looking: the same one, whole, with nothing to read in it. */
export function Vessel({ seed, paint, label, shape = 'bowl', plain = false }: Props) {
  const geometry = vesselGeometry(seed, shape);
  // Ids are shared by the whole page: two bowls with the same ids would both wear the first one's glaze.
  const id = `v${useId().replace(/[^\w-]/g, '')}`;
  return (
    <svg
      className={styles.vessel}
      viewBox="0 0 400 300"
      role="img"
      aria-label={label}
      data-glaze={geometry.hue}
    >
      <Glazes id={id} geometry={geometry} paint={plain ? undefined : paint} />
      <Body id={id} geometry={geometry}>
        <PartsBehind id={id} shape={shape} />
      </Body>
      {!plain && <Mending id={id} geometry={geometry} paint={paint} />}
      <Mouth id={id} geometry={geometry} paint={plain ? undefined : paint} />
      <PartsBefore id={id} shape={shape} />
    </svg>
  );
}
