import { after, before, parser } from '../../found';
import { latin } from '../latin';

const PATTERN = /\b[Tt]he\s(3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?![\p{L}\p{N}-])/u;

/** "the night of the 5th" too, but no other "of": "a veteran of the 5th". */
const LEAD =
  /\b(?:on|until|till|by|since|from|before|after|to|(?:night|morning|afternoon|evening|hours)\s+of)\s+$/i;

/** No noun that is counted: "the 25th anniversary", "the 16th to the 18th century". */
const ALONE = latin(
  /^(?!\s+(?:to|and|or|until)\s+(?:the\s+)?(?:\p{L}+\s+)?\d+(?:st|nd|rd|th)\s+\p{L})(?:\s*(?:[.,;:?!)”"–—]|$)|\s+(?:and|but|or|to|until|when|while|as|after|before|because|that|which|who|it|he|she|they|we|I|the|a|an|his|her|their|at|in|with|for|from|there|was|were|is|will|would|had)\b)/u,
);

/** What else is numbered where nothing follows: holes, floors, innings. */
const GAME =
  /\b(?:holes?|par|birdie[sd]?|bogey(?:s|ed)?|eagles?|putt(?:s|ed)?|tee[ds]?|innings?|laps?|floors?|ranked|seeds?|seeded|minute|Amendment)\b/i;

/** "on the 25th", "until the 14th", "the night of the 3rd": a day whose month has been told. */
export const ordinalDay = parser(PATTERN, (text, start, match) => {
  const end = start + match[0].length;
  if (!before(text, start, LEAD) || !after(text, end, ALONE)) return null;
  if (GAME.test(text.slice(Math.max(0, start - 100), end + 60))) return null;
  return { phrase: { type: 'DATE', day: Number(match[1]) } };
});
