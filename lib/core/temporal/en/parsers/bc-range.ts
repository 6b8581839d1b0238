import { before, parser } from '../../found';

const PATTERN =
  /(\d{1,4})(\s?[-–—]\s?|\s+(?:to|and|until)\s+)(\d{1,4})\s?(?:B\.C\.(?:E\.)?|BCE?)(?![\p{L}])/u;

/** "499–449 BC", "between 490 and 480 BC": the era stands once, at the end. */
export const bcRange = parser(PATTERN, (text, start, match) => {
  const [, first = '', gap = '', second = ''] = match;
  const [from, to] = [Number(first), Number(second)];
  if (from <= to || to < 1 || before(text, start, /[\d.,:/$€£-]$/)) return null;
  if (/and/.test(gap) && !before(text, start, /\bbetween\s+$/i)) return null;
  const split = start + first.length;
  return {
    phrase: { type: 'DATE', year: 1 - from },
    to: { start: split + gap.length, split, phrase: { type: 'DATE', year: 1 - to } },
  };
});
