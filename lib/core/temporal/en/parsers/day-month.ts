import { before, parser } from '../../found';
import { nominalKind } from '../nominal';
import { DAY, MONTH, monthNumber, ORDINAL, ordinalNumber, YEAR, yearNumber } from '../words';

const PATTERN = new RegExp(
  `(${DAY}|(?:first|second|third|${ORDINAL})(?=\\s+of))[\\s-]+(?:of\\s+)?(${MONTH})(?:(?:\\s*,\\s*|\\s+|\\s+of\\s+|-)(${YEAR}))?`,
  'u',
);

/** "6 June 1944", "the 6th of June", "19-Sep-2023". Refused: "2,000 May", "0.5 March". */
export const dayMonth = parser(PATTERN, (text, start, match) => {
  const [, day = '', month = '', year] = match;
  if (before(text, start, /(?:\d[.,:/-]|[$€£#]\s?)$/)) return null;
  const nominal = year ? undefined : nominalKind(text, start, start + match[0].length);
  // "the 7 October raids": the article is the noun's.
  const the = nominal ? null : before(text, start, /\bthe\s+$/i);
  return {
    start: the ? start - the[0].length : start,
    end: start + match[0].length,
    phrase: {
      type: 'DATE',
      day: /^\d/.test(day) ? Number.parseInt(day, 10) : ordinalNumber(day),
      month: monthNumber(month),
      ...(year ? { year: yearNumber(year) } : nominal ? { nominal } : {}),
    },
  };
});
