import { Chrono, type Parser, type Refiner } from 'chrono-node';
import { isoDate } from '../common/iso-date';
import { numericDate, yearFirstDate } from '../common/numeric-date';
import { type Found, isFound } from '../found';
import { anaphor } from './parsers/anaphor';
import { uncapitalised } from './capitals';
import { CLUE, cluesIn } from './clues';
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

/**
 * The parsers of English, each with the clues of which one makes it worth a look and those that it wants all. Parsers do not see each other: where two match the same words the
 * longer result stays, and of equals the one that stands first here.
 */
const PARSERS: readonly (readonly [parser: Parser, any: number, all?: number])[] = [
  [isoDate, CLUE.year], // before numbers of any other reading
  [numericDate, CLUE.numeric],
  [yearFirstDate, CLUE.year],
  [holiday, CLUE.holiday], // before `monthDay`: "the September 11 attacks"
  [dayMonth, CLUE.month],
  [logDate, CLUE.month, CLUE.month | CLUE.year],
  [militaryDate, CLUE.month],
  [monthDay, CLUE.month],
  [dayList, CLUE.month],
  [trailingDay, CLUE.month],
  [ordinalDay, CLUE.ordinal],
  [yearRange, CLUE.year], // before `year`, which reads its first half
  [bcDecade, CLUE.decade],
  [bcRange, CLUE.era],
  [eraYear, CLUE.era],
  [adYear, CLUE.era],
  [earlyYear, CLUE.early], // after `eraYear`, which reads the era too
  [spelledYear, CLUE.spelled],
  [decade, CLUE.decade],
  [century, CLUE.century],
  [millennium, CLUE.century],
  [anaphor, CLUE.stretch], // before `quarter`: "the year-ago third quarter"
  [codedPeriod, CLUE.quarter | CLUE.year], // before `quarter`
  [quarter, CLUE.quarter],
  [winterYears, CLUE.season],
  [season, CLUE.season],
  [nthOfMonth, CLUE.weekday | CLUE.unit], // before `weekday` and `quantity`
  [weekNumber, CLUE.year],
  [weekday, CLUE.weekday],
  [deictic, CLUE.deictic | CLUE.part],
  [thatMorning, CLUE.part | CLUE.clock], // before `clock`: "the following noon"
  [periodEnd, CLUE.unit], // before `relativeUnit`
  [relativeUnit, CLUE.unit], // before `quantity`: "last year" is no amount of years
  [reference, CLUE.reference | CLUE.stretch], // before `quantity`: "these days" is now, not some days
  [militaryTime, CLUE.year], // before `quantity`: "1400 hours"
  [quantity, CLUE.unit],
  [frequency, CLUE.frequency],
  [clock, CLUE.clock],
  [clockList, CLUE.clock],
  [spokenClock, CLUE.clock | CLUE.part],
  [year, CLUE.year], // last: four digits that nothing else explains
];

const REFINERS: Refiner[] = [
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

/** One chrono for each combination of clues that has come up: there are few. */
const byClues = new Map<number, Chrono>();

function chronoFor(clues: number): Chrono {
  let chrono = byClues.get(clues);
  if (!chrono) {
    const parsers = PARSERS.flatMap(([parser, any, all = 0]) =>
      clues & any && (clues & all) === all ? [parser] : [],
    );
    chrono = new Chrono({ parsers, refiners: REFINERS });
    byClues.set(clues, chrono);
  }
  return chrono;
}

/** Chrono wants a clock; ours stands still, and nothing is read from it. */
const NO_CLOCK = new Date(0);

/**
 * The time expressions of one sentence, in order, not overlapping; offsets into the sentence.
 * @param clues only for the test that the scan loses nothing
 */
export function findEnglish(sentence: string, wanted?: number): Found[] {
  const read = uncapitalised(sentence);
  const clues = wanted ?? cluesIn(read);
  if (clues === 0) return [];
  const found = chronoFor(clues).parse(read, NO_CLOCK).filter(isFound);
  if (read !== sentence) for (const result of found) result.quote(sentence);
  return found;
}
