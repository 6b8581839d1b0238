import { dayNumber, MS_PER_DAY } from './calendar';

/** Feasts of calendars that are not ours, by the calendars of Unicode's data in the platform (`Intl`), in UTC. */
export interface Feast {
  readonly calendar: 'islamic-umalqura' | 'hebrew' | 'chinese' | 'persian';
  /** As Intl names them in English; a leap year's Adar II stands for Adar. */
  readonly month: string;
  readonly day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, number | null>();

/** The day on which a feast falls first in a year of our calendar; one search of a year takes about a millisecond and is kept. */
export function feastDay({ calendar, month, day }: Feast, year: number): number | null {
  if (year < 1900 || year > 2100) return null;
  const key = `${calendar} ${month} ${day} ${year}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  let found: number | null = null;
  const first = dayNumber(year, 1, 1);
  for (let at = first; at < first + 366 && found === null; at++) {
    let [m, d] = ['', ''];
    for (const { type, value } of format.formatToParts(at * MS_PER_DAY)) {
      if (type === 'month') m = value;
      else if (type === 'day') d = value;
    }
    if (m === month && Number(d) === day) found = at;
  }
  known.set(key, found);
  return found;
}
