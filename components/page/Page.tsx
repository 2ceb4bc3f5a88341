import type { ReactNode } from 'react';
import { Providers } from '../../hooks/Providers';
import { useWords } from '../../hooks/useWords';
import { ErrorBoundary } from './ErrorBoundary';
import { SaveNotice } from './SaveNotice';

/** What stands around every page. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { shared } = useWords();
  return (
    <ErrorBoundary words={shared}>
      <Providers>
        {children}
        <SaveNotice />
      </Providers>
    </ErrorBoundary>
  );
}
