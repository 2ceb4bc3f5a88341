import type { ReactNode } from 'react';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { KeptAside } from './KeptAside';
import styles from './OpenOnly.module.css';

interface Props {
  readonly children: ReactNode;
  /** What a covered page says in its place; by default that something of one's own is there. */
  readonly about?: string;
}

/** A part that is only for an open page; a covered one says that something is there, and shows it on request. */
export function OpenOnly({ children, about }: Props) {
  const { shared, newTab } = useWords();
  const { cover, toggle } = useCover();
  const isOpen = cover === 'open';
  return (
    <>
      <KeptAside isHere={isOpen}>{children}</KeptAside>
      {!isOpen && (
        <p className={styles.covered}>
          {about ?? shared.covered}
          <Button onClick={toggle}>{newTab.uncover}</Button>
        </p>
      )}
    </>
  );
}
