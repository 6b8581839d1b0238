import { before, parser } from '../../found';

const PATTERN =
  /\b(1[0-2]|[1-9])(?::([0-5]\d))?(?=(\s*(?:and|to|or|until|till)\s+|\s?[-–]\s?)(1[0-2]|[1-9])(?::[0-5]\d)?\s?([AaPp])\.?[Mm]\b)/u;

/** The first hour of "between 3 and 5 p.m.", "9-11 a.m.", "from 11 to 2 p.m.": its half of the day stands further on. */
export const clockList = parser(PATTERN, (text, start, match) => {
  const [, hour = '', minutes = '00', gap = '', next = '', half = ''] = match;
  if (before(text, start, /[\d.,:/$€£#-]$/)) return null;
  // "won 4 and 5 p.m. trains ran"
  if (!/[-–]/.test(gap) && !before(text, start, /\b(?:from|between|at)\s+(?:about\s+|around\s+)?$/i))
    return null;
  const [h, later] = [Number(hour) % 12, Number(next) % 12];
  // "lost 4-3 pm sources said"
  if (h > later && h < 9) return null;
  // "11 to 2 p.m." begins in the morning.
  const pm = /p/i.test(half) ? h <= later : h > later;
  return { phrase: { type: 'TIME', clock: `${String(h + (pm ? 12 : 0)).padStart(2, '0')}:${minutes}` } };
});
