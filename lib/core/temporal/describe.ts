import type { CalendarDate } from '../model';
import { civil, dayNumber, daysInMonth, MS_PER_DAY, weekdayOf } from './calendar';

/** Dates in words, for people: British order, BC for years before 1, ranges as short as they can be said. */

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const DIVISIONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring (southern)',
  30: 'summer (southern)',
  31: 'autumn (southern)',
  32: 'winter (southern)',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first four months of',
  38: 'middle four months of',
  39: 'last four months of',
  40: 'first half of',
  41: 'second half of',
};

/** "2023", "44 BC". */
export function yearWords(y: number): string {
  return y < 1 ? `${1 - y} BC` : String(y);
}

interface Written {
  readonly y: number;
  readonly m?: number;
  readonly d?: number;
  readonly time?: string;
  readonly words: string;
  readonly soft: boolean;
  readonly doubt: boolean;
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** One EDTF date, with its parts where it has plain ones. */
function written(edtf: string): Written {
  const soft = /[~%]/.test(edtf);
  const doubt = /[?%]/.test(edtf);
  const plain = edtf.replace(/[~%?]/g, '');
  const [, sign = '', digits = '', month, day, time] =
    /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(.+))?$/.exec(plain) ?? [];
  if (digits.endsWith('XX')) {
    const n = Number(digits.slice(0, 2));
    const words = sign ? `${n}00s BC` : `${ordinal(n + 1)} century`;
    return { y: n * 100, words, soft, doubt };
  }
  if (digits.endsWith('X'))
    return { y: 0, words: `${digits.slice(0, 3)}0s${sign ? ' BC' : ''}`, soft, doubt };
  const y = Number(`${sign}${digits}`);
  const year = yearWords(y);
  const m = month && month !== 'XX' ? Number(month) : undefined;
  if (m === undefined) return { y, words: year, soft, doubt };
  if (m > 12) return { y, words: `${DIVISIONS[m] ?? ''} ${year}`, soft, doubt };
  const name = MONTH_NAMES[m - 1] ?? '';
  if (!day || day === 'XX') return { y, m, words: `${name} ${year}`, soft, doubt };
  const d = Number(day);
  const clock = time ? /^(\d{2}:\d{2})(?::(?!00)\d{2})?/.exec(time)?.[0] : undefined;
  const zone = time ? (/(Z|[+-]\d{2}(?::?\d{2})?)$/.exec(time)?.[1]?.replace('Z', 'UTC') ?? '') : '';
  const words = `${d} ${name} ${year}${clock ? `, ${clock}${zone ? ` ${zone}` : ''}` : ''}`;
  return { y, m, d, ...(clock ? { time: clock } : {}), words, soft, doubt };
}

function softened({ words, soft, doubt }: Written): string {
  return `${doubt ? 'perhaps ' : ''}${soft ? 'about ' : ''}${words}`;
}

/** "27 September – 10 November 2020", "3–5 March 2020", "2020–2022". */
function stretch(a: Written, b: Written): string {
  const plain = !a.soft && !b.soft && !a.doubt && !b.doubt && !a.time && !b.time;
  if (plain && a.y === b.y && a.m !== undefined && b.m !== undefined) {
    if (a.d !== undefined && b.d !== undefined && a.m === b.m) return `${a.d}–${b.words}`;
    if (a.d !== undefined && b.d !== undefined) return `${a.d} ${MONTH_NAMES[a.m - 1]} – ${b.words}`;
    if (a.d === undefined && b.d === undefined) return `${MONTH_NAMES[a.m - 1]} – ${b.words}`;
  }
  if (plain && /^\d+$/.test(a.words) && /^\d+$/.test(b.words)) return `${a.words}–${b.words}`;
  if (plain && a.words.endsWith(' BC') && b.words.endsWith(' BC') && a.m === undefined && b.m === undefined) {
    return `${a.words.slice(0, -3)}–${b.words}`;
  }
  return `${softened(a)} – ${softened(b)}`;
}

/** "late September 2023" where a softened range is a third of something; null elsewhere. */
function third(a: Written, b: Written): string | null {
  if (!a.soft || !b.soft) return null;
  if (a.d !== undefined && b.d !== undefined && a.m !== undefined && a.y === b.y && a.m === b.m) {
    const words = `${MONTH_NAMES[a.m - 1]} ${yearWords(a.y)}`;
    if (a.d === 1 && b.d === 10) return `early ${words}`;
    if (a.d === 11 && b.d === 20) return `mid ${words}`.replace('mid ', 'mid-');
    return a.d === 21 && b.d === daysInMonth(a.y, a.m) ? `late ${words}` : null;
  }
  if (a.d === undefined && a.m !== undefined && b.m !== undefined && a.y === b.y && b.m - a.m === 3) {
    const place = ({ 1: 'early ', 5: 'mid-', 9: 'late ' } as Record<number, string>)[a.m];
    return place ? `${place}${yearWords(a.y)}` : null;
  }
  if (a.m === undefined && b.m === undefined && a.y > 0) {
    const place = ({ '0-3': 'early', '4-6': 'mid', '7-9': 'late' } as Record<string, string>)[
      `${a.y % 10}-${b.y % 10}`
    ];
    if (place && Math.floor(a.y / 10) === Math.floor(b.y / 10)) {
      return `${place}${place === 'mid' ? '-' : ' '}${Math.floor(a.y / 10)}0s`;
    }
    const century = ({ '0-32': 'early', '33-66': 'mid', '67-99': 'late' } as Record<string, string>)[
      `${a.y % 100}-${b.y % 100}`
    ];
    if (century)
      return `${century}${century === 'mid' ? '-' : ' '}${ordinal(Math.floor(a.y / 100) + 1)} century`;
  }
  return null;
}

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "19 and 20 September 2023", "2020 or 2022": what repeats is said once. */
function members(list: readonly string[], last: string): string {
  const dates = list.map((member) => (member.includes('..') ? null : written(member)));
  const end = dates.at(-1);
  const sameMonth = dates.every(
    (d) => d && end && d.d !== undefined && d.m === end.m && d.y === end.y && !d.soft && !d.doubt && !d.time,
  );
  if (end && sameMonth) return listed([...dates.slice(0, -1).map((d) => String(d?.d)), end.words], last);
  return listed(
    list.map((member) => {
      const [a = '', b = ''] = member.split('..');
      return member.includes('..') ? bounded(a, b) : softened(written(member));
    }),
    last,
  );
}

function bounded(a: string, b: string): string {
  if (a === '') return `${softened(written(b))} or before`;
  if (b === '') return `${softened(written(a))} or after`;
  const [from, to] = [written(a), written(b)];
  return third(from, to) ?? `between ${softened(from)} and ${softened(to)}`;
}

/** @returns "September 2023", "about 1900", "since December 2022", "44 BC", "2020 and 2022", "late September 2023" */
export function describeDate(date: CalendarDate): string {
  const { edtf } = date;
  if (edtf.startsWith('{')) {
    const inner = edtf.slice(1, -1).split(',');
    const only = inner[0]?.split('..');
    if (inner.length === 1 && only?.length === 2 && only[0] && only[1]) {
      return `every one of ${stretch(written(only[0]), written(only[1]))}`;
    }
    return members(
      inner.map((m) => m.trim()),
      'and',
    );
  }
  if (edtf.startsWith('[')) {
    if (date.precision === 'week' && date.earliest !== null) {
      const { y, m, d } = civil(Math.floor(date.earliest / MS_PER_DAY));
      return `the week of ${d} ${MONTH_NAMES[m - 1]} ${yearWords(y)}`;
    }
    return members(
      edtf
        .slice(1, -1)
        .split(',')
        .map((m) => m.trim()),
      'or',
    );
  }
  if (edtf.includes('/')) {
    const [a = '', b = ''] = edtf.split('/');
    const from = a && a !== '..' ? written(a) : null;
    const to = b && b !== '..' ? written(b) : null;
    if (from && to) return stretch(from, to);
    return from ? `since ${softened(from)}` : to ? `until ${softened(to)}` : edtf;
  }
  return softened(written(edtf));
}

/** "Monday 19 August 2024". */
export function dayWords(y: number, m: number, d: number): string {
  return `${WEEKDAY_NAMES[weekdayOf(dayNumber(y, m, d)) - 1]} ${d} ${MONTH_NAMES[m - 1]} ${yearWords(y)}`;
}
