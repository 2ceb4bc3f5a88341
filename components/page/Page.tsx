import { type ReactNode, useEffect } from 'react';
import { watchForFailures } from '../../hooks/eventLog';
import { Providers } from '../../hooks/Providers';
import { useHeldFocus } from '../../hooks/useHeldFocus';
import { watchForGivingWay } from '../../hooks/useTrouble';
import { ErrorBoundary } from './ErrorBoundary';
import { HealedNotice } from './HealedNotice';
import { LeaveButton } from './LeaveButton';
import { SaveNotice } from './SaveNotice';
import { Unread } from './Unread';

interface Props {
  readonly children: ReactNode;
  /** Whether it has the button by which one leaves: it stands apart from all that can fail or take its time. */
  readonly canLeave?: boolean;
}

/** What stands around every page. */
export function Page({ children, canLeave = false }: Props) {
  useEffect(watchForFailures, []);
  useEffect(watchForGivingWay, []);
  useHeldFocus();
  return (
    <>
      {canLeave && <LeaveButton />}
      <ErrorBoundary>
        <Providers whileUnread={<Unread />}>
          {children}
          <HealedNotice />
          <SaveNotice />
        </Providers>
      </ErrorBoundary>
    </>
  );
}
