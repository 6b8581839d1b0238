/**
 * Pairs worth scoring: mentions that share a stretch of the calendar and a name, amount or rare word. Never all pairs.
 */
import type { CalendarDate } from '../model';
import { bounds, width } from './dates';
import type { Features } from './features';

/** A block larger than this says nothing ("Russia" in 2022); its members meet through rarer keys. */
const LARGEST_BLOCK = 400;
const LARGEST_COARSE_BLOCK = 120;

/** Index pairs (a < b), each once, in ascending order. */
export function candidatePairs(all: readonly Features[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, i: number) => {
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  };
  all.forEach((features, i) => {
    const keys = keysOf(features);
    for (const bucket of bucketsOf(features)) for (const key of keys) put(`${bucket} ${key}`, i);
  });
  const seen = new Set<number>();
  for (const [key, block] of blocks) {
    if (block.length < 2 || block.length > (key.startsWith('d') ? LARGEST_BLOCK : LARGEST_COARSE_BLOCK))
      continue;
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const [a, b] = [block[x]!, block[y]!];
        // Two fine dates meet in the bucket of their day; a coarse bucket is there for the coarse.
        if (!key.startsWith('d') && !key.startsWith('u') && isFine(all[a]) && isFine(all[b])) continue;
        seen.add(a * all.length + b);
      }
  }
  return [...seen].sort((a, b) => a - b).map((code) => [Math.floor(code / all.length), code % all.length]);
}

function isFine(features: Features | undefined): boolean {
  return !!features?.mention.date && width(features.mention.date) <= 1.1;
}

function keysOf({ names, amounts, words }: Features): string[] {
  return [
    ...[...names].map((name) => `n${name}`),
    ...[...amounts].map((amount) => `a${amount}`),
    ...[...words].map((word) => `w${word}`),
  ];
}

/** Days, months and years that a mention can lie in, as far as they are few. */
function bucketsOf({ mention }: Features): string[] {
  const date = mention.date;
  if (!date) return ['u'];
  const days = width(date);
  const years = yearsOf(date);
  if (years.length > 12) return years.length > 200 ? ['c'] : years.map((year) => `y${year}`);
  const months = days <= 100 ? monthsOf(date) : [];
  const fine = days <= 8 ? daysOf(date) : [];
  return [
    ...fine.map((day) => `d${day}`),
    ...months.map((month) => `m${month}`),
    ...years.map((year) => `y${year}`),
    ...(mention.resolution === 'unresolved' ? ['u'] : []),
  ];
}

function yearsOf(date: CalendarDate): number[] {
  const [from, to] = bounds(date);
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    const known = Number.isFinite(from) ? from : to;
    return Number.isFinite(known) ? [new Date(known).getUTCFullYear()] : [];
  }
  const first = new Date(from).getUTCFullYear();
  const last = Math.min(new Date(to).getUTCFullYear(), first + 300);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function monthsOf(date: CalendarDate): string[] {
  const [from, to] = bounds(date);
  const months: string[] = [];
  const start = new Date(from);
  for (
    let month = start.getUTCFullYear() * 12 + start.getUTCMonth(),
      end = new Date(to).getUTCFullYear() * 12 + new Date(to).getUTCMonth();
    month <= end && months.length < 6;
    month++
  )
    months.push(String(month));
  return months;
}

function daysOf(date: CalendarDate): string[] {
  const [from, to] = bounds(date);
  const days: string[] = [];
  for (let day = Math.floor(from / 86_400_000); day * 86_400_000 <= to && days.length < 10; day++)
    days.push(String(day));
  return days;
}
