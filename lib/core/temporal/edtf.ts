import { type CalendarDate, type DateShape, type Precision, PRECISIONS } from '../model';
import { addMonths, daysInMonth, dayNumber, MS_PER_DAY, weekdayOf } from './calendar';

/**
 * Reads EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/): levels 0 and 1, and of level 2 sets, ranges in
 * sets, quarters, halves, qualified parts and unspecified digits; years −9999 to 9999. Decision record: docs/decisions/0003-edtf.md.
 */

/** First and last instant, milliseconds; the last is the last millisecond that belongs. */
interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

const finer = (a: Precision, b: Precision): Precision =>
  PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;

function span(first: number, last: number, precision: Precision): Bounds {
  return { from: first * MS_PER_DAY, to: (last + 1) * MS_PER_DAY - 1, precision };
}

function months(y: number, m: number, count: number, precision: Precision): Bounds {
  const end = addMonths(y, m, count);
  return span(dayNumber(y, m, 1), dayNumber(end.y, end.m, 1) - 1, precision);
}

/**
 * Codes 21–41 in the month's place: [first month, months, precision]. Seasons are meteorological, of the northern hemisphere
 * unless a southern code says otherwise; winter begins in December of its year, as in "the winter of 1941".
 */
const DIVISIONS: Readonly<Record<number, readonly [number, number, Precision]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  25: [3, 3, 'season'],
  26: [6, 3, 'season'],
  27: [9, 3, 'season'],
  28: [12, 3, 'season'],
  29: [9, 3, 'season'],
  30: [12, 3, 'season'],
  31: [3, 3, 'season'],
  32: [6, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  37: [1, 4, 'season'],
  38: [5, 4, 'season'],
  39: [9, 4, 'season'],
  40: [1, 6, 'half'],
  41: [7, 6, 'half'],
};

const TIME = /^T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** A date and time of level 0: a second, shifted to UTC where a zone is given. */
function readTime(day: Bounds, time: string): Bounds | null {
  const match = TIME.exec(time);
  if (!match) return null;
  const [h, m, s] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (h > 24 || m > 59 || s > 59 || (h === 24 && m + s > 0)) return null;
  const zone = match[4] && match[4] !== 'Z' ? match[4] : '+00';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const offset = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  const from = day.from + ((h * 60 + m - (zone[0] === '-' ? -offset : offset)) * 60 + s) * 1000;
  return { from, to: from + 999, precision: 'time' };
}

/** One date without qualifiers: `2024`, `2024-08`, `199X`, `2024-XX-05`. */
function readPoint(text: string): Bounds | null {
  const parts = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(T.+)?)?)?$/.exec(text);
  if (!parts) return null;
  const [, sign, digits = '', month, day, time] = parts;
  if (sign && /^0+$/.test(digits)) return null;
  if (digits.includes('X')) return month ? null : readUnspecifiedYear(sign === '-', digits);
  const y = Number(`${sign}${digits}`);
  if (month === undefined) return span(dayNumber(y, 1, 1), dayNumber(y, 12, 31), 'year');
  if (month === 'XX') {
    return day === undefined || day === 'XX' ? months(y, 1, 12, day ? 'day' : 'month') : null;
  }
  const m = Number(month);
  if (day === undefined) {
    if (m >= 1 && m <= 12) return months(y, m, 1, 'month');
    const division = DIVISIONS[m];
    return division ? months(y, division[0], division[1], division[2]) : null;
  }
  if (m < 1 || m > 12) return null;
  if (day === 'XX') return months(y, m, 1, 'day');
  const d = Number(day);
  if (d < 1 || d > daysInMonth(y, m)) return null;
  const whole = span(dayNumber(y, m, d), dayNumber(y, m, d), 'day');
  return time ? readTime(whole, time) : whole;
}

function readUnspecifiedYear(negative: boolean, digits: string): Bounds {
  const width = digits.endsWith('XX') ? 100 : 10;
  const low = Number(digits.replace(/X/g, '0'));
  const [first, last] = negative ? [-(low + width - 1), -low] : [low, low + width - 1];
  return span(dayNumber(first, 1, 1), dayNumber(last, 12, 31), width === 100 ? 'century' : 'decade');
}

/** `?`, `~` and `%` are allowed after any part (right of it, level 1) or before it (level 2). */
const QUALIFIERS = /[?~%]/g;
const QUALIFIED = /^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}(?:T[\d:Z+-]+)?$/;

function readQualified(text: string): Bounds | null {
  return QUALIFIED.test(text) ? readPoint(text.replace(QUALIFIERS, '')) : null;
}

interface Shaped {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly precision: Precision;
  readonly shape: DateShape;
}

/** `a/b`, `a/..`, `../b`; an unknown end (`a/`) has no bound either. */
function readInterval(text: string): Shaped | null {
  const [left = '', right = '', ...more] = text.split('/');
  if (more.length > 0) return null;
  const a = left === '' || left === '..' ? null : readQualified(left);
  const b = right === '' || right === '..' ? null : readQualified(right);
  if ((left !== '' && left !== '..' && !a) || (right !== '' && right !== '..' && !b)) return null;
  const known = a ?? b;
  if (!known || (a && b && a.from > b.to)) return null;
  return {
    earliest: a ? a.from : null,
    latest: b ? b.to : null,
    precision: a && b ? finer(a.precision, b.precision) : known.precision,
    shape: 'interval',
  };
}

/** `[a,b]`, `[a..b]`, `[..b]`, `[a..]` and the same in braces. */
function readSet(text: string): Shaped | null {
  const shape: DateShape = text[0] === '[' ? 'one-of' : 'all-of';
  let earliest: number | null = Infinity;
  let latest: number | null = -Infinity;
  let precision: Precision | null = null;
  const note = (b: Bounds) => {
    precision = precision ? finer(precision, b.precision) : b.precision;
  };
  for (const member of text.slice(1, -1).split(',')) {
    const ends = member.trim().split('..');
    if (ends.length > 2) return null;
    const a = ends[0] ? readQualified(ends[0]) : null;
    const b = ends.length === 2 && ends[1] ? readQualified(ends[1]) : null;
    if ((ends[0] && !a) || (ends[1] && !b) || (!a && !b) || (a && b && a.from > b.to)) return null;
    if (a) note(a);
    if (b) note(b);
    const last = ends.length === 1 ? a : b;
    earliest = a && earliest !== null ? Math.min(earliest, a.from) : null;
    latest = last && latest !== null ? Math.max(latest, last.to) : null;
  }
  return precision ? { earliest, latest, precision, shape } : null;
}

/** A stretch from a Monday to the Sunday after it is a week: EDTF itself has no weeks. */
function isWeek({ earliest, latest, precision, shape }: Shaped): boolean {
  return (
    shape !== 'all-of' &&
    precision === 'day' &&
    earliest !== null &&
    latest !== null &&
    latest - earliest === 7 * MS_PER_DAY - 1 &&
    weekdayOf(earliest / MS_PER_DAY) === 1
  );
}

/** @returns the date with its bounds, or null where the text is no EDTF that we read (see above) */
export function parseEdtf(edtf: string): CalendarDate | null {
  const text = edtf.trim();
  if (text.length > 200) return null;
  // Most are plain, and this runs for every expression.
  const plain = readPoint(text);
  const shaped = plain ? point(plain) : readShaped(text);
  if (!shaped) return null;
  return {
    edtf: text,
    earliest: shaped.earliest,
    latest: shaped.latest,
    precision: !plain && isWeek(shaped) ? 'week' : shaped.precision,
    shape: shaped.shape,
    approximate: !plain && /[~%]/.test(text),
    uncertain: !plain && /[?%]/.test(text),
  };
}

function readShaped(text: string): Shaped | null {
  if (/^(\[.*\]|\{.*\})$/.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const bounds = readQualified(text);
  return bounds && point(bounds);
}

function point({ from, to, precision }: Bounds): Shaped {
  return { earliest: from, latest: to, precision, shape: 'point' };
}

/** Whether a date can lie, at least in part, within [from, to] (milliseconds, inclusive; null is open). */
export function overlaps(date: CalendarDate, from: number | null, to: number | null): boolean {
  return (
    (to === null || date.earliest === null || date.earliest <= to) &&
    (from === null || date.latest === null || date.latest >= from)
  );
}

/** Whether everything that `inner` can mean lies within what `outer` can mean. */
export function withinBounds(inner: CalendarDate, outer: CalendarDate): boolean {
  return (
    (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  );
}
