/** What stands beside an event in the order of a timeline. */
import type { EventColumns } from './columns';
import type { Found } from './found';

/** Slots of the nearest events found before and after one, which itself need not be found; null at an end. */
export function neighboursOf(
  { order }: EventColumns,
  { mask }: Found,
  slot: number,
): { readonly previous: number | null; readonly next: number | null } {
  const place = order.indexOf(slot);
  const look = (step: 1 | -1): number | null => {
    for (let i = place + step; i >= 0 && i < order.length; i += step) if (mask[order[i]!]) return order[i]!;
    return null;
  };
  return { previous: look(-1), next: look(1) };
}

/** The most salient events found without a date, the first, second … `size` of them. */
export function undatedOf({ order, dated }: EventColumns, { mask }: Found, size: number, page = 1): number[] {
  const slots: number[] = [];
  let passed = 0;
  for (let i = dated; i < order.length && slots.length < size; i++)
    if (mask[order[i]!] && passed++ >= (page - 1) * size) slots.push(order[i]!);
  return slots;
}
