import { Chrono } from 'chrono-node';
import { isoDate } from '../common/iso-date';
import { numericDate } from '../common/numeric-date';
import { anaphor } from './parsers/anaphor';
import { adYear } from './parsers/ad-year';
import { bcRange } from './parsers/bc-range';
import { century } from './parsers/century';
import { clock } from './parsers/clock';
import { dayList } from './parsers/day-list';
import { dayMonth } from './parsers/day-month';
import { decade } from './parsers/decade';
import { deictic } from './parsers/deictic';
import { eraYear } from './parsers/era-year';
import { frequency } from './parsers/frequency';
import { holiday } from './parsers/holiday';
import { monthDay } from './parsers/month-day';
import { periodEnd } from './parsers/period-end';
import { quantity } from './parsers/quantity';
import { quarter } from './parsers/quarter';
import { reference } from './parsers/reference';
import { relativeUnit } from './parsers/relative-unit';
import { season } from './parsers/season';
import { spelledYear } from './parsers/spelled-year';
import { thatMorning } from './parsers/that-morning';
import { trailingDay } from './parsers/trailing-day';
import { weekday } from './parsers/weekday';
import { year } from './parsers/year';
import { yearRange } from './parsers/year-range';
import { joins } from './refiners/joins';
import { modifiers } from './refiners/modifiers';
import { openEnds } from './refiners/open-ends';
import { overlaps } from './refiners/overlaps';
import { ranges } from './refiners/ranges';
import { sharedYear } from './refiners/shared-year';

/**
 * The rules of English. Parsers do not see each other: where two match the same words the longer result stays, and of equals the one
 * that stands first here.
 */
export const english = new Chrono({
  parsers: [
    isoDate, // before numbers of any other reading
    numericDate,
    dayMonth,
    monthDay,
    dayList,
    trailingDay,
    yearRange, // before `year`, which reads its first half
    bcRange,
    eraYear,
    adYear,
    spelledYear,
    decade,
    century,
    anaphor, // before `quarter`: "the year-ago third quarter"
    quarter,
    season,
    weekday,
    holiday,
    deictic,
    thatMorning,
    periodEnd, // before `relativeUnit`
    relativeUnit, // before `quantity`: "last year" is no amount of years
    reference, // before `quantity`: "these days" is now, not some days
    quantity,
    frequency,
    clock,
    year, // last: four digits that nothing else explains
  ],
  refiners: [
    overlaps, // first: the others look at neighbours
    sharedYear, // before `joins` and `ranges`, which close the gap it reads
    joins,
    modifiers, // after `joins`: "early Monday, 19 August"
    ranges,
    openEnds, // last: "until" before a range's end belongs to the range
  ],
});

/**
 * Whether a sentence can name a time at all. A sentence without any of these never reaches chrono: most of a text's sentences, and
 * most of the time.
 */
export const SCAN =
  /\d{4}|['’]\d\ds?\b|\d(?:st|nd|rd|th)\b|\d[:/.]\d\d|\d\s?(?:[ap]\.?m\b|BC|AD|B\.C)|\bAD\s|A\.D\.|Q[1-4]|[1-4]Q|\b(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:minute|hour|day|week|fortnight|month|quarter|year|decade|centur|millenni|spring|summer|autumn|\bfall\b|winter|night|noon|morning|evening|o['’]clock|[tT]omorrow|[nN]ow|[cC]urrent|[rR]ecent|[lL]ately|[pP]reviously|[fF]ormerly|[fF]uture|[sS]oon|[sS]hortly|[pP]resent|the past|daily|weekly|annual|hourly|nineteen|eighteen|two thousand|ties\b|Christmas|Thanksgiving|Easter|Halloween|New Year)/;
