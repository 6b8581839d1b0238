/** How two dates stand to each other. Instants in milliseconds. */
import { type CalendarDate, type Mention, type Precision, PRECISIONS } from '../model';

export function fineness(precision: Precision): number {
  return PRECISIONS.indexOf(precision);
}

export function bounds(date: CalendarDate): readonly [number, number] {
  return [date.earliest ?? Number.NEGATIVE_INFINITY, date.latest ?? Number.POSITIVE_INFINITY];
}

/** When something can have happened at a date. "Around 14 March", "about 1872": the day or year before and after are meant as well. */
export function reach(date: CalendarDate): readonly [number, number] {
  return [earliest(date), latest(date)];
}

function earliest(date: CalendarDate): number {
  return (date.earliest ?? Number.NEGATIVE_INFINITY) - more(date);
}

function latest(date: CalendarDate): number {
  return (date.latest ?? Number.POSITIVE_INFINITY) + more(date);
}

function more(date: CalendarDate): number {
  if (!date.approximate || date.shape !== 'point') return 0;
  const [from, to] = bounds(date);
  return to - from;
}

/** Whether both dates can be true of one happening. */
export function compatible(a: CalendarDate, b: CalendarDate): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

const DAY = 86_400_000;

/** Rough width of a date in days, infinite at an open end. */
export function width(date: CalendarDate): number {
  const [from, to] = bounds(date);
  return (to - from) / DAY;
}

/**
 * How far apart two dates are that cannot both be true, if one can be a slip for the other: 0 next to each other, 1 within ten days or
 * one part off (the month, or the year of a day). Null where they are simply two dates.
 */
export function slip(a: CalendarDate, b: CalendarDate): 0 | 1 | null {
  const [[aFrom, aTo], [bFrom, bTo]] = [bounds(a), bounds(b)];
  const gap = Math.max(aFrom - bTo, bFrom - aTo) / DAY;
  const long = Math.max(width(a), width(b));
  if (!Number.isFinite(long) || long > 367) return null;
  // Two hours of one day are told of two things, or in two time zones.
  if (Math.floor(aFrom / DAY) === Math.floor(bFrom / DAY) && long <= 1.1) return null;
  // Days, a month and a day beyond it, two months, two years.
  if (gap <= Math.max(1, Math.min(long, 367) / 15)) return 0;
  if (gap <= 10) return 1;
  if (long > 1.1) return null;
  const [one, other] = [new Date(aFrom), new Date(bFrom)];
  if (one.getUTCDate() !== other.getUTCDate()) return null;
  const months =
    12 * (one.getUTCFullYear() - other.getUTCFullYear()) + one.getUTCMonth() - other.getUTCMonth();
  return Math.abs(months) === 1 || Math.abs(months) === 12 ? 1 : null;
}

/** Whether the words name a month and leave out the year, so that another source may supply it ("the September offensive"). */
export function hasOpenYear({ given, resolution }: Mention): boolean {
  return !!given?.month && (resolution === 'unresolved' || resolution === 'inferred');
}

/** TIMEX3 values without a year, by how many days they last. Times of a day, and what is not listed, last one. */
const LASTING: readonly (readonly [RegExp, number])[] = [
  [/^[X\d]{1,4}$/, 366],
  [/^XXXX-H\d$/, 183],
  [/^XXXX-(?:Q[\dX]|SP|SU|FA|WI)$/, 92],
  [/^XXXX-(?:XX|\d\d)$/, 31],
  [/^XXXX-W(?:XX|\d\d)$/, 7],
  [/-WE$/, 2],
];

/** How many days a mention's time lasts, by its date or, where it has none, by its words; infinite at an open end. */
export function daysOf({ date, time }: Mention): number {
  if (date) return width(date);
  return LASTING.find(([value]) => value.test(time.value))?.[1] ?? 1;
}
