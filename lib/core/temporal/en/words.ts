import type { DayPart, Season, Unit } from '../phrase';

/** English words for parts of a date, as pieces of patterns and as tables. Names are case-sensitive: "may", "march", "sun" are words. */

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}\\p{N}])';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1–12. @param name any form that MONTH matches */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 Monday – 7 Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The era before Christ. */
export const BC = '(?:B\\.C\\.(?:E\\.)?|BCE?)(?![\\p{L}])';

/** A day of the month in digits with or without its ending, not part of a larger number or an amount. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|d)?(?![\\d\\p{L}%]|[.,:/]\\d)';

/** A year as written after a month: four digits, or two after an apostrophe. */
export const YEAR = "(?:[12]\\d{3}|['’]\\d{2})(?![\\d\\p{L}%]|[.,:]\\d)";

/** Two digits mean the nearest century: '45 is 1945, '19 is 2019. */
export function yearNumber(text: string): number {
  const digits = text.replace(/\D/g, '');
  const n = Number(digits);
  if (digits.length > 2) return n;
  return n < 40 ? 2000 + n : 1900 + n;
}

const PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};
export function dayPart(word: string): DayPart | undefined {
  return PARTS[word.toLowerCase()];
}

/** "three in the afternoon", "7:30 this evening": the half of the day that the words name. @param clock `07:30` */
export function clockIn(clock: string, part: DayPart | undefined): string {
  const h = Number(clock.slice(0, 2));
  const late = part === 'AF' || part === 'EV' ? h >= 1 : part === 'NI' && h >= 6;
  return late && h < 12 ? `${h + 12}${clock.slice(2)}` : clock;
}

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
export function seasonCode(word: string): Season | undefined {
  return SEASONS[word.toLowerCase()];
}

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMBERS = new Map<string, number>([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

const UNITS = SMALL.slice(1, 10).join('|');
/** Numbers in words up to ninety-nine. */
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[ -](?:${UNITS}))?|${SMALL.slice(1).reverse().join('|')})`;

/** "twenty-four", "a hundred and fifty", "1,000", "2.5"; null where it is no number. */
export function numberOf(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (/^\d/.test(plain)) {
    const fraction = /^(\d+)[ -](\d)\/(\d)$/.exec(plain);
    if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
    const n = Number(plain.replace(/,/g, ''));
    return Number.isFinite(n) ? n : null;
  }
  let total = 0;
  let current = 0;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'and') continue;
    const n = NUMBERS.get(word);
    if (n === undefined) return null;
    if (n === 100 || n === 12) current = (current || 1) * n;
    else if (n === 1000) {
      total += (current || 1) * n;
      current = 0;
    } else current += n;
  }
  return total + current;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join('|')})`;
export function ordinalNumber(text: string): number {
  const digits = /^\d+/.exec(text);
  return digits ? Number(digits[0]) : ORDINALS.indexOf(text.toLowerCase().replace(/\s/, '-')) + 1;
}

export const UNIT =
  '(?:second(?=s(?![\\p{L}]))|(?<=\\d-)second|minute|hour|day|week(?:end|day)?|fortnight|month|quarter|year|decade|century|centurie|millennium|millennia)';

const UNIT_NAMES: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekday: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
  millennium: 'millennium',
  millennia: 'millennium',
};

/** @param word anything that UNIT matches, singular or plural */
export function unitOf(word: string): Unit {
  return UNIT_NAMES[word.toLowerCase().replace(/s$/, '')] ?? 'day';
}
