import { before, parser } from '../../found';
import { NUMBER_WORD, numberOf } from '../words';

const PATTERN = new RegExp(
  `(nineteen|eighteen|seventeen|sixteen)[ -](hundred(?: (?:and )?(${NUMBER_WORD}))?|${NUMBER_WORD})(?![\\p{L}-])|\\b(two thousand(?: (?:and )?(${NUMBER_WORD}))?)(?![\\p{L}-])`,
  'iu',
);

/** Years in words, as in transcripts of broadcasts: "nineteen ninety-four", "the year two thousand". */
export const spelledYear = parser(PATTERN, (text, start, match) => {
  const [, hundreds, rest = '', afterHundred, thousand, afterThousand] = match;
  const the = before(text, start, /\bthe\s+year\s+$/i);
  const from = the ? start - the[0].length : start;
  if (thousand !== undefined) {
    if (!the && !before(text, start, /\b(?:in|since|by|of|until)\s+$/i)) return null;
    return {
      start: from,
      phrase: { type: 'DATE', year: 2000 + (afterThousand ? (numberOf(afterThousand) ?? 0) : 0) },
    };
  }
  const tail = rest.startsWith('hundred') ? (afterHundred ? numberOf(afterHundred) : 0) : numberOf(rest);
  const head = numberOf(hundreds ?? '');
  if (tail === null || head === null || (tail < 10 && !rest.startsWith('hundred'))) return null;
  return { start: from, phrase: { type: 'DATE', year: head * 100 + tail } };
});
