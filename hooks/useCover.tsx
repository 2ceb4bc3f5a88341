import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  coveredUnder,
  coverOf,
  idleAfter,
  isIdle,
  type Look,
  lookUnder,
  nextRuling,
  rulingCover,
  toggled,
} from '../domain/cover';
import type { Cover } from '../domain/settings';
import { now } from './clock';
import { onPages, tellPages } from './pages';
import { useLookAgain } from './useLookAgain';
import { useSettings } from './useSettings';

interface Covering {
  readonly cover: Cover;
  /** Whether it is what rules, and nothing was chosen for this page. */
  readonly isAsRuled: boolean;
  /** How often this page was covered. What was shown piece by piece holds until the next time. */
  readonly times: number;
  /** Covers this page and every other open one, or uncovers this one, for now. */
  readonly toggle: () => void;
  /** Covers this page. */
  readonly coverUp: () => void;
  /** Leaves this page as it is when another cover begins to rule, because it was just chosen on it. */
  readonly stayUnder: (ruling: Cover) => void;
}

const CoverContext = createContext<Covering | null>(null);

function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  return (
    isComposing ||
    (target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')))
  );
}

/** The end of an address that opens a page covered: somebody may stand near where a notification was clicked. */
const coveredAddress = '#quiet';

const touches = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const;

/** What covers this page, and what uncovers it: one key, its settings, the clock, another page, and nobody's touch. */
export function CoverProvider({ children }: { readonly children: ReactNode }) {
  const settings = useSettings();
  const [look, setLook] = useState<Look | null>(() =>
    location.hash === coveredAddress ? coveredUnder(rulingCover(settings, now())) : null,
  );
  const [times, setTimes] = useState(0);
  const moment = now();
  const ruling = rulingCover(settings, moment);
  const kept = lookUnder(ruling, look);
  // A choice is over once something else rules; the clock must not bring it back the next day.
  if (kept !== look) setLook(kept);
  const cover = coverOf(ruling, kept);
  useLookAgain(nextRuling(settings, moment)?.epochMilliseconds ?? null);

  const coverUp = useCallback(() => {
    setLook(coveredUnder(ruling));
    setTimes((before) => before + 1);
  }, [ruling]);

  const toggle = useCallback(() => {
    if (cover !== 'open') {
      setLook(toggled(cover, ruling));
      return;
    }
    coverUp();
    tellPages('cover');
  }, [cover, ruling, coverUp]);

  const stayUnder = useCallback((next: Cover) => setLook({ cover, under: [ruling, next] }), [cover, ruling]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (event.key === '.' && isPlainKey && !isTyping(event)) toggle();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [toggle]);

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') coverUp();
    };
    document.addEventListener('visibilitychange', onHidden);
    const stopListening = onPages((message) => {
      if (message === 'cover') coverUp();
    });
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stopListening();
    };
  }, [coverUp]);

  useIdle(coverUp);

  useEffect(() => {
    document.documentElement.dataset.cover = cover;
  }, [cover]);

  const covering = useMemo(
    () => ({ cover, isAsRuled: cover === ruling, times, toggle, coverUp, stayUnder }),
    [cover, ruling, times, toggle, coverUp, stayUnder],
  );
  return <CoverContext value={covering}>{children}</CoverContext>;
}

/** Calls back when nobody has touched the page for three minutes, at the latest with the touch after a sleep. */
function useIdle(react: () => void): void {
  const touchedAt = useRef(now().epochMilliseconds);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const at = now().epochMilliseconds;
      const left = touchedAt.current + idleAfter - at;
      if (isIdle(touchedAt.current, at)) react();
      timer = setTimeout(look, left > 0 ? left : idleAfter);
    };
    const onTouch = () => {
      const at = now().epochMilliseconds;
      if (isIdle(touchedAt.current, at)) react();
      touchedAt.current = at;
    };
    timer = setTimeout(look, idleAfter);
    const how = { capture: true, passive: true } as const;
    for (const touch of touches) document.addEventListener(touch, onTouch, how);
    return () => {
      clearTimeout(timer);
      for (const touch of touches) document.removeEventListener(touch, onTouch, how);
    };
  }, [react]);
}

export function useCover(): Covering {
  const covering = useContext(CoverContext);
  if (!covering) throw new Error('useCover is used inside CoverProvider');
  return covering;
}
