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
