import type { Phrase } from '../../phrase';
import { after, parser } from '../../found';

const QUARTER = '(quarter|period|(?:first|second|third|fourth)\\s+quarter)';
const WHICH =
  '(latest|prior|prior-year|current|(?:comparable|corresponding|same|year-earlier|year-ago|comparable\\s+year-ago|comparable\\s+year-earlier))';
const PATTERN = new RegExp(
  `\\b(?:(?:([Tt]he)\\s+)?(?:${WHICH}(?:\\s+((?:19|20)\\d{2}))?|((?:19|20)\\d{2}))\\s+${QUARTER}|([Tt]he)\\s+(quarter|weekend)|(year-earlier|year-ago|prior-year)|(?:([Tt]he)\\s+)?(?:full|entire)\\s+(year)|[Ll]ast\\s+year['’]s\\s+(quarter|period))(?![\\p{L}-])`,
  'u',
);

function pointing(noun: string | undefined, extra: Partial<Phrase>): { phrase: Phrase } {
  return { phrase: { type: 'DATE', anaphor: noun && noun !== 'period' ? 'quarter' : 'period', ...extra } };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const A_YEAR_AGO =
  /^\s+(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|of\s+(?:last\s+year|the\s+(?:previous|prior|preceding)\s+year))\b/;

/**
 * Words that point at a stretch named before: "the quarter", "the year-ago period", "the 1988 quarter", "year-earlier", "the weekend".
 * Business reports name a quarter, or nine months, once and compare with it from then on.
 */
export const anaphor = parser(PATTERN, (text, start, match) => {
  const [whole, the, which, ofYear, year, noun, , unit, bare, , full, lastYears] = match;
  const end = start + whole.length;
  if (unit === 'weekend') {
    return {
      phrase: {
        type: 'DATE',
        relation: { unit: 'weekend', offset: 0, anchor: 'publication' },
        anaphor: 'weekend',
      },
    };
  }
  if (full) return { phrase: { type: 'DATE', relation: { unit: 'year', offset: 0, anchor: 'publication' } } };
  if (lastYears) return pointing(lastYears, { yearsBack: 1 });
  if (unit === 'quarter') {
    const back = after(text, end, A_YEAR_AGO);
    return back
      ? { end: end + back[0].length, ...pointing(unit, { yearsBack: 1 }) }
      : pointing(unit, { yearsBack: 0 });
  }
  if (bare)
    return after(text, end, /^\s+(?:quarter|period|first|second|third|fourth)/)
      ? null
      : pointing(undefined, { yearsBack: 1 });
  const ordinal = ORDINALS.findIndex((o) => noun?.startsWith(o)) + 1;
  if (year) return the && !ordinal ? pointing(noun, { year: Number(year) }) : null;
  if (which === 'current') return null;
  if (which === 'prior') return the && noun !== 'quarter' ? pointing(noun, { yearsBack: 1 }) : null;
  if (which === 'latest')
    return pointing(noun, { yearsBack: 0, ...(noun === 'period' ? {} : { direction: 'last' }) });
  // "the comparable 1988 quarter", "the same period of 1988"
  const dated = ofYear ? null : after(text, end, /^\s+(?:of|in)\s+((?:19|20)\d{2})(?![\d-])/);
  const own = ofYear ?? dated?.[1];
  const ago = own ? null : after(text, end, A_YEAR_AGO);
  // "the same period" alone is as long as the one before it.
  if (which === 'same' && !own && !ago) return null;
  return {
    end: end + ((dated ?? ago)?.[0].length ?? 0),
    ...pointing(noun, {
      ...(own ? { year: Number(own) } : { yearsBack: 1 }),
      ...(ordinal ? { quarter: ordinal } : {}),
    }),
  };
});
