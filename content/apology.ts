import { apologyLanguage } from './en/apology/language';
import type { ApologyLanguage } from './schema';

const languages: readonly { readonly language: string; readonly apology: ApologyLanguage }[] = [
  { language: 'en', apology: apologyLanguage },
];

/**
 * How a language turns an apology round. Apart from the editions, because only one exercise needs it. A language
 * without rules has English ones, which find nothing in it.
 */
export function apologyLanguageFor(language: string): ApologyLanguage {
  return languages.find((one) => language.startsWith(one.language))?.apology ?? apologyLanguage;
}
