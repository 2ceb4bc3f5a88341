import { useCallback, useState } from 'react';
import type { Fact } from '../domain/fact';
import { now } from './clock';
import { useSave } from './useSave';

interface Pending<Value> {
  readonly value: Value | null;
  /** When the stored record it replaces was last changed; -1 when there was none. */
  readonly over: number;
}

const changeOf = (stored: Fact | undefined) => stored?.changedAt ?? -1;

/**
 * What was just tapped is shown at once, before it is written, and stays shown if writing fails. A newer change
 * from another page wins.
 */
export function usePending<Value>() {
  const { save } = useSave();
  const [pending, setPending] = useState<Readonly<{ [key: string]: Pending<Value> }>>({});

  const choose = useCallback(
    (key: string, value: Value | null, stored: Fact | undefined, write: (at: number) => Promise<void>) => {
      const at = now().epochMilliseconds;
      setPending((all) => ({ ...all, [key]: { value, over: changeOf(stored) } }));
      return save(() => write(at), key);
    },
    [save],
  );

  const latest = useCallback(
    (key: string, stored: Fact | undefined, storedValue: Value | null): Value | null => {
      const own = pending[key];
      if (own && changeOf(stored) <= own.over) return own.value;
      return stored?.removed ? null : storedValue;
    },
    [pending],
  );

  return { choose, latest };
}
