import { daysInMonth } from '../calendar';
import { before, parser } from '../found';

const PATTERN = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d\p{L}_%]|[./-]\d)/u;

/** "19/08/2024", "19.08.2024", "8/19/24". The larger number is the day; where both could be, `.` is
 * day first and `/` stays open: month first in its TIMEX3 value, one of both in EDTF. */
export const numericDate = parser(PATTERN, (text, start, match) => {
  const [, a = '', separator, b = '', y = ''] = match;
  if (before(text, start, /[\p{L}\d_./$€£#-]$/u)) return null;
  if (y.length === 2 && separator === '.') return null;
  const year = y.length === 2 ? (Number(y) < 40 ? 2000 : 1900) + Number(y) : Number(y);
  const dayFirst = Number(a) > 12 || (separator === '.' && Number(b) <= 12);
  const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const ambiguous = separator === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  const otherwise = ambiguous ? { otherwise: { month: day, day: month } } : {};
  return { phrase: { type: 'DATE', year, month, day, ...otherwise } };
});
