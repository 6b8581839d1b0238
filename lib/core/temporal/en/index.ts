import { isoDate } from '../common/iso-date';
import { numericDate, yearFirstDate } from '../common/numeric-date';
import type { Found, Refiner } from '../found';
import { anaphor } from './parsers/anaphor';
import { uncapitalised } from './capitals';
import { CLUE, cluesIn } from './clues';
import { type Search, search, searchAll, searchAt, sentenceContext } from './search';
import { adYear } from './parsers/ad-year';
import { bcDecade } from './parsers/bc-decade';
import { bcRange } from './parsers/bc-range';
import { century } from './parsers/century';
import { clock } from './parsers/clock';
import { clockList } from './parsers/clock-list';
import { codedPeriod } from './parsers/coded-period';
import { dayList } from './parsers/day-list';
import { dayMonth } from './parsers/day-month';
import { decade } from './parsers/decade';
import { deictic } from './parsers/deictic';
import { earlyYear } from './parsers/early-year';
import { eraYear } from './parsers/era-year';
import { frequency } from './parsers/frequency';
import { holiday } from './parsers/holiday';
import { logDate } from './parsers/log-date';
import { militaryDate } from './parsers/military-date';
import { militaryTime } from './parsers/military-time';
import { millennium } from './parsers/millennium';
import { monthDay } from './parsers/month-day';
import { nthOfMonth } from './parsers/nth-of-month';
import { ordinalDay } from './parsers/ordinal-day';
import { periodEnd } from './parsers/period-end';
import { quantity } from './parsers/quantity';
import { quarter } from './parsers/quarter';
import { reference } from './parsers/reference';
import { relativeUnit } from './parsers/relative-unit';
import { season } from './parsers/season';
import { spelledYear } from './parsers/spelled-year';
import { spokenClock } from './parsers/spoken-clock';
import { thatMorning } from './parsers/that-morning';
import { trailingDay } from './parsers/trailing-day';
import { weekNumber } from './parsers/week-number';
import { weekday } from './parsers/weekday';
import { winterYears } from './parsers/winter-years';
import { year } from './parsers/year';
import { yearRange } from './parsers/year-range';
import { dayBeside } from './refiners/day-beside';
import { dualYear } from './refiners/dual-year';
import { habits } from './refiners/habits';
import { joins } from './refiners/joins';
import { lengths } from './refiners/lengths';
import { modifiers } from './refiners/modifiers';
import { names } from './refiners/names';
import { openEnds } from './refiners/open-ends';
import { overlaps } from './refiners/overlaps';
import { partOfDate } from './refiners/part-of-date';
import { portions } from './refiners/portions';
import { ranges } from './refiners/ranges';
import { sharedYear } from './refiners/shared-year';
import { weekOf } from './refiners/week-of';

/** The match begins with its clue. */
const AT = null;

/**
 * The parsers of English, each with the clues of which one makes it worth a look, how many characters before such a clue a match may begin, and
 * the clues that it wants all. Parsers do not see each other: where two match the same words the longer result stays, and of equals the one that stands
 * first here.
 */
const PARSERS: readonly Search[] = [
  search(isoDate, CLUE.year, AT), // before numbers of any other reading
  search(numericDate, CLUE.numeric, 2),
  search(yearFirstDate, CLUE.year, AT),
  search(holiday, CLUE.holiday, 30), // before `monthDay`: "the September 11 attacks"
  search(dayMonth, CLUE.month, 30),
  search(logDate, CLUE.month, 4, CLUE.month | CLUE.year),
  search(militaryDate, CLUE.month, 10),
  search(monthDay, CLUE.month, AT),
  search(dayList, CLUE.month, 60),
  search(trailingDay, CLUE.month, 0),
  search(ordinalDay, CLUE.ordinal, 6),
  search(yearRange, CLUE.year, AT), // before `year`, which reads its first half
  search(bcDecade, CLUE.decade, AT),
  search(bcRange, CLUE.era, 20),
  search(eraYear, CLUE.era, 20),
  search(adYear, CLUE.era, 6),
  search(earlyYear, CLUE.early, AT), // after `eraYear`, which reads the era too
  search(spelledYear, CLUE.spelled, AT),
  search(decade, CLUE.decade, 12),
  search(century, CLUE.century, 60),
  search(millennium, CLUE.century, 30),
  search(anaphor, CLUE.stretch, 60), // before `quarter`: "the year-ago third quarter"
  search(codedPeriod, CLUE.quarter | CLUE.year, AT), // before `quarter`
  search(quarter, CLUE.quarter, 40),
  search(winterYears, CLUE.season, AT),
  search(season, CLUE.season, AT),
  search(nthOfMonth, CLUE.weekday | CLUE.unit, 12), // before `weekday` and `quantity`
  search(weekNumber, CLUE.year, 20),
  search(weekday, CLUE.weekday, AT),
  search(deictic, CLUE.deictic | CLUE.part, 20),
  search(thatMorning, CLUE.part | CLUE.clock, 20), // before `clock`: "the following noon"
  search(periodEnd, CLUE.unit, 40), // before `relativeUnit`
  search(relativeUnit, CLUE.unit, 30), // before `quantity`: "last year" is no amount of years
  search(reference, CLUE.reference | CLUE.stretch, 40), // before `quantity`: "these days" is now, not some days
  search(militaryTime, CLUE.year, AT), // before `quantity`: "1400 hours"
  search(quantity, CLUE.unit, AT),
  search(frequency, CLUE.frequency, AT),
  search(clock, CLUE.clock, 6),
  search(clockList, CLUE.clock, 20),
  search(spokenClock, CLUE.clock | CLUE.part, 30),
  search(year, CLUE.year, AT), // last: four digits that nothing else explains
];

const REFINERS: readonly Refiner[] = [
  overlaps, // first: the others look at neighbours
  names, // before anything is put together with them
  dualYear,
  sharedYear, // before `joins` and `ranges`, which close the gap it reads
  joins,
  lengths,
  habits, // after `joins`: "usually in April last year" has its year
  modifiers, // after `joins`: "early Monday, 19 August"
  portions, // after `modifiers`: "the turn of the late" is nothing
  ranges,
  partOfDate, // after `ranges`: "the night of 15 to 16 August" is two days
  dayBeside, // before `openEnds`, which reads the same “before” and “after”
  weekOf, // after `ranges`: "the weekend of 12-13 August"
  openEnds, // last: "until" before a range's end belongs to the range
];

/**
 * The time expressions of one sentence, in order, not overlapping; offsets into the sentence.
 * @param everywhere every parser at every place: only for the test that the scan loses nothing
 */
export function findEnglish(sentence: string, everywhere = false): readonly Found[] {
  const read = uncapitalised(sentence);
  const clues = everywhere ? null : cluesIn(read);
  if (!clues && !everywhere) return [];
  const context = sentenceContext(read);
  const parsed: Found[] = [];
  for (const one of PARSERS) {
    if (!clues) searchAll(one, context, parsed);
    else if (clues.all & one.any && (clues.all & one.all) === one.all) searchAt(one, context, clues, parsed);
  }
  if (parsed.length > 1) parsed.sort((a, b) => a.index - b.index);
  let found: readonly Found[] = parsed;
  for (const { refine, fewest } of REFINERS) if (found.length >= fewest) found = refine(context, found);
  if (read !== sentence) for (const result of found) result.quote(sentence);
  return found;
}
