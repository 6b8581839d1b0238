/** Days of dates. A day is counted from 1970-01-01. */
import { parseEdtf } from '../temporal';
import { MS_PER_DAY } from '../temporal/calendar';

/** A day before all others, and one after. */
export const ALWAYS = -0x80000000;
export const NEVER = 0x7fffffff;

/** Day of an instant; of an open start the day before all others. */
export function startDay(ms: number | null): number {
  return ms === null ? ALWAYS : Math.floor(ms / MS_PER_DAY);
}

/** Day of an instant; of an open end the day after all others. */
export function lastDay(ms: number | null): number {
  return ms === null ? NEVER : Math.floor(ms / MS_PER_DAY);
}

/** First and last day of each member of a set that lists several ({2020,2022}, [1990,1992..1994]); null for any other date. */
export function daysOfSet(edtf: string): Int32Array | null {
  if (!/^[[{].*,.*[\]}]$/.test(edtf)) return null;
  const members = edtf
    .slice(1, -1)
    .split(',')
    .map((member) => parseEdtf(member.includes('..') ? `[${member.trim()}]` : member));
  return Int32Array.from(
    members.flatMap((date) => (date ? [startDay(date.earliest), lastDay(date.latest)] : [])),
  );
}
