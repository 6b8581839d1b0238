import { after, before, Ending, parser } from '../../found';
import { nominalKind } from '../nominal';
import { dayPart, WEEKDAY, weekdayNumber } from '../words';
import { DIRECTION, directionOf } from './season';

const PATTERN = new RegExp(
  `(${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\.(?=,?\\s)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=,\\s+(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(s)?(?:\\s+(morning|afternoon|evening|night)(s)?)?(?![\\p{L}])`,
  'u',
);

const EVERY = new Ending(/\b(?:every|each)\s+$/i);
const NAMED = new Ending(
  /\b(?:Ruby|Black|Good|Bloody|Ash|Palm|Easter|Super|Holy|Fat|Shrove|Cyber|Giving)\s+$/,
);

/**
 * "Monday", "on Monday morning", "last Tuesday". "Mondays" and "every Monday" are sets. Refused: "Ruby Tuesday", "Black Friday"
 * (names), "sat", "sun", "wed".
 */
export const weekday = parser(PATTERN, (text, start, match) => {
  const [whole, name = '', plural, part, parts] = match;
  const day = weekdayNumber(name);
  const end = start + whole.length;
  const every = before(text, start, EVERY);
  const period = part ? dayPart(part) : undefined;
  if (every || plural || parts) {
    const from = every ? start - every[0].length : start;
    return {
      start: from,
      end,
      phrase: { type: 'SET', value: `XXXX-WXX-${day}${period ? `T${period}` : ''}` },
    };
  }
  if (before(text, start, NAMED)) return null;
  if (after(text, end, /^\s+(?:Times|Express|Herald|Telegraph|Mail|Post|Night (?:Live|Football)|Review)\b/))
    return null;
  const lead = before(text, start, DIRECTION);
  const direction = lead && !/^(?:in\s+)?the\s+$/i.test(lead[0]) ? directionOf(lead[1] ?? '') : undefined;
  const nominal = direction ? undefined : nominalKind(text, start, end);
  return {
    start: direction && lead ? start - lead[0].replace(/^in\s+/i, '').length : start,
    end,
    phrase: {
      type: period ? 'TIME' : 'DATE',
      weekday: day,
      ...(period ? { part: period } : {}),
      ...(direction ? { direction } : {}),
      ...(direction && /past|coming/i.test(lead?.[1] ?? '') ? { near: true } : {}),
      ...(nominal ? { nominal } : {}),
    },
  };
});
