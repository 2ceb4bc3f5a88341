import type { ReactNode } from 'react';
import { CoverProvider } from './useCover';
import { NotebookProvider } from './useNotebook';
import { PledgesProvider } from './usePledges';
import { SavingProvider } from './useSave';
import { SettingsProvider } from './useSettings';
import { useWakeWhenOutdated } from './useWakeWhenOutdated';

interface Props {
  readonly children: ReactNode;
  /** What stands there while nothing was read yet. */
  readonly whileUnread: ReactNode;
}

/** What every page stands on, in the order in which each needs the one before. */
export function Providers({ children, whileUnread }: Props) {
  useWakeWhenOutdated();
  return (
    <SettingsProvider whileUnread={whileUnread}>
      <SavingProvider>
        <CoverProvider>
          <NotebookProvider whileUnread={whileUnread}>
            <PledgesProvider>{children}</PledgesProvider>
          </NotebookProvider>
        </CoverProvider>
      </SavingProvider>
    </SettingsProvider>
  );
}
