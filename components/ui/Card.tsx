import type { ReactNode } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import styles from './Card.module.css';

interface Props {
  readonly children: ReactNode;
  /** The name by which assistive technology lists this part of the page. */
  readonly label?: string;
  readonly isCompact?: boolean;
  /** Whether it stands on the page without a frame of its own. */
  readonly isBare?: boolean;
  /** What changes when parts of it appear and disappear; a lost focus then comes to the card. */
  readonly state?: unknown;
}

export function Card({ children, label, isCompact = false, isBare = false, state }: Props) {
  const place = useKeptFocus<HTMLElement>(state);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.card}
      data-compact={isCompact || undefined}
      data-bare={isBare || undefined}
      aria-label={label}
    >
      {children}
    </section>
  );
}
