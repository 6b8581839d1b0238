import type { Phrase, Relation, Unit } from '../../phrase';
import { after, before, Ending, type Extracted, parser } from '../../found';
import { oneOf } from '../durations';
import { UNIT, unitOf } from '../words';

const PATTERN = new RegExp(
  `\\b([Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]urrent|[Ll]atest|[Cc]oming|[Pp]revious|[Pp]rior|[Pp]receding|[Ff]ollowing|[Ss]ucceeding|[Ss]ame|[Tt]hat|[Ee]nsuing)\\s+(?:(fiscal|calendar|financial|school|academic)\\s+)?(${UNIT})(?!s?[\\p{L}-])(?!s)|\\b[Tt]he\\s+(week|month|year)\\s+(before\\s+last|after\\s+next)(?!\\s+(?:week|month|year))(?![\\p{L}])`,
  'u',
);

const THE = new Ending(/\b(?:the|this)\s+$/i);
const DEFINITE = new Ending(/\b(?:the|this|that|these|that very|this very)\s+$/i);

/** "last year", "this month", "next week", "the following year", "that same day", "the current fiscal year". */
export const relativeUnit = parser(PATTERN, (text, start, match) => {
  const [whole, which = '', fiscal, unitWord = '', far, away] = match;
  // "the week before last"
  if (far) {
    const offset = away?.startsWith('before') ? -2 : 2;
    return { phrase: { type: 'DATE', relation: { unit: unitOf(far), offset, anchor: 'publication' } } };
  }
  const unit = unitOf(unitWord);
  const w = which.toLowerCase();
  const end = start + whole.length;
  // "the next quarter of a century"
  if (after(text, end, /^(?:['’]s?\s+(?:worth|time)|\s+of\s+a\s+century)\b/)) return null;
  // "It said that last week the line closed": a conjunction.
  const lead = before(text, start, /^(?:last|next|this)$/.test(w) ? THE : DEFINITE)?.[0] ?? '';
  const definite = lead !== '';
  let relation: Relation;
  if (w === 'last') {
    // "the last year", "the past year" last a year; "last year" is a year of the calendar.
    if (definite && /^the/i.test(lead)) return duration(start - lead.length, end, unit);
    relation = { unit, offset: -1, anchor: 'publication' };
  } else if (w === 'past') {
    if (!definite) return null;
    return /^this/i.test(lead) || unit === 'weekend'
      ? {
          start: start - lead.length,
          end,
          phrase: { type: 'DATE', relation: { unit, offset: -1, anchor: 'publication' } },
        }
      : duration(start - lead.length, end, unit);
  } else if (w === 'next') relation = { unit, offset: 1, anchor: definite ? 'either' : 'publication' };
  else if (w === 'coming') {
    if (!definite) return null;
    // The weekend of a week lies ahead of nearly all its days.
    relation = { unit, offset: unit === 'weekend' ? 0 : 1, anchor: 'publication' };
  } else if (w === 'this' || w === 'current') relation = { unit, offset: 0, anchor: 'publication' };
  else if (w === 'latest') {
    if (unit !== 'quarter' && !fiscal) return null;
    relation = { unit, offset: -1, anchor: 'either' };
  } else if (w === 'previous' || w === 'prior' || w === 'preceding')
    relation = { unit, offset: -1, anchor: 'either' };
  else if (w === 'same' || w === 'that') relation = { unit, offset: 0, anchor: 'focus' };
  else relation = { unit, offset: 1, anchor: 'either' };
  const phrase: Phrase = { type: 'DATE', relation };
  return { start: start - lead.length, end, phrase };
});

/** What "the last …" makes a length of. */
const LASTING: ReadonlySet<Unit> = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

function duration(start: number, end: number, unit: Unit): Extracted | null {
  return LASTING.has(unit) ? { start, end, phrase: { type: 'DURATION', value: oneOf(unit) } } : null;
}
