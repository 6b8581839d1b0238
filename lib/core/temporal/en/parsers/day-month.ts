import { before, Ending, parser } from '../../found';
import { nominalKind } from '../nominal';
import { DAY, MONTH, monthNumber, ORDINAL, ordinalNumber, YEAR, yearNumber } from '../words';

const PATTERN = new RegExp(
  `(${DAY}|(?:first|second|third|${ORDINAL})(?=\\s+(?:day\\s+)?of)|[Ii]des(?=\\s+of))(?:\\s+|-)(?:(?:day\\s+)?of\\s+)?(${MONTH})(?:(?:\\s*,\\s*|\\s+|\\s+of\\s+|-)(${YEAR}))?`,
  'u',
);

const FIRST = new Ending(/(?<![\d.,:/-])(\d{1,2})[-/]$/);
const PART_OF_MORE = new Ending(/(?:\d[.,:/-]|[$€£#]\s?)$/);
const THE = new Ending(/\bthe\s+$/i);

/** "6 June 1944", "the 6th of June", "the 3d day of May, 2019", "19-Sep-2023", "the Ides of March". Refused: "2,000 May", "0.5 March". */
export const dayMonth = parser(PATTERN, (text, start, match) => {
  const [, day = '', month = '', year] = match;
  // "6-7 June", "the night of 15/16 August"
  const first = before(text, start, FIRST);
  if (before(text, start, PART_OF_MORE) && !(first && Number(first[1]) < Number.parseInt(day, 10)))
    return null;
  const nominal = year ? undefined : nominalKind(text, start, start + match[0].length);
  // "the 7 October raids": the article is the noun's.
  const the = nominal ? null : before(text, start, THE);
  return {
    start: the ? start - the[0].length : start,
    end: start + match[0].length,
    phrase: {
      type: 'DATE',
      day: /^\d/.test(day)
        ? Number.parseInt(day, 10)
        : /^i/i.test(day)
          ? ides(monthNumber(month))
          : ordinalNumber(day),
      month: monthNumber(month),
      ...(year ? { year: yearNumber(year) } : nominal ? { nominal } : {}),
    },
  };
});

/** The Roman middle of the month. */
function ides(month: number): number {
  return [3, 5, 7, 10].includes(month) ? 15 : 13;
}
