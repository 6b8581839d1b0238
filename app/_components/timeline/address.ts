import type { Belonging } from '@/lib/core/model';
import { LANES, MENTION_KINDS, PRECISIONS, RESOLUTIONS, STATUSES } from '@/lib/schemas/lists';
import type { LaneKind, ViewFilter } from '@/lib/schemas/window';
import { dayNumber, dayOf, isoDay } from '../time/days';

/**
 * What a reader sees of a timeline, as its address says it: `?q=talks&place=Baku&view=2023-01-01/2023-12-31&lanes=place&event=…`.
 * The one place that reads and prints it, for server and browser alike, and free of zod so that it may go to the browser; that the
 * services take whatever is read here, a test ties to `lib/schemas/window.ts`.
 */
export interface View {
  readonly filter: ViewFilter;
  /** First and last day in view; null: all that the filter finds. */
  readonly stretch: Stretch | null;
  readonly lanes: LaneKind;
  /** Id of the opened event. */
  readonly event: string | null;
  /** Which page of the undated events, the weightiest on the first. */
  readonly undated: number;
}

/** Days as in `time/days.ts`, both inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Of one day, which nothing divides further: which page of its events, the weightiest on the first. */
  readonly page?: number;
}

/** Something in an address that was left out. */
export interface Problem {
  readonly field: string;
  readonly value: string;
  /** Said after the value: "is no day of the calendar". */
  readonly message: string;
}

/** Filters that take words from a list, several of each. */
const LISTED = { resolution: RESOLUTIONS, precision: PRECISIONS, kind: MENTION_KINDS } as const;

const MOST_NAMES = 20;
const MOST_PAGES = 100_000;

export const NO_FILTER: ViewFilter = {
  q: undefined,
  from: undefined,
  to: undefined,
  tag: [],
  place: [],
  participant: [],
  source: [],
  status: undefined,
  resolution: [],
  precision: [],
  kind: [],
  independent: undefined,
  salience: undefined,
  known: undefined,
};
export const WHOLE: View = { filter: NO_FILTER, stretch: null, lanes: 'none', event: null, undated: 1 };

/** Everything of an address that can be read; what cannot be is told and left out, and the rest still counts. */
export function readAddress(parameters: Iterable<readonly [string, string]>): {
  readonly view: View;
  readonly problems: readonly Problem[];
} {
  const given = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const text = value.trim();
    // An empty field of a form asks for nothing.
    if (text !== '') given.set(name, [...(given.get(name) ?? []), text]);
  }
  const problems: Problem[] = [];
  const refuse = (field: string, value: string, message: string) => {
    problems.push({ field, value, message });
    return undefined;
  };
  /** The first value; each as `check` answers it: undefined to take it, else what is wrong. */
  const one = (name: string, check: (value: string) => string | undefined): string | undefined => {
    const [value, ...more] = given.get(name) ?? [];
    for (const other of more) refuse(name, other, 'is a second value where one is taken');
    if (value === undefined) return undefined;
    const message = badText(value) ?? check(value);
    return message === undefined ? value : refuse(name, value, message);
  };
  const several = <T extends string>(name: string, check: (value: string) => value is T): T[] => {
    const kept: T[] = [];
    for (const value of given.get(name) ?? []) {
      if (badText(value) !== undefined || !check(value)) refuse(name, value, 'is none that can be chosen');
      else if (kept.length === MOST_NAMES) refuse(name, value, `is more than ${MOST_NAMES} at once`);
      else if (!kept.includes(value)) kept.push(value);
    }
    return kept;
  };
  const number = (name: string, least: number, most: number, whole: boolean): number | undefined => {
    const text = one(name, (value) => {
      const read = /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
      const fits = read >= least && read <= most && (!whole || Number.isInteger(read));
      return fits ? undefined : `is no ${whole ? 'whole ' : ''}number from ${least} to ${most}`;
    });
    return text === undefined ? undefined : Number(text);
  };
  const word = <T extends string>(name: string, words: readonly T[]): T | undefined => {
    const value = one(name, (text) =>
      words.some((known) => known === text) ? undefined : `is none of ${words.join(', ')}`,
    );
    return words.find((known) => known === value);
  };
  const listed = <T extends string>(name: string, words: readonly T[]): T[] =>
    several(name, (value): value is T => words.some((known) => known === value));
  const named = (name: Belonging): string[] =>
    several(name, (value): value is string => value.length <= (name === 'source' ? 200 : 300));

  const from = one('from', notDate);
  let to = one('to', notDate);
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    to = refuse('to', to, 'lies before the beginning');
  }
  const filter: ViewFilter = {
    q: one('q', (value) => (value.length > 200 ? 'is longer than 200 characters' : undefined)),
    from,
    to,
    tag: named('tag'),
    place: named('place'),
    participant: named('participant'),
    source: named('source'),
    status: word('status', STATUSES),
    resolution: listed('resolution', LISTED.resolution),
    precision: listed('precision', LISTED.precision),
    kind: listed('kind', LISTED.kind),
    independent: number('independent', 1, 1000, true),
    // Every event is at least of salience 0: that end of the slider asks for nothing.
    salience: number('salience', 0, 1, false) || undefined,
    known: one('known', (value) => (calendarDay(value) ? undefined : 'is no day of the calendar')),
  };
  const stretch = one('view', (value) =>
    stretchOf(value) ? undefined : 'is no stretch of days, YYYY-MM-DD/YYYY-MM-DD',
  );
  const days = stretch === undefined ? null : stretchOf(stretch);
  let page = number('page', 1, MOST_PAGES, true);
  if (page !== undefined && days?.from !== days?.to) {
    page = refuse('page', String(page), 'is for a view of one day');
  }
  const undated = number('undated', 1, MOST_PAGES, true) ?? 1;
  const lanes = word('lanes', LANES) ?? 'none';
  const event = one('event', (value) => (value.length > 100 ? 'is no id' : undefined)) ?? null;
  const known = new Set<string>([...Object.keys(NO_FILTER), 'view', 'page', 'lanes', 'undated', 'event']);
  for (const [name, [value = '']] of given) {
    if (!known.has(name)) refuse(name, value, 'is for no filter of this timeline');
  }
  return {
    view: {
      filter,
      stretch: days && { ...days, ...(page !== undefined && page > 1 && { page }) },
      lanes,
      event,
      undated,
    },
    problems,
  };
}

/** Name and value of every part of a filter, in a fixed order, as services and addresses take them. */
export function filterParameters(filter: ViewFilter): [string, string][] {
  const named: Readonly<Record<string, string | number | string[] | undefined>> = filter;
  return Object.keys(NO_FILTER).flatMap((name): [string, string][] => {
    const value = named[name];
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((one): [string, string] => [name, one]) : [[name, String(value)]];
  });
}

/** What of a view its window depends on, as services and addresses take it. */
export function viewParameters({ filter, stretch, lanes, undated }: Omit<View, 'event'>): [string, string][] {
  const parameters = filterParameters(filter);
  if (stretch) parameters.push(['view', printStretch(stretch)]);
  if (stretch?.page) parameters.push(['page', String(stretch.page)]);
  if (lanes !== 'none') parameters.push(['lanes', lanes]);
  if (undated > 1) parameters.push(['undated', String(undated)]);
  return parameters;
}

/** The view's part of an address, with its question mark; empty where nothing is asked. */
export function printAddress({ event, ...view }: View): string {
  const parameters = new URLSearchParams(viewParameters(view));
  if (event !== null) parameters.set('event', event);
  // Slashes and commas may stand in a query: an address is easier to read with them.
  const text = parameters.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export const printStretch = ({ from, to }: Stretch) => `${isoDay(from)}/${isoDay(to)}`;

export const isFiltered = (filter: ViewFilter) => filterParameters(filter).length > 0;

/** The services refuse these everywhere: NUL characters and halves of characters. */
function badText(value: string): string | undefined {
  return value.includes('\0') || /\p{Surrogate}/u.test(value)
    ? 'holds a character that is no text'
    : undefined;
}

function notDate(value: string): string | undefined {
  const day = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (!day) return 'is no day, month or year: 2023-09-19, 2023-09 or 2023';
  const full = `${day[1]}-${day[2] ?? '01'}-${day[3] ?? '01'}`;
  return calendarDay(full) ? undefined : 'is no date of the calendar';
}

function calendarDay(value: string): boolean {
  const parts = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts || value.startsWith('-0000')) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && dayOf(year, month, day) < dayOf(year, month + 1);
}

function firstDay(date: string): number {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  return dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
}

function lastDay(date: string): number {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (day !== undefined) return firstDay(date);
  return (month === undefined ? dayOf(Number(year) + 1) : dayOf(Number(year), Number(month) + 1)) - 1;
}

function stretchOf(value: string): Stretch | null {
  const ends = /^(-?\d{4,6}-\d{2}-\d{2})\/(-?\d{4,6}-\d{2}-\d{2})$/.exec(value);
  if (!ends?.[1] || !ends[2]) return null;
  const [from, to] = [dayNumber(ends[1]), dayNumber(ends[2])];
  // "2023-02-30" is read as 2 March by the calendar's arithmetic: what is printed again must be what was given.
  return from <= to && printStretch({ from, to }) === value ? { from, to } : null;
}
