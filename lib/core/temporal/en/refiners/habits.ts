import { type Phrase, said } from '../../phrase';
import { withinYear } from '../../point';
import { before, Found, eachRefiner } from '../../found';

/** "the usually dry river flooded in April" tells of one April. */
const USUALLY =
  /(?<!\b(?:the|an?|its|his|her|their)\s)\b(?:usually|typically|normally|traditionally|invariably)\s[^.;:]{0,50}$/i;

/** "The river usually floods in April", "conducted in the second quarter": no April of its own, every one. */
export const habits = eachRefiner((context, result) => {
  if (result.range || !isBare(result.phrase) || !before(context.text, result.index, USUALLY)) return result;
  const { phrase } = result;
  return new Found(context, result.index, result.endIndex, said({ type: 'SET', value: everyOne(phrase) }));
});

function everyOne(phrase: Phrase): string {
  const { weekday, month, part, clock } = phrase;
  return weekday !== undefined && month === undefined
    ? `XXXX-WXX-${weekday}${withinYear({ part, clock })}`
    : `XXXX${withinYear(phrase)}`;
}

/** A month, season, quarter or weekday that nothing ties to a year. */
function isBare({
  month,
  season,
  quarter,
  weekday,
  year,
  relation,
  direction,
  anaphor,
  value,
}: Phrase): boolean {
  return (
    (month ?? season ?? quarter ?? weekday) !== undefined &&
    year === undefined &&
    !relation &&
    !direction &&
    !anaphor &&
    value === undefined
  );
}
