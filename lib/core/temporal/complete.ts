import type { CalendarDate, TimeExpression } from '../model';
import { daysInMonth, yearString } from './calendar';
import { parseEdtf } from './edtf';

const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * A date whose year another source supplies ("September" and 2023 → 2023-09).
 * @returns null where the words give no month or season, or the day does not exist in that year
 */
export function completeYear(words: Pick<TimeExpression, 'given'>, year: number): CalendarDate | null {
  const { month, day, season } = words.given ?? {};
  const y = yearString(year);
  if (month !== undefined) {
    const m = `${y}-${String(month).padStart(2, '0')}`;
    if (day === undefined) return parseEdtf(m);
    return day <= daysInMonth(year, month) ? parseEdtf(`${m}-${String(day).padStart(2, '0')}`) : null;
  }
  const code = season === undefined ? undefined : SEASONS[season];
  return code === undefined ? null : parseEdtf(`${y}-${code}`);
}
