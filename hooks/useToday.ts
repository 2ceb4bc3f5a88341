import { useEffect, useState } from 'react';
import { type Moment, momentAt } from '../domain/partOfDay';
import { now } from './clock';
import { useSettings } from './useSettings';

// Longer timers overflow a 32-bit number of milliseconds and would fire at once.
const longestTimer = 24 * 60 * 60 * 1000;

/** The present day and its part, turning by itself while the page stays open. Its evening begins when the dot may show. */
export function useToday(): Moment {
  const { dayStartsAt, dotFrom } = useSettings();
  const [, look] = useState(0);
  const moment = momentAt(now(), dayStartsAt, dotFrom);
  const changesAt = moment.changesAt.epochMilliseconds;

  useEffect(() => {
    const lookAgain = () => look((times) => times + 1);
    const wait = Math.max(0, changesAt - now().epochMilliseconds) + 50;
    const timer = setTimeout(lookAgain, Math.min(wait, longestTimer));
    // A computer that slept does not run timers on time; its first look after waking does.
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, [changesAt]);

  return moment;
}
