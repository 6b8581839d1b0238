/**
 * Candidate keys: two mentions are compared where one seeks a key that the other owns. A key is a stretch of the calendar with the fewest
 * names, actions and words that together say enough to be rare; so few mentions share one, however many there are.
 */
import { isContinuation } from '../extraction/continuations';
import type { CalendarDate } from '../model';
import { bounds, reach, width } from './dates';
import type { Features } from './features';
import { stem } from './stems';

/** Hashes of 53 bits. Two keys may share one: that makes a pair more to score, the same one in every order. */
export interface Keys {
  /** Under which the mention is found. */
  readonly own: readonly number[];
  /** Under which others that may be the same are found. If a seeks a key of b, b seeks one of a. */
  readonly sought: readonly number[];
}

/** What the terms of a key must say together, in hundredths: on one day less (a country or a word and what happened). */
const ENOUGH_FINE = 82;
const ENOUGH_COARSE = 120;
/** Of two dates that clash, of which one can be a slip for the other: only much in common makes them worth a look. */
const ENOUGH_CLASH = 160;
/** The terms of a mention that make keys, and the keys of one stretch of the calendar: the strongest. */
const MOST_TERMS = 9;
const MOST_KEYS = 16;
const MOST_CLASH = 6;
const ACTION = 42;
const AMOUNT = 80;
const WORD = 40;
/** Terms of an article that stand for its mentions without a date: six bring as many together as ten. */
const TOPICS = 6;

/**
 * Stretches: `d` a day; `f` and `c` a year, of fine and of coarse dates; `m` a month of whatever year, of dated mentions; `o` the same,
 * of mentions that leave out their year; `x` and what follows it dates of which one can be a slip for the other (`slip`); `z` any dated mention; `u` undated ones; `t` mentions of
 * articles that nobody knows the day of. Fine dates meet fine ones in their day and coarse ones in the year; undated ones meet everything.
 */
export function keysOf(features: Features): Keys {
  const { mention, source, openYear } = features;
  // It goes where its lead goes.
  if (isContinuation(mention)) return { own: [], sought: [] };
  const { date } = mention;
  const terms = termsOf(features);
  const coarse = combinations(terms, ENOUGH_COARSE);
  const own: number[] = [];
  const sought: number[] = [];
  const add = (list: number[], stretch: string, sets: readonly number[]) => {
    const start = hash(stretch);
    for (const set of sets) list.push(keyOf(start, set));
  };
  const meet = (stretch: string, sets: readonly number[]) => {
    add(own, stretch, sets);
    add(sought, stretch, sets);
  };
  if (!date || source.publishedOn === null) meet('t', topicsOf(features));
  if (!date) {
    meet('u', coarse);
    add(sought, 'z', coarse);
  } else {
    add(own, 'z', coarse);
    add(sought, 'u', coarse);
    const fine = isFine(date);
    if (fine) {
      const sets = combinations(terms, ENOUGH_FINE);
      for (const day of daysOf(date)) meet(`d${day}`, sets);
    }
    for (const year of yearsOf(date)) {
      add(own, `${fine ? 'f' : 'c'}${year}`, coarse);
      add(sought, `c${year}`, coarse);
      if (!fine) add(sought, `f${year}`, coarse);
    }
  }
  const openMonth = openYear ? mention.given?.month : undefined;
  const month = date && !openMonth ? monthOf(date) : null;
  if (openMonth) meet(`o${openMonth}`, coarse);
  if (openMonth) add(sought, `m${openMonth}`, coarse);
  if (month) {
    add(own, `m${month}`, coarse);
    add(sought, `o${month}`, coarse);
  }
  if (date) {
    const much = combinations(terms, ENOUGH_CLASH).slice(0, MOST_CLASH);
    for (const [stretch, ...near] of slipsOf(date)) {
      add(own, stretch, much);
      for (const one of [stretch, ...near]) add(sought, one, much);
    }
  }
  return { own, sought };
}

/** What the article is about: pairs of its heaviest terms. Where dates are missing, two articles on one happening bring their sentences together. */
function topicsOf({ source: { terms } }: Features): number[] {
  const top = terms.slice(0, TOPICS).map(([term]) => hash(term));
  return top.flatMap((a, i) => top.slice(i + 1).map((b) => (a + b) >>> 0));
}

interface Term {
  readonly key: string;
  readonly weight: number;
  /** A name or an amount: without one a set of words grows with the timeline. */
  readonly names: boolean;
}

/** What a mention says, strongest first. */
function termsOf({ names, told, amounts, words, actWords }: Features): Term[] {
  const terms: Term[] = [];
  for (const [name, { weight }] of names)
    terms.push({ key: stem(name), weight: Math.round(100 * weight), names: true });
  for (const family of told) terms.push({ key: `f:${family}`, weight: ACTION, names: false });
  for (const amount of amounts) terms.push({ key: `a:${amount}`, weight: AMOUNT, names: true });
  // A word for what happened says no more than its family.
  for (const word of words.keys())
    if (!actWords.has(word)) terms.push({ key: word, weight: WORD, names: false });
  return terms.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST_TERMS);
}

/** The smallest sets of terms whose weights reach `enough`: those of the fewest terms, with an action first, then the strongest. */
function combinations(terms: readonly Term[], enough: number): number[] {
  const hashes = terms.map(({ key }) => hash(key));
  /** A number for each set, the best of them the least: by size, then by rank, then by the set itself. */
  const found: number[] = [];
  const grow = (from: number, size: number, set: number, rank: number, named: boolean) => {
    for (let i = from; i < terms.length; i++) {
      const { weight, names } = terms[i]!;
      const larger = (set + hashes[i]!) >>> 0;
      const total = rank + weight + (weight === ACTION ? 1000 : 0);
      if (total % 1000 < enough) {
        if (size < 3) grow(i + 1, size + 1, larger, total, named || names);
      } else if (named || names || enough < ENOUGH_COARSE)
        found.push((size * RANKS + RANKS - 1 - total) * SETS + larger);
    }
  };
  grow(0, 0, 0, 0, false);
  return [...new Float64Array(found).sort().subarray(0, MOST_KEYS)].map((one) => one % SETS);
}

/** More than a rank can be: four terms with an action among them. */
const RANKS = 2 ** 13;
/** Sets are hashes of 32 bits. */
const SETS = 2 ** 32;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The stretch in the high 22 bits of 53, so that what is looked up together lies together in a database; the set in the low 31. */
function keyOf(stretch: number, set: number): number {
  const mixed = Math.imul(set ^ (set >>> 15), 0x85ebca6b);
  return (stretch >>> 10) * 2 ** 31 + ((mixed ^ (mixed >>> 13)) >>> 1);
}

/** Within a week, so that its days can be listed. */
function isFine(date: CalendarDate): boolean {
  return width(date) <= 8;
}

/** Of a long stretch its ends alone, of an open one the end that is known. */
function yearsOf(date: CalendarDate): number[] {
  const [from, to] = reach(date).map((at) => (Number.isFinite(at) ? new Date(at).getUTCFullYear() : null));
  const first = from ?? to;
  const last = to ?? from;
  if (first == null || last == null) return [];
  if (last - first <= 4) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [first, last];
}

function daysOf(date: CalendarDate): number[] {
  const [from, to] = reach(date);
  const days: number[] = [];
  for (let day = Math.floor(from / 86_400_000); day * 86_400_000 <= to && days.length < 10; day++)
    days.push(day);
  return days;
}

/** Stretches in which dates lie that are a slip for this one: each with those beside it. */
function slipsOf(date: CalendarDate): [string, ...string[]][] {
  const [from, to] = bounds(date);
  const days = width(date);
  if (!Number.isFinite(days) || days > 367) return [];
  const beside = (name: string, at: number): [string, ...string[]] => [
    `${name}${at}`,
    `${name}${at - 1}`,
    `${name}${at + 1}`,
  ];
  if (days > 93) return [beside('xy', new Date(from).getUTCFullYear())];
  const middle = new Date((from + to) / 2);
  const [year, month, day] = [middle.getUTCFullYear(), middle.getUTCMonth(), middle.getUTCDate()];
  // Two days within ten lie in one stretch of ten days or in two that touch.
  const near: [string, ...string[]][] =
    days > 8
      ? [beside('xm', 12 * year + month)]
      : [beside('xd', Math.floor(middle.getTime() / (10 * 86_400_000)))];
  return days > 1.1 ? near : [...near, [`xa${month}-${day}`], [`xb${year}-${day}`]];
}

/** 1 to 12, where the date lies in one month; null elsewhere. */
function monthOf(date: CalendarDate): number | null {
  if (date.earliest === null || date.latest === null || width(date) > 32) return null;
  const [first, last] = [new Date(date.earliest), new Date(date.latest)];
  return first.getUTCMonth() === last.getUTCMonth() ? first.getUTCMonth() + 1 : null;
}
