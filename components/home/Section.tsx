import { type ReactNode, useEffect } from 'react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
  /** What changes when parts of it appear and disappear; a lost focus then comes to the heading. */
  readonly state?: unknown;
  /** Whether a heading within takes the focus instead, which says more. */
  readonly isFrame?: boolean;
}

/** One page of the full page. Its heading takes the focus, so that a screen reader says where one is. */
export function Section({ title, lead, children, state, isFrame = false }: Props) {
  const heading = useKeptFocus<HTMLHeadingElement>(state);
  useEffect(() => {
    if (!isFrame) heading.current?.focus({ preventScroll: true });
  }, [heading, isFrame]);
  return (
    <div className={styles.section}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
