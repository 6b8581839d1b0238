/**
 * "12/11/2019": which number is the day? The text itself is asked first (another date in figures that can be read in one way only, a weekday
 * or the same date in words beside it), then where the source comes from. Where neither tells, both readings stay.
 */
import { dayNumber, weekdayOf } from '../calendar';
import { Found } from '../found';
import type { Said } from '../phrase';

export type Order = 'day-first' | 'month-first';

/** What is known of where a text comes from. */
export interface Provenance {
  /** BCP 47 ("en-US"). */
  readonly language: string;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

export interface Convention {
  readonly order: Order;
  /** "as written in the United States (.gov)" */
  readonly why: string;
}

/** Top-level domains of the United States that are no country codes. */
const AMERICAN = /\.(?:gov|mil)$/;

/** Country codes sold to everybody: they tell nothing. Source: Google Search Central, "Google's handling of new top level domains and ccTLDs". */
const GENERIC = /\.(?:ad|ai|as|bz|cc|cd|co|dj|eu|fm|gg|io|la|me|ms|nu|sc|sr|su|tk|tv|tl|to|ws)$/;

/** Well-known papers and agencies under .com and .org, by host or name. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:apnews|nytimes|washingtonpost|wsj|cnn|npr|usatoday|latimes|foxnews|nbcnews|cbsnews|abcnews|politico|rferl|voanews)\b/,
    'US',
  ],
  [
    /\b(?:associated press|new york times|washington post|wall street journal|voice of america|usa today|los angeles times)\b/,
    'US',
  ],
  [
    /\b(?:bbc|theguardian|ft|economist|thetimes|telegraph)\.com$|\b(?:bbc|the guardian|financial times|the economist)\b/,
    'GB',
  ],
];

/** The country of a source as far as its address, its publisher or its language tells; the address first, for pages copy their language from templates. */
function countryOf({
  language,
  url,
  publisher,
}: Provenance): { readonly code: string; readonly by: string } | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '').toLowerCase() : '';
  const ending = /\.[a-z]+$/.exec(host)?.[0] ?? '';
  if (AMERICAN.test(ending)) return { code: 'US', by: ending };
  const known = KNOWN.find(([names]) => names.test(host) || names.test(publisher?.toLowerCase() ?? ''));
  if (known) return { code: known[1], by: publisher ?? host };
  if (ending.length === 3 && !GENERIC.test(ending)) {
    const code = ending === '.uk' ? 'GB' : ending.slice(1).toUpperCase();
    if (isCountry(code)) return { code, by: ending };
  }
  const region = regionOf(language);
  return region ? { code: region, by: language } : null;
}

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => NAMES.of(code) !== undefined;

function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

/** How CLDR writes a short date: null where the year comes first, which says nothing of a date that ends with it. */
function orderIn(locale: string): Order | null {
  const parts = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).formatToParts(0);
  const [first] = parts.filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  return first?.type === 'day' ? 'day-first' : first?.type === 'month' ? 'month-first' : null;
}

/** The order that a source's country or language writes; null where it is not known, or where the year comes first. English alone tells nothing. */
export function conventionOf(source: Provenance): Convention | null {
  const country = countryOf(source);
  if (country) {
    // Its main language there: ICU knows "en-GB", not the "en-Latn-GB" that the full name would be.
    const { language } = new Intl.Locale(`und-${country.code}`).maximize();
    const order = orderIn(`${language}-${country.code}`);
    return order && { order, why: `as written in ${named(country.code)} (${country.by})` };
  }
  const code = source.language.split(/[-_]/)[0] ?? '';
  if (code === 'en' || !Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}$/i.test(code) ? code : []).length)
    return null;
  const order = orderIn(code);
  return (
    order && {
      order,
      why: `as written in ${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code}`,
    }
  );
}

function named(country: string): string {
  const name = NAMES.of(country) ?? country;
  return /^United |Netherlands|Philippines/.test(name) ? `the ${name}` : name;
}

interface InSentence {
  readonly found: Found;
  /** Number of the sentence. */
  readonly order: number;
}

/** The phrases of a text with their numeric dates put in order. Nothing changes where there is none. */
export function orderNumericDates<T extends InSentence>(
  located: readonly T[],
  source: Provenance,
): readonly T[] {
  if (!located.some(({ found }) => isOpen(found))) return located;
  const own = located.map((one, i) => proofOf(one, [located[i - 1], located[i + 1]]));
  const votes = new Set(own.flatMap((proof) => proof ?? []).map(({ order }) => order));
  const general = votes.size === 1 ? own.find((proof) => proof !== null) : null;
  const convention = votes.size === 0 ? conventionOf(source) : null;
  return located.map((one, i) => {
    const proof = own[i] ?? general;
    if (proof) return ordered(one, proof.order, proof.why, false);
    return convention ? ordered(one, convention.order, convention.why, true) : one;
  });
}

const partsOf = (found: Found): readonly Found[] =>
  found.range ? [found.range.from, found.range.to] : [found];
const isOpen = (found: Found) => partsOf(found).some(({ phrase }) => phrase.otherwise);

/** What the text itself says of the order of one date, in words for people. */
function proofOf(
  { found, order }: InSentence,
  beside: readonly (InSentence | undefined)[],
): Convention | null {
  for (const { phrase, text } of partsOf(found)) {
    if (phrase.order) return { order: phrase.order, why: `as “${text}” in this text must be` };
    const { otherwise, year, month, day, weekday } = phrase;
    if (!otherwise || year === undefined || month === undefined || day === undefined) continue;
    const falls = (m: number, d: number) => weekdayOf(dayNumber(year, m, d)) === weekday;
    if (weekday !== undefined && falls(month, day) !== falls(otherwise.month, otherwise.day)) {
      return { order: falls(month, day) ? 'month-first' : 'day-first', why: 'as the weekday beside it says' };
    }
    for (const neighbour of beside) {
      if (neighbour?.order !== order || gap(found, neighbour.found) > 12) continue;
      const { phrase: other } = neighbour.found;
      if (other.otherwise || other.year !== year) continue;
      if (other.month === otherwise.month && other.day === otherwise.day)
        return { order: 'day-first', why: `as “${neighbour.found.text}” beside it says` };
      if (other.month === month && other.day === day)
        return { order: 'month-first', why: `as “${neighbour.found.text}” beside it says` };
    }
  }
  return null;
}

function gap(a: Found, b: Found): number {
  return Math.max(b.index - a.endIndex, a.index - b.endIndex);
}

function ordered<T extends InSentence>(one: T, order: Order, why: string, assumed: boolean): T {
  const { found } = one;
  if (!isOpen(found)) return one;
  const settled = (each: Found) => each.withPhrase(settle(each.phrase, order, why, assumed));
  const range = found.range && {
    ...found.range,
    from: settled(found.range.from),
    to: settled(found.range.to),
  };
  return { ...one, found: found.withPhrase(settle(found.phrase, order, why, assumed), range) };
}

function settle(phrase: Said, order: Order, why: string, assumed: boolean): Said {
  const { otherwise } = phrase;
  if (!otherwise) return phrase;
  const parts = order === 'day-first' ? otherwise : {};
  return { ...phrase, otherwise: undefined, weekday: undefined, ...parts, settled: { order, why, assumed } };
}
