import type { Phrase, Unit } from '../../phrase';
import { Ending, after, before, type Extracted, parser } from '../../found';
import { durationValue, oneOf } from '../durations';
import { tenseAround } from '../tense';
import { MONTH, NUMBER_WORD, numberOf, UNIT, unitOf } from '../words';
import { latin } from '../latin';

const PATTERN = new RegExp(`\\b(${UNIT})(s?)(?![\\p{L}])`, 'iu');

const AMOUNT = `(?:half\\s+an?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s\\d/\\d)?|(?:a|${NUMBER_WORD})\\s+(?:hundred|thousand|million|dozen)(?:\\s+(?:and\\s+)?${NUMBER_WORD})?|${NUMBER_WORD}|an?|hundreds\\s+of|thousands\\s+of|dozens\\s+of|decades\\s+of)`;
/** Directly before the unit “the” and “recent” count nothing: they span it. */
const VAGUE =
  '(?:several|some|many|a\\s+few|few|a\\s+number\\s+of|a\\s+couple(?:\\s+of)?|couple(?:\\s+of)?|(?:recent|the)(?!\\s+$))';
const ROUGHLY =
  '(?:(?:about|around|nearly|almost|roughly|approximately|(?:no\\s+)?more\\s+than|less\\s+than|fewer\\s+than|over|under|at\\s+least|at\\s+most|up\\s+to|some|every(?:\\s+single)?|each)\\s+)';
const SPANNED =
  '(?:(?:the|these|those|its|his|her|their)\\s+)?(?:(?:last|past|next|first|previous|coming|following|recent|final|remaining|preceding|ensuing|succeeding|same|entire|whole|full|other|early|earlier|later|latest|opening|future)\\s+)?';
const BETWEEN =
  '(?:more|additional|full|whole|straight|consecutive|long|trading|working|business|calendar|fiscal|short|other|extra|previous|preceding|further|hard|bloody|difficult|turbulent|peaceful|quiet)';
const QUANTITY = new Ending(
  latin(
    new RegExp(
      `(?<![\\p{L}\\p{N}$€£.,-])(${ROUGHLY}?)(${SPANNED})((?:${AMOUNT}|${VAGUE})(?:[\\s-]+and[\\s-]+a[\\s-]+half)?|)(\\s+(?:to|or|(?<!(?:hundred|thousand|million|dozen)\\s+)and)\\s+${AMOUNT})?((?:[\\s-]+${BETWEEN})?[\\s-]*)$`,
      'iu',
    ),
  ),
);
const DETERMINER = /^(?:the|these|those|its|his|her|their)\s+$/i;

/** A unit with the words before it that belong to it. */
interface Measure {
  readonly unit: Unit;
  readonly plural: boolean;
  /** Of the words before it, and of the unit itself. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** "three", "a few", "the"; empty where nothing counts. In lower case. */
  readonly counted: string;
  /** Null where the words leave it open. */
  readonly amount: number | null;
  /** "the past", "these"; in lower case. */
  readonly span: string;
  /** "three-day": a hyphen stands before the unit. */
  readonly hyphen: boolean;
}

/**
 * A number of units: a duration ("over the past two years", "two-day visit", "for decades"), or how often ("every three days", "$5 a year"),
 * unless a word after it counts from somewhere ("two years ago", "three days later").
 */
export const quantity = parser(PATTERN, (text, start, match) => {
  const [whole, unitWord = '', s] = match;
  const end = start + whole.length;
  const lead = before(text, start, QUANTITY);
  const [all = '', rough = '', spanned = '', counted = '', upTo = '', gap = ''] = lead ?? [];
  const hyphen = gap.startsWith('-');
  const isEach = /^(?:every|each)\b/i.test(rough);
  // "over the past two years": the preposition stays outside; "the 30-day wait", "its two-year plan": the article belongs to the noun.
  const outside =
    (rough && spanned && !isEach ? rough.length : 0) +
    (hyphen ? (DETERMINER.exec(spanned)?.[0].length ?? 0) : 0);
  const measure: Measure = {
    unit: unitOf(unitWord),
    plural: s !== '',
    from: start - all.length + outside,
    start,
    end,
    counted: counted.toLowerCase().replace(/\s+/g, ' '),
    amount: amountOf(counted, upTo, text.slice(end, end + 16)),
    span: spanned.trim().toLowerCase(),
    hyphen,
  };
  if (isEach) return howOften(measure, text);
  return pointed(measure, text) ?? (isNoLength(measure, text, start) ? null : length(measure, text));
});

/** "two", "half an", "two and a half", "two to three" (the last counts), "a … and a half"; null for "several" and "some". */
function amountOf(counted: string, upTo: string, following: string): number | null {
  const word = (upTo.replace(/^\s+(?:to|or|and)\s+/i, '') || counted).toLowerCase();
  if (/^(?:a\s+)?couple/.test(word)) return 2;
  if (/^half/.test(word)) return 0.5;
  const bare = word.replace(/[\s-]+and[\s-]+a[\s-]+half$/, '');
  const n = bare === '' ? null : numberOf(bare);
  return n !== null && (bare !== word || AND_A_HALF.test(following)) ? n + 0.5 : n;
}
const AND_A_HALF = latin(/^\s+and\s+a\s+half(?![\p{L}])/iu);

/** "every three months", "every other week", "each quarter" */
function howOften({ unit, amount, span, from, end }: Measure, text: string): Extracted | null {
  if (after(text, end, /^-/)) return null;
  const n = (amount ?? 1) * (span === 'other' ? 2 : 1);
  const value = n === 1 ? oneOf(unit) : durationValue(unit, n);
  return { start: from, end, phrase: { type: 'SET', value } };
}

/**
 * "before" and "after" followed by an event ("10 days before the fire") leave a length of time: when the event was is not known here.
 */
const POINT = latin(
  /^(?:(?:\s+and\s+a\s+half)?\s+(?:or\s+(?:so|two)\s+)?|-)(ago|earlier|later|after\s+that(?=\s*[.,;:]|\s+(?:the|a|an|he|she|it|they|we)\b)|(?:before|after(?:wards?)?)(?=\s*(?:[.,;:!?)”"]|$))|from\s+now|hence|previously)(?![\p{L}])/iu,
);

/** "two years ago", "three days later", "They met. The day before, …": counted from somewhere. */
function pointed(measure: Measure, text: string): Extracted | null {
  const { unit, plural, from, end, counted, amount, span } = measure;
  const point = after(text, end, POINT);
  // "a year-earlier loss": the words of a comparison, see anaphor.ts.
  if (!point || (unit === 'year' && point[0].startsWith('-'))) return null;
  const word = (point[1] ?? '').toLowerCase();
  const one = span === 'the' && !plural && counted === '' && /^(?:before|after)$/.test(word);
  if (counted === '' && !plural && !one) return null;
  // "opens an hour earlier": a comparison, nothing that happened.
  if (
    (unit === 'hour' || unit === 'minute') &&
    /^(?:earlier|later)$/.test(word) &&
    tenseAround(text, from, end) !== 'past'
  )
    return null;
  const phrase = pointPhrase(unit, one ? 1 : amount, word);
  const said = unit === 'year' ? compared(text, from, phrase) : phrase;
  return { start: from, end: end + point[0].length, phrase: said };
}

function pointPhrase(unit: Unit, amount: number | null, word: string): Phrase {
  const backward = /^(?:ago|earlier|before|previously)$/.test(word);
  if (amount === null) return { type: 'DATE', value: backward ? 'PAST_REF' : 'FUTURE_REF' };
  const anchor =
    word === 'ago' || /now|hence/.test(word) ? 'publication' : word === 'earlier' ? 'either' : 'focus';
  // "a decade ago" is ten years ago, "half a century ago" fifty, "a year and a half ago" eighteen months; "the next decade" is one of the calendar.
  const years =
    unit === 'decade' ? amount * 10 : unit === 'century' ? amount * 100 : unit === 'year' ? amount : null;
  const [of, n] =
    years === null
      ? [unit, amount]
      : Number.isInteger(years)
        ? ['year' as const, years]
        : ['month' as const, years * 12];
  return { type: 'DATE', relation: { unit: of, offset: backward ? -n : n, anchor } };
}

/** Before "a year ago": an amount of money or a result, or a word that compares. */
const COMPARED =
  /(?:(?:[$£€¥#]|\b(?:million|billion|cents|share|loss|profit|income|revenue|sales|net|earned|earnings)\b)(?:[^.]|\.\d){0,45}|\b(?:than|from|compared\s+with|compared\s+to)\s+)$/i;

/** "$10 million a year ago", "higher than a year earlier": the same period of the year before. */
function compared(text: string, from: number, phrase: Phrase): Phrase {
  return before(text, from, COMPARED) ? { ...phrase, comparison: true } : phrase;
}

/** "a matter of days", "the early hours of Friday", "working hours": no count of units. */
const UNTIMED =
  /\b(?:matter\s+of|early|late|small|wee|morning|evening|night|working|business|office|opening|visiting|peak|rush)\s+$/i;

function isNoLength(
  { unit, plural, end, counted, amount, span, hyphen }: Measure,
  text: string,
  start: number,
): boolean {
  // "the 1988 quarter"
  if (!plural && /^[12]\d{3}$/.test(counted)) return true;
  // "a year-earlier loss"
  if (unit === 'year' && after(text, end, /^-(?:earlier|ago)\b/)) return true;
  // "three-quarters of its food", "about a quarter of them", "three quarters of the troops", "such quarters": parts and rooms.
  if (unit === 'quarter') {
    if (plural && hyphen) return true;
    if (span === '' && (amount === null || amount <= 1 || after(text, end, /^\s+of\b/))) return true;
  }
  // "the 6-year-old boy": an age.
  if (after(text, end, /^[-\s]olds?\b/)) return true;
  return counted === '' && (unit === 'hour' || span === '') && before(text, start, UNTIMED) !== null;
}

function length(measure: Measure, text: string): Extracted | null {
  const { unit, plural, from, start, end, counted, amount } = measure;
  // "a month-long siege", "a 10-month-long siege"
  const long = after(text, end, /^-long\b/);
  if (long && !plural)
    return duration(
      amount !== null && measure.hyphen ? from : start,
      end + long[0].length,
      unit,
      measure.hyphen ? amount : 1,
    );
  if (counted === '') return uncounted(measure, text);
  if (/^(?:some|the)$/.test(counted) && !plural) return null;
  // "a year" of a rate: "$5 a year".
  if (/^an?$/.test(counted) && isRate(text, from, end)) {
    return { start: from, end, phrase: { type: 'SET', value: durationValue(unit, 1) } };
  }
  const part = after(text, end, A_PERIOD);
  // "24 hours a day", "three days each week"
  if (part && plural && !before(text, from, GIVEN))
    return {
      start: from,
      end: end + part[0].length,
      phrase: { type: 'SET', value: durationValue(unitOf(part[1] ?? ''), 1) },
    };
  // "a minute and a half", "two years or so"
  const more = AND_MORE.exec(text.slice(end, end + 16));
  return duration(from, end + (more?.[0].length ?? 0), unit, amount);
}
const AND_MORE = latin(/^\s+(?:and\s+a\s+half|or\s+so)(?![\p{L}])/iu);
const A_PERIOD = latin(/^\s+(?:an?|per|each|every)\s+(day|week|month|year)(?![\p{L}-])/iu);

/** "the first days of May": a modifier of the month, see modifiers.ts. */
const OF_MONTH = latin(new RegExp(`^\\s+of\\s+(?:${MONTH}|[12]\\d{3}(?!\\d))`, 'u'));

/** "for years", "the early years", "the first year of the war" */
function uncounted({ unit, plural, from, start, end, span }: Measure, text: string): Extracted | null {
  if (!plural) {
    return /\b(?:first|final|opening)$/.test(span) && unit !== 'day' && after(text, end, /^\s+of\b/)
      ? duration(from, end, unit, 1)
      : null;
  }
  if (
    /^(?:the )?(?:first|opening|early|last|final)$/.test(span) &&
    /^(?:day|week)$/.test(unit) &&
    after(text, end, OF_MONTH)
  )
    return null;
  // "the minutes of the talks" are written down; "on weekends" tells how often.
  if (span === '' && (unit === 'minute' || unit === 'second')) return null;
  if (unit === 'weekend' && span === '') return { start, end, phrase: { type: 'SET', value: 'XXXX-WXX-WE' } };
  // "in future quarters", "in past years": some time or other.
  if (span === 'future' || span === 'past')
    return { start: from, end, phrase: { type: 'DATE', value: span === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
  // "on days when it rains": which days, not how long.
  if (span === '' && after(text, end, /^\s+when\b/)) return null;
  // "within weeks or months"
  const or =
    span === ''
      ? after(text, end, /^\s+or\s+(?:minutes|hours|days|weeks|months|years|decades|centuries)\b/)
      : null;
  if (or) return duration(start, end + or[0].length, unit, null);
  // "in the weeks ahead"
  const ahead = span === 'the' ? after(text, end, /^\s+(?:ahead|to\s+come)\b/) : null;
  return duration(span === '' ? start : from, end + (ahead?.[0].length ?? 0), unit, null);
}

function duration(start: number, end: number, unit: Unit, amount: number | null): Extracted {
  return { start, end, phrase: { type: 'DURATION', value: durationValue(unit, amount) } };
}

/** Before "a day": a number, or things that are counted. */
const RATED =
  /(?:\d|\b(?:million|billion|thousand|hundred|times|once|twice|percent|dollars|pounds|each)|%)\s*$/i;
const COUNTED = latin(
  new RegExp(
    `(?:^|[\\s([“"])(?:\\d[\\d,.]*|${NUMBER_WORD}|hundreds\\s+of|thousands\\s+of|dozens\\s+of|several|many|few|(?:million|billion|thousand|hundred)(?:\\s+of)?)\\s+(?:[\\p{Ll}-]+\\s+)?[\\p{Ll}]+\\s+$`,
    'iu',
  ),
);
/** "gave both sides a week", "took five men a day to dig": time given or taken, a length. */
const NO_LENGTH = latin(/^\s+(?:to\s+\p{Ll}|apart\b|of\b|old\b|into\b|on\s+average\b)/u);
const GIVEN =
  /\b(?:g[ai]ve[sn]?|giving|allow(?:s|ed|ing)?|grant(?:s|ed)?|offer(?:s|ed)?|t[ao]kes?|took|taken|taking|bought|buys?|spen[dt]s?|wait(?:s|ed)?|last(?:s|ed)?|cost)\b[^.;]{0,45}$/i;

/** "$5 a year", "three times a week", "two patrols a day". Not: "gave two sides a week", "two patrols a day apart". */
function isRate(text: string, start: number, end: number): boolean {
  if (before(text, start, RATED)) return true;
  return (
    before(text, start, COUNTED) !== null &&
    before(text, start, GIVEN) === null &&
    after(text, end, NO_LENGTH) === null
  );
}
