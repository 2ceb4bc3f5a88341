import { useEffect } from 'react';
import { isOutdated } from '../domain/looked';
import { readLooked } from '../storage/looked';
import { signalRemindersChanged } from '../storage/signals';
import { now } from './clock';

async function wakeWhenOutdated(): Promise<void> {
  const looked = await readLooked();
  if (!looked || isOutdated(looked, now())) await signalRemindersChanged(now().epochMilliseconds);
}

/** Tells the background when this page sees another clock or zone than it knew, each time the page is looked at. */
export function useWakeWhenOutdated(): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void wakeWhenOutdated().catch(() => undefined);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
