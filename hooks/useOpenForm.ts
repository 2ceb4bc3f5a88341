import { useLayoutEffect, useRef, useState } from 'react';

/**
 * A form that opens in the place of a button. One in which something was being written is open from the start; it was
 * not asked for then, and takes no focus. Once it closes, the keyboard goes on at what stands in its place.
 * @param opener what takes the focus then, within `place`
 */
export function useOpenForm<Place extends HTMLElement>(isBeingWritten: boolean, opener = 'button') {
  const [state, setState] = useState<'closed' | 'asked for' | 'going on'>(
    isBeingWritten ? 'going on' : 'closed',
  );
  const place = useRef<Place>(null);
  const isOpen = state !== 'closed';
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector<HTMLElement>(opener)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, opener]);
  return {
    place,
    isOpen,
    isAskedFor: state === 'asked for',
    open: () => setState('asked for'),
    close: () => setState('closed'),
  };
}
