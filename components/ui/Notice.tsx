import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A sentence that arrives while the page is open; read out when it does. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className={styles.notice}>
      {children}
    </div>
  );
}
