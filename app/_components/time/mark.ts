import type { DateResource } from '@/lib/schemas/date';
import { dayNumber, dayOf } from './days';

/**
 * How a date is drawn: its width is its precision. `day`: a line. `within`: a box as wide as what it can mean. `lasted`: a bar
 * between two ticks. `about`: soft edges. `since`, `until`: a tick that fades into the open side. `both`: two boxes, not the span
 * between. `either`: boxes that touch, or stand apart, joined by "or". `differ`: sources disagree; one half mark a date, joined.
 */
export type MarkShape =
  | 'day'
  | 'within'
  | 'lasted'
  | 'about'
  | 'since'
  | 'until'
  | 'both'
  | 'either'
  | 'differ';

export interface Mark {
  readonly shape: MarkShape;
  /** First day. */
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
  /** For `both`, `either` and `differ` (the event's own first): each date, first day and the day after its last. */
  readonly parts: readonly (readonly [number, number])[];
}

/**
 * Where and how to draw a date; null for one that has no place on an axis.
 * @param others dates that other sources give, and that cannot be this one
 */
export function markOf(date: DateResource, others: readonly DateResource[] = []): Mark | null {
  const own = markOfOne(date);
  const different = others.flatMap((other) => markOfOne(other) ?? []);
  if (!own || different.length === 0) return own;
  const parts = [own, ...different].map(({ from, to }) => [from, to] as const);
  return {
    shape: 'differ',
    from: Math.min(...parts.map(([from]) => from)),
    to: Math.max(...parts.map(([, to]) => to)),
    parts,
  };
}

function markOfOne(date: DateResource): Mark | null {
  const first = date.earliest === null ? null : dayNumber(date.earliest);
  const last = date.latest === null ? null : dayNumber(date.latest);
  if (date.edtf === null || (first === null && last === null)) return null;
  if (first === null) return { shape: 'until', from: last ?? 0, to: (last ?? 0) + 1, parts: [] };
  if (last === null) return { shape: 'since', from: first, to: first + 1, parts: [] };
  const span = { from: first, to: last + 1 };
  if (date.shape === 'all-of' || date.shape === 'one-of') {
    const parts = members(date.edtf);
    if (parts.length > 1) return { shape: date.shape === 'all-of' ? 'both' : 'either', ...span, parts };
  }
  const shape: MarkShape = date.approximate
    ? 'about'
    : date.shape === 'interval'
      ? 'lasted'
      : first === last
        ? 'day'
        : 'within';
  return { shape, ...span, parts: [] };
}

/** The days of each member of a set that lists them (`{2020,2022}`, `[2023-09-19,2023-09-20]`); empty for any other EDTF. */
function members(edtf: string): (readonly [number, number])[] {
  const list = /^[{[](.+)[}\]]$/.exec(edtf)?.[1];
  if (!list) return [];
  const parts = list.split(',').map((member) => plainDate(member.trim()));
  return parts.every((part) => part !== null) ? parts : [];
}

function plainDate(edtf: string): readonly [number, number] | null {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]*$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return [dayOf(year), dayOf(year + 1)];
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return [dayOf(year, month), dayOf(year, month + 1)];
  const day = dayOf(year, month, Number(match[3]));
  return [day, day + 1];
}
