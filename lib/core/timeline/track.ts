/** Events side by side in the order of their dates: how many begin where, which reach into a day, which are the most salient of a stretch. */
import { type EventColumns, touches } from './columns';

/** Longer than so many days is long: of the others, what reaches into a day began shortly before it. */
const LONG = 400;

export class Track {
  /** First and last days, and salience in ten thousandths, in the order of `slots`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly salience: Uint16Array;
  /** Places of those that last long, their ends, and 1 for each that is a set. */
  readonly #long: Uint32Array;
  readonly #longEnds: Int32Array;
  readonly #longSets: Uint8Array;
  /** Place of the most salient of ever wider stretches: a complete binary tree, its leaves last. */
  #tree: Uint32Array | undefined;

  /** @param slots dated ones, in the order of their dates */
  constructor(
    readonly columns: EventColumns,
    readonly slots: Uint32Array,
  ) {
    const { length } = slots;
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.salience = new Uint16Array(length);
    const start = columns.start.items;
    const end = columns.end.items;
    const salience = columns.salience.items;
    const long = new Uint32Array(length);
    let longs = 0;
    for (let i = 0; i < length; i++) {
      const slot = slots[i]!;
      const first = start[slot]!;
      const last = end[slot]!;
      this.starts[i] = first;
      this.ends[i] = last;
      this.salience[i] = salience[slot]!;
      if (last - first > LONG) long[longs++] = i;
    }
    this.#long = long.slice(0, longs);
    this.#longEnds = Int32Array.from(this.#long, (place) => this.ends[place]!);
    this.#longSets = Uint8Array.from(this.#long, (place) => Number(columns.members.has(slots[place]!)));
  }

  get length(): number {
    return this.slots.length;
  }

  /** How many begin before a day. */
  before(day: number): number {
    return lowerBound(this.starts, day);
  }

  /** Calls `visit` with the place of each that begins before `from` and touches the days from there to `to`, in no order. */
  reaching(from: number, to: number, visit: (place: number) => void): void {
    const end = this.before(from);
    const shortly = this.before(from - LONG);
    const longs = lowerBound(this.#long, shortly);
    const isThere = (place: number) => touches(this.columns, this.slots[place]!, from, to);
    for (let i = 0; i < longs; i++)
      if (this.#longEnds[i]! >= from && (this.#longSets[i] === 0 || isThere(this.#long[i]!)))
        visit(this.#long[i]!);
    for (let place = shortly; place < end; place++)
      if (this.ends[place]! >= from && isThere(place)) visit(place);
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
    let count = this.before(day + 1) - this.before(day);
    this.reaching(day, day, () => count++);
    return count;
  }

  /** Places of all that touch a day, as `best`. */
  ranked(day: number): Uint32Array {
    // Salience and place in one number: numbers are sorted many times faster than by a comparison of ours.
    const keys: number[] = [];
    const add = (place: number) => keys.push((0xffff - this.salience[place]!) * 2 ** 32 + place);
    this.reaching(day, day, add);
    for (let place = this.before(day); place < this.before(day + 1); place++) add(place);
    return Uint32Array.from(Float64Array.from(keys).sort(), (key) => key % 2 ** 32);
  }

  #isAbove(a: number, b: number): boolean {
    return this.salience[a]! > this.salience[b]! || (this.salience[a] === this.salience[b] && a < b);
  }

  /** Place of the most salient of a stretch that is not empty. */
  #top(from: number, to: number): number {
    const tree = (this.#tree ??= this.#grow());
    const leaves = tree.length / 2;
    let top = from;
    let low = from + leaves;
    let high = to + leaves;
    while (low < high) {
      if (low % 2 === 1) {
        const one = tree[low++]!;
        if (this.#isAbove(one, top)) top = one;
      }
      if (high % 2 === 1) {
        const one = tree[--high]!;
        if (this.#isAbove(one, top)) top = one;
      }
      low >>= 1;
      high >>= 1;
    }
    return top;
  }

  #grow(): Uint32Array {
    const leaves = Math.max(1, this.length);
    const tree = new Uint32Array(2 * leaves);
    for (let i = 0; i < leaves; i++) tree[leaves + i] = i;
    for (let i = leaves - 1; i > 0; i--) {
      const a = tree[2 * i]!;
      const b = tree[2 * i + 1]!;
      tree[i] = this.#isAbove(b, a) ? b : a;
    }
    return tree;
  }
}

/** Index of the first of ascending numbers that is not less. */
function lowerBound(numbers: Int32Array | Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
