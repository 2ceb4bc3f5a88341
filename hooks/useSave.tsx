import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Work = () => Promise<unknown>;

interface Saving {
  /** Does the work; resolves to whether it succeeded. A failure is told and can be tried again. */
  readonly save: (work: Work) => Promise<boolean>;
  readonly failed: boolean;
  readonly retry: () => Promise<boolean>;
}

const SavingContext = createContext<Saving | null>(null);

/** Keeps what could not be saved, so that it can be tried again without typing it twice. */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const [unsaved, setUnsaved] = useState<readonly Work[]>([]);

  const save = useCallback(async (work: Work) => {
    try {
      await work();
      return true;
    } catch {
      setUnsaved((works) => [...works, work]);
      return false;
    }
  }, []);

  const retry = useCallback(async () => {
    setUnsaved([]);
    const results = await Promise.all(unsaved.map(save));
    return results.every(Boolean);
  }, [save, unsaved]);

  const saving = useMemo(() => ({ save, retry, failed: unsaved.length > 0 }), [save, retry, unsaved]);
  return <SavingContext value={saving}>{children}</SavingContext>;
}

export function useSave(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('useSave is used inside SavingProvider');
  return saving;
}
