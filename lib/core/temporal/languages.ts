import { arabic } from './ar';
import { localeLanguage } from './common/locale';
import { german } from './de';
import { findEnglish } from './en';
import { refusedEnglish } from './en/refusals';
import { remarkAround } from './en/remarks';
import { isGoverned, outlook, isPlanned, tenseAround } from './en/tense';
import { spanish } from './es';
import { finnish } from './fi';
import { french } from './fr';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import type { Language } from './language';
import { dutch } from './nl';
import { portuguese } from './pt';
import { russian } from './ru';
import { swedish } from './sv';
import { ukrainian } from './uk';
import { vietnamese } from './vi';
import { chinese } from './zh';

const english: Language = {
  code: 'en',
  find: findEnglish,
  refuse: refusedEnglish,
  tenseAround,
  isGoverned,
  outlook,
  remarkAround,
  isPlanned,
};

/** A folder each. English has rules of its own, the others chrono-node's. */
const LANGUAGES: readonly Language[] = [
  english,
  arabic,
  chinese,
  dutch,
  finnish,
  french,
  german,
  indonesian,
  italian,
  japanese,
  portuguese,
  russian,
  spanish,
  swedish,
  ukrainian,
  vietnamese,
];

/** BCP 47 codes of the languages with rules. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Read by the rules of a neighbour: Malay by Indonesian's. */
byCode.set('ms', indonesian);

/** Languages without rules, as they come up: figures, and the words that CLDR has. */
const others = new Map<string, Language>();

/** The rules for a text. @param tag BCP 47; one that is none, or not known, is read by the common rules */
export function languageOf(tag: string): Language {
  const code = /^[A-Za-z]{2,8}(?![^-_])/.exec(tag)?.[0].toLowerCase() ?? 'en';
  const known = byCode.get(code) ?? others.get(code);
  if (known) return known;
  const other = localeLanguage({
    code: Intl.DateTimeFormat.supportedLocalesOf(code)[0] ?? 'und',
    chrono: null,
  });
  others.set(code, other);
  return other;
}

/** Whether a text is read by our own rules, those of English. @param tag BCP 47 */
export const isEnglish = (tag: string): boolean => languageOf(tag) === english;

/** Which rules read a language, in words for people: "chrono-node's German rules". @param tag BCP 47 */
export function rulesOf(tag: string): string {
  const { code } = languageOf(tag);
  if (code === 'en') return 'Dateline’s English rules';
  const named = new Intl.DisplayNames('en', { type: 'language' });
  const own = byCode.has(code) ? `chrono-node’s ${named.of(code) ?? code} rules` : 'no rules of its own';
  return `${own}, and what holds in any language: dates in figures, names of months, bare years`;
}
