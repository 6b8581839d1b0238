import { daysInMonth } from '../calendar';
import { before, LETTER, parser } from '../found';

const END = `(?![\\d_%]|${LETTER}|[./-]\\d)`;
const PATTERN = new RegExp(`(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${END}`, 'u');
const YEAR_FIRST = new RegExp(`(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})${END}`, 'u');

/** A part of a longer number, code, address or price. */
const PART_OF_MORE = new RegExp(`(?:${LETTER}|[\\d_./$€£#-])$`, 'u');

/**
 * "19/08/2024", "19.08.2024", "8/19/24", "19-08-2024". The larger number is the day; where both could be, `.` is day first and the others stay
 * open: month first here, and `date-order.ts` asks the text and the source. Refused: "1.2.12" (a version), "12-11-19" (a code).
 */
export const numericDate = parser(PATTERN, (text, start, match) => {
  const [, a = '', separator = '', b = '', y = ''] = match;
  if (before(text, start, PART_OF_MORE)) return null;
  if (y.length === 2 && separator !== '/') return null;
  return read(Number(a), Number(b), yearOf(y), separator);
});

const DOTTED = new RegExp(`(\\d{1,2})(\\.)(\\d{1,2})\\2(\\d{2})${END}`, 'u');

/** "12.11.19" in languages that write dates with dots; in English it is a version or a section. Both numbers in two digits, or a day over 12. */
export const shortDottedDate = parser(DOTTED, (text, start, match) => {
  const [, a = '', separator = '', b = '', y = ''] = match;
  if (before(text, start, PART_OF_MORE) || (Number(a) <= 12 && (a.length < 2 || b.length < 2))) return null;
  return read(Number(a), Number(b), yearOf(y), separator);
});

/** "2019/11/12", "2019.11.12": year, month, day wherever it is written. */
export const yearFirstDate = parser(YEAR_FIRST, (text, start, match) => {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (before(text, start, PART_OF_MORE) || year < 1000 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { phrase: { type: 'DATE', year, month, day } };
});

const yearOf = (y: string) => (y.length === 2 ? (Number(y) < 40 ? 2000 : 1900) + Number(y) : Number(y));

function read(a: number, b: number, year: number, separator: string) {
  const dayFirst = a > 12 || (separator === '.' && b <= 12);
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (separator === '.') return { phrase: { type: 'DATE', year, month, day } } as const;
  const either = a <= 12 && b <= 12 && a !== b;
  if (either)
    return { phrase: { type: 'DATE', year, month, day, otherwise: { month: day, day: month } } } as const;
  // Which way round the text writes them: "5/5/2019" does not tell.
  const order = a === b ? {} : { order: dayFirst ? ('day-first' as const) : ('month-first' as const) };
  return { phrase: { type: 'DATE', year, month, day, ...order } } as const;
}
