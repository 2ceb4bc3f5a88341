import styles from './BreathRing.module.css';

/** A ring that widens as a breath comes in and narrows, more slowly, as it goes out. Still where motion is reduced. */
export function BreathRing({ isLarge = false }: { readonly isLarge?: boolean }) {
  return (
    <svg viewBox="0 0 100 100" className={styles.ring} data-large={isLarge || undefined} aria-hidden="true">
      <circle cx="50" cy="50" r="46" className={styles.room} />
      <circle cx="50" cy="50" r="46" className={styles.breath} />
    </svg>
  );
}
