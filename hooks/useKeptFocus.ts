import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When what had the focus disappears, the focus goes to its surroundings instead of to the top of the page.
 * @param state whatever makes parts appear and disappear
 */
export function useKeptFocus<Place extends HTMLElement>(state: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const last = useRef(state);
  useLayoutEffect(() => {
    if (last.current === state) return;
    last.current = state;
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
  return place;
}
