import { parser } from '../../found';
import { monthNumber } from '../words';

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const PATTERN = new RegExp(
  `(0[1-9]|[12]\\d|3[01]|[1-9])(?:([01]\\d|2[0-3])([0-5]\\d)Z)?([\\s-]?)(${MONTH})\\4['’]?(\\d{4}|\\d{2})(?![\\d\\p{L}%]|[.,:/]\\d|\\s+\\p{Ll})`,
  'u',
);

/** "12Aug22", "12-Aug-22", "12 Aug 22", "121400Z Aug 22". Refused: "on 12 Aug 22 people came". */
export const militaryDate = parser(PATTERN, (_text, _start, match) => {
  const [, day, hour, minute, , month = '', digits = ''] = match;
  const short = Number(digits);
  return {
    phrase: {
      type: hour ? 'TIME' : 'DATE',
      year: digits.length === 4 ? short : short + (short < 40 ? 2000 : 1900),
      month: monthNumber(month),
      day: Number(day),
      ...(hour ? { clock: `${hour}:${minute}`, zone: 'Z' } : {}),
    },
  };
});
