/** The events of a window, the most salient of them first where there is room for few. */
import type { EventDraft } from '../model';
import { bounds } from '../merging/dates';

export interface Selection {
  /** First and last instant of the window, milliseconds; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Most events; null for all. */
  readonly limit: number | null;
}

/** Events that can lie in the window, with their index in `events`, in the order of `events`. Undated ones lie in no window. */
export function selectEvents(
  events: readonly EventDraft[],
  { from, to, limit }: Selection,
): [number, EventDraft][] {
  const inside = [...events.entries()].filter(([, { date }]) => {
    if (from === null && to === null) return true;
    if (!date) return false;
    const [start, end] = bounds(date);
    return (from === null || end >= from) && (to === null || start <= to);
  });
  if (limit === null) return inside;
  return inside
    .toSorted(([i, a], [j, b]) => b.salience - a.salience || i - j)
    .slice(0, limit)
    .toSorted(([i], [j]) => i - j);
}
