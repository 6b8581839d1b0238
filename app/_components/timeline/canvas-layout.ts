/** Where marks and their words go on the canvas. Lengths are pixels; x is measured from the timeline's first day. */
export interface Placeable {
  readonly id: string;
  readonly x: number;
  /** Width of the mark itself. */
  readonly width: number;
  /** Size of its words below it, and whether they end where the mark ends instead of beginning where it begins. */
  readonly label: { readonly width: number; readonly height: number; readonly flipped: boolean };
  readonly salience: number;
}

export interface Place {
  readonly y: number;
  /** Whether its words are shown too. */
  readonly labelled: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LayoutOptions {
  readonly height: number;
  /** How much of it, at the bottom, is left to bare marks. */
  readonly reserve: number;
  readonly markHeight: number;
  readonly gap: { readonly x: number; readonly y: number };
  /** Placed first, with its words. */
  readonly selected: string | null;
}

/**
 * Gives each mark a row so that nothing overlaps: the most salient first, with its words where they fit; then the rest as bare
 * marks in the gaps and at the bottom. What does not fit at all is left out of the answer, so that the reader can be told how many there are.
 */
export function layOut(items: readonly Placeable[], options: LayoutOptions): Map<string, Place> {
  const { height, reserve, markHeight, gap, selected } = options;
  const order = items.toSorted(
    (a, b) => Number(b.id === selected) - Number(a.id === selected) || b.salience - a.salience || a.x - b.x,
  );
  const boxes: Box[] = [];
  const places = new Map<string, Place>();
  const put = (item: Placeable, labelled: boolean) => {
    const { width, flipped } = item.label;
    const end = item.x + item.width;
    const left = labelled && flipped ? Math.min(item.x, end - width) : item.x;
    const right =
      (labelled && !flipped ? Math.max(end, item.x + width) : end) + (labelled ? gap.x : gap.x / 2);
    // Bare marks stand close: they are what is left where it is crowded.
    const size = labelled ? markHeight + item.label.height + gap.y : markHeight + gap.y / 4;
    const y = lowestFree(boxes, left, right, size, labelled ? height - reserve : height);
    if (y === null) return false;
    boxes.push({ left, right, top: y, bottom: y + size });
    places.set(item.id, { y, labelled });
    return true;
  };
  const bare = order.filter((item) => !put(item, true));
  for (const item of bare) put(item, false);
  return places;
}

/** The smallest y at which a box of this size overlaps none; null when it would stick out below. */
function lowestFree(
  boxes: readonly Box[],
  left: number,
  right: number,
  size: number,
  height: number,
): number | null {
  const near = boxes.filter((box) => box.left < right && left < box.right);
  const candidates = [0, ...near.map((box) => box.bottom)].toSorted((a, b) => a - b);
  return (
    candidates.find((y) => y + size <= height && !near.some((box) => box.top < y + size && y < box.bottom)) ??
    null
  );
}
