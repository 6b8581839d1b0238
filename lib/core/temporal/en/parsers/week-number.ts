import { before, parser } from '../../found';
import { weekOfYear } from '../../weeks';
import { latin } from '../latin';

const PATTERN =
  /(?:([12]\d{3})-?W(\d{2})(?:-?([1-7]))?|(?:[Cc]alendar\s+)?(?:[Ww]eek|[Ww]k\.?|CW)\s?(\d{1,2})(?:\s+of\s+|,?\s+|\/)((?:19|20)\d{2}))(?![\d\p{L}/]|[-.,]\d)/u;

const PART_OF_MORE = latin(/[\p{L}\d_./$€£#-]$/u);

/** "2022-W33", "2022W335", "week 33 of 2022", "CW33/2022": weeks from Monday (ISO 8601). Refused: week 54. */
export const weekNumber = parser(PATTERN, (text, start, match) => {
  const [, isoYear, isoWeek, weekday, week, year] = match;
  if (before(text, start, PART_OF_MORE)) return null;
  const of = weekOfYear(
    Number(isoYear ?? year),
    Number(isoWeek ?? week),
    weekday ? Number(weekday) : undefined,
  );
  return of && of.year !== undefined ? { phrase: { type: 'DATE', ...of, year: of.year } } : null;
});
