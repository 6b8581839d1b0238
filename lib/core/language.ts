/**
 * The language of a text: as its source states it, else detected. English, which most texts here are, is known by its commonest words; only
 * where those are missing is the detector loaded (eld, 1 MB of n-grams).
 */

/** `stated` by the source or a person, `detected` from the words, `assumed` to be English where the text is too short or undecided. */
export type LanguageHow = 'stated' | 'detected' | 'assumed';

export interface KnownLanguage {
  /** BCP 47, in its canonical form. */
  readonly language: string;
  readonly languageHow: LanguageHow;
}

const ENGLISH_ASSUMED: KnownLanguage = { language: 'en', languageHow: 'assumed' };
const ENGLISH_DETECTED: KnownLanguage = { language: 'en', languageHow: 'detected' };

/** @param stated BCP 47 as somebody wrote it ("en_us"), or null; what is no language tag counts as not stated */
export async function knownLanguage(text: string, stated: string | null): Promise<KnownLanguage> {
  return plainLanguage(text, stated) ?? detected(text);
}

/** The same where it needs no detector, at once; null where it does. */
export function plainLanguage(text: string, stated: string | null): KnownLanguage | null {
  const tag = stated && canonicalTag(stated);
  if (tag) return { language: tag, languageHow: 'stated' };
  return isPlainlyEnglish(text) ? ENGLISH_DETECTED : null;
}

async function detected(text: string): Promise<KnownLanguage> {
  const language = byScript(text) ?? (await byWords(text));
  return language === null ? ENGLISH_ASSUMED : { language, languageHow: 'detected' };
}

/** "EN_us" → "en-US"; null for what is none, and for the tags of no, many and unknown languages. */
export function canonicalTag(stated: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(stated.trim().replaceAll('_', '-'));
    return !tag || /^(?:und|mul|zxx|mis|x)(?![^-])/.test(tag) || !isKnown(tag) ? null : tag;
  } catch {
    return null;
  }
}

/** "english" has the form of a tag: languages have names. */
function isKnown(tag: string): boolean {
  const [code = ''] = tag.split('-');
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/** Characters that are looked at in each place. */
const WINDOW = 600;

/** Words of which no other language has more than one or two. */
const ENGLISH = [
  ' the ',
  ' of ',
  ' and ',
  ' to ',
  ' said ',
  ' that ',
  ' with ',
  ' from ',
  ' was ',
  ' for ',
  ' by ',
];
const MORE_ENGLISH = [
  ' is ',
  ' has ',
  ' his ',
  ' its ',
  ' it ',
  ' be ',
  ' are ',
  ' have ',
  ' not ',
  ' which ',
  ' on ',
];

/** Four of them, some at the beginning and some in the middle, so that an English headline over another text does not decide. */
function isPlainlyEnglish(text: string): boolean {
  const head = text.slice(0, WINDOW);
  const rest = text.length > WINDOW * 2 ? middleOf(text) : text.slice(WINDOW);
  const [first, second] = [englishWords(head), englishWords(rest)];
  return first + second >= 4 && (rest.length < WINDOW / 2 || (first >= 2 && second >= 2));
}

/** So many different ones, up to four. */
function englishWords(part: string): number {
  let found = 0;
  for (const word of ENGLISH) if (part.includes(word) && ++found === 4) return found;
  for (const word of MORE_ENGLISH) if (part.includes(word) && ++found === 4) return found;
  return found;
}

function middleOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(middle, middle + WINDOW);
}

/** Kana are Japanese, Hangul Korean, Han without kana Chinese: a few signs tell. */
function byScript(text: string): string | null {
  const sample = sampleOf(text);
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const letters = count(/\p{L}/gu);
  if (kana + han + hangul < 4 || (kana + han + hangul) * 3 < letters) return null;
  if (hangul > kana + han) return 'ko';
  return kana * 10 > han ? 'ja' : 'zh';
}

/** Fewer letters than a short sentence has decide nothing: names and places are alike in many languages. */
const FEWEST_LETTERS = 20;

async function byWords(text: string): Promise<string | null> {
  const sample = sampleOf(text);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null;
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  if (!result.language || !result.isReliable()) return null;
  // Its code for Malay stands for Indonesian, too.
  return result.language === 'ms' ? 'id' : result.language;
}

/** Three windows of a long text. */
function sampleOf(text: string): string {
  if (text.length <= WINDOW * 4) return text;
  return [text.slice(0, WINDOW), middleOf(text), text.slice(-WINDOW)].join('\n');
}
