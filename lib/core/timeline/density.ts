/** How many events lie where in a timeline, as area. */
import type { EventColumns } from './columns';
import { ALWAYS, NEVER } from './stretch';
import type { Found } from './found';

/** A date wider than so many days is vague. */
const VAGUE = 200;

export interface DensityBins {
  readonly sure: readonly number[];
  readonly vague: readonly number[];
}

/** Each dated event spreads one over the bins that it covers, a set over those of its members. Bins share the span evenly. */
export function densityOf(columns: EventColumns, found: Found, bins: number): DensityBins {
  const known = found.densities.get(bins);
  if (known) return known;
  const made = spreadAll(columns, found, bins);
  found.densities.set(bins, made);
  return made;
}

function spreadAll(
  { members, start: starts, end: ends }: EventColumns,
  { span, track }: Found,
  bins: number,
): DensityBins {
  // What is added at a bin and taken away behind another: events as wide as the span cost no more than others.
  const sure = new Float64Array(bins + 1);
  const vague = new Float64Array(bins + 1);
  if (span) {
    const perDay = bins / (span.to - span.from + 1);
    const binOf = (day: number) => Math.min(bins - 1, Math.max(0, Math.floor((day - span.from) * perDay)));
    for (const slot of track.slots) {
      // An open side is no width: where it ends nobody knows.
      const start = starts.items[slot]!;
      const end = ends.items[slot]!;
      const first = start === ALWAYS ? end : start;
      const last = end === NEVER ? first : end;
      if (first === NEVER) continue;
      const into = last - first >= VAGUE ? vague : sure;
      const own = members.size > 0 ? members.get(slot) : undefined;
      if (!own) spread(into, binOf(first), binOf(last), 1);
      else
        for (let m = 0; m < own.length; m += 2)
          spread(into, binOf(own[m]!), binOf(own[m + 1]!), 2 / own.length);
    }
  }
  return { sure: sums(sure), vague: sums(vague) };
}

function spread(change: Float64Array, a: number, b: number, amount: number): void {
  const each = amount / (b - a + 1);
  change[a]! += each;
  change[b + 1]! -= each;
}

function sums(change: Float64Array): number[] {
  let sum = 0;
  return Array.from(change.subarray(0, change.length - 1), (step) => {
    sum += step;
    return Math.max(0, Math.round(sum * 1000) / 1000);
  });
}
