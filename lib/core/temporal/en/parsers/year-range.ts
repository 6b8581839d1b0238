import { after, before, parser } from '../../found';
import { AMOUNT_BEFORE, COUNTED } from '../numbered';

const PATTERN = /([12]\d{3})(\s?[-–—/]\s?)(\d{4}|\d{2})(?![\d\p{L}%]|[-.,:/]\d)/u;

/** "1914–18", "the 1989-90 season", "1914-1918". Refused: "2020-05" (a month), "1990-30", "pp. 1914-18", phone numbers. */
export const yearRange = parser(PATTERN, (text, start, match) => {
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
  if (
    before(text, start, /(?:[.,:/-]|\d[\s-]?)$/) ||
    before(text, start, AMOUNT_BEFORE) ||
    after(text, start + whole.length, /^\s*%/) ||
    after(text, start + whole.length, COUNTED)
  )
    return null;
  const split = start + first.length;
  return {
    phrase: { type: 'DATE', year: from },
    to: { start: split + dash.length, split, phrase: { type: 'DATE', year: to } },
  };
});
