import type { ReactNode } from 'react';
import { CoverProvider } from './useCover';
import { NotebookProvider } from './useNotebook';
import { PledgesProvider } from './usePledges';
import { SavingProvider } from './useSave';
import { SettingsProvider } from './useSettings';
import { useWakeWhenOutdated } from './useWakeWhenOutdated';

/** What every page stands on, in the order in which each needs the one before. */
export function Providers({ children }: { readonly children: ReactNode }) {
  useWakeWhenOutdated();
  return (
    <SettingsProvider>
      <SavingProvider>
        <CoverProvider>
          <NotebookProvider>
            <PledgesProvider>{children}</PledgesProvider>
          </NotebookProvider>
        </CoverProvider>
      </SavingProvider>
    </SettingsProvider>
  );
}
