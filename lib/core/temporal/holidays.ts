import { type Civil, civil, dayNumber, daysInMonth, weekdayOf } from './calendar';
import { type Feast, feastDay } from './other-calendars';

/**
 * Days of holidays in the Gregorian calendar. Easter: the anonymous Gregorian algorithm, and that of the Julian calendar for the Orthodox
 * (Meeus, Astronomical Algorithms, chapter 8). Holidays of the United States by weekday: 5 U.S.C. 6103; election day: 2 U.S.C. 7.
 */

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

/** In the Gregorian calendar; the difference of the two calendars holds from 1583. */
function orthodoxEaster(y: number): number {
  const d = (19 * (y % 19) + 15) % 30;
  const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
  const julian = dayNumber(y, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
  return julian + Math.floor(y / 100) - Math.floor(y / 400) - 2;
}

/** The nth (or, −1, the last) weekday of a month. */
export function nthWeekday(y: number, m: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(y, m, daysInMonth(y, m));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(y, m, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const on = (m: number, d: number) => (y: number) => dayNumber(y, m, d);
const fromEaster = (days: number) => (y: number) => easter(y) + days;
const nth = (m: number, weekday: number, n: number) => (y: number) => nthWeekday(y, m, weekday, n);

const DAYS: Readonly<Record<string, (y: number) => number>> = {
  christmas: on(12, 25),
  'christmas-eve': on(12, 24),
  'boxing-day': on(12, 26),
  'new-year': on(1, 1),
  'new-year-eve': on(12, 31),
  'orthodox-christmas': on(1, 7),
  easter,
  'orthodox-easter': orthodoxEaster,
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'all-saints': on(11, 1),
  'all-souls': on(11, 2),
  halloween: on(10, 31),
  valentine: on(2, 14),
  'st-patrick': on(3, 17),
  'april-fools': on(4, 1),
  'may-day': on(5, 1),
  'womens-day': on(3, 8),
  'earth-day': on(4, 22),
  'aids-day': on(12, 1),
  'burns-night': on(1, 25),
  'guy-fawkes': on(11, 5),
  armistice: on(11, 11),
  'remembrance-sunday': nth(11, 7, 2),
  'victory-day-russia': on(5, 9),
  bastille: on(7, 14),
  anzac: on(4, 25),
  'australia-day': on(1, 26),
  'canada-day': on(7, 1),
  thanksgiving: nth(11, 4, 4),
  'black-friday': (y) => nthWeekday(y, 11, 4, 4) + 1,
  'cyber-monday': (y) => nthWeekday(y, 11, 4, 4) + 4,
  'labor-day': nth(9, 1, 1),
  'memorial-day': nth(5, 1, -1),
  'veterans-day': on(11, 11),
  'independence-day': on(7, 4),
  juneteenth: on(6, 19),
  'mlk-day': nth(1, 1, 3),
  'presidents-day': nth(2, 1, 3),
  'columbus-day': nth(10, 1, 2),
  'groundhog-day': on(2, 2),
  'election-day': (y) => nthWeekday(y, 11, 1, 1) + 1,
};

/** Feasts of other calendars; `days` is how long they last. Those of the moon's sight (Islamic) may be a day off. */
const FEASTS: Readonly<Record<string, Feast & { readonly days?: number }>> = {
  ramadan: { calendar: 'islamic-umalqura', month: '9', day: 1, days: 30 },
  'eid-al-fitr': { calendar: 'islamic-umalqura', month: '10', day: 1 },
  'eid-al-adha': { calendar: 'islamic-umalqura', month: '12', day: 10 },
  ashura: { calendar: 'islamic-umalqura', month: '1', day: 10 },
  'rosh-hashanah': { calendar: 'hebrew', month: 'Tishri', day: 1 },
  'yom-kippur': { calendar: 'hebrew', month: 'Tishri', day: 10 },
  hanukkah: { calendar: 'hebrew', month: 'Kislev', day: 25, days: 8 },
  passover: { calendar: 'hebrew', month: 'Nisan', day: 15, days: 8 },
  'lunar-new-year': { calendar: 'chinese', month: '1', day: 1 },
  nowruz: { calendar: 'persian', month: '1', day: 1 },
};

/** Days that happened once. */
const ONCE: Readonly<Record<string, Civil>> = {
  'd-day': { y: 1944, m: 6, d: 6 },
  've-day': { y: 1945, m: 5, d: 8 },
  kristallnacht: { y: 1938, m: 11, d: 9 },
  '9-11': { y: 2001, m: 9, d: 11 },
};

export interface Holiday {
  readonly m: number;
  readonly d: number;
  /** How long it lasts, where that is more than a day. */
  readonly days?: number;
  /** By observation of the moon. */
  readonly about?: boolean;
}

/** @returns month and day of a holiday in a year, or null for an unknown name or year */
export function holidayIn(name: string, year: number): Holiday | null {
  const feast = FEASTS[name];
  const day = feast ? feastDay(feast, year) : (DAYS[name]?.(year) ?? null);
  if (day === null) return null;
  const { m, d } = civil(day);
  return {
    m,
    d,
    ...(feast?.days ? { days: feast.days } : {}),
    ...(feast?.calendar === 'islamic-umalqura' ? { about: true } : {}),
  };
}

/** The day of what happened once ("D-Day"). */
export function onceDay(name: string): Civil | null {
  return ONCE[name] ?? null;
}
