import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  readonly summary: string;
  /** Made only once it is wanted. */
  readonly children: () => ReactNode;
}

/** Something that is there for whoever unfolds it. */
export function Disclosure({ summary, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
