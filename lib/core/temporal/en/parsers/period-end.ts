import { after, before, parser } from '../../found';
import { unitOf } from '../words';

const PATTERN =
  /\b(?:[Tt]he\s+(end|beginning|start|middle|close|(?:early|latter|later|last)\s+part|rest|remainder)\s+of\s+(?:the|this)\s+(year|month|week|decade|century)|([Yy]ear(?:['’]s)?[\s-]end)|(?:[Tt]he\s+)?(?:current\s+)?(?:fiscal|calendar)\s+year|[Tt]he\s+(year|month|week))(?![\p{L}-])/u;

/** Where "the year" is the running one: "a high for the year", "the first nine months of the year". */
const RUNNING =
  /\b(?:for|(?:months|weeks|half|rest|remainder|quarter)\s+of|(?:earlier|later|early|late)\s+in|throughout)\s+$/i;

/** "the end of the year", "year-end", "the fiscal year": parts of the running one. "the year ended March 31" is a length of time. */
export const periodEnd = parser(PATTERN, (text, start, match) => {
  const [whole, part, unit, yearEnd, bare] = match;
  if (!part && !yearEnd) {
    if (after(text, start + whole.length, /^\s+end(?:ed|ing)\b/))
      return {
        phrase: { type: 'DURATION', value: bare === 'week' ? 'P1W' : bare === 'month' ? 'P1M' : 'P1Y' },
      };
    // "later in the year", "earlier in the day" belong together.
    const within = bare ? before(text, start, /\b(?:earlier|later|early|late)\s+in\s+$/i) : null;
    if (bare && bare !== 'year' && !within) return null;
    if (bare && (!before(text, start, RUNNING) || after(text, start + whole.length, /^\s+\d/))) return null;
    return {
      start: start - (within?.[0].length ?? 0),
      phrase: {
        type: 'DATE',
        relation: {
          unit: bare ? unitOf(bare) : 'year',
          offset: 0,
          anchor: within ? 'running' : bare ? 'either' : 'publication',
        },
      },
    };
  }
  // "by year-end 1990"
  const dated = yearEnd ? after(text, start + whole.length, /^\s+((?:19|20)\d{2})(?![\d-])/) : null;
  if (dated) {
    const end = start + whole.length + dated[0].length;
    return { end, phrase: { type: 'DATE', mod: 'late', year: Number(dated[1]) } };
  }
  const mod = /^(?:beginning|start|early)/.test(part ?? '') ? 'early' : part === 'middle' ? 'mid' : 'late';
  return {
    phrase: {
      type: 'DATE',
      mod,
      relation: { unit: unit ? unitOf(unit) : 'year', offset: 0, anchor: 'either' },
    },
  };
});
