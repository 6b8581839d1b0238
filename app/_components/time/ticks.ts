import { dateOf, dayOf, monthName, yearOf, yearWords } from './days';

export interface Tick {
  readonly day: number;
  readonly label: string;
  /** The first of a larger unit: January among months. */
  readonly strong: boolean;
}

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly by: number; readonly days: number };

const steps: readonly Step[] = [
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 5, days: 5 },
  { unit: 'month', by: 1, days: 30.4 },
  { unit: 'month', by: 3, days: 91 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((by) => ({
    unit: 'year' as const,
    by,
    days: by * 365.25,
  })),
];

/** Ticks of an axis from one day to another, at most about `most` of them, on round days, months or years. */
export function ticks(from: number, to: number, most: number): Tick[] {
  const step = steps.find(({ days }) => (to - from) / days <= most) ?? steps.at(-1);
  if (!step) return [];
  const found: Tick[] = [];
  for (let day = start(from, step), guard = 0; day <= to && guard < 400; day = next(day, step), guard++) {
    if (day >= from) found.push({ day, ...label(day, step, found.length === 0) });
  }
  return found;
}

function start(from: number, { unit, by }: Step): number {
  const date = dateOf(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (unit === 'year') return roundYear(Math.floor(year / by) * by, by);
  if (unit === 'month') return dayOf(year, Math.floor((month - 1) / by) * by + 1);
  return by === 1 ? Math.ceil(from) : dayOf(year, month);
}

/** The first day of a round year as people count: there is no year 0, so 50 BC is -49. */
function roundYear(year: number, by: number): number {
  return dayOf(by > 1 && year <= 0 ? year + 1 : year);
}

function next(day: number, { unit, by }: Step): number {
  const date = dateOf(day);
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (unit === 'year') return roundYear((by > 1 && year <= 1 ? year - 1 : year) + by, by);
  if (unit === 'month') return dayOf(year, month + by);
  if (by === 1) return day + 1;
  // 1, 5, 10 … 25, then the next first: no 30th beside a 1st.
  const later = of === 1 ? by : of + by;
  return later > 26 ? dayOf(year, month + 1) : dayOf(year, month, later);
}

function label(day: number, { unit, by }: Step, first: boolean): { label: string; strong: boolean } {
  const date = dateOf(day);
  const month = date.getUTCMonth() + 1;
  if (unit === 'year') return { label: yearWords(yearOf(day)), strong: by === 1 };
  const year = yearWords(yearOf(day));
  if (unit === 'month') {
    const january = month === 1;
    return {
      label: january || first ? `${monthName(month).slice(0, 3)} ${year}` : monthName(month).slice(0, 3),
      strong: january,
    };
  }
  const of = date.getUTCDate();
  return {
    label: of === 1 || first ? `${of} ${monthName(month).slice(0, 3)}` : String(of),
    strong: of === 1,
  };
}
