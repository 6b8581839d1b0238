import { before, parser } from '../../found';
import { numberOf } from '../words';
import { TAIL, timed } from '../zones';

const HOUR =
  '(1[0-2]|[1-9]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)';
const PATTERN = new RegExp(
  `(?:([Hh]alf|[Qq]uarter)\\s+(past|to)\\s+${HOUR}(?:\\s+o['’]clock)?(?![\\d.,:-]*\\d)|${HOUR}(?:(\\s+[Oo]['’][Cc]lock)|(?=\\s+in\\s+the\\s+(?:morning|afternoon|evening)(?![\\p{L}-]))))${TAIL}`,
  'u',
);
const AT = /\b(?:at|by|until|till|from|around|about|before|after|since|nearly|almost)\s+(a\s+)?$/i;

/**
 * "nine o'clock", "at three in the morning", "at half past three", "a quarter to nine local time". Refused: "cut from a quarter to nine per cent",
 * "one in the morning session".
 */
export const spokenClock = parser(PATTERN, (text, start, match) => {
  const [, fraction, direction, after, plain, oclock] = match;
  let h = numberOf(after ?? plain ?? '') ?? 0;
  let m = '00';
  let from = start;
  const lead = before(text, start, AT);
  if (!lead && !oclock) return null;
  if (fraction) {
    if (!lead || (direction === 'to' && (/^h/i.test(fraction) || /^from/i.test(lead[0])))) return null;
    from -= lead[1]?.length ?? 0;
    m = direction === 'to' ? '45' : /^h/i.test(fraction) ? '30' : '15';
    if (direction === 'to') h = h === 1 ? 12 : h - 1;
  } else if (before(text, start, /[\d.,:/$€£-]$/)) return null;
  return {
    start: from,
    phrase: { type: 'TIME', ...timed(`${String(h).padStart(2, '0')}:${m}`, match.groups) },
  };
});
