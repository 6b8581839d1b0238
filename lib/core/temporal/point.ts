import {
  addMonths,
  type Civil,
  civil,
  dateString,
  dayNumber,
  daysInMonth,
  isoWeek,
  mondayOf,
  yearString,
} from './calendar';
import type { DayPart, Modifier, Phrase, Portion, Season } from './phrase';

/** What is known of a place on the calendar, as coarse as the words leave it: the year (or decade, century) is always there. */
export interface PointParts {
  readonly year?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly millennium?: number;
  /** Of a decade, century or millennium: the first half is `{ index: 0, of: 2 }`. */
  readonly portion?: Portion;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week of `year`. */
  readonly week?: number;
  readonly weekend?: boolean;
  readonly day?: number;
  /** Some day, week or month of what is named: "the same day" after "in June 479 BC", "a week later" after "in 1913". */
  readonly some?: 'day' | 'week' | 'month';
  /** A stretch of so many days from this day ("Hanukkah", "the first week of May"). */
  readonly days?: number;
  readonly part?: DayPart;
  readonly clock?: string;
  readonly zone?: string;
  readonly mod?: Modifier;
}

/** The same with all its parts in place: one shape for all points, for the reason that phrases have one. */
export type Point = { readonly [K in keyof Required<PointParts>]: PointParts[K] };

class Whole implements Point {
  year: PointParts['year'];
  decade: PointParts['decade'];
  century: PointParts['century'];
  millennium: PointParts['millennium'];
  portion: PointParts['portion'];
  half: PointParts['half'];
  quarter: PointParts['quarter'];
  season: PointParts['season'];
  month: PointParts['month'];
  week: PointParts['week'];
  weekend: PointParts['weekend'];
  day: PointParts['day'];
  some: PointParts['some'];
  days: PointParts['days'];
  part: PointParts['part'];
  clock: PointParts['clock'];
  zone: PointParts['zone'];
  mod: PointParts['mod'];
}

export function pointOf(parts: PointParts): Point {
  return Object.assign(new Whole(), parts);
}

/** The parts that a phrase names, with the year that was supplied where it lacks one. */
export function ownPoint(phrase: Phrase, year?: number): Point {
  const point = new Whole();
  point.year = year;
  return named(point, phrase);
}

/** A point with the parts that the words name beside it: "last year's third quarter". */
export function narrowed(point: Point, phrase: Phrase): Point {
  return named(Object.assign(new Whole(), point), phrase);
}

/** Written out, as it runs for every expression. */
function named(point: Whole, phrase: Phrase): Point {
  point.year = phrase.year ?? point.year;
  point.decade = phrase.decade ?? point.decade;
  point.century = phrase.century ?? point.century;
  point.millennium = phrase.millennium ?? point.millennium;
  point.portion = phrase.portion ?? point.portion;
  point.half = phrase.half ?? point.half;
  point.quarter = phrase.quarter ?? point.quarter;
  point.season = phrase.season ?? point.season;
  point.month = phrase.month ?? point.month;
  point.week = phrase.week ?? point.week;
  point.day = phrase.day ?? point.day;
  point.part = phrase.part ?? point.part;
  point.clock = phrase.clock ?? point.clock;
  point.zone = phrase.zone ?? point.zone;
  point.mod = phrase.mod ?? point.mod;
  return point;
}

const two = (n: number) => String(n).padStart(2, '0');
const SEASON_CODES: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** First month of each season, counted in its year: winter is December to February. */
export const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function dayPoint({ y, m, d }: Civil): Point {
  return pointOf({ year: y, month: m, day: d });
}

/** The first day of a point, or null for what is coarser than a year. */
export function firstDay(point: Point): number | null {
  if (point.year === undefined) return null;
  if (point.week !== undefined) return mondayOf(point.year, point.week) + (point.weekend ? 5 : 0);
  const month =
    point.month ??
    (point.quarter !== undefined
      ? point.quarter * 3 - 2
      : point.half !== undefined
        ? point.half * 6 - 5
        : point.season !== undefined
          ? SEASON_MONTHS[point.season]
          : 1);
  return dayNumber(point.year, month, point.day ?? 1);
}

/** First and last month of a point within its year, 1–12; "early", "mid" and "late" narrow a year to its third. */
export function monthSpan({ month, season, quarter, half, mod }: Point): { first: number; last: number } {
  if (month !== undefined) return { first: month, last: month };
  if (season !== undefined)
    return { first: SEASON_MONTHS[season], last: Math.min(12, SEASON_MONTHS[season] + 2) };
  if (quarter !== undefined) return { first: quarter * 3 - 2, last: quarter * 3 };
  if (half !== undefined) return { first: half * 6 - 5, last: half * 6 };
  if (mod === 'early') return { first: 1, last: 4 };
  if (mod === 'mid') return { first: 5, last: 8 };
  return mod === 'late' ? { first: 9, last: 12 } : { first: 1, last: 12 };
}

/** TIMEX3 value of a placed point ("2014-08-11TEV", "1989-Q3", "198", "BC0493"). */
export function pointValue(point: Point): string {
  if (point.millennium !== undefined)
    return point.millennium < 0 ? `BC${-point.millennium - 1}` : String(point.millennium);
  if (point.century !== undefined) {
    return point.century < 0 ? `BC${two(-point.century - 1)}` : two(point.century);
  }
  if (point.decade !== undefined)
    return point.decade < 0 ? `BC${String(-point.decade).padStart(3, '0')}` : String(point.decade);
  if (point.days === 7) return pointValue(middleWeek(point));
  const year = point.year ?? 0;
  const y = year < 1 ? `BC${String(1 - year).padStart(4, '0')}` : yearString(year);
  return `${y}${withinYear(point)}`;
}

const SOME = { day: '-XX-XX', week: '-WXX', month: '-XX' } as const;

type Within = Pick<
  PointParts,
  'clock' | 'part' | 'week' | 'weekend' | 'month' | 'day' | 'some' | 'quarter' | 'half' | 'season'
>;

/** The part of a TIMEX3 value after the year; also for phrases whose year is unknown. */
export function withinYear(parts: Within): string {
  const time =
    parts.clock !== undefined ? `T${parts.clock}` : parts.part !== undefined ? `T${parts.part}` : '';
  if (parts.week !== undefined) return `-W${two(parts.week)}${parts.weekend ? '-WE' : ''}`;
  if (parts.month !== undefined) {
    const day = parts.day === undefined ? (parts.some ? '-XX' : '') : `-${two(parts.day)}`;
    return `-${two(parts.month)}${day}${time}`;
  }
  if (parts.quarter !== undefined) return `-Q${parts.quarter}`;
  if (parts.half !== undefined) return `-H${parts.half}`;
  if (parts.season !== undefined) return `-${parts.season}`;
  return parts.some ? `${SOME[parts.some]}${time}` : time;
}

/** EDTF of a point: "some time in it". Early, mid and late are thirds; a clock time does not move the day. */
export function pointEdtf(point: Point): string {
  if (point.mod === 'early' || point.mod === 'mid' || point.mod === 'late') {
    const third = thirdOf(point, point.mod);
    if (third) return third;
  }
  const soft = point.mod === 'about' ? '~' : '';
  if (point.portion) return portionEdtf(point, point.portion);
  if (point.millennium !== undefined) {
    const { first, length } = yearsOf(point) ?? { first: 0, length: 1 };
    return `[${yearString(first)}${soft}..${yearString(first + length - 1)}${soft}]`;
  }
  if (point.century !== undefined) return `${centuryEdtf(point.century)}${soft}`;
  if (point.decade !== undefined) {
    if (point.decade >= 0) return `${point.decade}X${soft}`;
    const last = 1 + point.decade * 10;
    return `[${yearString(last - 9)}..${yearString(last)}]`;
  }
  const year = point.year ?? 0;
  if (point.week !== undefined) {
    const monday = mondayOf(year, point.week);
    const [first, last] = point.weekend ? [monday + 5, monday + 6] : [monday, monday + 6];
    return `[${dayText(first)}${soft}..${dayText(last)}${soft}]`;
  }
  const y = yearString(year);
  if (point.month !== undefined && point.day !== undefined) {
    if (point.days !== undefined) return stretchEdtf(point, point.days);
    const date = dateString({ y: year, m: point.month, d: point.day });
    if (!point.clock || soft || !/^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(point.clock))
      return `${date}${soft}`;
    // Of zones only UTC is written: shifted to it, a late hour would lie on another day than the one that the text names.
    return `${date}T${point.clock}${point.clock.length === 5 ? ':00' : ''}${point.zone === 'Z' ? 'Z' : ''}`;
  }
  if (point.month !== undefined) return `${y}-${two(point.month)}${soft}`;
  if (point.quarter !== undefined) return `${y}-${32 + point.quarter}${soft}`;
  if (point.half !== undefined) return `${y}-${39 + point.half}${soft}`;
  if (point.season !== undefined) return `${y}-${SEASON_CODES[point.season]}${soft}`;
  return `${y}${soft}`;
}

/** The years of a decade, century or millennium; those before Christ end with year 0 (1 BC) or a multiple of ten from it. */
function yearsOf({ decade, century, millennium }: Point): { first: number; length: number } | null {
  const [n, length] =
    decade !== undefined ? [decade, 10] : century !== undefined ? [century, 100] : [millennium, 1000];
  if (n === undefined) return null;
  if (n >= 0) return { first: n * length, length };
  // The 490s BC are 499 to 490 BC, the 5th century BC 500 to 401 BC.
  return { first: n * length + (length === 10 ? -8 : 1), length };
}

/** "the first half of the 19th century": one year of it, by the words. */
function portionEdtf(point: Point, { index, of }: Portion): string {
  const { first, length } = yearsOf(point) ?? { first: point.year ?? 0, length: 1 };
  const at = (n: number) => first + Math.round((length * n) / of);
  return `[${yearString(at(index))}..${yearString(at(index + 1) - 1)}]`;
}

/** One day of a stretch; early, mid and late are thirds of it. */
function stretchEdtf({ year = 0, month = 1, day = 1, mod }: Point, days: number): string {
  const first = dayNumber(year, month, day);
  const soft = mod ? '~' : '';
  const k = mod && mod !== 'about' ? PORTION[mod] : null;
  const from = k === null ? first : first + Math.round((days * k) / 3);
  const to = k === null ? first + days : first + Math.round((days * (k + 1)) / 3);
  return `[${dayText(from)}${soft}..${dayText(to - 1)}${soft}]`;
}

/** The 19th century is 18XX; the 5th century BC, 500–401 BC, has no such form and is written as one of its years. */
function centuryEdtf(century: number): string {
  if (century >= 0) return `${two(century)}XX`;
  const first = century * 100 + 1;
  return `[${yearString(first)}..${yearString(first + 99)}]`;
}

function dayText(day: number): string {
  return dateString(civil(day));
}

const PORTION = { early: 0, mid: 1, late: 2 } as const;

/** "early", "mid" and "late" of a month (days), year (months), decade and century (years), of seasons, quarters and halves (months, days). */
function thirdOf(point: Point, mod: 'early' | 'mid' | 'late'): string | null {
  const k = PORTION[mod];
  const range = (a: string, b: string) => `[${a}~..${b}~]`;
  const long = yearsOf(point);
  if (long) {
    const cuts =
      long.length === 10 ? [0, 4, 7, 10] : [0, 1, 2, 3].map((n) => Math.round((long.length * n) / 3));
    const at = (n: number) => yearString(long.first + n);
    return range(at(cuts[k] ?? 0), at((cuts[k + 1] ?? long.length) - 1));
  }
  const { year } = point;
  if (year === undefined || point.day !== undefined || point.week !== undefined) return null;
  if (point.month !== undefined) {
    const last = daysInMonth(year, point.month);
    const cuts = [1, 11, 21, last + 1];
    const at = (d: number) => dateString({ y: year, m: point.month ?? 1, d });
    return range(at(cuts[k] ?? 1), at((cuts[k + 1] ?? last + 1) - 1));
  }
  const months = (first: number, count: number) => {
    const size = count / 3;
    const from = addMonths(year, first, k * size);
    const to = addMonths(year, first, (k + 1) * size - 1);
    return range(`${yearString(from.y)}-${two(from.m)}`, `${yearString(to.y)}-${two(to.m)}`);
  };
  if (point.quarter !== undefined) return months(point.quarter * 3 - 2, 3);
  if (point.half !== undefined) return months(point.half * 6 - 5, 6);
  if (point.season !== undefined) return months(SEASON_MONTHS[point.season], 3);
  return months(1, 12);
}

/** The ISO week that holds a day, as a point. */
export function weekPoint(day: number, weekend = false): Point {
  const { year, week } = isoWeek(day);
  return pointOf({ year, week, weekend: weekend || undefined });
}

/** The ISO week that holds most of seven days: TIMEX3 has no other weeks. */
function middleWeek({ year = 0, month = 1, day = 1 }: Point): Point {
  return weekPoint(dayNumber(year, month, day) + 3);
}
