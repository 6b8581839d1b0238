import { after, before, parser } from '../../found';
import { ORDINAL, ordinalNumber } from '../words';

const PATTERN = new RegExp(
  `(${ORDINAL})[\\s-]centur(?:y|ies)(?:\\s?(B\\.C\\.(?:E\\.)?|BCE?|AD|CE)(?![\\p{L}]))?`,
  'iu',
);

/** "the 19th century", "the fifth century BC": TIMEX3 counts hundreds (18), EDTF writes 18XX. */
export const century = parser(PATTERN, (text, start, match) => {
  const n = ordinalNumber(match[1] ?? '');
  if (n < 1 || n > 30 || after(text, start + match[0].length, /^[-\s]old\b/)) return null;
  const bare = before(text, start, /\bthe\s+$/i);
  return {
    start: bare ? start - bare[0].length : start,
    phrase: { type: 'DATE', century: match[2]?.startsWith('B') ? -n : n - 1 },
  };
});
