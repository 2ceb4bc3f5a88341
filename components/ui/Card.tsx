import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface Props {
  readonly children: ReactNode;
  /** The name by which assistive technology lists this part of the page. */
  readonly label?: string;
}

export function Card({ children, label }: Props) {
  return (
    <section className={styles.card} aria-label={label}>
      {children}
    </section>
  );
}
