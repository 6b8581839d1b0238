import type { CalendarDate } from '../model';
import { parseEdtf } from './edtf';
import { tagTimes } from './tag';

/** First version. */
export function parseDateInput(text: string, today: string): CalendarDate | { readonly problem: string } {
  const trimmed = text.trim();
  const edtf = parseEdtf(trimmed);
  if (edtf) return edtf;
  const { expressions } = tagTimes(
    trimmed,
    [{ start: 0, end: trimmed.length, text: trimmed, paragraph: 0 }],
    { publishedOn: today, language: 'en' },
  );
  const only = expressions.length === 1 ? expressions[0] : undefined;
  if (only?.date && trimmed.length - only.text.length <= 6) return only.date;
  return { problem: 'is not understood; say it like “19 September 2023”, “late 2019”, “44 BC” or in EDTF' };
}
