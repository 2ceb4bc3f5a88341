import type { Seat } from '../../../domain/talk';
import styles from './SeatShape.module.css';

/** Circle or square: whose turn it is can be seen from across the table, without reading and without colour. */
export function SeatShape({ seat }: { readonly seat: Seat }) {
  return (
    <svg className={styles.shape} viewBox="0 0 100 100" aria-hidden="true">
      {seat === 'circle' ? (
        <circle cx="50" cy="50" r="46" />
      ) : (
        <rect x="7" y="7" width="86" height="86" rx="3" />
      )}
    </svg>
  );
}
