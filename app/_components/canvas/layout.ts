/** Where marks and their words go in a lane. Lengths are pixels; x is measured from any one day, the same for all. */
export interface Placeable {
  readonly key: string;
  readonly x: number;
  /** Width of the mark itself, with what fades at its ends. */
  readonly width: number;
  /** Date and title below the mark. */
  readonly full: {
    readonly width: number;
    readonly height: number;
    /** Whether the words end where the mark ends, instead of beginning with it. */
    readonly flipped: boolean;
  };
  readonly short: {
    /** The title in one line beside the mark, cut and whole. */
    readonly width: number;
    readonly whole: number;
    /** Where it may stand, the better side first (`true` is before the mark), with the width that the view has there. */
    readonly sides: readonly { readonly flipped: boolean; readonly width: number }[];
  };
  readonly salience: number;
}

/** Words below the mark, words beside it, or none: a mark that tells on approach. */
export type Tier = 'full' | 'short' | 'bare';

export interface Place {
  readonly y: number;
  readonly tier: Tier;
  /** On which side of the mark its words are. */
  readonly flipped: boolean;
  /** Width that words beside the mark have. */
  readonly words: number;
}

interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LayoutOptions {
  readonly height: number;
  /** Placed first, with all its words. */
  readonly selected: string | null;
  /** Where marks were before: they stay there as long as nothing more salient wants the place. */
  readonly before: ReadonlyMap<string, Place>;
}

/** Height of a row of marks: what a finger can meet. */
export const ROW = 24;
/** A mark without words takes so much, however thin it is. */
const TARGET = 24;
const MARK = 16;
const GAP = { x: 12, y: 8 };
/** Between a mark and the words beside it. */
export const BESIDE = 6;
/** Share of the height that full words may take where there is not room for all. */
const FULL_SHARE = 0.55;
/** Share of those without full words that get short ones before the rest get their marks. */
const SHORT_SHARE = 0.25;

/**
 * Gives each mark a row so that nothing overlaps: the most salient first, with all their words. Where not all fit, the upper half has
 * those with all words, the more salient of the others have short ones beside the mark, and the rest are marks, with short words where
 * room is left over. What does not fit at all is left out of the answer, so that it can be counted.
 */
export function layOut(items: readonly Placeable[], options: LayoutOptions): Map<string, Place> {
  const { height, selected } = options;
  const order = items.toSorted(
    (a, b) =>
      Number(b.key === selected) - Number(a.key === selected) ||
      b.salience - a.salience ||
      a.x - b.x ||
      (a.key < b.key ? -1 : 1),
  );
  const roomy = new Placing(options);
  if (order.every((item) => roomy.put(item, 'full', height))) return roomy.places;

  const placing = new Placing(options);
  const upper = Math.max(height * FULL_SHARE, Math.min(height, ROW * 3));
  const others = order.filter((item) => !placing.put(item, 'full', upper));
  const short = Math.ceil(others.length * SHORT_SHARE);
  const bare = others.filter((item, rank) => rank >= short || !placing.put(item, 'short', height));
  for (const item of bare.filter((one) => placing.put(one, 'bare', height))) placing.addWords(item);
  for (const item of others) placing.widen(item);
  return placing.places;
}

/** What has its place so far. */
class Placing {
  readonly places = new Map<string, Place>();
  readonly #boxes: Box[] = [];
  readonly #before: LayoutOptions['before'];

  constructor({ before }: LayoutOptions) {
    this.#before = before;
  }

  /** Whether there was room above `limit`; if so, it is taken. */
  put(item: Placeable, tier: Tier, limit: number): boolean {
    const old = this.#before.get(item.key);
    for (const flipped of sides(item, tier)) {
      const box = room(item, tier, flipped);
      const y = lowestFree(this.#boxes, box, limit, old?.tier === tier ? old.y : null);
      if (y === null) continue;
      this.#boxes.push({ key: item.key, ...box, top: y, bottom: y + box.height });
      this.places.set(item.key, { y, tier, flipped, words: item.short.width });
      return true;
    }
    return false;
  }

  /** Gives a mark that has a place short words, where nothing is in their way. */
  addWords(item: Placeable): void {
    for (const flipped of sides(item, 'short')) if (this.#grow(item, flipped, item.short.width)) return;
  }

  /** Lets short words have what is free beside them, as far as they need it. */
  widen(item: Placeable): void {
    const place = this.places.get(item.key);
    if (place?.tier !== 'short') return;
    const side = item.short.sides.find(({ flipped }) => flipped === place.flipped);
    const own = this.#boxes.find(({ key }) => key === item.key);
    if (!side || !own) return;
    const most = Math.min(item.short.whole, side.width);
    const level = this.#boxes.filter(
      (other) => other !== own && other.top < own.bottom && own.top < other.bottom,
    );
    const free = place.flipped
      ? item.x - BESIDE - Math.max(-Infinity, ...level.map(({ right }) => right).filter((x) => x <= own.left))
      : Math.min(Infinity, ...level.map(({ left }) => left).filter((x) => x >= own.right)) -
        (item.x + item.width + BESIDE);
    const words = Math.floor(Math.min(most, free - GAP.x));
    if (words > place.words) this.#grow(item, place.flipped, words);
  }

  bottom(): number {
    return Math.max(0, ...this.#boxes.map(({ bottom }) => bottom));
  }

  #grow(item: Placeable, flipped: boolean, words: number): boolean {
    const place = this.places.get(item.key);
    const index = this.#boxes.findIndex(({ key }) => key === item.key);
    const [own] = this.#boxes.slice(index, index + 1);
    if (!place || !own) return false;
    const { left, right } = room(item, 'short', flipped, words);
    const wider = { ...own, left, right };
    if (this.#boxes.some((other) => other !== own && overlap(other, wider))) return false;
    this.#boxes[index] = wider;
    this.places.set(item.key, { ...place, tier: 'short', flipped, words });
    return true;
  }
}

function sides(item: Placeable, tier: Tier): readonly boolean[] {
  if (tier === 'bare') return [false];
  return tier === 'full' ? [item.full.flipped] : item.short.sides.map(({ flipped }) => flipped);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What a mark takes with its words, and what must stay free around them. */
function room(
  item: Placeable,
  tier: Tier,
  flipped: boolean,
  words = item.short.width,
): { left: number; right: number; height: number } {
  const end = item.x + item.width;
  const spare = Math.max(0, TARGET - item.width) / 2;
  if (tier === 'bare') return { left: item.x - spare, right: end + spare, height: ROW };
  if (tier === 'short') {
    const beside = BESIDE + words + GAP.x;
    return {
      left: flipped ? item.x - beside : item.x - spare,
      right: flipped ? end + spare : end + beside,
      height: ROW,
    };
  }
  return {
    left: flipped ? Math.min(item.x, end - item.full.width) : item.x,
    right: (flipped ? end : Math.max(end, item.x + item.full.width)) + GAP.x,
    height: MARK + item.full.height + GAP.y,
  };
}

/** The smallest y at which a box overlaps none, or the wanted one if it is free; null when it would stick out below. */
function lowestFree(
  boxes: readonly Box[],
  box: { left: number; right: number; height: number },
  height: number,
  wanted: number | null,
): number | null {
  const near = boxes.filter((other) => other.left < box.right && box.left < other.right);
  const free = (y: number) =>
    y + box.height <= height && !near.some((other) => other.top < y + box.height && y < other.bottom);
  if (wanted !== null && free(wanted)) return wanted;
  // Downwards from one gap to the next: in a heap of hundreds, trying every edge against all would take longer than a frame.
  let y = 0;
  for (const other of near.toSorted((one, two) => one.top - two.top)) {
    if (other.bottom <= y) continue;
    if (other.top >= y + box.height) break;
    y = other.bottom;
    if (y + box.height > height) return null;
  }
  return y + box.height <= height ? y : null;
}

/** The heights at which all would have all their words, and at which all would have at least short ones. */
export function wantedHeights(items: readonly Placeable[]): { full: number; compact: number } {
  const order = items.toSorted((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1));
  const none = { height: Infinity, selected: null, before: new Map() };
  const [full, compact] = [new Placing(none), new Placing(none)];
  for (const item of order) {
    full.put(item, 'full', Infinity);
    if (!compact.put(item, 'short', Infinity)) compact.put(item, 'bare', Infinity);
  }
  return { full: full.bottom(), compact: compact.bottom() };
}

/**
 * Shares a height among lanes. Each has its least; what is left brings all towards what they want, those first that want little; what is
 * left over then is shared evenly. Where there is not even the least for all, they stick out.
 */
export function shareHeight(height: number, least: readonly number[], wanted: readonly number[]): number[] {
  const heights = [...least];
  let left = height - least.reduce((a, b) => a + b, 0);
  const order = wanted
    .map((want, lane) => ({ lane, missing: Math.max(0, want - (least[lane] ?? 0)) }))
    .toSorted((a, b) => a.missing - b.missing);
  for (const [position, { lane, missing }] of order.entries()) {
    const given = Math.max(0, Math.min(missing, left / (order.length - position)));
    heights[lane] = (heights[lane] ?? 0) + given;
    left -= given;
  }
  const more = Math.max(0, left) / Math.max(1, wanted.length);
  return heights.map((given) => Math.floor(given + more));
}
