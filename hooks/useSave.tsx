import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Work = () => Promise<unknown>;

interface Saving {
  /** Does the work; resolves to whether it succeeded. A failure is told and can be tried again. */
  readonly save: (work: Work) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly failed: boolean;
  readonly retry: () => Promise<boolean>;
}

const SavingContext = createContext<Saving | null>(null);

/** Keeps what could not be saved, so that it can be tried again without typing it twice. */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const [unsaved, setUnsaved] = useState<readonly Work[]>([]);
  const [underWay, setUnderWay] = useState(0);

  const save = useCallback(async (work: Work) => {
    setUnderWay((count) => count + 1);
    try {
      await work();
      setUnsaved((works) => works.filter((one) => one !== work));
      return true;
    } catch {
      setUnsaved((works) => (works.includes(work) ? works : [...works, work]));
      return false;
    } finally {
      setUnderWay((count) => count - 1);
    }
  }, []);

  const retry = useCallback(async () => {
    const results = await Promise.all(unsaved.map(save));
    return results.every(Boolean);
  }, [save, unsaved]);

  const saving = useMemo(
    () => ({ save, retry, isSaving: underWay > 0, failed: unsaved.length > 0 }),
    [save, retry, underWay, unsaved],
  );
  return <SavingContext value={saving}>{children}</SavingContext>;
}

export function useSave(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('useSave is used inside SavingProvider');
  return saving;
}
