/** EDTF of what is open at an end, and of the ends of intervals. */
import { addMonths, civil, dayNumber } from '../calendar';
import type { Phrase } from '../phrase';
import { dayPoint, firstDay, type Point, pointEdtf, pointOf, withinYear } from '../point';

export function openEdtf(phrase: Phrase, point: Point): string {
  const { open, otherwise } = phrase;
  if (otherwise) {
    return `[${[pointEdtf(point), pointEdtf({ ...point, ...otherwise })].toSorted().join(',')}]`;
  }
  if (!open) return pointEdtf(point);
  // "shortly after midday on Tuesday": some time that day, not a stretch from then on.
  if (point.clock !== undefined && (open === 'before' || open === 'after')) {
    return pointEdtf({ ...point, clock: undefined });
  }
  const edtf =
    open === 'before'
      ? plainEdtf(earlier(point), 'begin')
      : plainEdtf(point, open === 'until' || open === 'by' ? 'end' : 'begin');
  if (!edtf) return pointEdtf(point);
  if (open === 'since') return `${edtf}/..`;
  if (open === 'until') return `../${edtf}`;
  return open === 'before' || open === 'by' ? `[..${edtf}]` : `[${edtf}..]`;
}

/**
 * EDTF that may stand at an end of an interval. Sets may not: of "late 2023", which is `[2023-09~..2023-12~]`, and of a week the side that faces
 * the interval stays: `2023-09~` where it begins, `2023-12~` where it ends.
 */
export function plainEdtf(point: Point, side: 'begin' | 'end'): string | null {
  const edtf = pointEdtf(point);
  const within = /^\[([^.,]+)\.\.([^.,]+)\]$/.exec(edtf);
  if (within) return (side === 'begin' ? within[1] : within[2]) ?? null;
  return /^[[{]/.test(edtf) ? null : edtf;
}

/** "before 1990" ends with 1989, "before 3 March" with 2 March. */
function earlier(point: Point): Point {
  const { year, month, day } = point;
  if (point.week !== undefined) return dayPoint(civil((firstDay(point) ?? 0) - 1));
  if (year === undefined || point.mod) return point;
  if (month !== undefined && day !== undefined) {
    const { y, m, d } = civil(dayNumber(year, month, day) - 1);
    return pointOf({ year: y, month: m, day: d });
  }
  if (month !== undefined) {
    const to = addMonths(year, month, -1);
    return pointOf({ year: to.y, month: to.m });
  }
  return withinYear(point) === '' ? pointOf({ year: year - 1 }) : point;
}
