import type { DayPart } from '../../phrase';
import { parser } from '../../found';
import { dayPart } from '../words';

const PATTERN =
  /\b(?:[Tt]he\s+(?:next|following)|[Tt]hat(?:\s+same)?|[Tt]he\s+same|[Tt]he\s+previous)\s+(morning|afternoon|evening|night)(?![\p{L}-])/u;

/** "the next morning", "that same night": a part of a day counted from the date in focus. */
export const thatMorning = parser(PATTERN, (_text, _start, match) => {
  const offset = /next|following/.test(match[0]) ? 1 : /previous/.test(match[0]) ? -1 : 0;
  const part: DayPart = dayPart(match[1] ?? '') ?? 'NI';
  return { phrase: { type: 'TIME', part, relation: { unit: 'day', offset, anchor: 'focus' } } };
});
