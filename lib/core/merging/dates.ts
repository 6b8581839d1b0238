/** How two dates stand to each other. Instants in milliseconds. */
import type { CalendarDate, Mention, Precision } from '../model';

/** Coarse to fine. */
const ORDER: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'time',
];

export function fineness(precision: Precision): number {
  return ORDER.indexOf(precision);
}

export function bounds(date: CalendarDate): readonly [number, number] {
  return [date.earliest ?? Number.NEGATIVE_INFINITY, date.latest ?? Number.POSITIVE_INFINITY];
}

/** Whether both dates can be true of one happening. */
export function compatible(a: CalendarDate, b: CalendarDate): boolean {
  const [aFrom, aTo] = bounds(a);
  const [bFrom, bTo] = bounds(b);
  return aFrom <= bTo && bFrom <= aTo;
}

const DAY = 86_400_000;

/** Rough width of a date in days, infinite at an open end. */
export function width(date: CalendarDate): number {
  const [from, to] = bounds(date);
  return (to - from) / DAY;
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
