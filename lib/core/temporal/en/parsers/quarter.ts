import { after, before, Ending, parser } from '../../found';
import { yearNumber } from '../words';
import { latin } from '../latin';

const ORD = ['first', 'second', 'third', 'fourth'];
const PATTERN =
  /(?:\b(?:([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ll]atter|1st|2nd|3rd|4th)[\s-]+(?:(?:fiscal|calendar|two)[\s-]+)?(quarters?|half)|([Ff]irst|[Ss]econd|[Tt]hird)(?=\s+(?:and|or|through|to)\s+(?:the\s+)?(?:second|third|fourth)[\s-]quarters?\b)|Q([1-4])|([1-4])Q|H([12]))(?:,?\s*(?:of\s+)?(?:(?:the\s+)?(?:fiscal\s+(?:year\s+)?)?)((?:19|20)\d{2}|['’]\d{2}))?)(?![\p{L}\d]|-\p{L})/u;

const LEAD = new Ending(/\b(?:the\s+|this\s+year['’]s\s+)?(?:(?:fiscal|latest|company['’]s|flat)\s+)?$/i);
const OF_YEAR = new Ending(/\b(the\s+)?((?:19|20)\d{2})['’]?s?\s+$/);
const OF_A_LONG_TIME = latin(
  /^\s+of\s+(?:the\s+)?(?:[\p{L}-]{1,14}\s+|\d{1,2}(?:st|nd|rd|th)\s+)?(?:centur|decade|['’]?\d{2,4}s\b)/u,
);
const OF_A_YEAR = /^\s+of\s+(?:last|this|next|that|the\s+(?:same|following|previous))\s+year\b/;

/** "the third quarter", "third-quarter", "Q3 2021", "the first half of 1990", "the latter half of 2008", "the fiscal second quarter". Refused: a half of a match. */
export const quarter = parser(PATTERN, (text, start, match) => {
  const [whole, firstOf, kind, other, q, qAfter, h, year] = match;
  // "the third and fourth quarters": the first leaves out its noun.
  const ordinal = firstOf ?? other;
  // "the first two quarters of 1990" are its first half.
  const two = /\stwo\s/.test(whole);
  if (two && (kind !== 'quarters' || !year || !/^(?:first|last)$/i.test(ordinal ?? ''))) return null;
  if (kind === 'quarters' && !two && !before(text, start, /\b(?:and|or|through|to)\s+(?:the\s+)?$/i))
    return null;
  const latter = ordinal !== undefined && /^la/i.test(ordinal);
  // "the last quarter" is the latest one; "the latter half of 2008" the second.
  if (latter && !two && (kind !== 'half' || !year)) return null;
  const n = latter
    ? 2
    : ordinal
      ? ORD.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10)
      : Number(q ?? qAfter ?? h);
  // "the fourth quarter of the game", "in the second half of the match"
  if (
    after(
      text,
      start + whole.length,
      /^\s+of\s+(?:the|their|its|a)\s+(?:game|match|final|semifinal|contest|song|film|book|show)\b/,
    )
  )
    return null;
  const end = start + whole.length;
  const isHalf = kind === 'half' || two || h !== undefined;
  // "the first half of the 16th century": see modifiers.ts.
  if (isHalf && after(text, start + whole.length, OF_A_LONG_TIME)) return null;
  if (
    isHalf &&
    (n > 2 ||
      (!year &&
        !whole.includes('-') &&
        !before(text, start, /\b(?:in|for|during|of)\s+the\s+$/i) &&
        !after(text, end, OF_A_YEAR)))
  )
    return null;
  const lead = before(text, start, LEAD);
  // "the third-quarter loss": the article belongs to the noun.
  const the = lead?.[0] && !/^\w+-(?:quarter|half)/i.test(whole) ? lead[0].length : 0;
  const own = before(text, start, OF_YEAR);
  const y = year ? yearNumber(year) : own ? Number(own[2]) : undefined;
  return {
    start: own ? start - own[0].length : start - the,
    end,
    phrase: {
      type: 'DATE',
      ...(isHalf ? { half: n } : { quarter: n }),
      ...(y === undefined ? {} : { year: y }),
    },
  };
});
