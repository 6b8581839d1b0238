import { Ending, after, before, parser } from '../../found';
import { AMOUNT_BEFORE } from '../numbered';
import { MONTH } from '../words';
import { latin } from '../latin';

const PATTERN = /([1-9]\d{2})(?![\p{L}\d%°]|[.,:/]\d|-\d{2})/u;

const LEAD = new Ending(
  latin(
    new RegExp(
      `(?:\\b(?:in|by|since|until|till|from|after|before|around|about|circa|ca?\\.|r\\.|b\\.|d\\.|(?:spring|summer|autumn|fall|winter|end|beginning|${MONTH})(?:\\s+of)?|early|late)\\s+|\\((?:r\\.\\s)?(?:\\d{3}\\s?[–-])?)$`,
      'iu',
    ),
  ),
);

/** No noun that is counted: "in 800 villages", "by 300 men". */
const ALONE = latin(
  /^(?:\s*(?:[.,;:?!)–—]|-(?=\d)|$)|(?!\s+an?\s+(?:day|week|month|year)\b)\s+(?:and|but|or|to|until|when|while|as|after|before|because|that|who|it|he|she|they|we|the|a|an|his|her|its|their|at|in|on|with|by|for|from|under|there|was|were|is|had|did|half|most|one|two|three|four|five|six|many|some|[\p{Ll}]+ed)\b|\s+(?=\p{Lu}\p{Ll}+\s))/u,
);

/** "crowned in 793", "(r. 814–839)", "the spring of 415", "21 March 867": years only where the text is about so early a time, see early.ts. */
export const earlyYear = parser(PATTERN, (text, start, match) => {
  if (!before(text, start, LEAD) || !after(text, start + 3, ALONE)) return null;
  if (before(text, start, AMOUNT_BEFORE) && !before(text, start, /\d{3}-$/)) return null;
  return { phrase: { type: 'DATE', year: Number(match[1]), early: true } };
});
