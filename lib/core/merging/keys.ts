/**
 * Candidate keys: two mentions are compared where one seeks a key that the other owns. A key is a stretch of the calendar with the fewest
 * names, actions and words that together say enough to be rare; so no list of mentions under one key grows large, and no limit depends
 * on how many there are.
 */
import { isContinuation } from '../extraction/continuations';
import type { CalendarDate } from '../model';
import { bounds, hasOpenYear, width } from './dates';
import type { Features } from './features';

export interface Keys {
  /** Under which the mention is found. */
  readonly own: readonly string[];
  /** Under which others that may be the same are found. If a seeks a key of b, b seeks one of a. */
  readonly sought: readonly string[];
}

/** What names and words of a key must say together: on one day less, as little happens to the same people on one day. */
const ENOUGH_FINE = 0.75;
const ENOUGH_COARSE = 1.2;
/** At most so many keys for one stretch of the calendar, the strongest. */
const MOST = 14;
const ACTION = 0.4;
const AMOUNT = 0.8;
const WORD = 0.4;

/**
 * Prefixes: `d` a day; `f` and `c` a year, of fine and of coarse dates; `m` a month of whatever year, of dated mentions; `o` the same,
 * of mentions that leave out their year; `z` no date at all; `u` undated mentions. Fine dates meet fine ones in their day, and coarse
 * ones in the year; undated ones meet everything.
 */
export function keysOf(features: Features): Keys {
  const { mention } = features;
  // It goes where its lead goes.
  if (isContinuation(mention)) return { own: [], sought: [] };
  const { date } = mention;
  const terms = termsOf(features);
  const coarse = combinations(terms, ENOUGH_COARSE);
  const under = (stretches: readonly string[], sets: readonly string[]) =>
    stretches.flatMap((stretch) => sets.map((set) => `${stretch} ${set}`));
  const own: string[] = [];
  const sought: string[] = [];
  if (hasOpenYear(mention)) {
    const month = String(mention.given?.month);
    own.push(...under([`o${month}`], coarse));
    sought.push(...under([`o${month}`, `m${month}`], coarse));
  }
  if (!date) {
    own.push(...under(['u'], coarse));
    sought.push(...under(['u', 'z'], coarse));
    return { own, sought };
  }
  own.push(...under(['z'], coarse));
  sought.push(...under(['u'], coarse));
  const years = yearsOf(date).map(String);
  if (isFine(date)) {
    const days = under(
      daysOf(date).map((day) => `d${day}`),
      combinations(terms, ENOUGH_FINE),
    );
    own.push(
      ...days,
      ...under(
        years.map((year) => `f${year}`),
        coarse,
      ),
    );
    sought.push(
      ...days,
      ...under(
        years.map((year) => `c${year}`),
        coarse,
      ),
    );
  } else {
    own.push(
      ...under(
        years.map((year) => `c${year}`),
        coarse,
      ),
    );
    sought.push(
      ...under(
        years.flatMap((year) => [`c${year}`, `f${year}`]),
        coarse,
      ),
    );
  }
  const month = monthOf(date);
  if (month && !hasOpenYear(mention)) {
    own.push(...under([`m${month}`], coarse));
    sought.push(...under([`o${month}`, `m${month}`], coarse));
  }
  return { own, sought };
}

interface Term {
  readonly key: string;
  readonly weight: number;
}

/** What a mention says, strongest first. */
function termsOf({ names, families, amounts, words }: Features): Term[] {
  return [
    ...[...names].map(([name, weight]) => ({ key: `n:${name}`, weight })),
    ...[...families].map((family) => ({ key: `f:${family}`, weight: ACTION })),
    ...[...amounts].map((amount) => ({ key: `a:${amount}`, weight: AMOUNT })),
    ...[...words].map((word) => ({ key: `w:${word}`, weight: WORD })),
  ].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** The smallest sets of terms whose weights reach `enough`: no set holds another. Strongest first, of at most three terms. */
function combinations(terms: readonly Term[], enough: number): string[] {
  const found: Term[] = [];
  const add = (...set: readonly Term[]) =>
    found.push({
      key: set
        .map(({ key }) => key)
        .sort()
        .join(' '),
      weight: set.reduce((sum, { weight }) => sum + weight, 0),
    });
  terms.forEach((a, i) => {
    if (a.weight >= enough) add(a);
    else
      terms.slice(i + 1).forEach((b, j) => {
        if (a.weight + b.weight >= enough) add(a, b);
        else
          for (const c of terms.slice(i + j + 2)) if (a.weight + b.weight + c.weight >= enough) add(a, b, c);
      });
  });
  return found
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key }) => key);
}

/** Within a week, so that its days can be listed. */
function isFine(date: CalendarDate): boolean {
  return width(date) <= 8;
}

/** Of a long stretch every tenth year and its ends; of an open one the end that is known. */
function yearsOf(date: CalendarDate): number[] {
  const [from, to] = bounds(date).map((at) => (Number.isFinite(at) ? new Date(at).getUTCFullYear() : null));
  const first = from ?? to;
  const last = to ?? from;
  if (first == null || last == null) return [];
  if (last - first <= 4) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...new Set([first, last])];
}

function daysOf(date: CalendarDate): string[] {
  const [from, to] = bounds(date);
  const days: string[] = [];
  for (let day = Math.floor(from / 86_400_000); day * 86_400_000 <= to && days.length < 10; day++)
    days.push(String(day));
  return days;
}

/** 1 to 12, where the date lies in one month; null elsewhere. */
function monthOf(date: CalendarDate): number | null {
  const [from, to] = bounds(date);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const [first, last] = [new Date(from), new Date(to)];
  return width(date) <= 32 && first.getUTCMonth() === last.getUTCMonth() ? first.getUTCMonth() + 1 : null;
}
