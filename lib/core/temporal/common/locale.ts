/**
 * A language that chrono-node reads, through our path: what its rules find becomes what the words say (`Phrase`), beside what holds in any
 * language, and `resolve/` does the rest.
 */
import { Chrono, ParsingContext } from 'chrono-node';
import { between, Found, isFound } from '../found';
import type { Language } from '../language';
import type { Phrase, Said } from '../phrase';
import { beforeChrist, countedUnits, namedMonth, relativeWords } from './cldr';
import { clock } from './clock';
import { eastAsianDate } from './east-asian-date';
import { isoDate } from './iso-date';
import { numericDate, shortDottedDate, yearFirstDate } from './numeric-date';
import { ONE, readOnTwoDays, yearOfStart } from './two-days';
import { bareYear } from './year';
import { yearRange } from './year-range';

/** What a language's folder says; the rest is common to all. */
export interface LocaleRules {
  /** BCP 47. */
  readonly code: string;
  /** Chrono's rules for it; null where it ships none. */
  readonly chrono: Pick<Chrono, 'parsers' | 'refiners'> | null;
  /** Words directly before a bare year or month that make it a date: ends in `$`. */
  readonly placing?: RegExp;
  /** Words after a bare year that show that it counts nothing: begins with `^`. */
  readonly following?: RegExp;
  /** Words that make "3 days" a length where chrono counts from today ("für drei Tage"): begins with `^`. */
  readonly lengths?: RegExp;
  /** What looks like a time and is none: tried on the words before a result (up to 30 characters) and the result; ends in `$`. */
  readonly refused?: RegExp;
  /** Words for one, two, three …, forms parted by `|`, where chrono does not read "three years ago". */
  readonly numbers?: readonly string[];
  /**
   * Phrases whose parser in chrono takes time beyond all bounds on units in a row ("минуты минуты минуты …": 400 characters, 26 seconds): it is
   * left out, and CLDR's patterns read them.
   */
  readonly slow?: readonly string[];
  /** Words that neither chrono nor CLDR has ("anoche"), in small letters. */
  readonly words?: Readonly<Record<string, Phrase>>;
}

/** Dates in figures, which our own rules read: chrono takes one order for granted. */
const FIGURES = ['12/11/2019', '12.11.2019', '12-11-2019', '2019-11-12', '2019/11/12', '11/2019', '20191112'];

/**
 * Chrono's rules for a language without those that read dates in figures and those that are slow. A class has no name that survives minifying: which parser reads what shows by trying each.
 */
function chronoOf(rules: LocaleRules): Chrono | null {
  if (!rules.chrono) return null;
  const parsers = rules.chrono.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    const reads = (text: string) => alone.parse(text, ONE.reference);
    return (
      !FIGURES.some((text) => reads(text).some(({ start }) => start.isCertain('year'))) &&
      !rules.slow?.some((text) => reads(text).some((result) => result.text.trim() === text))
    );
  });
  return new Chrono({ parsers, refiners: rules.chrono.refiners });
}

/** Our rules that hold in any language. Of results of one length the first stays. */
function ownOf({ code, placing, following, numbers, words }: LocaleRules): Chrono {
  const parsers = [
    isoDate,
    numericDate,
    shortDottedDate,
    yearFirstDate,
    yearRange,
    eastAsianDate,
    beforeChrist(code),
    relativeWords(code, words ?? {}),
    countedUnits(code, numbers ?? []),
    namedMonth(code, placing ?? null),
    clock,
    bareYear(placing ?? null, following ?? null),
  ].filter((parser) => parser !== null);
  return new Chrono({ parsers, refiners: [] });
}

/** Without verbs: a sentence in these languages has no tense for us yet. */
const VOICELESS: Omit<Language, 'code' | 'find'> = {
  refuse: () => [],
  tenseAround: () => 'unknown',
  isGoverned: () => false,
  outlook: () => null,
  remarkAround: () => null,
  isPlanned: () => false,
};

/** A language by chrono's rules and those that are common to all. They are set up at the first sentence. */
export function localeLanguage(rules: LocaleRules): Language {
  let reader: Reader | undefined;
  return {
    ...VOICELESS,
    code: rules.code,
    find(sentence) {
      reader ??= { rules, own: ownOf(rules), chrono: chronoOf(rules) };
      return find(sentence, reader);
    },
  };
}

interface Reader {
  readonly rules: LocaleRules;
  readonly own: Chrono;
  readonly chrono: Chrono | null;
}

function find(sentence: string, reader: Reader): Found[] {
  const own = reader.own.parse(sentence, ONE.reference).filter(isFound);
  const found = [
    ...own,
    ...(reader.chrono ? readOnTwoDays(sentence, reader.chrono, reader.rules.lengths) : []),
  ].filter((one) => !isRefused(sentence, one, reader.rules));
  return found.length < 2
    ? found
    : joined(sentence, longest(found.filter((one) => !isYearWord(sentence, one))));
}

/** "منذ عام 1985" is since 1985, not a year ago. */
function isYearWord(sentence: string, { phrase, endIndex }: Found): boolean {
  return (
    phrase.relation?.unit === 'year' && /^\s[12]\d{3}(?!\d)/.test(sentence.slice(endIndex, endIndex + 6))
  );
}

/** By the whole of it or its first word: "por la mañana a …". */
function isRefused(sentence: string, { index, text }: Found, { refused }: LocaleRules): boolean {
  if (!refused) return false;
  const before = sentence.slice(Math.max(0, index - 30), index);
  return refused.test(before + text) || refused.test(before + (/^\S+/u.exec(text)?.[0] ?? ''));
}

/** Of results that overlap the longest, of equals the first, in the order of the text. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of found.toSorted((a, b) => b.text.length - a.text.length)) {
    if (kept.every((one) => one.endIndex <= next.index || next.endIndex <= one.index)) kept.push(next);
  }
  return kept.toSorted((a, b) => a.index - b.index);
}

/** "先週の月曜日", "vorige Woche Montag": a day of that week. "Dienstag, 12.11.2019": the date says it all. */
function joined(sentence: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last && !last.range && !next.range ? between(sentence, last, next) : null;
    const phrase =
      last && gap !== null && /^(?:\s*[,(]?\s*|の|的)$/.test(gap) ? together(last.phrase, next.phrase) : null;
    const context = new ParsingContext(sentence, ONE.reference);
    if (last && phrase) out[out.length - 1] = new Found(context, last.index, next.endIndex, phrase);
    else if (last && gap !== null && TO.test(gap) && alike(last.phrase, next.phrase)) {
      const from = { ...last.phrase, ...yearOfStart(last.phrase, next.phrase) };
      const range = { from: new Found(context, last.index, last.endIndex, from), to: next };
      out[out.length - 1] = new Found(context, last.index, next.endIndex, from, range);
    } else out.push(next);
  }
  return out;
}

/** "bis", "à", "al", "до", "から" …: between two dates of one kind none of them means anything else. */
const TO =
  /^\s?(?:[-–—~〜]|(?:bis(?:\szum)?|à|au|al?|até|ao|tot|till|по|до|đến|hingga|sampai|إلى|حتى|から|至|到)(?!\p{L}))\s?(?:\p{L}{1,3}\s)?$/iu;

function alike(a: Phrase, b: Phrase): boolean {
  const kind = (p: Phrase) =>
    p.day !== undefined ? 'day' : p.month !== undefined ? 'month' : p.year !== undefined ? 'year' : 'other';
  return kind(a) === kind(b) && kind(a) !== 'other' && !a.relation && !b.relation && !a.clock && !b.clock;
}

function together(a: Said, b: Said): Said | null {
  const [day, other] = a.weekday === undefined ? [b, a] : [a, b];
  if (day.weekday === undefined || day.month !== undefined || day.relation || other.weekday !== undefined)
    return null;
  if (other.relation?.unit === 'week') return both(other, day);
  return other.day !== undefined && other.month !== undefined ? both(day, other) : null;
}

/** What either says; where both say something, the second. */
function both(first: Said, second: Said): Said {
  const parts: Partial<Phrase> = Object.fromEntries(
    Object.entries(second).filter(([, part]) => part !== undefined),
  );
  return { ...first, ...parts };
}
