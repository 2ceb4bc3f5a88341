import { useCallback, useRef, useSyncExternalStore } from 'react';
import { forgetHealed, type Healed, onHealed, readHealed } from '../storage/journal/healed';

/** What was put back into a damaged database and not yet read about. */
export function useHealed(): { readonly healed: Healed | null; readonly forget: () => void } {
  const last = useRef<Healed | null>(null);
  const read = useCallback(() => {
    const fresh = readHealed();
    // The same object as long as it says the same.
    if (JSON.stringify(fresh) !== JSON.stringify(last.current)) last.current = fresh;
    return last.current;
  }, []);
  return { healed: useSyncExternalStore(onHealed, read), forget: forgetHealed };
}
