import { type Said, said } from '../../phrase';
import { before, Found, refiner, Ending } from '../../found';

const LEAD = new Ending(
  /\b(?:the\s+)?(?:(first|former|second|third|fourth|last|latter|final|opening|closing)\s+(half|third|quarter|decade|decades|years)|(turn|dawn|close))\s+of\s+$/i,
);
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 };
const INDEX: Readonly<Record<string, number>> = {
  first: 0,
  former: 0,
  opening: 0,
  second: 1,
  third: 2,
  fourth: 3,
};

/** "the first half of the 19th century", "the last quarter of the 1800s", "the first decade of the 21st century", "the turn of the 20th century". */
export const portions = refiner((context, found) => {
  if (!found.some(isLong)) return found;
  const out: Found[] = [];
  for (const result of found) {
    const { phrase } = result;
    const lead = isLong(result) ? before(context.text, result.index, LEAD) : null;
    const part = lead && portion(phrase, lead[1]?.toLowerCase(), lead[2]?.toLowerCase(), lead[3]);
    if (!lead || !part) {
      out.push(result);
      continue;
    }
    const start = result.index - lead[0].length;
    // "the second quarter", "the first decade" was found as well.
    while (out.length > 0 && (out.at(-1)?.endIndex ?? 0) > start) out.pop();
    out.push(new Found(context, start, result.endIndex, part));
  }
  return out;
});

function isLong({ phrase, range }: Found): boolean {
  return (
    !range && (phrase.century ?? phrase.decade ?? phrase.millennium) !== undefined && phrase.mod === undefined
  );
}

function portion(phrase: Said, which = '', unit = '', turn?: string): Said | null {
  const { century } = phrase;
  if (turn) {
    if (century === undefined || century < 0) return null;
    // The turn of a century is its beginning, give or take.
    return /close/i.test(turn)
      ? { ...phrase, mod: 'late' }
      : said({ type: 'DATE', year: century * 100, mod: 'about' });
  }
  const index = INDEX[which];
  if (unit === 'decade' || unit === 'decades' || unit === 'years') {
    if (unit === 'decade' && century !== undefined && century >= 0)
      return said({ type: 'DATE', decade: century * 10 + (index ?? 9) });
    return index === 0 || index === undefined ? { ...phrase, mod: index === 0 ? 'early' : 'late' } : null;
  }
  const of = PARTS[unit];
  if (of === undefined || (index !== undefined && index >= of)) return null;
  return { ...phrase, portion: { index: index ?? of - 1, of } };
}
