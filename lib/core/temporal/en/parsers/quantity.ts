import type { Phrase, Unit } from '../../phrase';
import { after, before, parser } from '../../found';
import { tenseAround } from '../tense';
import { NUMBER_WORD, numberOf, UNIT, unitOf } from '../words';

const PATTERN = new RegExp(`\\b(${UNIT})(s?)(?![\\p{L}])`, 'iu');

const AMOUNT = `(?:half\\s+an?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s\\d/\\d)?|${NUMBER_WORD}(?:\\s+hundred|\\s+thousand|\\s+million)?|a\\s+(?:hundred|thousand|dozen)|an?|hundreds\\s+of|thousands\\s+of|dozens\\s+of|decades\\s+of)`;
const VAGUE =
  '(?:several|some|many|a\\s+few|few|a\\s+number\\s+of|a\\s+couple(?:\\s+of)?|couple(?:\\s+of)?|recent|the)';
const ROUGHLY =
  '(?:(?:about|around|nearly|almost|roughly|approximately|more\\s+than|less\\s+than|fewer\\s+than|over|under|at\\s+least|at\\s+most|up\\s+to|no\\s+more\\s+than|some|every|each)\\s+)';
const SPANNED =
  '(?:(?:the|these|those|its|his|her|their)\\s+)?(?:(?:last|past|next|first|previous|coming|following|recent|final|remaining|preceding|ensuing|succeeding|same|entire|whole|full|other|early|earlier|later|latest|opening|future)\\s+)?';
const DETERMINER = /^(?:the|these|those|its|his|her|their)\s+$/i;
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,-])(${ROUGHLY}?)(${SPANNED})(${AMOUNT}|${VAGUE}|)(\\s+(?:to|or|and)\\s+${AMOUNT})?((?:[\\s-]+(?:more|additional|full|whole|straight|consecutive|long|trading|working|business|calendar|fiscal|short|other|extra|previous|preceding|further|hard|bloody|difficult|turbulent|peaceful|quiet))?[\\s-]*)$`,
  'iu',
);

const LETTERS: Readonly<Record<Unit, string>> = {
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  half: 'H',
  season: 'Y',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};

function durationValue(unit: Unit, amount: number | null): string {
  const clock = unit === 'hour' || unit === 'minute';
  // Weeks and months are what TIMEX3 counts in: a fortnight is two, a quarter three.
  const n =
    amount === null ? 'X' : unit === 'fortnight' ? amount * 2 : unit === 'quarter' ? amount * 3 : amount;
  // TIMEX3 has no fractions of a unit: half a year more is six months more.
  if (typeof n === 'number' && !Number.isInteger(n)) {
    const [whole, rest] = [Math.floor(n), n % 1];
    if (unit === 'year') return `P${whole ? `${whole}Y` : ''}${Math.round(rest * 12)}M`;
    if (unit === 'hour') return `PT${whole ? `${whole}H` : ''}${Math.round(rest * 60)}M`;
    if (unit === 'minute') return `PT${whole ? `${whole}M` : ''}${Math.round(rest * 60)}S`;
  }
  return `P${clock ? 'T' : ''}${n}${LETTERS[unit]}`;
}

/**
 * "before" and "after" followed by an event ("10 days before the fire") leave a length of time: when the event was is not known here.
 */
const POINT =
  /^(?:\s+(?:or\s+(?:so|two)\s+)?|-)(ago|earlier|later|(?:before|after(?:wards?)?)(?=\s*(?:[.,;:!?)”"]|$))|from\s+now|hence|previously)(?![\p{L}])/iu;

/**
 * A number of units: a duration ("over the past two years", "two-day visit", "for decades") unless a word after it counts from somewhere
 * ("two years ago", "three days later").
 */
export const quantity = parser(PATTERN, (text, start, match) => {
  const [whole, unitWord = '', plural] = match;
  const unit = unitOf(unitWord);
  const end = start + whole.length;
  const lead = before(text, start, QUANTITY);
  const amountText = lead?.[3]?.toLowerCase().replace(/\s+/g, ' ') ?? '';
  const last = lead?.[4]?.replace(/^\s+(?:to|or|and)\s+/i, '') ?? amountText;
  const amount = /^(?:a couple|couple)/.test(amountText)
    ? 2
    : /^half/.test(amountText)
      ? 0.5
      : last
        ? withHalf(numberOf(last), text, end)
        : null;
  // "over the past two years": the preposition stays outside.
  const outside = lead?.[1] && lead[2] && !/^(?:every|each)/i.test(lead[1]) ? lead[1].length : 0;
  // "the 30-day wait", "its two-year plan": the article belongs to the noun.
  const article = lead && /^-/.test(lead[5] ?? '') ? (DETERMINER.exec(lead[2] ?? '')?.[0].length ?? 0) : 0;
  const from = start - (lead?.[0].length ?? 0) + outside + article;
  const span = (lead?.[2] ?? '').toLowerCase();
  const rough = (lead?.[1] ?? '').trim().toLowerCase();

  if (/^(?:every|each)$/.test(rough)) {
    const value = unit === 'quarter' && amount === null ? 'P1Q' : durationValue(unit, amount ?? 1);
    return { start: from, end, phrase: { type: 'SET', value } };
  }
  const point = after(text, end, POINT);
  // "a year-earlier loss": the words of a comparison, see anaphor.ts.
  if (unit === 'year' && point?.[0].startsWith('-')) return null;
  if (point && (amountText !== '' || plural)) {
    const word = (point[1] ?? '').toLowerCase();
    // "opens an hour earlier": a comparison, nothing that happened.
    const compares =
      (unit === 'hour' || unit === 'minute') &&
      /^(?:earlier|later)$/.test(word) &&
      tenseAround(text, from, end) !== 'past';
    const phrase = compares ? null : pointPhrase(unit, amount, word);
    if (phrase) {
      const said = unit === 'year' ? compared(text, from, phrase) : phrase;
      return { start: from, end: end + point[0].length, phrase: said };
    }
  }
  // "three-quarters of its food": a fraction.
  if (unit === 'quarter' && plural && /-$/.test(lead?.[5] ?? '')) return null;
  // "about a quarter of them", "three quarters of the troops", "such quarters": parts and rooms.
  if (unit === 'quarter' && !span.trim() && (amount === null || amount <= 1 || after(text, end, /^\s+of\b/)))
    return null;
  // "the 6-year-old boy": an age.
  if (after(text, end, /^[-\s]olds?\b/)) return null;
  if (amountText === '' && before(text, start, UNTIMED) && (unit === 'hour' || !span.trim())) return null;
  if (amountText === '' && !span.trim()) {
    // "for years", "weeks of talks": some years.
    if (!plural || /^(?:minutes|halves)$/i.test(whole)) return null;
    return { start, end, phrase: { type: 'DURATION', value: durationValue(unit, null) } };
  }
  // "the first year of the war" lasts a year.
  if (
    amountText === '' &&
    /\b(?:first|final|opening)\s*$/.test(span) &&
    !plural &&
    after(text, end, /^\s+of\b/) &&
    unit !== 'day'
  )
    return { start: from, end, phrase: { type: 'DURATION', value: durationValue(unit, 1) } };
  if (amountText === '' && !plural) return null;
  // "in future quarters", "in past years": some time or other.
  if (amountText === '' && /^(?:future|past)\s*$/.test(span))
    return { start: from, end, phrase: { type: 'DATE', value: /^f/.test(span) ? 'FUTURE_REF' : 'PAST_REF' } };
  if (amountText === 'the' && !plural) return null;
  // "a year" of a rate: "$5 a year".
  if (/^an?$/.test(amountText) && isRate(text, from, end)) {
    return { start: from, end, phrase: { type: 'SET', value: durationValue(unit, 1) } };
  }
  if (/^(?:some|the)$/.test(amountText) && !plural) return null;
  const half = HALF.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  return { start: from, end: end + half, phrase: { type: 'DURATION', value: durationValue(unit, amount) } };
});

/** "a matter of days", "the early hours of Friday", "working hours": no count of units. */
const UNTIMED =
  /\b(?:matter\s+of|early|late|small|wee|morning|evening|night|working|business|office|opening|visiting|peak|rush)\s+$/i;

/** Before "a day": a number, or things that are counted. */
const RATED =
  /(?:\d|\b(?:million|billion|thousand|hundred|times|once|twice|percent|dollars|pounds|each)|%)\s*$/i;
const COUNTED = new RegExp(
  `(?:^|[\\s([“"])(?:\\d[\\d,.]*|${NUMBER_WORD}|hundreds\\s+of|thousands\\s+of|dozens\\s+of|several|many|few|(?:million|billion|thousand|hundred)(?:\\s+of)?)\\s+(?:[\\p{Ll}-]+\\s+)?[\\p{Ll}]+\\s+$`,
  'iu',
);
/** "gave both sides a week", "took five men a day to dig": time given or taken, a length. */
const GIVEN =
  /\b(?:g[ai]ve[sn]?|giving|allow(?:s|ed|ing)?|grant(?:s|ed)?|offer(?:s|ed)?|t[ao]kes?|took|taken|taking|bought|buys?|spen[dt]s?|wait(?:s|ed)?|last(?:s|ed)?|cost)\b[^.;]{0,45}$/i;

/** "$5 a year", "three times a week", "two patrols a day". Not: "gave two sides a week", "two patrols a day apart". */
function isRate(text: string, start: number, end: number): boolean {
  if (before(text, start, RATED)) return true;
  return (
    before(text, start, COUNTED) !== null &&
    before(text, start, GIVEN) === null &&
    after(text, end, /^\s+(?:to\s+\p{Ll}|apart\b|of\b|old\b|into\b|on\s+average\b)/u) === null
  );
}

/** "a minute and a half", "two years or so". */
const HALF = /^\s+(?:and\s+a\s+half|or\s+so)(?![\p{L}])/iu;
function withHalf(amount: number | null, text: string, end: number): number | null {
  return amount !== null && /^\s+and\b/.test(HALF.exec(text.slice(end, end + 16))?.[0] ?? '')
    ? amount + 0.5
    : amount;
}

/** Before "a year ago": an amount of money or a result, or a word that compares. */
const COMPARED =
  /(?:(?:[$£€¥#]|\b(?:million|billion|cents|share|loss|profit|income|revenue|sales|net|earned|earnings)\b)(?:[^.]|\.\d){0,45}|\b(?:than|from|compared\s+with|compared\s+to)\s+)$/i;

/** "$10 million a year ago", "higher than a year earlier": the same period of the year before. */
function compared(text: string, from: number, phrase: Phrase): Phrase {
  return before(text, from, COMPARED) ? { ...phrase, comparison: true } : phrase;
}

function pointPhrase(unit: Unit, amount: number | null, word: string): Phrase | null {
  const backward = /^(?:ago|earlier|before|previously)$/.test(word);
  const sign = backward ? -1 : 1;
  const anchor = word === 'ago' || /now|hence/.test(word) ? 'publication' : 'focus';
  if (amount === null) return { type: 'DATE', value: backward ? 'PAST_REF' : 'FUTURE_REF' };
  // "a decade ago" is ten years ago; "the next decade" is one of the calendar.
  const tens = unit === 'decade';
  return {
    type: 'DATE',
    relation: {
      unit: tens ? 'year' : unit,
      offset: sign * amount * (tens ? 10 : 1),
      anchor: anchor === 'focus' && word === 'earlier' ? 'either' : anchor,
    },
  };
}
