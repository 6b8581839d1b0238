import { before, parser } from '../../found';

const WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const PATTERN = new RegExp(
  `(?:([12]\\d{2})0|(?:['’]|(?<=\\b(?:the|early|mid|late)[\\s-]))(\\d)0|(?<!\\d)([2-9])0)['’]?s(?![\\p{L}])|\\b(${WORDS.join('|')})(?![\\p{L}])|\\b(?:nineteen[- ])(${WORDS.join('|')})`,
  'u',
);

/** "in his mid-40s", "temperatures in the 70s" */
const NOT_YEARS =
  /\b(?:(?:his|her|their|its|my|our|your)\s+(?:early|mid|late)[\s-]|(?:temperatures?|degrees?|highs?|lows?|mercury|scores?|polls?|wind|winds|speeds?|miles)\b.{0,40})$/i;

/** "the 1990s", "the '60s", "the mid-90s", "the 1980s and 90s", "the nineties". Refused: "in his thirties" (an age), "the low twenties" (degrees). */
export const decade = parser(PATTERN, (text, start, match) => {
  const [, digits, direct, listed, word, spelled] = match;
  // Asked here and not in the pattern, which does not see what was read before.
  if (listed && !before(text, start, /\d0s(?:\s+(?:and|or|to)\s+|[–-])$/)) return null;
  const short = direct ?? listed;
  const the = before(text, start, /\b(?:the|those)\s+$/i);
  let tens: number;
  if (digits) tens = Number(digits);
  else if (short && /^\d/.test(match[0]) && before(text, start, NOT_YEARS)) return null;
  else if (short) tens = (Number(short) < 3 ? 200 : 190) + Number(short);
  else {
    const n = WORDS.indexOf(word ?? spelled ?? '') + 2;
    if (word && !before(text, start, /\b(?:the|the early|the late|the mid-?)[\s-]+$/i)) return null;
    tens = 190 + n;
  }
  if (digits && tens < 110) return null;
  // "the 1900s" may be a century; said of ten years far more rarely.
  const phrase =
    digits && tens % 10 === 0 && tens < 200
      ? { type: 'DATE' as const, century: tens / 10 }
      : { type: 'DATE' as const, decade: tens };
  return { start: the ? start - the[0].length : start, end: start + match[0].length, phrase };
});
