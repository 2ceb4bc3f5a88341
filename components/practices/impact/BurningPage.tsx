import styles from './BurningPage.module.css';

/** A sheet of paper that glows away from below. With reduced motion only a little ash lies there. */
export function BurningPage() {
  return (
    <svg viewBox="0 0 120 110" className={styles.burning} aria-hidden="true">
      <path className={styles.ash} d="M40 104 q6 -5 13 -1 q8 -6 15 0 q7 -4 13 1 z" />
      <svg x="30" y="0" width="62" height="98" viewBox="30 0 62 98" aria-hidden="true">
        <path className={styles.sheet} d="M34 8 H78 L88 18 V96 H34 Z" />
        <path className={styles.line} d="M42 28 H78 M42 40 H80 M42 52 H72 M42 64 H80 M42 76 H66" />
        <g className={styles.edge}>
          <path className={styles.room} d="M28 100 q8 -5 17 0 t16 0 t16 0 t18 0 V210 H28 Z" />
          <path className={styles.glow} d="M28 100 q8 -5 17 0 t16 0 t16 0 t18 0" />
        </g>
      </svg>
      <circle className={styles.spark} cx="52" cy="92" r="1.4" />
      <circle className={styles.spark} cx="66" cy="96" r="1.1" />
      <circle className={styles.spark} cx="75" cy="92" r="1.3" />
    </svg>
  );
}
