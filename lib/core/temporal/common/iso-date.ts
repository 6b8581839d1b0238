import { daysInMonth } from '../calendar';
import { before, parser } from '../found';

const PATTERN =
  /(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,9})?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\p{L}\d]))?)?)?(?![\d\p{L}_]|[-./]\d)/u;

/** "2024-08-19", "2024-08", "2024-08-19T09:30", "2022-08-12T14:03:22.5Z". Refused where the digits belong to a longer code. */
export const isoDate = parser(PATTERN, (text, start, match) => {
  const [, y = '', m = '', d, hour, minute, zone] = match;
  const [year, month] = [Number(y), Number(m)];
  if (before(text, start, /[\p{L}\d_./$€£#-]$/u) || month < 1 || month > 12) return null;
  if (!d && (year < 1000 || year > 2199)) return null;
  // "in 2007-08", "the 2010-11 season": two years.
  if (!d && (year + 1) % 100 === month) return null;
  const day = d ? Number(d) : undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return null;
  return {
    phrase: {
      type: hour ? 'TIME' : 'DATE',
      year,
      month,
      ...(day === undefined ? {} : { day }),
      ...(hour ? { clock: `${hour}:${minute}` } : {}),
      ...(zone ? { zone: /^(?:[A-Z]|[+-]00:?00$)/.test(zone) ? 'Z' : zone } : {}),
    },
  };
});
