import { after, before, parser } from '../../found';
import { readYearRange, YEAR_RANGE } from '../../common/year-range';
import { AMOUNT_BEFORE, COUNTED } from '../numbered';

/** "1914–18", "the 1989-90 season", "1914-1918". Refused: "2020-05" (a month), "1990-30", "pp. 1914-18", phone numbers. */
export const yearRange = parser(YEAR_RANGE, (text, start, match) => {
  if (before(text, start, AMOUNT_BEFORE) || after(text, start + match[0].length, COUNTED)) return null;
  const range = readYearRange(text, start, match);
  const lead = range && before(text, start, /\bthe\s+years\s+$/i);
  return lead ? { ...range, start: start - lead[0].length } : range;
});
