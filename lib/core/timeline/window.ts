/**
 * A window of a timeline: the most salient events that have room, and counts of the others. Time is cut into buckets of 2ⁿ days that lie
 * where they lie whatever is in view, and room is shared out over a range of such buckets around the view: so the same events stay when one
 * pans a little.
 */
import type { Belonging } from '../model';
import { type EventColumns, touches } from './columns';
import type { Found } from './found';
import { type Lanes, lanesOf } from './lanes';
import type { Track } from './track';

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
  /** Of a view of one day, where zooming in makes no more room: the first, second … `MOST` of its events. */
  readonly page?: number;
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

/** Buckets of equal width around a view. */
interface Grid {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

function gridAround({ from, to }: View, days: number, step: number): Grid {
  const wide = days * step;
  const first = Math.floor(from / wide) * wide;
  const end = (Math.floor(to / wide) + 1) * wide;
  return { from: first, to: end - 1, days };
}

const bucketOf = ({ from, days }: Grid, day: number) => Math.floor((day - from) / days);

export function cutWindow(columns: EventColumns, found: Found, request: WindowRequest): WindowCut {
  const lanes = lanesOf(columns, found, request.lanes);
  if (request.view.from === request.view.to) return cutDay(columns, found, request, lanes);
  const room = roomOf(request.width);
  const step = request.lanes ? STEP_IN_LANES : STEP;
  let days = bucketDays(request);
  for (;;) {
    const grid = gridAround(request.view, days, step);
    const units = lanes.lanes.map(({ track }) => unitsOf(track, grid));
    const share = fairShare(
      units.flatMap((own) => own.map(({ count }) => count)),
      room,
    );
    if (share > 0) return choose(columns, found, request.view, grid, lanes, units, share);
    days *= 2;
  }
}

/** A day cannot be divided further: its events come page by page, the most salient first, however wide it is drawn. */
function cutDay(
  columns: EventColumns,
  found: Found,
  { view, page = 1 }: WindowRequest,
  lanes: Lanes,
): WindowCut {
  const first = found.track.ranked(view.from, page * MOST).map((place) => found.track.slots[place]!);
  const counts = lanes.lanes.map(({ track }) => track.countOn(view.from));
  const waiting = [...counts];
  for (const slot of first) for (const lane of lanes.of(slot)) waiting[lane]!--;
  const shown = columns.inOrder([...first.subarray((page - 1) * MOST)]);
  return {
    items: shown.map((slot) => ({ slot, lanes: lanes.of(slot) })),
    more: waiting.flatMap((count, lane) => (count > 0 ? [{ lane, ...view, count }] : [])),
    lanes: lanes.lanes.map(({ value }, lane) => ({ value, count: counts[lane]! })),
    ...around(found.track, view),
  };
}

/** The events of a lane that begin in one bucket. */
interface Unit {
  readonly count: number;
  /** The `share` most salient, as slots. */
  best(share: number): readonly number[];
}

/** Of a lane's events: those that began before the grid and reach into it, then those that begin in each of its buckets. */
function unitsOf(track: Track, grid: Grid): Unit[] {
  const slotsOf = (places: readonly number[]) => places.map((place) => track.slots[place]!);
  const running: number[] = [];
  track.reaching(grid.from, grid.to, (place) => running.push(place));
  const units: Unit[] = [{ count: running.length, best: (share) => slotsOf(track.bestOf(running, share)) }];
  let from = track.before(grid.from);
  for (let day = grid.from; day <= grid.to; day += grid.days) {
    const [first, end] = [from, track.before(day + grid.days)];
    units.push({ count: end - first, best: (share) => slotsOf(track.best(first, end, share)) });
    from = end;
  }
  return units;
}

/** The most that each unit may show, so that all together have room; 0 where not even one each has. */
function fairShare(units: readonly number[], room: number): number {
  const taken = units.filter((events) => events > 0);
  if (taken.length > room) return 0;
  const sum = (share: number) => taken.reduce((total, events) => total + Math.min(events, share), 0);
  let share = 1;
  while (share < room && sum(share + 1) <= room) share++;
  return share;
}

function choose(
  columns: EventColumns,
  found: Found,
  view: View,
  grid: Grid,
  lanes: Lanes,
  units: readonly (readonly Unit[])[],
  share: number,
): WindowCut {
  const chosen = new Set(units.flatMap((own) => own.flatMap((unit) => unit.best(share))));
  const slots = [...chosen].filter((slot) => touches(columns, slot, view.from, view.to));
  const items = columns.inOrder(slots).map((slot) => ({ slot, lanes: lanes.of(slot) }));

  const hidden = lanes.lanes.map(({ track }) => countShown(track, view, grid));
  const counts = hidden.map((own) => own.reduce((sum, events) => sum + events, 0));
  for (const { slot, lanes: own } of items) {
    const bucket = bucketOf(grid, Math.max(columns.start.items[slot]!, view.from));
    for (const lane of own) hidden[lane]![bucket]!--;
  }
  const more = hidden.flatMap((own, lane) =>
    [...own].flatMap((count, bucket) => {
      const from = grid.from + bucket * grid.days;
      return count > 0 ? [{ lane, from, to: from + grid.days - 1, count }] : [];
    }),
  );
  return {
    items,
    more,
    lanes: lanes.lanes.map(({ value }, lane) => ({ value, count: counts[lane]! })),
    ...around(found.track, view),
  };
}

/** How many events of a lane are in view, by the bucket in which they begin; what began before the view counts in its first. */
function countShown(track: Track, view: View, grid: Grid): Uint32Array {
  const shown = new Uint32Array((grid.to - grid.from + 1) / grid.days);
  shown[bucketOf(grid, view.from)]! += track.countReaching(view.from, view.to);
  let from = track.before(view.from);
  for (let bucket = bucketOf(grid, view.from); bucket <= bucketOf(grid, view.to); bucket++) {
    const next = track.before(Math.min(view.to + 1, grid.from + (bucket + 1) * grid.days));
    shown[bucket]! += next - from;
    from = next;
  }
  return shown;
}

function around(track: Track, { from, to }: View): Pick<WindowCut, 'inView' | 'earlier' | 'later'> {
  const reaching = track.countReaching(from, to);
  const before = track.before(from);
  const until = track.before(to + 1);
  return {
    inView: reaching + until - before,
    earlier: before - reaching - track.countAround(from, to),
    later: track.length - until,
  };
}
