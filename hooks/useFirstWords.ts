import { useOwnItems } from './useOwnItems';
import { useWords } from './useWords';

/** The words of a gesture that is to become a promise. */
export function useFirstWords(gestureId: string | undefined): string | undefined {
  const { gestures } = useWords();
  const { items } = useOwnItems();
  return [...gestures, ...items].find(({ id }) => id === gestureId)?.text;
}
