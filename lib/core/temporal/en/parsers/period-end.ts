import { parser } from '../../found';
import { unitOf } from '../words';

const PATTERN =
  /\b(?:[Tt]he\s+(end|beginning|start|middle|close)\s+of\s+(?:the|this)\s+(year|month|week|decade|century)|([Yy]ear(?:['’]s)?[\s-]end)|(?:[Tt]he\s+)?(?:current\s+)?(fiscal|calendar)\s+year)(?![\p{L}-])/u;

/** "the end of the year", "year-end", "the fiscal year": parts of the running one. */
export const periodEnd = parser(PATTERN, (_text, _start, match) => {
  const [, part, unit, yearEnd] = match;
  if (!part && !yearEnd) {
    return { phrase: { type: 'DATE', relation: { unit: 'year', offset: 0, anchor: 'publication' } } };
  }
  const mod = part === 'beginning' || part === 'start' ? 'early' : part === 'middle' ? 'mid' : 'late';
  return {
    phrase: {
      type: 'DATE',
      mod,
      relation: { unit: unit ? unitOf(unit) : 'year', offset: 0, anchor: 'either' },
    },
  };
});
