/** Where marks and their words go in a lane. Lengths are pixels; x is measured from any one day, the same for all. */
export interface Placeable {
  readonly key: string;
  readonly x: number;
  /** Width of the mark itself, with what fades at its ends. */
  readonly width: number;
  /** Date and title below the mark. */
  readonly full: Words & { readonly height: number };
  /** The title alone, in one line beside the mark; null where the mark is too wide to have anything beside it. */
  readonly short: Words | null;
  readonly salience: number;
}

interface Words {
  readonly width: number;
  /** Whether they end where the mark ends (beside it: before it begins) instead of beginning with it. */
  readonly flipped: boolean;
}

/** Words below the mark, words beside it, or none: a mark that tells on approach. */
export type Tier = 'full' | 'short' | 'bare';

export interface Place {
  readonly y: number;
  readonly tier: Tier;
}

interface Box {
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

/**
 * Gives each mark a row so that nothing overlaps: the most salient first, with all their words; where not all fit, the upper half has
 * those with all words and the others have theirs beside the mark, or none. What does not fit at all is left out of the answer, so that
 * it can be counted.
 */
export function layOut(items: readonly Placeable[], options: LayoutOptions): Map<string, Place> {
  const order = items.toSorted(
    (a, b) =>
      Number(b.key === options.selected) - Number(a.key === options.selected) ||
      b.salience - a.salience ||
      a.x - b.x ||
      (a.key < b.key ? -1 : 1),
  );
  const roomy = place(order, options, () => options.height, ['full']);
  if (roomy.size === items.length) return roomy;
  const upper = Math.max(options.height * FULL_SHARE, Math.min(options.height, ROW * 3));
  const limit = (tier: Tier) => (tier === 'full' ? upper : options.height);
  return place(order, options, limit, ['full', 'short', 'bare']);
}

function place(
  order: readonly Placeable[],
  { before, height }: LayoutOptions,
  limit: (tier: Tier) => number,
  tiers: readonly Tier[],
): Map<string, Place> {
  const boxes: Box[] = [];
  const places = new Map<string, Place>();
  let left = order;
  for (const tier of tiers) {
    const rest: Placeable[] = [];
    for (const item of left) {
      const box = room(item, tier);
      const old = before.get(item.key);
      const y = box && lowestFree(boxes, box, limit(tier), old?.tier === tier ? old.y : null);
      if (box === null || y === null) {
        rest.push(item);
        // Where all words were wanted for all, one refusal is an answer.
        if (tiers.length === 1) return places;
        continue;
      }
      boxes.push({ left: box.left, right: box.right, top: y, bottom: y + Math.min(box.height, height) });
      places.set(item.key, { y, tier });
    }
    left = rest;
  }
  return places;
}

/** What a mark takes with its words, and what must stay free around them. */
function room(item: Placeable, tier: Tier): { left: number; right: number; height: number } | null {
  const end = item.x + item.width;
  const spare = Math.max(0, TARGET - item.width) / 2;
  if (tier === 'bare') return { left: item.x - spare, right: end + spare, height: ROW };
  const words = tier === 'full' ? item.full : item.short;
  if (!words) return null;
  if (tier === 'short') {
    const beside = BESIDE + words.width + GAP.x;
    return {
      left: words.flipped ? item.x - beside : item.x - spare,
      right: words.flipped ? end + spare : end + beside,
      height: ROW,
    };
  }
  return {
    left: words.flipped ? Math.min(item.x, end - words.width) : item.x,
    right: (words.flipped ? end : Math.max(end, item.x + words.width)) + GAP.x,
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
  const candidates = [0, ...near.map((other) => other.bottom)].toSorted((a, b) => a - b);
  return candidates.find(free) ?? null;
}

/** The height at which all would have all their words. */
export function wantedHeight(items: readonly Placeable[]): number {
  const places = layOut(items, { height: Infinity, selected: null, before: new Map() });
  return Math.max(0, ...items.map(({ key, full }) => (places.get(key)?.y ?? 0) + MARK + full.height + GAP.y));
}

/**
 * Shares a height among lanes: each gets what it wants, as long as the others have at least as much as they want or as it has. What
 * is left over is shared evenly.
 */
export function shareHeight(height: number, least: number, wanted: readonly number[]): number[] {
  const order = wanted
    .map((want, index) => ({ want: Math.max(least, want), index }))
    .toSorted((a, b) => a.want - b.want);
  const heights = wanted.map(() => least);
  let left = height;
  for (const [position, { want, index }] of order.entries()) {
    const given = Math.max(least, Math.min(want, left / (order.length - position)));
    heights[index] = given;
    left -= given;
  }
  const more = Math.max(0, left) / Math.max(1, wanted.length);
  return heights.map((given) => Math.floor(given + more));
}
