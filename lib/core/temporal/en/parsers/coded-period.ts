import { before, parser } from '../../found';
import { yearNumber } from '../words';
import { latin } from '../latin';

const PATTERN =
  /(?:((?:19|20)\d{2})[-\s/]?(?:Q([1-4])|H([12]))|(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?:[-/]|\s(?=(?:19|20)\d{2})|(?=\d{2}(?!\d)))((?:19|20)\d{2}|\d{2})|(?:FY|CY)\s?['’]?((?:19|20)\d{2}|\d{2})(?:[-/](\d{4}|\d{2}))?)(?![\d\p{L}%]|[.,:/]\d)/u;

const PART_OF_MORE = latin(/[\p{L}\d_./$€£#-]$/u);

/** Quarters, halves and fiscal years as reports code them: "2020Q1", "2020-Q1", "Q1/2020", "1Q20", "H1 2020", "1H20", "FY2020", "FY2019-20". */
export const codedPeriod = parser(PATTERN, (text, start, match) => {
  const [whole, yearBefore, q1, h1, q2, q3, h2, h3, yearAfter, fiscal, to] = match;
  if (before(text, start, PART_OF_MORE)) return null;
  const year = yearNumber(yearBefore ?? yearAfter ?? fiscal ?? '');
  if (to) {
    const last = to.length === 4 ? Number(to) : Math.floor(year / 100) * 100 + Number(to);
    // "FY2019-20" is one fiscal year that lies in two of the calendar.
    if (last !== year + 1) return null;
    const split = start + whole.length - to.length;
    return {
      phrase: { type: 'DATE', year },
      to: { start: split, split: split - 1, phrase: { type: 'DATE', year: last } },
    };
  }
  const quarter = q1 ?? q2 ?? q3;
  const half = h1 ?? h2 ?? h3;
  return {
    phrase: {
      type: 'DATE',
      year,
      ...(quarter ? { quarter: Number(quarter) } : half ? { half: Number(half) } : {}),
    },
  };
});
