import { before, parser } from '../../found';
import { DAY, MONTH, monthNumber, YEAR, yearNumber } from '../words';
import { latin } from '../latin';

const PATTERN = new RegExp(
  `(?:-|–|—|\\bto\\b|\\band\\b|\\bor\\b|\\bthrough\\b|,)\\s*(${DAY})(?:\\s*,\\s*(${YEAR}))?`,
  'u',
);
const HEAD = latin(new RegExp(`(${MONTH})\\s+(?:${DAY}(?:\\s*,\\s*)?)+\\s*$`, 'u'));

/** The trailing days of "June 6 and 7, 1944", "Sept. 5-7": their month stands before. */
export const trailingDay = parser(PATTERN, (text, start, match) => {
  const head = before(text, start, HEAD);
  if (!head) return null;
  const whole = match[0];
  const digits = whole.search(/\d/);
  return {
    start: start + digits,
    end: start + whole.length,
    phrase: {
      type: 'DATE',
      day: Number.parseInt(match[1] ?? '', 10),
      month: monthNumber(head[1] ?? ''),
      ...(match[2] ? { year: yearNumber(match[2]) } : {}),
    },
  };
});
