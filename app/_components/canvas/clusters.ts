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
}

/** What a finger can meet, and a number be written in. */
const LEAST_WIDTH = 36;
const GAP = 2;

/**
 * The counts of a lane as buttons wide enough to be met: stretches that stand closer are taken together.
 * @param scale pixels a day
 * @param origin the day that x is measured from
 */
export function clusters(hidden: readonly Hidden[], scale: number, origin: number): Cluster[] {
  const found: Cluster[] = [];
  const order = hidden
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.lane - b.lane || a.from - b.from);
  for (const one of order) {
    const x = (one.from - origin) * scale;
    const last = found.at(-1);
    if (last && last.lane === one.lane && x < last.x + Math.max(LEAST_WIDTH, last.width) + GAP) {
      found.pop();
      found.push(
        clusterOf({ ...last, to: Math.max(last.to, one.to), count: last.count + one.count }, scale, origin),
      );
    } else {
      found.push(clusterOf(one, scale, origin));
    }
  }
  return found;
}

function clusterOf({ lane, from, to, count }: Hidden, scale: number, origin: number): Cluster {
  const [x, exact] = [(from - origin) * scale, (to - from) * scale];
  return { key: `${lane} ${from}`, lane, from, to, count, x, width: Math.max(LEAST_WIDTH, exact) - GAP };
}
