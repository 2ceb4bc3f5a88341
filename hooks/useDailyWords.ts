import { type DailyEdition, dailyEditionFor } from '../content/daily';

/** The words in the person's language that the new tab and the popup say: the rest would be loaded with them for nothing. */
export function useDailyWords(): DailyEdition {
  return dailyEditionFor(navigator.language);
}
