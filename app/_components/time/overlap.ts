import type { DateResource } from '@/lib/schemas/date';
import { dayNumber } from './days';

/** Whether two dates can be the same day. An unresolved date contradicts nothing. */
export function overlaps(a: DateResource, b: DateResource): boolean {
  if (a.edtf === null || b.edtf === null) return true;
  const start = (date: DateResource) =>
    date.earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(date.earliest);
  const end = (date: DateResource) =>
    date.latest === null ? Number.POSITIVE_INFINITY : dayNumber(date.latest);
  return start(a) <= end(b) && start(b) <= end(a);
}
