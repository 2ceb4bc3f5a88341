import { englishDaily } from './en/daily';

/** The words of one language that the new tab and the popup say. */
export type DailyEdition = typeof englishDaily;

const editions: readonly DailyEdition[] = [englishDaily];

/** The words of the new tab and the popup for a language tag such as `de-AT`, or English when there are none. */
export function dailyEditionFor(language: string): DailyEdition {
  return editions.find((edition) => language.startsWith(edition.language)) ?? englishDaily;
}
