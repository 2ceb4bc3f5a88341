import { type Edition, editionFor } from '../content';

/** The words in the person's language, or the nearest we have. */
export function useWords(): Edition {
  return editionFor(navigator.language);
}
