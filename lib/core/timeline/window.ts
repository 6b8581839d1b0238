/**
 * A window of a timeline: the most salient events that have room, and counts of the others. Time is cut into buckets of 2ⁿ days that lie
 * where they lie whatever is in view, and room is shared out over a range of such buckets around the view: so the same events stay when one
 * pans a little.
 */
import type { Belonging, EventColumns } from './columns';
import { type Found, touches } from './found';
import { lanesFor, type Lanes, lanesOf, MOST_LANES } from './lanes';

export interface View {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
}

export interface WindowRequest {
  readonly view: View;
  /** CSS pixels. */
  readonly width: number;
  readonly lanes: Belonging | null;
}

export interface WindowCut {
  /** In the order of their dates. */
  readonly items: readonly { readonly slot: number; readonly lanes: readonly number[] }[];
  readonly more: readonly {
    readonly lane: number;
    readonly from: number;
    readonly to: number;
    readonly count: number;
  }[];
  /** `value` is null for what has none of the lanes' values. */
  readonly lanes: readonly { readonly value: string | null; readonly count: number }[];
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
}

/** Most events of a window. */
export const MOST = 200;
/** On narrow screens fewer have room, but never so few that nothing is left. */
const FEWEST = 60;
const PIXELS_PER_EVENT = 6;
/** Least width of a bucket: of a mark with some room, and in lanes, which are rows of their own, of a label. */
const BUCKET = 24;
const BUCKET_IN_LANES = 96;
/** The range over which room is shared out begins and ends at a whole number of so many buckets. */
const STEP = 8;
const STEP_IN_LANES = 4;

export const roomOf = (width: number) =>
  Math.min(MOST, Math.max(FEWEST, Math.round(width / PIXELS_PER_EVENT)));

/** Days of a bucket: the least power of two that is wide enough. */
function bucketDays({ view, width, lanes }: WindowRequest): number {
  const most = Math.max(1, Math.floor(width / (lanes ? BUCKET_IN_LANES : BUCKET)));
  let days = 1;
  while ((view.to - view.from + 1) / days > most) days *= 2;
  return days;
}

/** Buckets of equal width around a view. What began before them is in a bucket of its own, number 0. */
interface Grid {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** With number 0. */
  readonly buckets: number;
}

function gridAround({ from, to }: View, days: number, step: number): Grid {
  const wide = days * step;
  const first = Math.floor(from / wide) * wide;
  const end = (Math.floor(to / wide) + 1) * wide;
  return { from: first, to: end - 1, days, buckets: (end - first) / days + 1 };
}

const bucketOf = ({ from, days }: Grid, start: number) =>
  start < from ? 0 : 1 + Math.floor((start - from) / days);

export function cutWindow(columns: EventColumns, found: Found, request: WindowRequest): WindowCut {
  const room = roomOf(request.width);
  const step = request.lanes ? STEP_IN_LANES : STEP;
  let days = bucketDays(request);
  for (;;) {
    const grid = gridAround(request.view, days, step);
    const lanes = lanesFor(columns, found, request.lanes, grid);
    const tally = count(columns, found, request.view, grid, lanes);
    const share = fairShare(tally.units, room);
    if (share > 0) return choose(columns, found, request.view, grid, lanes, tally, share);
    days *= 2;
  }
}

interface Tally {
  /** How many events that touch the grid begin in each bucket of each lane. */
  readonly units: Uint32Array;
  /** The same of those in view; what began before it counts in its first bucket. */
  readonly shown: Uint32Array;
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
  /** How many of `order` begin within the grid or before. */
  readonly reach: number;
}

function count(columns: EventColumns, found: Found, view: View, grid: Grid, lanes: Lanes): Tally {
  const { order } = columns;
  const start = columns.start.items;
  const end = columns.end.items;
  const { mask } = found;
  const own = new Uint8Array(MOST_LANES);
  const reach = firstAfter(columns, grid.to);
  const units = new Uint32Array(grid.buckets * lanes.count);
  const shown = new Uint32Array(grid.buckets * lanes.count);
  let inView = 0;
  let earlier = 0;
  let gaps = 0;
  for (let i = 0; i < reach; i++) {
    const slot = order[i]!;
    if (!mask[slot]) continue;
    const last = end[slot]!;
    if (last < view.from) earlier++;
    if (last < grid.from) continue;
    const first = start[slot]!;
    const bucket = bucketOf(grid, first);
    const isInView = last >= view.from && first <= view.to && touches(columns, slot, view.from, view.to);
    if (isInView) inView++;
    else if (last >= view.from && first <= view.to) gaps++;
    const shownIn = isInView ? bucketOf(grid, Math.max(first, view.from)) : 0;
    const lanesHere = lanesOf(lanes, slot, own);
    for (let l = 0; l < lanesHere; l++) {
      const lane = own[l]! * grid.buckets;
      units[lane + bucket]!++;
      if (isInView) shown[lane + shownIn]!++;
    }
  }
  const later = found.count - found.undated - earlier - inView - gaps;
  return { units, shown, inView, earlier, later, reach };
}

/** The most that each bucket may show, so that all together have room; 0 where not even one each has. */
function fairShare(units: Uint32Array, room: number): number {
  const taken = units.filter((events) => events > 0);
  if (taken.length > room) return 0;
  const sum = (share: number) => taken.reduce((total, events) => total + Math.min(events, share), 0);
  let share = 1;
  while (share < room && sum(share + 1) <= room) share++;
  return share;
}

/** Place in `order` of the first dated event that begins after a day. */
function firstAfter({ order, dated, start }: EventColumns, day: number): number {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start.items[order[middle]!]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose(
  columns: EventColumns,
  found: Found,
  view: View,
  grid: Grid,
  lanes: Lanes,
  tally: Tally,
  share: number,
): WindowCut {
  const places = mostSalient(columns, found, grid, lanes, tally, share);
  const shown = tally.shown.slice();
  const items: { slot: number; lanes: readonly number[] }[] = [];
  const into = new Uint8Array(MOST_LANES);
  for (const place of places) {
    const slot = columns.order[place]!;
    if (!touches(columns, slot, view.from, view.to)) continue;
    const own = [...into.subarray(0, lanesOf(lanes, slot, into))];
    items.push({ slot, lanes: own });
    const bucket = bucketOf(grid, Math.max(columns.start.items[slot]!, view.from));
    for (const lane of own) shown[lane * grid.buckets + bucket]!--;
  }
  const more = [...shown].flatMap((events, unit) => {
    const from = grid.from + ((unit % grid.buckets) - 1) * grid.days;
    const lane = Math.floor(unit / grid.buckets);
    return events > 0 ? [{ lane, from, to: from + grid.days - 1, count: events }] : [];
  });
  const inLane = (lane: number) =>
    tally.shown
      .subarray(lane * grid.buckets, (lane + 1) * grid.buckets)
      .reduce((sum, events) => sum + events, 0);
  return {
    items,
    more,
    lanes: lanes.values.map((value, lane) => ({ value, count: inLane(lane) })),
    inView: tally.inView,
    earlier: tally.earlier,
    later: tally.later,
  };
}

/** Of each bucket of each lane the `share` most salient, as places in `order`, ascending. The earlier comes first where salience is equal. */
function mostSalient(
  columns: EventColumns,
  found: Found,
  grid: Grid,
  lanes: Lanes,
  { units, reach }: Tally,
  share: number,
): number[] {
  const { order } = columns;
  const start = columns.start.items;
  const end = columns.end.items;
  const salience = columns.salience.items;
  const { mask } = found;
  const own = new Uint8Array(MOST_LANES);
  const best = new Map<number, number[]>();
  // Least salience that is still among the best of a unit; −1 while there is room.
  const least = new Int32Array(units.length).fill(-1);
  for (let i = 0; i < reach; i++) {
    const slot = order[i]!;
    if (!mask[slot] || end[slot]! < grid.from) continue;
    const bucket = bucketOf(grid, start[slot]!);
    const lanesHere = lanesOf(lanes, slot, own);
    for (let l = 0; l < lanesHere; l++) {
      const unit = own[l]! * grid.buckets + bucket;
      if (salience[slot]! <= least[unit]!) continue;
      const list = best.get(unit) ?? [];
      best.set(unit, list);
      let at = list.length;
      while (at > 0 && salience[order[list[at - 1]!]!]! < salience[slot]!) at--;
      list.splice(at, 0, i);
      if (list.length > share) list.pop();
      if (list.length === share) least[unit] = salience[order[list[share - 1]!]!]!;
    }
  }
  return [...new Set([...best.values()].flat())].sort((a, b) => a - b);
}
