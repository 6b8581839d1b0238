import type { TimelineWindow } from '@/lib/schemas/window';
import { dateOf, dayNumber, dayOf, dayWords, monthName, yearOf, yearWords } from '../time/days';
import type { Stretch } from './address';
import type { Row } from './row';

/** A heading of the list with what stands under it. */
export interface Group {
  /** First day of its period. */
  readonly start: number;
  readonly heading: string;
  /** Whether the heading says the year, so that the dates under it need not. */
  readonly saysYear: boolean;
  readonly rows: readonly Row[];
  /** Events that begin in it and had no room; null where all are listed. */
  readonly more: More | null;
}

export interface More {
  /** Null where nobody counts: an event may be in several lanes. */
  readonly count: number | null;
  /** "in March 2023", "between 1990 and 1995". */
  readonly where: string;
  readonly stretch: Stretch;
}

/** Heading of what began before the view and reaches into it. */
const BEFORE = Number.NEGATIVE_INFINITY;

type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** Headings that a reader can take in: about 40 of them over any stretch that is in view. */
function unitOf({ from, to }: Stretch): Unit {
  const days = to - from + 1;
  if (days <= 40) return 'day';
  if (days <= 3 * 366) return 'month';
  if (days <= 60 * 366) return 'year';
  return days <= 400 * 366 ? 'decade' : 'century';
}

/** Dated rows, in the order of their dates, and what had no room, under the headings of a view. */
export function groupsOf(
  rows: readonly Row[],
  { more, view, lanes }: Pick<TimelineWindow, 'more' | 'view' | 'lanes'>,
  page = 1,
): Group[] {
  const first = dayNumber(view.from);
  const unit = unitOf({ from: first, to: dayNumber(view.to) });
  const begins = periodStart(first, unit);
  const counted = lanes.length <= 1;
  const rowsBy = groupBy(rows, (row) => {
    const start = periodStart(row.mark?.from ?? first, unit);
    return start < begins ? BEFORE : start;
  });
  const moreBy = groupBy(more, ({ from }) => periodStart(dayNumber(from), unit));
  const starts = [...new Set([...rowsBy.keys(), ...moreBy.keys()])].toSorted((a, b) => a - b);
  return starts.map((start) => {
    const buckets = moreBy.get(start) ?? [];
    const stretch = {
      from: Math.min(...buckets.map(({ from }) => dayNumber(from))),
      to: Math.max(...buckets.map(({ to }) => dayNumber(to))),
      ...(view.from === view.to && { page: page + 1 }),
    };
    return {
      start,
      heading: start === BEFORE ? `From before ${the(begins, unit)}` : periodWords(start, unit),
      saysYear: start !== BEFORE && unit !== 'decade' && unit !== 'century',
      rows: rowsBy.get(start) ?? [],
      more:
        buckets.length === 0
          ? null
          : {
              count: counted ? buckets.reduce((sum, { count }) => sum + count, 0) : null,
              where: whereWords(stretch, start, unit),
              stretch,
            },
    };
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function whereWords({ to }: Stretch, start: number, unit: Unit): string {
  const last = periodStart(to, unit);
  if (last === start) return unit === 'day' ? `on ${periodWords(start, unit)}` : `in ${the(start, unit)}`;
  return `from ${the(start, unit)} to ${the(last, unit)}`;
}

const the = (start: number, unit: Unit) =>
  `${unit === 'decade' || unit === 'century' ? 'the ' : ''}${periodWords(start, unit)}`;

/** First day of the period that a day is in. Decades and centuries as people count: 1 BC is followed by AD 1. */
function periodStart(day: number, unit: Unit): number {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  if (unit === 'day') return Math.floor(day);
  if (unit === 'month') return dayOf(year, date.getUTCMonth() + 1);
  if (unit === 'year') return dayOf(year);
  if (unit === 'decade') return dayOf(year >= 1 ? Math.max(1, decade(year)) : 1 - (decade(1 - year) + 9));
  const century = Math.ceil((year >= 1 ? year : 1 - year) / 100);
  return dayOf(year >= 1 ? (century - 1) * 100 + 1 : 1 - century * 100);
}

const decade = (year: number) => Math.floor(year / 10) * 10;

function periodWords(start: number, unit: Unit): string {
  const date = dateOf(start);
  const year = yearOf(start);
  if (unit === 'day') return dayWords(start);
  if (unit === 'month') return `${monthName(date.getUTCMonth() + 1)} ${yearWords(year)}`;
  if (unit === 'year') return yearWords(year);
  const counted = year >= 1 ? year : 1 - year;
  const era = year >= 1 ? '' : ' BC';
  if (unit === 'decade') return counted < 10 ? `years 1 to 9${era}` : `${decade(counted)}s${era}`;
  return `${ordinal(Math.ceil(counted / 100))} century${era}`;
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
