const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNumber(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 April would roll over into May.
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day that a metadata value names, as `YYYY-MM-DD` in the value's own offset ("2024-08-19T23:30:00-04:00" is the
 * 19th), or null. Reads ISO 8601, RFC 2822 and English dates; leaves 08/09/2024 alone, which is two different days.
 */
export function readDay(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // "Mon, 19 Aug 2024 12:00:00 +0400", "19 August 2024"
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  // "August 19, 2024", "Aug. 19th 2024, 11:05 am"
  const monthFirst = /(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst)
    return dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return null;
}

/** What a content management system writes where nobody set a date. */
const unset = new Set(['0001-01-01', '1900-01-01', '1970-01-01']);

/**
 * Whether a page can have been published on `day`: after newspapers began and, for pages that set their clock ahead of
 * ours, up to one day after `today`.
 */
export function believable(day: string, today: string): boolean {
  if (unset.has(day) || day < '1600-01-01') return false;
  return Date.parse(day) <= Date.parse(today) + 86_400_000;
}
