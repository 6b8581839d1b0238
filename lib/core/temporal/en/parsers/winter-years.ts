import { before, parser } from '../../found';

const PATTERN = /[Ww]inter(?:\s+of|,)?\s+(1\d{3}|20\d{2})\s?[-–—/]\s?(\d{4}|\d{2})(?![\d\p{L}]|[-/]\d)/u;

/** "the winter of 1941–42": one winter, named by both its years; it begins in the first. */
export const winterYears = parser(PATTERN, (text, start, match) => {
  const [, first, second = ''] = match;
  const year = Number(first);
  if (Number(second) !== (year + 1) % 10 ** second.length) return null;
  const the = before(text, start, /\bthe\s+$/i);
  return { start: start - (the?.[0].length ?? 0), phrase: { type: 'DATE', season: 'WI', year } };
});
