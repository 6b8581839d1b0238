import { before, parser } from '../../found';
import { DAY, MONTH, monthNumber, YEAR, yearNumber } from '../words';

/** May stand before a slash, where DAY may not: "15/16 August". */
const LISTED = DAY.replace(',:/', ',:');
const JOIN = '\\s*(?:,(?:\\s+(?:and|or))?|-|–|—|to|and|or|/|through|until)\\s*';
const PATTERN = new RegExp(
  `(${LISTED})(?=(?:${JOIN}${LISTED}){1,4}\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(${YEAR}))?)`,
  'u',
);

/** The leading days of "6 and 7 June 1944", "3–5 March 2020", "the night of 15 to 16 August": their month stands further on. */
export const dayList = parser(PATTERN, (text, start, match) => {
  if (before(text, start, /[\d.,:/$€£#-]$/)) return null;
  return {
    phrase: {
      type: 'DATE',
      day: Number.parseInt(match[1] ?? '', 10),
      month: monthNumber(match[2] ?? ''),
      ...(match[3] ? { year: yearNumber(match[3]) } : {}),
    },
  };
});
