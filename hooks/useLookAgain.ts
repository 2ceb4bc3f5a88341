import { useEffect, useState } from 'react';
import { now } from './clock';

// Longer timers overflow a 32-bit number of milliseconds and would fire at once.
const ahead = new Set<{ readonly at: number }>();

/** The next moment at which anything on the page draws itself anew, in milliseconds since the epoch; null when none is ahead. */
export function nextLook(): number | null {
  return [...ahead].reduce<number | null>((first, { at }) => Math.min(first ?? at, at), null);
}

const longestTimer = 24 * 60 * 60 * 1000;

/** Draws anew when a moment has come (milliseconds since the epoch), also after a computer's sleep. */
export function useLookAgain(at: number | null): void {
  const [, look] = useState(0);
  useEffect(() => {
    const lookAgain = () => look((times) => times + 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      if (at === null) return;
      const left = at - now().epochMilliseconds;
      timer = setTimeout(
        left > longestTimer ? wait : lookAgain,
        Math.min(Math.max(0, left) + 50, longestTimer),
      );
    };
    wait();
    const mark = at === null ? null : { at };
    if (mark) ahead.add(mark);
    // A computer that slept does not run timers on time; its first look after waking does.
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      clearTimeout(timer);
      if (mark) ahead.delete(mark);
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, [at]);
}
