import { MONTH_NAMES, WEEKDAY_NAMES, yearWords } from '@/lib/schemas/calendar-words';

export { yearWords };

/**
 * Days of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0), for drawing. Years are astronomical inside
 * (44 BC is -43). What a date means is decided in lib/core; here it is only placed.
 */
const MS = 86_400_000;

/** Number of a day given as `YYYY-MM-DD`, with a sign before year 0. */
export function dayNumber(day: string): number {
  const match = /^(-?\d+)-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new Error(`not a day: ${day}`);
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Number of the day of a year, month (1 to 12; beyond it counts on) and day of the month. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

/** A day as `YYYY-MM-DD`, years before 0 with a sign; what `dayNumber` reads. Parts of a day are left off. */
export function isoDay(day: number): string {
  const date = dateOf(Math.floor(day));
  const year = date.getUTCFullYear();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

export function dateOf(day: number): Date {
  return new Date(day * MS);
}

export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear();
}

/** Name of month 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[(((month - 1) % 12) + 12) % 12] ?? '';
}

/** A day for people: "19 August 2024"; short: "Mon 19 Aug 2024". */
export function dayWords(day: number, form: 'long' | 'short' = 'long'): string {
  const date = dateOf(day);
  const month = monthName(date.getUTCMonth() + 1);
  const year = yearWords(date.getUTCFullYear());
  return form === 'long'
    ? `${date.getUTCDate()} ${month} ${year}`
    : `${WEEKDAY_NAMES[(date.getUTCDay() + 6) % 7]?.slice(0, 3)} ${date.getUTCDate()} ${month.slice(0, 3)} ${year}`;
}

/** A stretch of days (both inclusive) in the coarsest words that say it: "1991 – 2024", "September 2023 – January 2024". */
export function spanWords(from: number, to: number): string {
  const [a, b] = [dateOf(from), dateOf(to)];
  const years: [number, number] = [a.getUTCFullYear(), b.getUTCFullYear()];
  const words = ([date, year]: [Date, number]) =>
    to - from > 4 * 365
      ? yearWords(year)
      : to - from > 62
        ? `${monthName(date.getUTCMonth() + 1)} ${yearWords(year)}`
        : dayWords(Math.floor(date.getTime() / MS));
  const [first, last] = [words([a, years[0]]), words([b, years[1]])];
  return first === last ? first : `${first} – ${last}`;
}
