import { englishNotices } from './en/notices';

/** The words of notifications in one language. */
export type Notices = typeof englishNotices;

const editions: readonly Notices[] = [englishNotices];

/** The words of notifications for a language tag such as `de-AT`, or English when there are none. */
export function noticesFor(language: string): Notices {
  return editions.find((edition) => language.startsWith(edition.language)) ?? englishNotices;
}
