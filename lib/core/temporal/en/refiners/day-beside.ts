import { before, Found, refiner, Ending } from '../../found';
import { latin } from '../latin';
import { NUMBER_WORD, numberOf } from '../words';

const LEAD = new Ending(
  latin(
    new RegExp(
      `\\b(?:(?:(the|an?)|(\\d{1,2}|${NUMBER_WORD}))\\s+(days?|weeks?)\\s+(before|after|following)|the\\s+(eve)\\s+of)\\s+(?:the\\s+)?$`,
      'iu',
    ),
  ),
);
const VAGUE = /\b(?:within|than|least|most|about|nearly|almost|some|to|or|first|last|every)\s+$/i;

/** "the day after Christmas", "two weeks before 6 June 1944", "a day after Monday's vote", "the eve of Easter 1916": counted from the day that is named. */
export const dayBeside = refiner((context, found) => {
  if (!found.some(isDay)) return found;
  const out: Found[] = [];
  for (const result of found) {
    const { phrase } = result;
    const lead = isDay(result) ? before(context.text, result.index, LEAD) : null;
    const start = result.index - (lead?.[0].length ?? 0);
    if (!lead || before(context.text, start, VAGUE)) {
      out.push(result);
      continue;
    }
    const [, , number, unit = 'day', side, eve] = lead;
    const days = (number ? (numberOf(number) ?? 1) : 1) * (/^w/i.test(unit) ? 7 : 1);
    const shift = eve || /^b/i.test(side ?? '') ? -days : days;
    // "two days" was found as well.
    while (out.length > 0 && (out.at(-1)?.endIndex ?? 0) > start) out.pop();
    out.push(new Found(context, start, result.endIndex, { ...phrase, shift }));
  }
  return out;
});

function isDay({ phrase, range }: Found): boolean {
  const { month, day, weekday, holiday, clock, part, type } = phrase;
  return (
    !range &&
    type === 'DATE' &&
    (clock ?? part) === undefined &&
    (holiday !== undefined ||
      (month !== undefined && day !== undefined) ||
      (month === undefined && weekday !== undefined))
  );
}
