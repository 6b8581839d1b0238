import type { Phrase, Relation } from '../../phrase';
import { after, before, parser } from '../../found';
import { UNIT, unitOf } from '../words';

const PATTERN = new RegExp(
  `\\b([Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]urrent|[Ll]atest|[Cc]oming|[Pp]revious|[Pp]rior|[Pp]receding|[Ff]ollowing|[Ss]ucceeding|[Ss]ame|[Tt]hat|[Ee]nsuing)\\s+(?:(fiscal|calendar|financial|school|academic)\\s+)?(${UNIT})(?!s?[\\p{L}-])(?!s)`,
  'u',
);

/** "last year", "this month", "next week", "the following year", "that same day", "the current fiscal year". */
export const relativeUnit = parser(PATTERN, (text, start, match) => {
  const [whole, which = '', , unitWord = ''] = match;
  const unit = unitOf(unitWord);
  const w = which.toLowerCase();
  const end = start + whole.length;
  if (after(text, end, /^['’]s?\s+(?:worth|time)\b/)) return null;
  const lead = before(text, start, /\b(?:the|this|that|these|that very|this very)\s+$/i)?.[0] ?? '';
  const definite = lead !== '';
  let relation: Relation;
  if (w === 'last') {
    // "the last year", "the past year" last a year; "last year" is a year of the calendar.
    if (definite && /^the/i.test(lead)) return duration(start - lead.length, unit);
    relation = { unit, offset: -1, anchor: 'publication' };
  } else if (w === 'past') {
    if (!definite) return null;
    return /^this/i.test(lead)
      ? {
          start: start - lead.length,
          end,
          phrase: { type: 'DATE', relation: { unit, offset: -1, anchor: 'publication' } },
        }
      : duration(start - lead.length, unit);
  } else if (w === 'next') relation = { unit, offset: 1, anchor: definite ? 'either' : 'publication' };
  else if (w === 'coming') {
    if (!definite) return null;
    relation = { unit, offset: 1, anchor: 'publication' };
  } else if (w === 'this' || w === 'current') relation = { unit, offset: 0, anchor: 'publication' };
  else if (w === 'latest') {
    if (unit !== 'quarter') return null;
    relation = { unit, offset: -1, anchor: 'either' };
  } else if (w === 'previous' || w === 'prior' || w === 'preceding')
    relation = { unit, offset: -1, anchor: 'either' };
  else if (w === 'same' || w === 'that') relation = { unit, offset: 0, anchor: 'focus' };
  else relation = { unit, offset: 1, anchor: 'either' };
  const phrase: Phrase = { type: 'DATE', relation };
  return { start: start - lead.length, end, phrase };

  function duration(from: number, of: typeof unit) {
    const letter = {
      minute: 'T1M',
      hour: 'T1H',
      day: '1D',
      week: '1W',
      month: '1M',
      quarter: '1Q',
      year: '1Y',
      decade: '1E',
      century: '1C',
    };
    const value = Object.entries(letter).find(([name]) => name === of)?.[1];
    return value ? { start: from, end, phrase: { type: 'DURATION' as const, value: `P${value}` } } : null;
  }
});
