import type { DayPart } from '../../phrase';
import { parser } from '../../found';
import { dayPart } from '../words';

const PATTERN =
  /\b(?:[Tt]he\s+(?:next|following)|[Tt]hat(?:\s+same)?|[Tt]he\s+same|[Tt]he\s+previous)\s+(?:(morning|afternoon|evening|night)|(noon|midday)|(midnight))(?![\p{L}-])/u;

/** "the next morning", "that same night", "the following noon": a part of a day counted from the date in focus. */
export const thatMorning = parser(PATTERN, (_text, _start, match) => {
  const offset = /next|following/.test(match[0]) ? 1 : /previous/.test(match[0]) ? -1 : 0;
  const relation = { unit: 'day', offset, anchor: 'focus' } as const;
  const clock = match[2] ? '12:00' : match[3] ? '24:00' : null;
  if (clock) return { phrase: { type: 'TIME', clock, relation } };
  const part: DayPart = dayPart(match[1] ?? '') ?? 'NI';
  return { phrase: { type: 'TIME', part, relation } };
});
