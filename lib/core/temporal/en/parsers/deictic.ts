import type { Phrase } from '../../phrase';
import { after, before, parser } from '../../found';
import { dayPart } from '../words';
import { latin } from '../latin';

const PATTERN =
  /(?:\b(?:([Tt]he\s+day\s+before\s+yesterday|[Tt]he\s+day\s+after\s+tomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow)(?:\s+(morning|afternoon|evening|night))?|([Tt]onight|[Oo]vernight)|([Ll]ast|[Tt]his)\s+(night|morning|afternoon|evening)))(?![\p{L}])/u;

function relative(offset: number): Phrase {
  return { type: 'DATE', relation: { unit: 'day', offset, anchor: 'publication' } };
}

/** "today’s youth": of these times, not of this day. */
const THESE_TIMES = latin(
  /^['’]s\s+(?:\p{Ll}+\s+)?(?:youth|young|children|kids|teenagers|students|parents|women|men|people|families|generations?|world|society|standards|technolog(?:y|ies)|computers?|consumers|culture|lifestyles?|times)\b/u,
);

const NAME = latin(/\p{Lu}[\p{L}\p{N}]*\s$/u);

/** "today", "yesterday morning", "tonight", "last night", "the day before yesterday". Refused: "today’s youth", "Radio Today" (a name). */
export const deictic = parser(PATTERN, (text, start, match) => {
  const [whole, word, part, night, which, partOfDay] = match;
  if (/^T/.test(whole) && before(text, start, NAME)) return null;
  if (/^today$/i.test(whole) && after(text, start + whole.length, THESE_TIMES)) return null;
  if (night) {
    if (/overnight/i.test(night) && before(text, start, /\b(?:an|the|his|her|their)\s+$/i)) return null;
    return { phrase: { ...relative(0), type: 'TIME', part: 'NI' } };
  }
  if (partOfDay) {
    const offset = which?.toLowerCase() === 'last' ? -1 : 0;
    return { phrase: { ...relative(offset), type: 'TIME', part: dayPart(partOfDay) ?? 'NI' } };
  }
  // "the people of tomorrow"
  if (
    /^tomorrow$/i.test(whole) &&
    before(text, start, /\bof\s$/) &&
    !after(text, start + whole.length, /^['’]s/)
  )
    return null;
  const w = (word ?? '').toLowerCase().replace(/\s+/g, ' ');
  const offset =
    w === 'today' ? 0 : w === 'yesterday' ? -1 : w === 'tomorrow' ? 1 : w.endsWith('yesterday') ? -2 : 2;
  const period = part ? dayPart(part) : undefined;
  return { phrase: { ...relative(offset), ...(period ? { type: 'TIME' as const, part: period } : {}) } };
});
