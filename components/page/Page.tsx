import type { ReactNode } from 'react';
import { Providers } from '../../hooks/Providers';
import { useDailyWords } from '../../hooks/useDailyWords';
import { ErrorBoundary } from './ErrorBoundary';
import { HealedNotice } from './HealedNotice';
import { LeaveButton } from './LeaveButton';
import { SaveNotice } from './SaveNotice';

interface Props {
  readonly children: ReactNode;
  /** Whether it has the button by which one leaves: it stands apart from all that can fail or take its time. */
  readonly canLeave?: boolean;
}

/** What stands around every page. */
export function Page({ children, canLeave = false }: Props) {
  const { shared } = useDailyWords();
  return (
    <>
      {canLeave && <LeaveButton />}
      <ErrorBoundary words={shared}>
        <Providers>
          {children}
          <HealedNotice />
          <SaveNotice />
        </Providers>
      </ErrorBoundary>
    </>
  );
}
