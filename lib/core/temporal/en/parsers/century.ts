import { after, before, parser } from '../../found';
import { ORDINAL, ordinalNumber } from '../words';

const BC = 'B\\.C\\.(?:E\\.)?|BCE?|AD|CE';
/** "the late 19th and early 20th centuries": the noun stands further on. */
const LISTED = `(?=\\s+(?:and|or|to|through)\\s+(?:the\\s+)?(?:(?:early|mid|late)[\\s-]+)?${ORDINAL}[\\s-]centur(?:y|ies)(?:\\s?(${BC})(?![\\p{L}]))?)`;
const PATTERN = new RegExp(
  `(${ORDINAL})(?:[\\s-]centur(?:y|ies)(?:\\s?(${BC})(?![\\p{L}]))?|${LISTED})`,
  'iu',
);

/** "the 19th century", "the fifth century BC", "the 18th and 19th centuries": TIMEX3 counts hundreds (18), EDTF writes 18XX. */
export const century = parser(PATTERN, (text, start, match) => {
  const n = ordinalNumber(match[1] ?? '');
  if (n < 1 || n > 30 || after(text, start + match[0].length, /^[-\s]old\b/)) return null;
  const bare = before(text, start, /\bthe\s+$/i);
  return {
    start: bare ? start - bare[0].length : start,
    phrase: { type: 'DATE', century: /^B/i.test(match[2] ?? match[3] ?? '') ? -n : n - 1 },
  };
});
