import { daysInMonth } from '../../calendar';
import { parser } from '../../found';
import { monthNumber } from '../words';

const TIME = '((?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)';
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const PATTERN = new RegExp(
  `(?:(\\d{2})/${MONTH}/(\\d{4})(?::${TIME}(?:\\s([+-]\\d{4}))?)?|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s)?${MONTH}\\s{1,2}(\\d{1,2})\\s${TIME}\\s(?:([A-Z]{3,4})\\s)?(\\d{4}))(?![\\d\\p{L}])`,
  'u',
);

/** As programs write in logs: "12/Aug/2022:14:03:22 +0000" (web servers), "Fri Aug 12 14:03:22 UTC 2022" (C's asctime). */
export const logDate = parser(PATTERN, (_text, _start, match) => {
  const [, day, month, year, time, offset, monthFirst, dayAfter, timeAfter, name, yearAfter] = match;
  const clock = time ?? timeAfter;
  const zone = offset ?? name;
  const [y, m, d] = [
    Number(year ?? yearAfter),
    monthNumber(month ?? monthFirst ?? ''),
    Number(day ?? dayAfter),
  ];
  if (d < 1 || d > daysInMonth(y, m)) return null;
  return {
    phrase: {
      type: clock ? 'TIME' : 'DATE',
      year: y,
      month: m,
      day: d,
      ...(clock ? { clock } : {}),
      ...(clock && zone ? { zone: /^(?:\+0000|UTC|GMT)$/.test(zone) ? 'Z' : zone } : {}),
    },
  };
});
