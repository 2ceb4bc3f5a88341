import type { VesselGeometry } from '../../domain/vessel/geometry';
import type { VesselPaint } from '../../domain/vessel/paint';
import styles from './Glazes.module.css';

type Props = { id: string; geometry: VesselGeometry; paint: VesselPaint | undefined };

/** Everything the drawing refers to by id: the edge of the wall, and the light that falls on what is drawn. */
export function Glazes({ id, geometry, paint }: Props) {
  const { shape, silhouette } = geometry;
  const isPlate = shape === 'plate';
  const isGolden = paint?.seams.some(({ fill }) => fill > 0);
  return (
    <defs>
      <clipPath id={`${id}c`}>
        <path d={silhouette} />
      </clipPath>
      <radialGradient id={`${id}g`} cx=".36" cy=".34" r=".74">
        <stop className={styles.lit} />
        <stop className={styles.glaze} offset=".46" />
        <stop className={styles.shade} offset="1" />
      </radialGradient>
      <linearGradient className={styles.deep} id={`${id}l`} y2=".18">
        <stop stopOpacity=".4" />
        <stop offset=".16" stopOpacity="0" />
        <stop offset=".55" stopOpacity="0" />
        <stop offset="1" stopOpacity=".5" />
      </linearGradient>
      <radialGradient id={`${id}p`} cx=".4" cy=".1" r=".92">
        <stop className={styles.deep} offset=".5" stopOpacity="0" />
        <stop className={styles.deep} offset=".93" stopOpacity=".55" />
        <stop className={styles.bounce} offset="1" stopOpacity=".34" />
      </radialGradient>
      <linearGradient id={`${id}f`}>
        <stop className={styles.clayShade} />
        <stop className={styles.clay} offset=".34" />
        <stop className={styles.clayShade} offset="1" />
      </linearGradient>
      {!isPlate && (
        <>
          <linearGradient id={`${id}m`} x1=".1" y1=".2" x2=".9" y2=".5">
            <stop className={styles.insideDeep} />
            <stop className={styles.inside} offset=".5" />
            <stop className={styles.insideLit} offset="1" />
          </linearGradient>
          <radialGradient className={styles.insideDeep} id={`${id}d`} cx=".46" cy="1.02" r=".62">
            <stop stopOpacity=".95" />
            <stop offset="1" stopOpacity="0" />
          </radialGradient>
        </>
      )}
      <linearGradient id={`${id}r`} x2="1" y2=".3">
        <stop className={styles.lip} />
        <stop className={styles.lipShade} offset=".62" />
        <stop className={styles.lip} offset="1" />
      </linearGradient>
      <linearGradient className={styles.gloss} id={`${id}h`} x2=".3" y2="1">
        <stop stopOpacity=".5" />
        <stop offset="1" stopOpacity="0" />
      </linearGradient>
      {isGolden && (
        <>
          <linearGradient id={`${id}o`} gradientUnits="userSpaceOnUse" x2="46" y2="58" spreadMethod="reflect">
            <stop className={styles.goldDark} />
            <stop className={styles.goldMiddle} offset=".4" />
            <stop className={styles.goldLight} offset=".8" />
          </linearGradient>
          <linearGradient id={`${id}b`} gradientUnits="userSpaceOnUse" x2="23" y2="29" spreadMethod="reflect">
            <stop className={styles.goldLight} stopOpacity=".4" />
            <stop className={styles.goldGlint} offset=".9" />
          </linearGradient>
        </>
      )}
      <radialGradient className={styles.shadow} id={`${id}e`}>
        <stop stopOpacity=".62" />
        <stop offset=".45" stopOpacity=".28" />
        <stop offset="1" stopOpacity="0" />
      </radialGradient>
      {(shape === 'cup' || shape === 'teapot') && (
        <linearGradient id={`${id}a`} x2=".7" y2="1">
          <stop className={styles.lit} />
          <stop className={styles.glaze} offset=".4" />
          <stop className={styles.shade} offset="1" />
        </linearGradient>
      )}
      {isPlate && (
        <>
          <linearGradient id={`${id}q`} x1=".16" y1=".1" x2=".84" y2=".9">
            <stop className={styles.deep} stopOpacity=".5" />
            <stop className={styles.deep} offset=".5" stopOpacity=".12" />
            <stop className={styles.lit} offset="1" />
          </linearGradient>
          <radialGradient id={`${id}u`} cx=".68" cy=".72" r=".9">
            <stop className={styles.lit} />
            <stop className={styles.glaze} offset=".55" />
            <stop className={styles.shade} offset="1" />
          </radialGradient>
          <linearGradient id={`${id}y`} x1=".16" y1=".1" x2=".84" y2=".9">
            <stop className={styles.deep} stopOpacity=".45" />
            <stop className={styles.deep} offset=".45" stopOpacity=".1" />
            <stop className={styles.deep} offset="1" stopOpacity=".3" />
          </linearGradient>
        </>
      )}
      {paint?.full && (
        <radialGradient className={styles.insideGlow} id={`${id}n`} cy=".95" r=".7">
          <stop stopOpacity=".3" />
          <stop offset="1" stopOpacity="0" />
        </radialGradient>
      )}
    </defs>
  );
}
