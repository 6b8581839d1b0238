/**
 * Day arithmetic in the proleptic Gregorian calendar, on plain numbers: no Date, hence no time zone.
 * Years are astronomical (0 is 1 BC, −43 is 44 BC); months 1–12; weekdays 1 Monday – 7 Sunday (ISO 8601).
 */

export interface Civil {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function civil(day: number): Civil {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const m = mp + (mp < 10 ? 3 : -9);
  return {
    y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0),
    m,
    d: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function isLeap(y: number): boolean {
  return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(y: number, m: number): number {
  return m === 2 && isLeap(y) ? 29 : (LENGTHS[m - 1] ?? 0);
}

export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function addMonths(y: number, m: number, months: number): { y: number; m: number } {
  const total = y * 12 + (m - 1) + months;
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 };
}

/** ISO 8601 week of a day: the week belongs to the year that holds its Thursday. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { y } = civil(thursday);
  return { year: y, week: Math.floor((thursday - dayNumber(y, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** `2024`, `0044`, `-0043`. */
export function yearString(y: number): string {
  return `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `2024-08-19`; a sign and four digits before year 0. */
export function dateString({ y, m, d }: Civil): string {
  return `${yearString(y)}-${two(m)}-${two(d)}`;
}

/** The day of an instant as `YYYY-MM-DD`, sign and four digits before year 0. @param ms since 1970-01-01T00:00Z */
export function dayString(ms: number): string {
  return dateString(civil(Math.floor(ms / MS_PER_DAY)));
}

/** Reads `YYYY-MM-DD` (sign allowed); null where it is no day of the calendar. */
export function readDay(text: string): Civil | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? { y, m, d } : null;
}

/** Number of a day given as `YYYY-MM-DD` (sign allowed); null where it is none of the calendar. */
export function dayOf(text: string): number | null {
  const day = readDay(text);
  return day && dayNumber(day.y, day.m, day.d);
}
