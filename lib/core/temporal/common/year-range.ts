import { after, before, type Extracted, parser } from '../found';

export const YEAR_RANGE = /([12]\d{3})(\s?[-–—/]\s?)(\d{4}|\d{2})(?![\d\p{L}%]|[-.,:/]\d)/u;

/** "1914–18", "1989-90", "1914-1918". Refused: "2020-05" (a month), "1990-30", "€1914-18", "1914-18 %", phone numbers. */
export function readYearRange(text: string, start: number, match: RegExpMatchArray): Extracted | null {
  const [whole, first = '', dash = '', second = ''] = match;
  const from = Number(first);
  const short = second.length === 2;
  let to = short ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
  if (short && to < from) to += 100;
  if (from > 2199 || to > 2199 || to <= from || to - from > 400) return null;
  if (
    short &&
    (to - from > 60 ||
      (dash === '-' && Number(second) <= 12 && Number(second) !== (from + 1) % 100 && from % 100 > 12))
  )
    return null;
  if (before(text, start, /(?:[$€£#.,:/-]|\d[\s-]?)$/) || after(text, start + whole.length, /^\s*%/))
    return null;
  const split = start + first.length;
  return {
    phrase: { type: 'DATE', year: from },
    to: { start: split + dash.length, split, phrase: { type: 'DATE', year: to } },
  };
}

/** In languages without rules of their own for it. */
export const yearRange = parser(YEAR_RANGE, readYearRange);
