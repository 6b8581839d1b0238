/** Events side by side in the order of their dates: how many begin where, which reach into a day, which are the most salient of a stretch. */
import type { EventColumns } from './columns';
import { ALWAYS } from './stretch';

/** Blocks of 2⁶ places and of 2¹²: of each it is kept which is the most salient. */
const FEW = 6;
const MANY = 12;

/** Places, ascending, and the first and last day of each: side by side, as every window goes through many of them. */
interface Lasting {
  /** Most days from the first to the last of any of them. */
  readonly most: number;
  readonly places: Uint32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What one look at all of them tells. */
interface Index {
  /**
   * Apart by how long they last: those that end 2ⁿ⁻¹ to 2ⁿ − 1 days after they begin. Of these, what reaches into a day began less than 2ⁿ
   * days before it, and about every other one of what began then does: so little more is looked at than is found.
   */
  readonly lasting: readonly Lasting[];
  /** Of the sets, which are in none of these: place, number of members and the first and last day of each, one set after the other. */
  readonly sets: Int32Array;
  /** Place of the most salient of each block. */
  readonly few: Uint32Array;
  readonly many: Uint32Array;
}

export class Track {
  #index: Index | undefined;
  #counted: { readonly from: number; readonly to: number; readonly count: number } | undefined;

  /** @param slots dated ones, in the order of their dates */
  constructor(
    readonly columns: EventColumns,
    readonly slots: Uint32Array,
  ) {}

  get length(): number {
    return this.slots.length;
  }

  /** How many begin before a day. */
  before(day: number): number {
    const start = this.columns.start.items;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[this.slots[middle]!]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls `visit` with the place of each that begins before `from` and touches the days from there to `to`, in no order. */
  reaching(from: number, to: number, visit: (place: number) => void): void {
    for (const { most, places, starts, ends } of this.#indexed().lasting)
      for (let i = lowest(starts, from - most); i < starts.length && starts[i]! < from; i++)
        if (ends[i]! >= from) visit(places[i]!);
    this.#setsBefore(this.before(from), from, to, (place, _last, isThere) => {
      if (isThere) visit(place);
    });
  }

  /** How many begin before and end behind some days and have none of them: sets with those days between two members. */
  countAround(from: number, to: number): number {
    let count = 0;
    this.#setsBefore(this.before(from), from, to, (_place, last, isThere) => {
      if (!isThere && last > to) count++;
    });
    return count;
  }

  /** Each set whose place is below `end`, with its last day and whether one of its members lies within two days. */
  #setsBefore(
    end: number,
    from: number,
    to: number,
    visit: (place: number, last: number, isThere: boolean) => void,
  ): void {
    const { sets } = this.#indexed();
    for (let i = 0; i < sets.length && sets[i]! < end; ) {
      const place = sets[i]!;
      const behind = i + 2 + 2 * sets[i + 1]!;
      let last = ALWAYS;
      let isThere = false;
      for (i += 2; i < behind; i += 2) {
        if (sets[i]! <= to && sets[i + 1]! >= from) isThere = true;
        if (sets[i + 1]! > last) last = sets[i + 1]!;
      }
      visit(place, last, isThere);
    }
  }

  /** How many `reaching` visits: a window asks more than once. */
  countReaching(from: number, to: number): number {
    const known = this.#counted;
    if (known?.from === from && known.to === to) return known.count;
    let count = 0;
    this.reaching(from, to, () => count++);
    this.#counted = { from, to, count };
    return count;
  }

  /** The `count` most salient of some places, as `best`. */
  bestOf(places: Iterable<number>, count: number): number[] {
    const found: number[] = [];
    for (const place of places) {
      if (found.length === count && !this.#isAbove(place, found.at(-1)!)) continue;
      let at = found.length;
      while (at > 0 && this.#isAbove(place, found[at - 1]!)) at--;
      found.splice(at, 0, place);
      if (found.length > count) found.pop();
    }
    return found;
  }

  /** Places of the `count` most salient from one place to before another; the earlier first where salience is equal. */
  best(from: number, to: number, count: number): number[] {
    if (to - from <= count) return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    const found: number[] = [];
    // Stretches that are left, each with its most salient.
    const open: { from: number; to: number; top: number }[] = [];
    const add = (start: number, end: number) => {
      if (start < end) open.push({ from: start, to: end, top: this.#top(start, end) });
    };
    add(from, to);
    while (found.length < count && open.length > 0) {
      let at = 0;
      for (let i = 1; i < open.length; i++) if (this.#isAbove(open[i]!.top, open[at]!.top)) at = i;
      const [stretch] = open.splice(at, 1);
      if (!stretch) break;
      found.push(stretch.top);
      add(stretch.from, stretch.top);
      add(stretch.top + 1, stretch.to);
    }
    return found;
  }

  /** How many touch a day. */
  countOn(day: number): number {
    return this.before(day + 1) - this.before(day) + this.countReaching(day, day);
  }

  /** Places of the `count` most salient that touch a day, as `best`, the most salient first. */
  ranked(day: number, count: number): Uint32Array {
    const salience = this.columns.salience.items;
    const places: number[] = [];
    this.reaching(day, day, (place) => places.push(place));
    for (let place = this.before(day); place < this.before(day + 1); place++) places.push(place);
    // Most need not be sorted: how many there are of each salience says which.
    const alike = new Uint32Array(0x10000);
    for (const place of places) alike[salience[this.slots[place]!]!]!++;
    let least = 0xffff;
    for (let above = alike[least]!; above < count && least > 0; above += alike[least]!) least--;
    // Salience and place in one number: numbers are sorted many times faster than by a comparison of ours.
    const keys: number[] = [];
    for (const place of places) {
      const own = salience[this.slots[place]!]!;
      if (own >= least) keys.push((0xffff - own) * 2 ** 32 + place);
    }
    return Uint32Array.from(Float64Array.from(keys).sort().subarray(0, count), (key) => key % 2 ** 32);
  }

  #isAbove(a: number, b: number): boolean {
    const salience = this.columns.salience.items;
    const more = salience[this.slots[a]!]! - salience[this.slots[b]!]!;
    return more > 0 || (more === 0 && a < b);
  }

  /** Place of the most salient of a stretch that is not empty. */
  #top(from: number, to: number): number {
    const { few, many } = this.#indexed();
    let top = from;
    for (let place = from; place < to; ) {
      let one = place;
      if (isFirst(place, MANY) && place + (1 << MANY) <= to) {
        one = many[place >> MANY]!;
        place += 1 << MANY;
      } else if (isFirst(place, FEW) && place + (1 << FEW) <= to) {
        one = few[place >> FEW]!;
        place += 1 << FEW;
      } else place++;
      if (this.#isAbove(one, top)) top = one;
    }
    return top;
  }

  #indexed(): Index {
    if (this.#index) return this.#index;
    const { slots, length } = this;
    const start = this.columns.start.items;
    const end = this.columns.end.items;
    const isSet = this.columns.isSet.items;
    const salience = this.columns.salience.items;
    const counts = new Uint32Array(CLASSES);
    const sets: number[] = [];
    const few = new Uint32Array(Math.ceil(length / (1 << FEW)));
    for (let place = 0, most = 0; place < length; place++) {
      const slot = slots[place]!;
      const members = isSet[slot] === 1 ? this.columns.members.get(slot) : undefined;
      if (members) sets.push(place, members.length / 2, ...members);
      else counts[bitsOf(end[slot]! - start[slot]!)]!++;
      if (!isFirst(place, FEW) && salience[slot]! <= most) continue;
      few[place >> FEW] = place;
      most = salience[slot]!;
    }
    const many = new Uint32Array(Math.ceil(length / (1 << MANY)));
    for (const [i, place] of few.entries())
      if (isFirst(i, MANY - FEW) || this.#isAbove(place, many[i >> (MANY - FEW)]!))
        many[i >> (MANY - FEW)] = place;
    this.#index = {
      lasting: lastingOf(this, counts),
      sets: new Int32Array(sets),
      few,
      many,
    };
    return this.#index;
  }
}

/** How many binary digits a number of days has; an open side counts as some six million years. */
const CLASSES = 33;
const bitsOf = (days: number) => 32 - Math.clz32(days);

/**
 * Those that last more than a day, by how many bits the number of days has.
 * @param counts of each class, of one day too. Counted first: lists that grow leave megabytes behind, and each search makes them anew
 */
function lastingOf({ columns, slots }: Track, counts: Uint32Array): Lasting[] {
  const [start, end, isSet] = [columns.start.items, columns.end.items, columns.isSet.items];
  const classes = Array.from(counts, (all, bits) => {
    const count = bits === 0 ? 0 : all;
    return {
      most: 2 ** bits - 1,
      places: new Uint32Array(count),
      starts: new Int32Array(count),
      ends: new Int32Array(count),
    };
  });
  const filled = new Uint32Array(CLASSES);
  for (let place = 0; place < slots.length; place++) {
    const slot = slots[place]!;
    if (end[slot] === start[slot] || isSet[slot] === 1) continue;
    const bits = bitsOf(end[slot]! - start[slot]!);
    const { places, starts, ends } = classes[bits]!;
    const at = filled[bits]!++;
    places[at] = place;
    starts[at] = start[slot]!;
    ends[at] = end[slot]!;
  }
  return classes.filter(({ places }) => places.length > 0);
}

/** Index of the first that is at least `least`, in ascending order. */
function lowest(days: Int32Array, least: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a block begins at a place. */
const isFirst = (place: number, shift: number) => (place & ((1 << shift) - 1)) === 0;
