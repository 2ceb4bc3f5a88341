import { useLiveQuery as useLive } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { isLost, isNewer, reopen, setTrouble } from '../storage/opening';
import { noteEvent } from './eventLog';

/** How long to wait before reading again, in milliseconds: soon at first, and then as often as it does no harm. */
const waits = [0, 300, 1000];
const longWait = 4000;

type Outcome<Value> = { readonly value: Value } | { readonly error: unknown };

async function outcomeOf<Value>(read: () => Promise<Value> | Value): Promise<Outcome<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { error };
  }
}

/**
 * Reads the database, and again after every change of what was read; undefined until it was read for the first time.
 * While it cannot be read, the last value stays and it is tried again; whoever looks at the page is told after three
 * times (`useTrouble`).
 */
export function useLiveQuery<Value>(
  read: () => Promise<Value> | Value,
  dependencies: readonly unknown[] = [],
): Value | undefined {
  const [tries, setTries] = useState(0);
  const [reader] = useState(() => ({}));
  const failures = useRef(0);
  const last = useRef<Outcome<Value> | null>(null);
  const outcome = useLive(async () => outcomeOf(read), [...dependencies, tries]);

  useEffect(() => () => setTrouble(reader, null), [reader]);
  useEffect(() => {
    if (!outcome) return;
    if (!('error' in outcome)) {
      failures.current = 0;
      setTrouble(reader, null);
      return;
    }
    const { error } = outcome;
    if (isNewer(error)) {
      noteEvent('newer-version');
      setTrouble(reader, 'newer');
      return;
    }
    const wait = waits[failures.current];
    failures.current += 1;
    if (failures.current === 1) noteEvent('not-read');
    if (wait === undefined) setTrouble(reader, 'refused');
    const timer = setTimeout(
      () =>
        void reopen()
          .catch(() => undefined)
          .then(() => setTries((count) => count + 1)),
      wait ?? longWait,
    );
    return () => clearTimeout(timer);
  }, [outcome, reader]);

  // Thrown while drawing, so that the error boundary says it: reading it again would not help.
  if (outcome && 'error' in outcome && !isLost(outcome.error) && !isNewer(outcome.error)) throw outcome.error;
  if (outcome && 'value' in outcome) last.current = outcome;
  return last.current && 'value' in last.current ? last.current.value : undefined;
}
