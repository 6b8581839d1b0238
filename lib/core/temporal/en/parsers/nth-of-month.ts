import { before, parser } from '../../found';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR, yearNumber } from '../words';

const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];
const PATTERN = new RegExp(
  `([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Ff]inal|1st|2nd|3rd|4th)\\s+(${WEEKDAY}|week(?:end)?)\\s+(?:of|in)\\s+(?:(${MONTH})(?:(?:,?\\s+|\\s+of\\s+)(${YEAR}))?|(?:every|each|the)\\s+month(?![\\p{L}]))`,
  'u',
);

/** "the first Monday of May 2020", "the last week of June", "the third weekend in March"; "the first Monday of every month" is how often. */
export const nthOfMonth = parser(PATTERN, (text, start, match) => {
  const [whole, ordinal = '', kind = '', month, year] = match;
  const the = before(text, start, /\bthe\s+(?:very\s+)?$/i);
  const from = the ? start - the[0].length : start;
  const weekday = kind.startsWith('week') ? undefined : weekdayNumber(kind);
  if (!month) {
    if (/the\s+month$/.test(whole)) return null;
    return {
      start: from,
      phrase: { type: 'SET', value: weekday === undefined ? 'P1M' : `XXXX-WXX-${weekday}` },
    };
  }
  const n = /^[lf](?:ast|inal)/i.test(ordinal)
    ? -1
    : NTH.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10);
  return {
    start: from,
    phrase: {
      type: 'DATE',
      month: monthNumber(month),
      ...(year ? { year: yearNumber(year) } : {}),
      nth: { n, of: weekday ?? (kind === 'week' ? 'week' : 'weekend') },
    },
  };
});
