import { useState } from 'react';
import { useCover } from './useCover';
import { useDailyWords } from './useDailyWords';

/** Words the person wrote, where a text is wanted: as they are on an open page, and neutral on a covered one. */
export function useOwnText(): (text: string, instead?: string) => string {
  const { cover } = useCover();
  const { shared } = useDailyWords();
  return (text, instead = shared.hidden) => (cover === 'open' ? text : instead);
}

/** Whether a field with the person's words shows them, and how to have them shown. */
export interface OwnField {
  readonly isShown: boolean;
  /** Whether only a press shows it, which is over with the next cover. */
  readonly isAskedFor: boolean;
  readonly show: () => void;
}

/**
 * Whether a field with the person's words shows them. A covered page shows what was typed or asked for since it was
 * covered last, so that one can write under Quiet and still cover it.
 */
export function useOwnField(value: string): OwnField {
  const { cover, times } = useCover();
  const [shownAt, setShownAt] = useState<number | null>(null);
  return {
    isShown: cover === 'open' || value === '' || shownAt === times,
    isAskedFor: cover !== 'open' && shownAt === times,
    show: () => setShownAt(times),
  };
}
