/**
 * Words about time that need no list of ours: Unicode's CLDR has them for every language, and Intl hands them out.
 * Names of months ("März", "marzo", "марта"), and phrases that count from the day of writing ("vorgestern", "la semaine dernière",
 * "hace 3 años").
 */
import type { Parser } from 'chrono-node';
import { after, before, parser } from '../found';
import type { Phrase, Unit } from '../phrase';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** White space and apostrophes come in several kinds. */
const loose = (words: string) =>
  escaped(words.trim())
    .replace(/[\s\u00A0\u202F]+/g, '\\s+')
    .replace(/['’]/g, "['’]");

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").trim();

/** Scripts that put no space between words: there a word has no edges to look for. */
const UNSPACED = /^(?:zh|ja|ko|th|lo|km|my)\b/;

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly Unit[];

/**
 * "yesterday", "last week", "this year": CLDR's words where it has words instead of numbers.
 * @param more the language's own, in small letters
 */
export function relativeWords(tag: string, more: Readonly<Record<string, Phrase>>): Parser | null {
  const words = new Map(Object.entries(more));
  const said = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  for (const unit of UNITS) {
    for (const offset of [-2, -1, 0, 1, 2]) {
      const phrase = said.format(offset, unit);
      if (/\p{Nd}/u.test(phrase)) continue;
      words.set(folded(phrase), { type: 'DATE', relation: { unit, offset, anchor: 'publication' } });
    }
  }
  if (words.size === 0) return null;
  const either = [...words.keys()].toSorted((a, b) => b.length - a.length).map(loose);
  return edged(tag, either.join('|'), (match) => words.get(folded(match)) ?? null);
}

const COUNTED = [...UNITS, 'hour', 'minute'] as const;

/** Numbers of all plural forms that languages have. */
const PLURALS = [1, 2, 3, 5, 11, 100];

function counted(tag: string, sign: 1 | -1, unit: Unit & Intl.RelativeTimeFormatUnit, n: number) {
  return new Intl.RelativeTimeFormat(tag, { numeric: 'always' }).formatToParts(sign * n, unit);
}

/**
 * "3 years ago", "in 2 weeks": from CLDR's pattern for each plural form.
 * @param numbers words for one, two, three …, forms parted by `|`
 */
export function countedUnits(tag: string, numbers: readonly string[]): Parser | null {
  const values = new Map(
    numbers.flatMap((forms, i) => forms.split('|').map((word) => [folded(word), i + 1])),
  );
  const number = `(\\d{1,3}${[...values.keys()].map((word) => `|${loose(word)}`).join('')})`;
  const shapes = new Map<string, { readonly unit: Unit; readonly sign: 1 | -1 }>();
  // Numbers stand apart from words by spaces, where the language has any.
  const gap = UNSPACED.test(tag) ? '\\s*' : '\\s+';
  for (const unit of COUNTED) {
    for (const sign of [-1, 1] as const) {
      for (const n of PLURALS) {
        const parts = counted(tag, sign, unit, n);
        const at = parts.findIndex(({ type }) => type === 'integer');
        if (at < 0) continue;
        const text = (from: number, to: number) =>
          loose(
            parts
              .slice(from, to)
              .map(({ value }) => value)
              .join(''),
          )
            // Indonesian: "3 tahun yang lalu", "tiga tahun lalu".
            .replace('yang\\s+', '(?:yang\\s+)?');
        shapes.set([text(0, at), number, text(at + 1, parts.length)].filter(Boolean).join(gap), {
          unit,
          sign,
        });
      }
    }
  }
  if (shapes.size === 0) return null;
  const list = [...shapes];
  return edged(tag, list.map(([shape]) => shape).join('|'), (_whole, groups) => {
    const index = groups.findIndex((group) => group !== undefined);
    const shape = list[index]?.[1];
    if (!shape) return null;
    const { unit, sign } = shape;
    const count = values.get(folded(groups[index] ?? '')) ?? Number(groups[index]);
    const relation = { unit, offset: sign * count, anchor: 'publication' } as const;
    return { type: unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE', relation };
  });
}

/** "44 v. Chr.", "44 av. J.-C.", "紀元前44年". */
export function beforeChrist(tag: string): Parser {
  const shapes = new Set<string>();
  for (const era of ['short', 'long', 'narrow'] as const) {
    const parts = new Intl.DateTimeFormat(tag, { era, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' })
      .formatToParts(Date.UTC(-43, 6, 1))
      .map(({ type, value }) => (type === 'year' ? '(\\d{1,4})' : loose(value)));
    shapes.add(parts.join('\\s?'));
  }
  return edged(tag, [...shapes].join('|'), (_whole, groups) => {
    const year = Number(groups.find((group) => group !== undefined));
    return year > 0 ? { type: 'DATE', year: 1 - year } : null;
  });
}

function edged(
  tag: string,
  pattern: string,
  read: (match: string, groups: readonly (string | undefined)[]) => Phrase | null,
): Parser {
  const unspaced = UNSPACED.test(tag);
  return parser(
    new RegExp(
      unspaced ? `(?<!\\d)(?:${pattern})` : `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    (_text, _start, match) => {
      const phrase = read(match[0], match.slice(1));
      return phrase && { phrase };
    },
    { inWords: unspaced },
  );
}

/** Names of the months as CLDR writes them alone and in dates ("март", "марта"), to their number. */
function monthNames(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 5));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      if (/^\p{L}{2}/u.test(name)) names.set(folded(name), month);
    }
  }
  return names;
}

/** Between day, month and year: "5 de marzo de 2019", "5. März 2019", "5-го марта". */
const OF = "(?:\\s+(?:de|del|di|d['’]|of|al|van|den)\\s+|\\s*,\\s+|\\s+)";
const NUMBER_BEFORE = new RegExp(`(?<![\\d.,:/-])(\\d{1,2})(?:\\.|º|°|er|re|e|a|-\\p{L}{1,2})?${OF}$`, 'u');
/** "del 3 al 5 de marzo", "3–5 mars": the first day of a range. */
const DAY_BEFORE = /(?<![\d.,:/-])(\d{1,2})(?:\.|º|°|er)?(?:\s?[-–—]\s?|\s+(?:al?|bis|au|tot|till|do)\s+)$/u;
const YEAR_AFTER = new RegExp(`^(?:${OF})([12]\\d{3})(?![\\d\\p{L}%]|[.,:/]\\d)`, 'u');

/**
 * "5. März 2019", "marzo de 2019", "maaliskuussa 2019"; a month alone where one of the language's words that place a date stands before it,
 * for "mars" is a planet, too, and "August" a name.
 */
export function namedMonth(tag: string, placing: RegExp | null): Parser | null {
  const names = monthNames(tag);
  if (names.size === 0 || UNSPACED.test(tag)) return null;
  const either = [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(loose)
    .join('|');
  // Endings of cases: "maaliskuussa", "grudniu". Short names take none: "mai" is not in "maison".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${either})(?:(?<=\\p{L}{6})\\p{Ll}{1,4})?(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return parser(pattern, (text, start, match) => {
    const month = names.get(folded(match[1] ?? ''));
    if (month === undefined) return null;
    const end = start + match[0].length;
    const day = before(text, start, NUMBER_BEFORE);
    const year = after(text, end, YEAR_AFTER);
    if (day && (Number(day[1]) < 1 || Number(day[1]) > 31)) return null;
    if (!day && !year && !(placing && before(text, start, placing))) return null;
    const phrase: Phrase = {
      type: 'DATE',
      month,
      ...(day ? { day: Number(day[1]) } : {}),
      ...(year ? { year: Number(year[1]) } : {}),
    };
    const span = { start: day ? start - day[0].length : start, end: year ? end + year[0].length : end };
    const first = day && before(text, span.start, DAY_BEFORE);
    if (!first || Number(first[1]) >= Number(day[1])) return { ...span, phrase };
    const from = span.start - first[0].length;
    const split = from + first[0].search(/(?<=\d[^\s\d–—-]{0,2})[\s–—-]/u);
    return {
      start: from,
      end: span.end,
      phrase: { ...phrase, day: Number(first[1]) },
      to: { start: span.start, split, phrase },
    };
  });
}
