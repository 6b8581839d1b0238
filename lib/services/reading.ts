import type { KnownLanguage } from '../core/language';
import { LANGUAGE_CODES, rulesUsed } from '../core/temporal';
import type { ReadingResource } from '../schemas/language';

type Read = KnownLanguage & { readonly url: string | null; readonly publisher: string | null };

const name = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** How an article was read: its language, how that is known, which rules. */
export function presentReading(article: Read): ReadingResource {
  const { language, languageHow } = article;
  return { language, languageName: name(language), languageHow, ...rulesUsed(article) };
}

/** The languages with rules, by name: for people to choose from. */
export function listLanguages(): readonly { readonly code: string; readonly name: string }[] {
  return LANGUAGE_CODES.map((code) => ({ code, name: name(code) })).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
