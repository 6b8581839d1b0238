import { parseDateInput, parseEdtf } from '../core/temporal';
import type { CalendarDate } from '../core/model';
import { AppError } from '../errors';

/** Today by the server's clock, in UTC: what "yesterday" in a date field counts from. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * A date as a person typed it.
 * @throws AppError invalid_input at `date`, saying what is wrong
 */
export function readDate(text: string, day = today()): CalendarDate {
  const read = parseDateInput(text, day);
  if (!('problem' in read)) return read;
  throw new AppError('invalid_input', `date: ${read.problem}`, [{ path: 'date', message: read.problem }]);
}

interface Stretch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Both in one, as EDTF: `2022-12/..`. */
  readonly date?: string | undefined;
}

/**
 * Bounds of a range query in milliseconds; its ends are days, months or years and count whole.
 * @throws AppError invalid_input where one is no date of the calendar, or the end lies before the start
 */
export function readRange({ from, to, date }: Stretch): { readonly from?: number; readonly to?: number } {
  if (date !== undefined) {
    if (from !== undefined || to !== undefined) return refuse('date', 'is given beside "from" or "to"');
    const stretch = parseEdtf(date) ?? refuse('date', `is no date of the calendar: ${date}`);
    const { earliest, latest } = stretch;
    return { ...(earliest !== null && { from: earliest }), ...(latest !== null && { to: latest }) };
  }
  const start = from === undefined ? undefined : bound('from', from, parseEdtf(from)?.earliest);
  const end = to === undefined ? undefined : bound('to', to, parseEdtf(to)?.latest);
  if (start !== undefined && end !== undefined && start > end) {
    return refuse('to', 'lies before "from"');
  }
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

function bound(path: 'from' | 'to', text: string, ms: number | null | undefined): number {
  return typeof ms === 'number' ? ms : refuse(path, `is no date of the calendar: ${text}`);
}

function refuse(path: keyof Stretch, message: string): never {
  throw new AppError('invalid_input', `${path} ${message}`, [{ path, message }]);
}
