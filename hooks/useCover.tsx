import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Cover } from '../domain/settings';
import { useSettings } from './useSettings';

interface Covering {
  readonly cover: Cover;
  /** Covers an open page, uncovers a covered one, for this page and for now. */
  readonly toggle: () => void;
}

const CoverContext = createContext<Covering | null>(null);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')
  );
}

/** One key covers or uncovers the page; a page that was out of sight comes back covered as chosen. */
export function CoverProvider({ children }: { readonly children: ReactNode }) {
  const settings = useSettings();
  // What was chosen for now holds only under the setting it was chosen under.
  const [forNow, setForNow] = useState<{ readonly cover: Cover; readonly under: Cover } | null>(null);
  const cover = forNow?.under === settings.cover ? forNow.cover : settings.cover;

  const toggle = useCallback(() => {
    const covered = settings.cover === 'open' ? 'quiet' : settings.cover;
    setForNow({ cover: cover === 'open' ? covered : 'open', under: settings.cover });
  }, [cover, settings.cover]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '.' && isPlainKey && !isTyping(event.target)) toggle();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') setForNow((now) => (now?.cover === 'open' ? null : now));
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [toggle]);

  const covering = useMemo(() => ({ cover, toggle }), [cover, toggle]);
  return <CoverContext value={covering}>{children}</CoverContext>;
}

export function useCover(): Covering {
  const covering = useContext(CoverContext);
  if (!covering) throw new Error('useCover is used inside CoverProvider');
  return covering;
}
