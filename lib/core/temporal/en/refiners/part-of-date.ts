import { before, Found, eachRefiner } from '../../found';
import { dayPart } from '../words';

const PART =
  /\b(?:(?:early|late)\s+(?:in|on)\s+)?(?:the\s+)?(?:(?:early|late)\s+)?(?:(morning|afternoon|evening|night)(?:\s+hours)?|(?:early|small|wee)\s+hours)\s+of\s+(?:the\s+)?$/i;

/** "the morning of 31 January 1965", "early in the evening of May 13", "the early hours of 30 April": the part belongs to the date. */
export const partOfDate = eachRefiner((context, result, previous) => {
  const { phrase, range, index, endIndex } = result;
  if (
    range ||
    phrase.day === undefined ||
    phrase.weekday !== undefined ||
    phrase.part ||
    phrase.clock !== undefined
  )
    return result;
  const match = context.text.slice(Math.max(0, index - 8), index).includes('of ')
    ? before(context.text, index, PART)
    : null;
  const part = match && dayPart(match[1] ?? 'morning');
  if (!match || !part) return result;
  const start = index - match[0].length;
  return start < (previous?.endIndex ?? 0)
    ? result
    : new Found(context, start, endIndex, { ...phrase, type: 'TIME', part });
});
