import { useOwnItems } from './useOwnItems';
import { useWords } from './useWords';

// Neither the address nor the history may carry what a person wrote.
let handedOver: string | undefined;

/** Hands words to the form of a new promise, which stands at `/promises/from/words`. */
export function handOver(words: string): void {
  handedOver = words;
}

/** The words that are to become a promise: those of a gesture, or those that were handed over. */
export function useFirstWords(id: string | undefined): string | undefined {
  const { gestures } = useWords();
  const { items } = useOwnItems();
  if (id === 'words') return handedOver;
  return [...gestures, ...items].find((one) => one.id === id)?.text;
}
