import { civil, dayNumber, daysInMonth, weekdayOf } from './calendar';

/** Days of holidays in the Gregorian calendar. Easter: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */

function easter(y: number): number {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(y, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The nth (or, −1, the last) weekday of a month. */
function nth(y: number, m: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(y, m, daysInMonth(y, m));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(y, m, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const DAYS: Readonly<Record<string, (y: number) => number>> = {
  christmas: (y) => dayNumber(y, 12, 25),
  'christmas-eve': (y) => dayNumber(y, 12, 24),
  'boxing-day': (y) => dayNumber(y, 12, 26),
  'new-year': (y) => dayNumber(y, 1, 1),
  'new-year-eve': (y) => dayNumber(y, 12, 31),
  thanksgiving: (y) => nth(y, 11, 4, 4),
  easter,
  'good-friday': (y) => easter(y) - 2,
  'easter-monday': (y) => easter(y) + 1,
  halloween: (y) => dayNumber(y, 10, 31),
  valentine: (y) => dayNumber(y, 2, 14),
  'labor-day': (y) => nth(y, 9, 1, 1),
  'memorial-day': (y) => nth(y, 5, 1, -1),
  'veterans-day': (y) => dayNumber(y, 11, 11),
  'independence-day': (y) => dayNumber(y, 7, 4),
  'mlk-day': (y) => nth(y, 1, 1, 3),
};

/** @returns month and day of a holiday in a year, or null for an unknown name */
export function holidayDay(name: string, year: number): { m: number; d: number } | null {
  const day = DAYS[name]?.(year);
  if (day === undefined) return null;
  const { m, d } = civil(day);
  return { m, d };
}
