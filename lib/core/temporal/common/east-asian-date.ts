import { daysInMonth } from '../calendar';
import { parser } from '../found';

const PATTERN =
  /(?:(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)?|(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)(?![間间])/u;

/** "2019年3月5日", "2019年", "3月5日", "2019년 3월": numbers with their units, which Chinese, Japanese and Korean write alike. Refused: "1990年間" (a length). */
export const eastAsianDate = parser(
  PATTERN,
  (text, start, match) => {
    const [, y, m, d, ownMonth, ownDay] = match;
    if (/\d/.test(text[start - 1] ?? '')) return null;
    const [year, month, day] = [y, m ?? ownMonth, d ?? ownDay].map((part) =>
      part ? Number(part) : undefined,
    );
    if (year !== undefined && (year < 1000 || year > 2199)) return null;
    if (month !== undefined && (month < 1 || month > 12)) return null;
    if (day !== undefined && (day < 1 || day > daysInMonth(year ?? 2000, month ?? 1))) return null;
    return {
      phrase: {
        type: 'DATE',
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
      },
    };
  },
  { inWords: true },
);
