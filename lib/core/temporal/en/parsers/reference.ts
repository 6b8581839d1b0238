import type { Phrase } from '../../phrase';
import { after, before, Ending, parser } from '../../found';
import { tenseAround } from '../tense';
import { latin } from '../latin';

const PRESENT =
  '[Nn]ow|[Cc]urrently|[Pp]resently|[Nn]owadays|[Cc]urrent|[Tt]hese\\s+days|[Rr]ight\\s+now|[Aa]t\\s+present|[Tt]he\\s+(?:time\\s+being|present\\s+time)|[Pp]resent[\\s-]day';
const PAST =
  '(?:[Mm]ore\\s+)?[Rr]ecently|[Ll]ately|[Rr]ecent(?:\\s+years)?|[Tt]he\\s+(?:(?:recent|distant)\\s+)?past|[Tt]hose\\s+days|[Tt]he\\s+other\\s+day|[Aa]\\s+long\\s+time\\s+ago|(?:[Aa]\\s+(?:short\\s+time|while)|[Ss]ome\\s+time|[Mm]oments)\\s+ago';
const FUTURE =
  '[Tt]he\\s+(?:near|foreseeable|immediate|not-too-distant)?\\s*future|[Tt]he\\s+(?:near|short|long)\\s+term|[Ss]oon|[Oo]ne\\s+day|[Aa]\\s+(?:later|future)\\s+(?:date|time)';
const PATTERN = new RegExp(
  `\\b(?:(${PRESENT})|(${PAST})|(${FUTURE})|([Ff]ormer|[Ff]uture)|(?:[Tt]his|[Tt]hat|[Tt]he\\s+same)\\s+(?:period|time)|[Tt]he\\s+time|([Ss]ome\\s+time|[Aa]\\s+while)|(then))(?![\\p{L}-])`,
  'u',
);

/** "now", "recently", "soon", "the future": times that no calendar holds. */
export const reference = parser(PATTERN, (text, start, match) => {
  const [whole, present, past, future, attributive, length, then] = match;
  const end = start + whole.length;
  // "Until then the shares remain convertible."
  if (then)
    return before(text, start, UNTIL)
      ? { phrase: { type: 'DATE', relation: { unit: 'day', offset: 0, anchor: 'focus' } } }
      : null;
  // "for some time": nobody says how long.
  if (length)
    return before(text, start, /\b[Ff]or\s+(?:quite\s+)?$/)
      ? { phrase: { type: 'DURATION', value: 'PXX' } }
      : null;
  if (present) return vague('PRESENT_REF');
  if (past) return isPast(text, start, end, past.toLowerCase()) ? vague('PAST_REF') : null;
  if (future) return isFuture(text, start, end, future.toLowerCase()) ? vague('FUTURE_REF') : null;
  if (attributive) {
    return isAttribute(text, start, end, attributive.toLowerCase())
      ? ofHistory(/^former/i.test(attributive) ? 'PAST_REF' : 'FUTURE_REF')
      : null;
  }
  // "this time the attack failed" counts, "during this time" names a time; "by the time they came" joins clauses.
  if (!before(text, start, PLACED)) return null;
  return /^the\s+time$/i.test(whole) && !after(text, end, ALONE) ? null : ofHistory('PRESENT_REF');
});

function vague(value: string): { phrase: Phrase } {
  return { phrase: { type: 'DATE', value } };
}

/** News is about now: there "a former minister" or "at the same time" names no time of its own. */
function ofHistory(value: string): { phrase: Phrase } {
  return { phrase: { type: 'DATE', value, history: true } };
}

const UNTIL = new Ending(/\b(?:until|till)\s+$/i);
const PLACED = new Ending(/\b(?:at|during|throughout|in|from|of|until|by|since)\s+$/i);
const BEFORE_WORD = latin(/^\s+\p{L}/u);
const GOES_ON = latin(/^\s+(?:\p{L}|\d)/u);

/** Nothing follows that says which time: "at the time of the truce", "the time he left". */
const ALONE = /^(?:[,.;:)]|\s+(?:was|were|had|is)\b)/;

function isPast(text: string, start: number, end: number, word: string): boolean {
  // "recent months" last some months.
  if (word === 'recent') return !after(text, end, /^\s+(?:months|weeks|days|decades|quarters|times)\b/);
  // "as recently as 2009" tells of 2009.
  if (word.endsWith('recently')) return !before(text, start, /\bas\s+$/i);
  // "the past two years" is a duration.
  return (
    word !== 'the past' ||
    !after(text, end, GOES_ON) ||
    after(text, end, /^\s+(?:and|or|but|is|was|has|had|when|that|because|as|to|with|it|he|she|they|we)\b/) !==
      null
  );
}

function isFuture(text: string, start: number, end: number, word: string): boolean {
  if (word === 'one day') return before(text, start, /\b(?:will|would|may|might|could|can)\s+$/i) !== null;
  if (word !== 'soon') return true;
  // "as soon as", "soon after": an order of events; "the line soon broke": what followed in a story.
  return (
    !before(text, start, /\bas\s+$/i) &&
    !after(text, end, /^\s+(?:after(?:wards?)?|as)\b/) &&
    (tenseAround(text, start, end) !== 'past' ||
      before(text, start, /\b(?:may|might|can|could)\s+$/) !== null)
  );
}

/** "a former general", "any future campaign"; not "the former was an option" of two. */
function isAttribute(text: string, start: number, end: number, word: string): boolean {
  if (!after(text, end, BEFORE_WORD)) return false;
  if (word === 'future') return !before(text, start, /\b(?:a|an|bright|better)\s+$/i);
  return !after(text, end, /^\s+(?:is|was|were|are|had|has|and|or|in|of|to|by|on|an?|the|being)\b/);
}
