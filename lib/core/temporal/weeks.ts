import { civil, daysInMonth, isoWeek, mondayOf } from './calendar';
import { nthWeekday } from './holidays';
import type { NthOfMonth, WeekOf } from './phrase';
import { dayPoint, firstDay, type Point, type PointParts, pointOf, weekPoint } from './point';

/** "the first Monday of May", "the second week of June", "the last weekend in March". @returns null where the month has no such one */
export function nthOfMonth({ year, month }: Point, { n, of }: NthOfMonth): Point | null {
  if (year === undefined || month === undefined) return null;
  const length = daysInMonth(year, month);
  if (of === 'week') {
    if (n > 4) return null;
    return pointOf({ year, month, day: n < 0 ? length - 6 : n * 7 - 6, days: 7 });
  }
  const day = nthWeekday(year, month, of === 'weekend' ? 6 : of, n);
  if (civil(day).m !== month) return null;
  return of === 'weekend' ? weekPoint(day, true) : dayPoint(civil(day));
}

/** "the week of 15 August" is the one that holds it, "the week ending" the seven days up to it. */
export function weekAround(point: Point, kind: WeekOf): Point | null {
  const day = firstDay(point);
  if (day === null || point.day === undefined) return null;
  if (kind === 'week' || kind === 'weekend') return weekPoint(day, kind === 'weekend');
  return { ...dayPoint(civil(kind === 'from' ? day : day - 6)), days: 7 };
}

/** Whether a year has so many ISO weeks, and the day of one where a weekday is named. */
export function weekOfYear(year: number, week: number, weekday?: number): PointParts | null {
  const monday = mondayOf(year, week);
  if (week < 1 || isoWeek(monday).year !== year) return null;
  if (weekday === undefined) return { year, week };
  const { y, m, d } = civil(monday + weekday - 1);
  return { year: y, month: m, day: d };
}
