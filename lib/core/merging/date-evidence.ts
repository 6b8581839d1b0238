/** What the dates of two mentions say for their being one event. */
import type { CalendarDate } from '../model';
import { describeDate } from '../temporal';
import { compatible, width } from './dates';
import type { Evidence } from './evidence';
import type { Features } from './features';

/** Weights by the width in days of the wider date: the narrower, the less else happens in it. */
const SAME: readonly (readonly [days: number, weight: number])[] = [
  [1.1, 2],
  [8, 1.7],
  [32, 1.6],
  [93, 1],
  [367, 0.6],
  [Number.POSITIVE_INFINITY, 0.2],
];
const COMPATIBLE: typeof SAME = [
  [1.1, 1.8],
  [32, 1],
  [367, 0.3],
  [Number.POSITIVE_INFINITY, 0],
];

/** Null where the two dates cannot both be true of one happening. */
export function dateEvidence(one: Features, other: Features): Evidence | null {
  const [a, b] = [one.mention, other.mention];
  const evidence = (weight: number, say: () => string): Evidence => ({ rule: 'date', weight, say });
  if (a.date && b.date) {
    const met = compatible(a.date, b.date);
    // A year that was only guessed keeps nothing apart: another source may know it.
    if (met || !(one.openYear || other.openYear)) return met ? agreeing(a.date, b.date) : null;
  }
  const given = givenAgrees(one, other);
  if (given === false) return null;
  if (!a.date && !b.date && a.sourceId === b.sourceId && a.time.value === b.time.value)
    return evidence(1.4, () => `both “${a.time.text}” of one article`);
  if (given) return evidence(0.6, () => `“${a.time.text}” and “${b.time.text}” agree as far as they go`);
  // News says "on Monday"; what it says of a whole year is background.
  if (Math.max(one.days, other.days) > 90 && Math.min(one.days, other.days) <= 8)
    return evidence(-1, () => `“${a.time.text}” and “${b.time.text}” are not of one kind`);
  return evidence(0, () => 'one date is unknown');
}

function agreeing(a: CalendarDate, b: CalendarDate): Evidence {
  const days = Math.max(width(a), width(b));
  const same = a.edtf === b.edtf;
  const [, weight = 0] = (same ? SAME : COMPATIBLE).find(([most]) => days <= most) ?? [];
  return {
    rule: 'date',
    weight,
    say: () =>
      same ? `both dated ${describeDate(a)}` : `${describeDate(a)} and ${describeDate(b)} can both be true`,
  };
}

/** How two dates clash, in words. */
export function sayClash({ mention: a }: Features, { mention: b }: Features): string {
  const [one, other] = [a, b].map(({ date, time }) => (date ? describeDate(date) : `“${time.text}”`));
  return `${one} and ${other} cannot both be true`;
}

/** Whether the parts that the words give contradict the other's date; null where nothing can be compared. */
function givenAgrees(a: Features, b: Features): boolean | null {
  const [dated, open] = a.undated ? [b, a] : [a, b];
  const given = open.mention.given;
  if (!given) return null;
  const { date, given: other } = dated.mention;
  if (!date || dated.openYear) {
    if (!other) return null;
    const both = (['month', 'day', 'weekday'] as const).filter((part) => given[part] && other[part]);
    if (both.some((part) => given[part] !== other[part])) return false;
    return both.length > 0 || null;
  }
  if (date.earliest === null || dated.days > 32) return null;
  const day = new Date(date.earliest);
  if (given.month && given.month !== day.getUTCMonth() + 1) return false;
  if (dated.days > 1.1) return given.month ? true : null;
  if (given.day && given.day !== day.getUTCDate()) return false;
  if (given.weekday && given.weekday % 7 !== day.getUTCDay()) return false;
  return true;
}
