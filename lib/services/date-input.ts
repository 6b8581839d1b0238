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

/**
 * Bounds of a range query in milliseconds; `from` and `to` are days, months or years and count whole.
 * @throws AppError invalid_input where one is no date of the calendar, or the end lies before the start
 */
export function readRange(
  from: string | undefined,
  to: string | undefined,
): { readonly from?: number; readonly to?: number } {
  const start = from === undefined ? undefined : bound('from', from, parseEdtf(from)?.earliest);
  const end = to === undefined ? undefined : bound('to', to, parseEdtf(to)?.latest);
  if (start !== undefined && end !== undefined && start > end) {
    const message = 'lies before "from"';
    throw new AppError('invalid_input', `to ${message}`, [{ path: 'to', message }]);
  }
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

function bound(path: 'from' | 'to', text: string, ms: number | null | undefined): number {
  if (typeof ms === 'number') return ms;
  const message = `is no date of the calendar: ${text}`;
  throw new AppError('invalid_input', `${path} ${message}`, [{ path, message }]);
}
