import type { View } from '../time/strip-view';

/** Events without a mark of their own, in a stretch of days of one lane. */
export interface Hidden extends View {
  readonly lane: number;
  readonly count: number;
}

export interface Cluster extends Hidden {
  readonly key: string;
  /** Pixels from the same day that marks are measured from. */
  readonly x: number;
  readonly width: number;
  /** What of it is in view, in pixels from x; all of it where nothing is. */
  readonly seen: readonly [left: number, right: number];
}

/** Left and right end of what is in view, in pixels from the day that marks are measured from. */
export type Edges = readonly [left: number, right: number];

/** What a finger can meet, and a number be written in. */
const LEAST_WIDTH = 36;
const GAP = 2;

/**
 * The counts of a lane as buttons wide enough to be met: stretches that stand closer are taken together, and a short one at an edge of the
 * view stands whole in it.
 * @param scale pixels a day
 * @param origin the day that x is measured from
 */
export function clusters(
  hidden: readonly Hidden[],
  scale: number,
  origin: number,
  edges: Edges = [-Infinity, Infinity],
): Cluster[] {
  const found: Cluster[] = [];
  const order = hidden
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.lane - b.lane || a.from - b.from);
  for (const one of order) {
    let next = clusterOf(one, scale, origin, edges);
    for (let last = found.at(-1); last && meet(last, next); last = found.at(-1)) {
      found.pop();
      const joined = { ...last, to: Math.max(last.to, next.to), count: last.count + next.count };
      next = clusterOf(joined, scale, origin, edges);
    }
    found.push(next);
  }
  return found;
}

const meet = (a: Cluster, b: Cluster) => a.lane === b.lane && b.x < a.x + a.width + GAP;

function clusterOf(
  { lane, from, to, count }: Hidden,
  scale: number,
  origin: number,
  [left, right]: Edges,
): Cluster {
  const [start, exact] = [(from - origin) * scale, (to - from) * scale];
  const width = Math.max(LEAST_WIDTH, exact) - GAP;
  const inView = start < right && start + exact > left;
  const x = inView && exact <= LEAST_WIDTH ? Math.max(left, Math.min(start, right - width)) : start;
  const seen: Edges = inView ? [Math.max(0, left - x), Math.min(width, right - x)] : [0, width];
  return { key: `${lane} ${from}`, lane, from, to, count, x, width, seen };
}
