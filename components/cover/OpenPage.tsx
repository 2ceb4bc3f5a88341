import type { ReactNode } from 'react';
import { useCover } from '../../hooks/useCover';
import { CoveredSection } from './CoveredSection';
import { KeptAside } from './KeptAside';

/** A page whose very questions tell something: only for an open screen, and back as it was with what was typed. */
export function OpenPage({ children }: { readonly children: ReactNode }) {
  const isOpen = useCover().cover === 'open';
  return (
    <>
      <KeptAside isHere={isOpen}>{children}</KeptAside>
      {!isOpen && <CoveredSection />}
    </>
  );
}
