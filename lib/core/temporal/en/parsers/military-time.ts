import { before, parser } from '../../found';
import { TAIL, timed, ZONE } from '../zones';

const PATTERN = new RegExp(
  `([01]\\d|2[0-4])([0-5]\\d)(?:\\s?(?:hours|hrs|hr|h)(?![\\p{L}\\d])|(?=\\s?\\(?(?![+-])${ZONE}(?![\\p{L}\\d])))${TAIL}`,
  'u',
);

/** "1400 hours", "0600 GMT", "0630Z", "2130 hours local time". Refused: "2000 hours of training", "1500 hours" as a length. */
export const militaryTime = parser(PATTERN, (text, start, match) => {
  const [whole, h = '', m = ''] = match;
  if (before(text, start, /(?:[\d.,:/$€£#+-]|\d\s)$/)) return null;
  // "on May 31, 2009 local time": the year of the day.
  if (/^(?:19|20)/.test(h) && before(text, start, /\p{L}{3,9}\.?\s\d{1,2},\s$/u)) return null;
  // "10:35 a.m. (0735 GMT) Friday": the same moment once more.
  if (before(text, start, /\d[^()\d]{1,20}\($/)) return null;
  // "at 1400 hours" is a time, "worked 1400 hours" a length.
  const told =
    match.groups?.zone ??
    match.groups?.bracketed ??
    before(
      text,
      start,
      /\b(?:at|by|around|about|until|till|since|before|after|from|between|approximately|circa)\s+$/i,
    );
  if (!told || /^\s+of\b/.test(text.slice(start + whole.length, start + whole.length + 5))) return null;
  return { phrase: { type: 'TIME', ...timed(`${h}:${m}`, match.groups) } };
});
