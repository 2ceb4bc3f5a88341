import { english } from './en';

/** All the words of one language. */
export type Edition = typeof english;

const editions: readonly Edition[] = [english];

/** The edition for a language tag such as `de-AT`, or English when there is none. */
export function editionFor(language: string): Edition {
  return editions.find((edition) => language.startsWith(edition.language)) ?? english;
}
