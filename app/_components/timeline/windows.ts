import type { TimelineWindow, ViewFilter, WindowItem } from '@/lib/schemas/window';
import { dayNumber } from '../time/days';
import { filterParameters, type Stretch, type View, viewParameters } from './address';

/** What the services are asked for a view: where it lies under a timeline's address in the API. */
export const windowQuery = (view: Omit<View, 'event'>, width: number): string =>
  `window?${new URLSearchParams([...viewParameters(view), ['width', String(width)]])}`;

export const filterQuery = (
  resource: string,
  filter: ViewFilter,
  more: Readonly<Record<string, string>> = {},
) => `${resource}?${new URLSearchParams([...filterParameters(filter), ...Object.entries(more)])}`;

export const stretchIn = ({ view }: Pick<TimelineWindow, 'view'>): Stretch => ({
  from: dayNumber(view.from),
  to: dayNumber(view.to),
});

/** Most of what a reader may do next: move on by one view, either way. */
export function besides({ from, to }: Stretch): { readonly left: Stretch; readonly right: Stretch } {
  const days = to - from + 1;
  return { left: { from: from - days, to: from - 1 }, right: { from: to + 1, to: to + days } };
}

/** Whether a view holds the whole span and hardly more: then the address need not say it. */
export function isWhole(view: Stretch, span: Stretch): boolean {
  const room = 0.35 * (span.to - span.from + 1) + 40;
  return view.from <= span.from && view.to >= span.to && view.to - view.from <= span.to - span.from + room;
}

/**
 * A window with what is known of the time besides it, so that who pans sees events there before the server has answered.
 * Lanes stay those of the window; events of lanes that it does not have go to the last.
 */
export function withBesides(window: TimelineWindow, others: readonly TimelineWindow[]): TimelineWindow {
  const view = stretchIn(window);
  const outside = ({ from, to }: { from: string; to: string }) =>
    dayNumber(to) < view.from || dayNumber(from) > view.to;
  const items = new Map(window.items.map((item) => [item.id, item]));
  const more = [...window.more];
  for (const other of others) {
    const lane = other.lanes.map(({ value }) => laneOf(window, [value]));
    for (const item of other.items) {
      if (!items.has(item.id))
        items.set(item.id, { ...item, lanes: [...new Set(item.lanes.map((at) => lane[at] ?? 0))] });
    }
    more.push(...other.more.filter(outside).map((bucket) => ({ ...bucket, lane: lane[bucket.lane] ?? 0 })));
  }
  return { ...window, items: [...items.values()].toSorted(byDate), more };
}

/** A window in which an event has a place even where it was not salient enough for one. */
export function withItem(
  window: TimelineWindow,
  item: WindowItem,
  values: readonly (string | null)[],
): TimelineWindow {
  const there = [...window.items, ...window.undated].some(({ id }) => id === item.id);
  if (there || !overlaps(item, stretchIn(window))) return window;
  const lanes = window.lanes.flatMap(({ value }, at) =>
    value !== null && values.includes(value) ? [at] : [],
  );
  const placed = { ...item, lanes: lanes.length > 0 ? lanes : [laneOf(window, [])] };
  return { ...window, items: [...window.items, placed].toSorted(byDate) };
}

function laneOf({ lanes }: TimelineWindow, values: readonly (string | null)[]): number {
  const found = lanes.findIndex(({ value }) => values.includes(value));
  return found >= 0 ? found : Math.max(0, lanes.length - 1);
}

/** Whether an event can lie in a view. */
export function overlaps({ date }: WindowItem, view: Stretch): boolean {
  if (date.earliest === null && date.latest === null) return false;
  const first = date.earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(date.earliest);
  const last = date.latest === null ? Number.POSITIVE_INFINITY : dayNumber(date.latest);
  return first <= view.to && last >= view.from;
}

/** When an event lies, its end the day after its last, an open side as its other one; null without a date. */
export function endsOf({ date }: WindowItem): { from: number; to: number } | null {
  const [first, last] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
  return first === null || last === null ? null : { from: dayNumber(first), to: dayNumber(last) + 1 };
}

function byDate(a: WindowItem, b: WindowItem): number {
  return startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}

function startOf({ date }: WindowItem): number {
  const day = date.earliest ?? date.latest;
  return day === null ? Number.POSITIVE_INFINITY : dayNumber(day);
}
