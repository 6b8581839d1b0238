import type { DateResource } from '@/lib/schemas/date';
import { dateOf, dayNumber, dayWords, monthName, yearOf, yearWords } from '../time/days';

/** What a date leaves open, in a sentence for people: "Month. Some time from 1 to 30 September 2023; no day is given." */
export function precisionWords(date: DateResource): string {
  if (date.edtf === null) return 'No source gives enough to place it. It is kept, not guessed.';
  const doubt = date.uncertain ? ' It is in doubt.' : '';
  if (date.earliest === null && date.latest === null) return `Both ends are open.${doubt}`;
  if (date.latest === null) return `It begins ${on(date.earliest)}; no end is stated.${doubt}`;
  if (date.earliest === null) return `It ends ${on(date.latest)}; no beginning is stated.${doubt}`;
  const stretch = range(date.earliest, date.latest);
  if (date.shape === 'all-of') return `Each of these dates, not the span between them.${doubt}`;
  if (date.shape === 'interval') return `It lasted ${stretch}${date.approximate ? ', about' : ''}.${doubt}`;
  if (date.earliest === date.latest)
    return `${date.precision === 'time' ? 'A time of day' : 'One day'}${date.approximate ? ', or about then' : ''}.${doubt}`;
  const about = date.approximate ? 'Approximate: about ' : 'Some time ';
  const missing = date.approximate ? '' : missingPart(date);
  return `${capital(date.precision)}. ${about}${stretch}${missing}.${doubt}`;
}

function missingPart({ precision, shape }: DateResource): string {
  if (shape === 'one-of') return '';
  if (precision === 'month' || precision === 'week') return '; no day is given';
  if (precision === 'day' || precision === 'time' || precision === null) return '';
  if (precision === 'decade' || precision === 'century') return '; no year is given';
  return '; no month or day is given';
}

function on(day: string | null): string {
  return day ? `on ${dayWords(dayNumber(day))}` : '';
}

/** "from 1 to 30 September 2023", "from 1 January to 31 December 2018", "from 1 January 1990 to 31 December 1999". */
function range(earliest: string, latest: string): string {
  const [a, b] = [dayNumber(earliest), dayNumber(latest)];
  const [from, to] = [dateOf(a), dateOf(b)];
  if (a === b) return `on ${dayWords(a)}`;
  if (yearOf(a) !== yearOf(b)) return `from ${dayWords(a)} to ${dayWords(b)}`;
  if (from.getUTCMonth() !== to.getUTCMonth()) {
    const whole =
      from.getUTCMonth() === 0 &&
      from.getUTCDate() === 1 &&
      to.getUTCMonth() === 11 &&
      to.getUTCDate() === 31;
    return whole
      ? `in ${yearWords(yearOf(a))}`
      : `from ${from.getUTCDate()} ${monthName(from.getUTCMonth() + 1)} to ${dayWords(b)}`;
  }
  return `from ${from.getUTCDate()} to ${dayWords(b)}`;
}

function capital(precision: DateResource['precision']): string {
  return precision ? precision.charAt(0).toUpperCase() + precision.slice(1) : 'Date';
}
